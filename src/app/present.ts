import type { IsoDate } from '../domain/calendar-date.ts';
import type { AccountId } from '../domain/ids.ts';
import { indicatorOf } from '../domain/indicators/index.ts';
import { parsePeriodKey } from '../domain/period.ts';
import { viewOf } from '../engine/context.ts';
import { offerAt, type OfferedChoice } from '../engine/choices.ts';
import type { Draft, Focus } from '../engine/draft.ts';
import type { Event, SaidOf } from '../engine/events.ts';
import type { Form } from '../engine/form.ts';
import { draftView, isAnswered, nextOpen, outlineOf, progressOf, stepAt } from '../engine/outline.ts';
import type { Prompt } from '../engine/prompt.ts';
import { isFieldChoice } from '../engine/question-type.ts';
import type { Phrases } from './phrases.ts';
import {
  openTitles,
  previousAnswers,
  recordedAnswers,
  reviewLines,
  settledAnswers,
  shown,
  shownAll,
} from './shown-answers.ts';

export interface Presentation {
  readonly form: Form;
  readonly draft: Draft;
  readonly account: AccountId;
  readonly today: IsoDate;
  readonly phrases: Phrases;
}

/** One reply to one message: what became of it, and what is asked next, together. `opening` stands first; `brief` asks in short. */
export function presentReply(
  shows: Presentation,
  events: readonly Event[],
  { opening, brief = false }: { readonly opening?: string; readonly brief?: boolean } = {},
): Prompt {
  const cursor = shows.draft.cursors[shows.account];
  if (!cursor) throw new Error(`account ${shows.account} has no cursor in the draft it is shown`);
  const said = inOneBreath(events).flatMap((event) => sentenceOf(event, shows, cursor.focus) ?? []);
  const isAgain = brief || events.some(({ type }) => staysOnQuestion.has(type));
  const offer = offerAt(shows.form, shows.draft, cursor.focus, shows.today);
  return {
    id: cursor.prompt,
    text: [...(opening ? [opening] : []), ...said, ...questionText(shows, cursor.focus, isAgain)].join(
      '\n\n',
    ),
    choices: offer.choices.map((choice) => ({ id: choice.id, label: labelOf(choice, shows) })),
    answer: offer.answer,
  };
}

/** Everything one message answered is echoed together. */
function inOneBreath(events: readonly Event[]): readonly Event[] {
  const items = events.flatMap((event) => (event.type === 'answered' ? event.items : []));
  const first = events.findIndex(({ type }) => type === 'answered');
  return events.flatMap((event, index): readonly Event[] => {
    if (event.type !== 'answered') return [event];
    return index === first ? [{ type: 'answered', items }] : [];
  });
}

/** After these the same question is asked again, in short. */
const staysOnQuestion: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'not-understood',
  'edit-not-used',
  'rejected',
  'unsupported',
  'stale-choice',
  'asked-for-help',
  'no-such-question',
  'wants-officer',
]);

function sentenceOf(event: Event, { form, draft, phrases }: Presentation, focus: Focus): string | undefined {
  const say = phrases.report;
  // Where a reading is asked back, the help of the question would only be in the way.
  const help = focus.at === 'step' ? stepAt(form, focus)?.help : undefined;
  switch (event.type) {
    case 'answered':
      return say.recorded(
        event.items.map(({ code, said, before }) => ({ ...shown(code, said), ...(before && { before }) })),
      );
    case 'rejected': {
      const { why } = event;
      if (why.rule === 'bounds') return say.outOfBounds({ ...why, indicator: indicatorOf(why.code) });
      return say.refused({ sentence: checkSentence(form, draft, why.check, event.items) });
    }
    case 'not-understood':
      return say.notUnderstood({
        text: event.text,
        ...(event.because && { doubt: event.because }),
        ...(help !== undefined && { help }),
      });
    case 'not-used':
      return say.notUsed({ text: event.text, contradictions: event.contradictions.map(indicatorOf) });
    case 'cut':
      return say.cut;
    case 'not-confirmed':
      return say.notConfirmed({ answers: shownAll(event.items) });
    case 'edit-not-used':
      return say.editNotUsed;
    case 'unsupported':
      return say.unsupported(event.kind);
    case 'stale-choice':
      return say.staleChoice;
    case 'skipped':
      return say.skipped;
    case 'at-first-question':
      return say.atFirstQuestion;
    case 'no-such-question':
      return say.noSuchQuestion(event);
    case 'asked-for-help':
      return say.help(help === undefined ? {} : { help });
    case 'form-updated':
      return say.formUpdated;
    case 'wants-officer':
      return say.officer({ unit: draft.context.unit.name });
    case 'paused':
      return say.paused({ progress: progressOf(form, draft) });
    case 'cancelled':
      return say.cancelled({ progress: progressOf(form, draft) });
    case 'completed':
      return undefined;
  }
}

