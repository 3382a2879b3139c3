import { offerAt, type OfferedChoice } from '../engine/choices.ts';
import type { Event } from '../engine/events.ts';
import type { Prompt } from '../engine/prompt.ts';
import { isFieldChoice } from '../engine/question-type.ts';
import { phrasesFor } from './form-phrases.ts';
import { previousAnswers, shownAll } from './shown-answers.ts';
import { eventSentences } from './present-events.ts';
import { questionText } from './present-question.ts';
import type { Presentation } from './presentation.ts';

export type { Presentation } from './presentation.ts';

/**
 * One reply to one message: what became of it, and what is asked next, together. `opening` stands first; `remark` stands between the two;
 * `brief` asks in short, `whole` in full whatever became of the message.
 */
export function presentReply(
  { phrases, ...rest }: Presentation,
  events: readonly Event[],
  {
    opening,
    brief = false,
    whole = false,
    remark,
  }: {
    readonly opening?: string;
    readonly brief?: boolean;
    readonly whole?: boolean;
    readonly remark?: string;
  } = {},
): Prompt {
  const shows = { ...rest, phrases: phrasesFor(phrases, rest.form, rest.draft) };
  const cursor = shows.draft.cursors[shows.account];
  if (!cursor) throw new Error(`account ${shows.account} has no cursor in the draft it is shown`);
  const said = eventSentences(events, shows, cursor.focus);
  const isAgain = brief || (!whole && events.some(({ type }) => staysOnQuestion.has(type)));
  const offer = offerAt(shows.form, shows.draft, cursor.focus, shows.today);
  return {
    id: cursor.prompt,
    text: [
      ...(opening ? [opening] : []),
      ...said,
      ...(remark === undefined ? [] : [remark]),
      ...questionText(shows, cursor.focus, isAgain),
    ].join('\n\n'),
    choices: offer.choices.map((choice) => ({ id: choice.id, label: labelOf(choice, shows, offer.choices) })),
    answer: offer.answer,
  };
}

/** After these the same question is asked again, in short. */
const staysOnQuestion: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'not-understood',
  'edit-not-used',
  'rejected',
  'unsupported',
  'stale-choice',
  'send-needs-word',
  'mended',
  'not-sent',
  'progress',
  'asked-for-help',
  'no-such-question',
  'wants-officer',
]);

/** Whether the options of a pick are about different figures, so that each has to say which. */
function areOfSeveral(choices: readonly OfferedChoice[]): boolean {
  const options = choices.flatMap((choice) => (choice.kind === 'option' ? [choice.items] : []));
  const kinds = options.map((items) => items.map(({ code }) => code).join(' '));
  return new Set(kinds).size > 1;
}

function labelOf(
  choice: OfferedChoice,
  { draft, phrases }: Presentation,
  all: readonly OfferedChoice[],
): string {
  switch (choice.kind) {
    case 'move':
      return phrases.report.moves[choice.move];
    case 'field':
      if (choice.label !== undefined) return choice.label;
      if (!isFieldChoice(choice.id)) throw new Error(`choice '${choice.id}' has no words`);
      return phrases.report.choices[choice.id]({ previous: previousAnswers(draft, choice.codes) });
    case 'gate':
      return choice.label ?? phrases.report.gateChoices[choice.answer];
    case 'carry':
      return phrases.report.carryChoices[choice.answer];
    case 'option':
      return phrases.report.option(shownAll(choice.items), { isNamed: areOfSeveral(all) });
    case 'instead':
      return phrases.report.instead(shownAll(choice.changed));
    case 'earlier':
      return phrases.report.earlier(shownAll(choice.items));
  }
}
