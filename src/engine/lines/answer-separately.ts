import { readAgreement, readCorrection, readNavigation, readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import { currentFocus } from '../focus.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step-result.ts';
import { answerLine } from './answer-line.ts';
import { withLine } from './by-labels.ts';
import { confirmAllLines, saysAll } from './confirm-lines.ts';
import { lastHeld, lastLine, nextLine, openLines } from './next-line.ts';
import { nextLines } from './next-lines.ts';
import { plainLine, type LinesFocus } from './page.ts';
import { takeLines, takePlaced } from './take-lines.ts';

/**
 * Reads a message without a number where lines are answered one by one: a yes or no to the line that was just echoed, a correction of it, or a word
 * that says its state of the one that comes next. Undefined for everything else, figures for one.
 */
export function answerSeparately(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const last = draft.cursors[context.account]?.last;
  const at: At = {
    form,
    draft,
    focus,
    context,
    held: lastHeld(focus, last),
    answered: lastLine(focus, last),
    next: nextLine(focus, last),
  };
  return correct(at, text) ?? agree(at, text) ?? refuse(at, text) ?? sayOfNext(at, text);
}

interface At {
  readonly form: Form;
  readonly draft: Draft;
  readonly focus: LinesFocus;
  readonly context: StepContext;
  /** the line that was answered last, if it waits for a "đúng" */
  readonly held: Line | undefined;
  /** the same line, whatever became of it */
  readonly answered: Line | undefined;
  readonly next: Line | undefined;
}

/** "à quên 252", "không phải, 252": in the place of what was just said, to be confirmed. A name says another line. */
function correct(at: At, text: string): StepResult | undefined {
  const { form, draft, focus, context, answered, next } = at;
  const agreement = readAgreement(text);
  const correction = readCorrection(text)?.answer;
  const refused = agreement?.agrees === false ? agreement.rest : undefined;
  // "chưa, dự kiến 20/12" answers the line that is asked.
  const isAnswer = next && answerLine(form, draft, next, text, context).outcome === 'taken';
  const answer = correction ?? (isAnswer ? undefined : refused);
  if (answer === undefined || !answered) return undefined;
  const { outcome } = answerLine(form, draft, answered, answer, context);
  return outcome === 'unread' || outcome === 'elsewhere' || outcome === 'gone'
    ? takeLines(form, draft, focus, answer, context)
    : take(at, { line: answered, text: answer, isSure: false });
}

/** "đúng": what was echoed last, or the whole page where it was asked about. "có" is rather the answer to what is asked. */
function agree(at: At, text: string): StepResult | undefined {
  const { form, draft, focus, context, held, next } = at;
  const agreement = readAgreement(text);
  if (agreement?.agrees !== true || saysAll(text)) return undefined;
  if (next && isPlainYes.test(text)) {
    const { outcome } = answerLine(form, draft, next, text, context);
    if (outcome === 'taken' || outcome === 'asked') return take(at, { line: next, text, isSure: true });
  }
  if (!next) return confirmAllLines(form, draft, focus, text, context);
  if (!held) return undefined;
  const { rest } = agreement;
  // Of a figure that was doubted, what follows may be the reason.
  const isReason = held.asking.at === 'confirm' && held.asking.why.because !== 'reading';
  if (rest === undefined || isReason) return take(at, { line: held, text, isSure: true });
  const agreed = take(at, { line: held, text: 'đúng', isSure: true });
  const page = currentFocus(agreed.draft, context);
  if (page.at !== 'lines') return agreed;
  const more =
    answerSeparately(form, agreed.draft, page, rest, context) ??
    takeLines(form, agreed.draft, page, rest, context);
  return { draft: more.draft, events: [...agreed.events, ...more.events] };
}

const isPlainYes = /^(?:(?:dạ|da|vâng|vang)[\s,]+)?(?:có|co|rồi|roi)(?!\p{L})/iu;

/** "sai rồi", "quay lại": the line that was echoed is asked again. "ko" is an answer. */
function refuse(at: At, text: string): StepResult | undefined {
  const { form, draft, focus, context, held, next } = at;
  const isBack = readNavigation(text)?.to === 'back';
  const no = readAgreement(text);
  const isNo = no?.agrees === false && no.rest === undefined && readState(text).kind !== 'value';
  // To the whole page it does not say which of the lines is wrong.
  if (!held || !(isBack || isNo) || (!next && focus.lines.length > 1)) return undefined;
  const lines = withLine(focus.lines, plainLine(held));
  return { draft: nextLines(form, draft, focus, lines, context), events: [] };
}

/** "ko", "như cũ", "bỏ qua": said of the line that is asked, and not of the whole page. */
function sayOfNext(at: At, text: string): StepResult | undefined {
  const { focus, next } = at;
  if (!next) return undefined;
  // "3 ko" at line 3 is written as the list is.
  const behind = /^\s*(\d{1,2})\s+(\p{L}.*)$/u.exec(text);
  const own = behind && Number(behind[1]) === next.number ? behind[2] : undefined;
  if (own !== undefined && isNothing(own)) return take(at, { line: next, text: own, isSure: true });
  const navigation = readNavigation(text);
  if (navigation?.to === 'skip' || isDash.test(text))
    return take(at, { line: next, text: 'bỏ qua', isSure: true });
  const isOfHere =
    (navigation?.to === 'same-as-last-month' || navigation?.to === 'nothing-arose') &&
    navigation.of === 'here';
  const state = readState(text);
  const said = !navigation && state.kind === 'value' ? state.value : undefined;
  const isState = isNothing(text) || said === 'unchanged' || said === 'unknown' || said === 'not-yet';
  if (!isOfHere && (navigation || !isState)) return undefined;
  return take(at, { line: next, text, isSure: openLines(focus).length === 1 });
}

/** A place kept for an answer, and none. */
const isDash = /^[\s\-–—_.…]+$/u;

function isNothing(text: string): boolean {
  const state = readState(text);
  const said = state.kind === 'value' ? state.value : undefined;
  return said === 'none' || said === 'absent' || said === 'nothing-arose';
}

function take(
  { form, draft, focus, context }: At,
  placed: { readonly line: Line; readonly text: string; readonly isSure: boolean },
): StepResult {
  return takePlaced(form, draft, focus, { placed: [placed], named: [], unplaced: [] }, context);
}