function questionText(shows: Presentation, focus: Focus, isAgain: boolean): readonly string[] {
  const { form, draft, phrases } = shows;
  const say = phrases.report;
  switch (focus.at) {
    case 'step':
      return [stepText(shows, focus, isAgain)];
    case 'confirm':
      return [
        focus.why.because === 'reading'
          ? say.confirm({ answers: shownAll(focus.items), doubt: focus.why.doubt })
          : say.unusual({
              answers: shownAll(focus.items),
              question: checkSentence(form, draft, focus.why.check, focus.items),
            }),
      ];
    case 'pick':
      return [say.pick({ options: focus.options.map(shownAll), doubt: focus.because })];
    case 'detail':
      return [say.askDate({ answer: shown(focus.code, focus.said) })];
    case 'review':
      return [isAgain ? say.reviewAgain : reviewText(shows)];
    case 'send-incomplete':
      return [say.sendIncomplete({ open: openTitles(form, draft) })];
  }
}

function stepText(
  { form, draft, phrases }: Presentation,
  focus: Focus & { at: 'step' },
  isAgain: boolean,
): string {
  const view = draftView(draft);
  const step = stepAt(form, focus);
  const entries = outlineOf(form, view);
  const entry = entries.find(({ question }) => question.id === focus.question);
  if (!step || !entry) throw new Error(`the form has no step ${focus.question}/${focus.step}`);
  const codes = step.fields.map(({ indicator }) => indicator);
  const [first, second] = step.fields;
  const isHalfDone =
    second !== undefined && draft.answers[first.indicator] && !draft.answers[second.indicator];
  if (isHalfDone && second.alone !== undefined) return phrases.report.questionAgain({ ask: second.alone });
  const ask = step.ask(view);
  if (isAgain) return phrases.report.questionAgain({ ask });
  return phrases.report.question({
    number: entry.number,
    of: entries.length,
    section: entry.section.title,
    ask,
    previous: previousAnswers(draft, codes),
    recorded: isAnswered(form, draft, focus) ? recordedAnswers(draft, codes) : [],
  });
}

function reviewText({ form, draft, phrases }: Presentation): string {
  const lines = reviewLines(form, draft);
  const isSkipped = ({ content }: { content: { state: string } }) => content.state === 'skipped';
  return phrases.report.review({
    unit: draft.context.unit.name,
    period: parsePeriodKey(draft.context.period),
    lines,
    settled: settledAnswers(draft),
    open: nextOpen(form, draft) ? openTitles(form, draft).length : 0,
    skipped: lines.filter(({ answers }) => answers.some(isSkipped)).length,
  });
}

/** A check's sentence speaks of the answers as if they were recorded. */
function checkSentence(form: Form, draft: Draft, id: string, items: readonly SaidOf[]): string {
  const check = form.checks.find((candidate) => candidate.id === id);
  if (!check) return '';
  const held = Object.fromEntries(items.map(({ code, said }) => [code, said]));
  return check.say(viewOf(draft.context, { ...draft.answers, ...held }));
}

function labelOf(choice: OfferedChoice, { draft, phrases }: Presentation): string {
  switch (choice.kind) {
    case 'move':
      return phrases.report.moves[choice.move];
    case 'field':
      if (choice.label !== undefined) return choice.label;
      if (!isFieldChoice(choice.id)) throw new Error(`choice '${choice.id}' has no words`);
      return phrases.report.choices[choice.id]({ previous: previousAnswers(draft, choice.codes) });
    case 'option':
      return phrases.report.option(shownAll(choice.items));
  }
}
