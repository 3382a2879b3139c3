import type { Choice } from '../../engine/prompt.ts';
import type { CommandName } from '../commands/index.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import type { Looking } from './look-at.ts';
import { pageOf, type Item } from './pages.ts';
import { firstView, requestChoice } from './request.ts';

/** Shows one page of a list; its next page is the first choice, and what "tiếp" means. */
export function showList(
  context: DecisionContext,
  looking: Looking,
  list: {
    readonly command: CommandName;
    readonly view: string;
    readonly header: string;
    readonly items: readonly Item[];
    readonly choices: readonly Choice[];
  },
): Decision {
  const { phrases } = context;
  const { command, view, header, items, choices } = list;
  const words = phrases.overview;
  const moreAt = (page: number, pages: number): Choice =>
    requestChoice(command, words.choices.more({ page, pages }), {
      period: looking.months.period,
      view,
      page,
      unit: looking.place.code,
    });
  const laidOut = pageOf(items, {
    page: looking.page,
    header: withNote(looking, header),
    footer: ({ page, pages }) =>
      words.footer({
        page,
        pages,
        ...(context.turn.open &&
          view === firstView &&
          page < pages && {
            typed: `/${phrases.commands[command].names[0]} trang ${page + 1}`,
          }),
      }),
    choices: [...choices, moreAt(99, 99)],
  });
  const { page, pages } = laidOut;
  const more = page < pages ? moreAt(page + 1, pages) : undefined;
  const all = [...(more ? [more] : []), ...laidOut.choices, ...choices];
  return say(context, laidOut.text, all, more && { next: more });
}

/** A choice that shows another part, or another command, of the same place and period. */
export function otherView(
  { place, months }: Looking,
  command: CommandName,
  label: string,
  view = firstView,
): Choice {
  return requestChoice(command, label, { period: months.period, view, unit: place.code });
}

/** How the words were taken, where that needs saying, before an answer. */
export function withNote({ note }: Looking, text: string): string {
  return note === undefined ? text : `${note}\n\n${text}`;
}

/** The way back to the first screen. */
export function backChoices({ phrases }: DecisionContext, looking: Looking): readonly Choice[] {
  return [otherView(looking, 'summary', phrases.overview.choices.summary)];
}
