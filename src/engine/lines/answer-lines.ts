import { readAgreement, readCorrection, readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import { answerByNumber } from '../answer-by-number.ts';
import type { Draft } from '../draft.ts';
import { currentFocus } from '../focus.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step-result.ts';
import { answerRest } from './answer-rest.ts';
import { withAsking, withoutAnswered } from './by-labels.ts';
import { answerSeparately } from './answer-separately.ts';
import { confirmAllLines, saysAll } from './confirm-lines.ts';
import { holdForAll } from './hold-for-all.ts';
import { moveFromLines } from './move-from-lines.ts';
import { nextLines } from './next-lines.ts';
import { atOnce, startOneByOne } from './one-by-one.ts';
import type { LinesFocus } from './page.ts';
import { cutForPage } from './segments.ts';
import { takeLines } from './take-lines.ts';

/**
 * Reads a message while several questions are asked at once: a yes to what was asked back, a way of moving, or answers by lines, by numbers or
 * by labels. What was read is told line by line; what is not sure is held back and asked together with the lines that remain.
 */
export function answerLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult {
  const parts = cutForPage(focus, text);
  if (parts.length > 1) return readTogether(form, draft, atOnce(focus), text, context);
  const isNumbered = parts.some(({ number }) => number !== undefined);
  if (!focus.oneByOne) {
    const result = readTogether(form, draft, focus, text, context);
    return isNumbered ? result : startOneByOne(focus, result, text, context);
  }
  const separately = isNumbered ? undefined : answerSeparately(form, draft, focus, text, context);
  return separately ?? readTogether(form, draft, focus, text, context);
}

function readTogether(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult {
  return (
    confirmLines(form, draft, focus, text, context) ??
    moveFromLines(form, draft, focus, text, context) ??
    correctLine(draft, text) ??
    sayOfAll(form, draft, focus, text, context) ??
    answerElsewhere(form, draft, focus, text, context) ??
    answerRest(form, draft, focus, text, context) ??
    takeLines(form, draft, focus, text, context)
  );
}

/** "đúng" to the one line that waits for it, "đúng hết" to all of them. */
function confirmLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const agreement = readAgreement(text);
  const waiting = focus.lines.filter(({ asking }) => asking.at === 'confirm');
  if (agreement?.agrees !== true || text.trim().includes('\n') || waiting.length === 0) return undefined;
  if (waiting.length > 1 && !(agreement.rest === undefined && saysAll(text)))
    return { draft, events: [{ type: 'unplaced', texts: [text], why: 'which-yes' }] };
  return confirmAllLines(form, draft, focus, text, context);
}

/** "à quên 6": of several lines nobody knows which one that corrects. */
function correctLine(draft: Draft, text: string): StepResult | undefined {
  if (!readCorrection(text)) return undefined;
  return { draft, events: [{ type: 'unplaced', texts: [text], why: 'which-line' }] };
}

/** "không", "như cũ" alone: of one of the questions, or of all? What it would say of each is shown, and waits for a "đúng". */
function sayOfAll(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const state = readState(text);
  const said = state.kind === 'value' ? state.value : undefined;
  const isOfAll = said === 'none' || said === 'absent' || said === 'nothing-arose' || said === 'unchanged';
  return isOfAll ? holdForAll(form, draft, focus, text, context) : undefined;
}

/** "câu 12 là 5": a question of the report that is not on the page; what is asked back of it becomes a line. */
function answerElsewhere(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  if (/\n/.test(text.trim())) return undefined;
  const { bySection: _, ...alone } = context;
  const named = answerByNumber(form, draft, text, alone);
  const number = Number(/\d+/.exec(text)?.[0]);
  if (!named || [...focus.lines, ...focus.done].some((line) => line.number === number)) return undefined;
  const asked = currentFocus(named.draft, context);
  const back = { ...named.draft, cursors: draft.cursors };
  const isHeld = asked.at === 'confirm' || asked.at === 'pick' || asked.at === 'detail';
  const kept = withoutAnswered(focus.lines, draft, back);
  if (!isHeld) return { draft: nextLines(form, back, focus, kept, context), events: named.events };
  const { back: _back, ...asking } = asked;
  const lines = withAsking(kept, focus, asking);
  return { draft: nextLines(form, back, focus, lines, context), events: named.events };
}
