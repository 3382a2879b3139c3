import type { Line } from '../engine/draft.ts';
import { isAsked } from '../engine/lines/answer-line.ts';
import { nextLine } from '../engine/lines/next-line.ts';
import type { LinesFocus } from '../engine/lines/page.ts';
import { standingOf } from '../engine/asked.ts';
import { draftView, fieldsAt, gateAt, isAnswered, progressOf, stepAt } from '../engine/outline.ts';
import { questionById, sectionOf } from '../engine/form-index.ts';
import type { ShownLine } from './lines-phrases.ts';
import type { Presentation } from './presentation.ts';
import { previousAnswers, recordedAnswers, shownAll } from './shown-answers.ts';

/** The questions of a page, each with what is asked back of it; `askedBack` words that. */
export function linesText(
  shows: Presentation,
  focus: LinesFocus,
  {
    isAgain,
    askedBack,
  }: { readonly isAgain: boolean; readonly askedBack: (asking: Line['asking']) => string },
): string {
  const { form, draft, phrases, before } = shows;
  const { lines } = focus;
  const show = (line: Line) => shownLine(shows, line, askedBack);
  const single = lineInTurn(shows, focus);
  if (single)
    return phrases.lines.inTurn({
      held: single.held.map(show),
      next: show(single.next),
      isFirst: single.isFirst,
    });
  return phrases.lines.page({
    lines: lines.filter((line) => isAsked(form, draft, line)).map(show),
    // Whoever opens the report was told it with the greeting.
    ...(before && { progress: progressOf(form, draft) }),
    isAgain,
  });
}

/**
 * Where lines are answered one by one, what a message changed and the line that comes next; undefined where the page has to be shown: a new one,
 * one that is come back to, and one of which every line waits for a "đúng".
 */
function lineInTurn(
  { draft, before, account }: Presentation,
  focus: LinesFocus,
): { readonly held: readonly Line[]; readonly next: Line; readonly isFirst: boolean } | undefined {
  const cursor = draft.cursors[account];
  const was = before?.cursors[account]?.focus;
  const next = nextLine(focus, cursor?.last);
  if (!focus.oneByOne || was?.at !== 'lines' || !next) return undefined;
  const shown = new Set([...was.lines, ...was.done].map(({ number }) => number));
  if (focus.lines.some(({ number }) => !shown.has(number))) return undefined;
  const held = focus.lines.filter((line) => line.asking.at === 'confirm' && !was.lines.includes(line));
  return { held, next, isFirst: !was.oneByOne };
}

function shownLine(
  { form, draft, authors }: Presentation,
  { number, asking }: Line,
  askedBack: (asking: Line['asking']) => string,
): ShownLine {
  const view = draftView(draft);
  const gate = gateAt(form, asking);
  const asks = gate ?? stepAt(form, asking);
  const question = questionById(form, asking.question);
  if (!asks || !question) throw new Error(`the form has no step ${asking.question}/${asking.step}`);
  const codes = gate ? [] : fieldsAt(form, view, asking).map(({ indicator }) => indicator);
  const open = fieldsAt(form, view, asking).filter(({ indicator }) => draft.answers[indicator] === undefined);
  const alone = !gate && codes.length > 1 && open.length === 1 ? open[0]?.alone : undefined;
  const isRest = gate !== undefined && standingOf(question, view).steps.length > 0;
  const ask = isRest ? gate.askRest(view) : (alone ?? (asks.line ?? asks.ask)(view));
  return {
    number,
    section: sectionOf(form, asking.question)?.title ?? '',
    ask,
    previous: alone === undefined ? previousAnswers(draft, codes) : [],
    recorded: isAnswered(form, draft, asking) ? recordedAnswers(draft, codes, authors) : [],
    ...(asking.at !== 'step' && { asked: askedBack(asking) }),
    ...((gate !== undefined || asking.at === 'pick') && { needsAsk: true }),
    ...(asking.at === 'confirm' && { isWaiting: true }),
    ...(asking.at === 'confirm' &&
      asking.why.because === 'reading' &&
      asking.why.doubt === 'which-line' && { held: shownAll(asking.items) }),
  };
}

/** Where a line that could not be read is explained. */
export function helpOfLine({ form, draft, account }: Presentation, number: number): string | undefined {
  const focus = draft.cursors[account]?.focus;
  const line = focus?.at === 'lines' ? focus.lines.find((one) => one.number === number) : undefined;
  return line && (gateAt(form, line.asking) ?? stepAt(form, line.asking))?.help;
}

/** The numbers of the lines the message was an answer to. */
export function linesAsked({ before, account }: Presentation): readonly number[] {
  const focus = before?.cursors[account]?.focus;
  return focus?.at === 'lines' ? focus.lines.map(({ number }) => number) : [];
}
