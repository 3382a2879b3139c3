import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import { moveOn, moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { isAnswered } from '../outline.ts';
import { isAsked } from './answer-line.ts';
import { openLines } from './next-line.ts';
import { pageOf, type LinesFocus } from './page.ts';

/**
 * Where the person goes after a message to several lines: to those that remain and what comes up behind them, to one question, or onward.
 * Who answers one line after the other gets new ones only when those that were shown are settled.
 */
export function nextLines(
  form: Form,
  draft: Draft,
  before: LinesFocus,
  lines: readonly Line[],
  context: StepContext,
): Draft {
  const isWaiting = (line: Line) =>
    isAsked(form, draft, line) && (line.asking.at !== 'step' || !isAnswered(form, draft, line.asking));
  const kept = lines.filter(isWaiting);
  // Also of what is needless by now: its number means nothing else while the page stands.
  const settled = lines.filter((line) => !isWaiting(line));
  const done = [
    ...before.done,
    ...settled.map(({ number, asking: { question, step } }) => ({ number, question, step })),
  ];
  const [only, another] = kept;
  const isOneByOne = context.bySection === true && before.oneByOne === true;
  // What is still doubted after a yes to the whole page is asked among the next lines.
  const isGoingOn = kept.length > 0 && (openLines(before).length > 0 || kept.some(isLineInDoubt));
  const page: LinesFocus | undefined =
    isOneByOne && isGoingOn
      ? { at: 'lines', lines: kept, done }
      : context.bySection
        ? pageOf(form, draft, { lines: kept, done })
        : another && { at: 'lines', lines: kept, done };
  if (page && isOneByOne)
    return isSamePage(page, before) ? draft : moveTo(draft, context, { ...page, oneByOne: true });
  if (page) return isSamePage(page, before) ? draft : moveTo(draft, context, page);
  return only ? moveTo(draft, context, only.asking) : moveOn(form, draft, context);
}

/** The same thing is asked under the same prompt. */
function isSamePage(page: LinesFocus, before: LinesFocus): boolean {
  return (
    page.lines.length === before.lines.length &&
    page.lines.every((line, index) => line === before.lines[index])
  );
}

/** Only whether it was said of this line waits for a "đúng". */
function isLineInDoubt({ asking }: Line): boolean {
  return asking.at === 'confirm' && asking.why.because === 'reading' && asking.why.doubt === 'which-line';
}
