import { indicatorCodes, type IndicatorCode } from '../../domain/indicators/index.ts';
import { readNavigation, readState } from '../../vietnamese/index.ts';
import { isSomething } from '../asked.ts';
import { answerConfirmation } from '../answer-confirmation.ts';
import { completeDetail } from '../answer-detail.ts';
import { answerWithText } from '../answer-text.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import type { Event, SaidOf } from '../events.ts';
import { currentFocus, moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { fieldsOf, questionById } from '../form-index.ts';
import { confirmItems, performMove } from '../moves.ts';
import { draftView, gateAt, placesOf, samePlace, stepAt } from '../outline.ts';
import { askToConfirm } from '../record.ts';
import type { ReadingDoubt } from '../question-type.ts';
import type { StepResult } from '../step-result.ts';
import { pickByTyping } from './pick-by-typing.ts';

/** What a text did at one line. */
export type Outcome =
  /** all of it was read and is recorded, or a gate opened */
  | 'taken'
  /** something is asked back */
  | 'asked'
  /** what was read cannot be */
  | 'refused'
  | 'unread'
  /** it speaks of another question than this line's; nothing of it counts */
  | 'elsewhere'
  /** the question is no longer asked */
  | 'gone';

export interface LineResult {
  readonly outcome: Outcome;
  /** the answers with what the text said in place; of what did not count, the draft as it was */
  readonly draft: Draft;
  readonly events: readonly Event[];
  /** the line, with what is asked back of it now */
  readonly line: Line;
  /** what was recorded */
  readonly written: readonly SaidOf[];
}

/**
 * Reads a text as the answer to one line, exactly as it would be read if that question were asked alone. A text that would change anything
 * else than what the line asks changes nothing.
 */
export function answerLine(
  form: Form,
  before: Draft,
  line: Line,
  text: string,
  together: StepContext,
): LineResult {
  const { asking } = line;
  const nothing = { draft: before, events: [], line, written: [] } as const;
  if (!isAsked(form, before, line)) return { ...nothing, outcome: 'gone' };
  const { bySection: _, ...context } = together;
  const result = readAlone(form, moveTo(before, context, asking), text, context);
  const own = ownCodes(form, line);
  const changed = changedCodes(before, result.draft);
  const written = changed.flatMap((code): readonly SaidOf[] => {
    const answer = result.draft.answers[code];
    if (!answer) return [];
    const { by: _by, at: _at, ...said } = answer;
    return [{ code, said }];
  });
  const focus = currentFocus(result.draft, context);
  const held =
    focus.at === 'confirm'
      ? focus.items
      : focus.at === 'pick'
        ? focus.options.flat()
        : focus.at === 'detail'
          ? [focus]
          : [];
  const refused = result.events.flatMap((event) => (event.type === 'rejected' ? event.items : []));
  if ([...written, ...held, ...refused].some(({ code }) => !own.includes(code)))
    return { ...nothing, outcome: 'elsewhere' };
  const isHeld = focus.at === 'confirm' || focus.at === 'pick' || focus.at === 'detail';
  const back = withCursorOf(result.draft, before);
  const types = result.events.map(({ type }) => type);
  if (isHeld && focus !== asking) {
    const { back: _back, ...asked } = focus;
    return {
      outcome: 'asked',
      draft: back,
      events: result.events,
      line: { ...line, asking: asked },
      written,
    };
  }
  const place = { at: 'step', question: asking.question, step: asking.step } as const;
  if (types.includes('rejected'))
    return { ...nothing, outcome: 'refused', events: result.events, line: { ...line, asking: place } };
  const isTaken = types.some((type) => type === 'answered' || type === 'opened' || type === 'skipped');
  if (isTaken)
    return {
      outcome: 'taken',
      draft: back,
      events: result.events,
      line: { ...line, asking: place },
      written,
    };
  // "chưa đúng" to what was asked back: it is asked anew.
  if (asking.at !== 'step' && focus.at === 'step' && types.length === 0)
    return { ...nothing, outcome: 'refused', line: { ...line, asking: place } };
  return { ...nothing, outcome: 'unread', events: result.events };
}

/** The same where it is not sure that this line was meant: what it says is held back until the person has said so. */
export function holdAtLine(
  form: Form,
  before: Draft,
  line: Line,
  { text, doubt }: { readonly text: string; readonly doubt: ReadingDoubt },
  context: StepContext,
): LineResult {
  const result = answerLine(form, before, line, text, context);
  if (result.outcome !== 'taken' || result.written.length === 0) return result;
  const { question, step } = line.asking;
  const at = moveTo(before, context, { at: 'step', question, step });
  const asked = askToConfirm(form, at, result.written, { because: 'reading', doubt }, context);
  const focus = currentFocus(asked.draft, context);
  if (focus.at !== 'confirm') return { ...result, outcome: 'unread', draft: before, written: [], events: [] };
  return { outcome: 'asked', draft: before, events: [], line: { ...line, asking: focus }, written: [] };
}

export function isAsked(form: Form, draft: Draft, { asking }: Pick<Line, 'asking'>): boolean {
  return placesOf(form, draftView(draft)).some((place) => samePlace(place, asking));
}

/** The order in which one question reads a text that is no message of its own: nothing in a line moves anybody, but for leaving it out. */
function readAlone(form: Form, draft: Draft, text: string, context: StepContext): StepResult {
  if (readNavigation(text)?.to === 'skip') return performMove(form, draft, 'skip', context);
  const agreed = saysNothingAgain(draft, text, context)
    ? confirmItems(form, draft, context)
    : answerConfirmation(form, draft, text, context);
  return (
    agreed ??
    pickByTyping(form, draft, text, context) ??
    completeDetail(form, draft, text, context) ??
    answerWithText(form, draft, text, context)
  );
}

/** "ko" to "0 người, đúng không ạ?": beside lines where "ko" is the answer for nothing, it says so once more. */
function saysNothingAgain(draft: Draft, text: string, context: StepContext): boolean {
  const focus = currentFocus(draft, context);
  const state = readState(text);
  const isNone = state.kind === 'value' && (state.value === 'none' || state.value === 'absent');
  return focus.at === 'confirm' && isNone && !focus.items.some(({ said }) => isSomething(said.content));
}

/** What a line asks for: of a gate all that stands behind it. */
export function ownCodes(form: Form, { asking }: Line): readonly IndicatorCode[] {
  const question = questionById(form, asking.question);
  const fields = question && gateAt(form, asking) ? fieldsOf(question) : (stepAt(form, asking)?.fields ?? []);
  return fields.map(({ indicator }) => indicator);
}

function changedCodes(before: Draft, after: Draft): readonly IndicatorCode[] {
  return indicatorCodes.filter((code) => before.answers[code] !== after.answers[code]);
}

/** The answers of one draft while everybody stays where they were. */
function withCursorOf(answers: Draft, { cursors }: Draft): Draft {
  return { ...answers, cursors };
}
