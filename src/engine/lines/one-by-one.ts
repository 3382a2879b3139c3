import { readAgreement } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import { currentFocus } from '../focus.ts';
import type { StepResult } from '../step-result.ts';
import { openLines, touchedLines } from './next-line.ts';
import type { LinesFocus } from './page.ts';

/** A page whose lines are answered several at a time. */
export function atOnce({ at, lines, done }: LinesFocus): LinesFocus {
  return { at, lines, done };
}

/**
 * Goes on line by line after a message that answered one line of a page: the next message is likely to answer the next one. New lines come only
 * when those that were shown are settled, so that "đúng hết" is about what was just gone through.
 */
export function startOneByOne(
  before: LinesFocus,
  result: StepResult,
  text: string,
  context: StepContext,
): StepResult {
  const focus = currentFocus(result.draft, context);
  const cursor = result.draft.cursors[context.account];
  const isYes = readAgreement(text)?.agrees === true;
  if (!context.bySection || isYes || focus.at !== 'lines' || !cursor) return result;
  if (touchedLines(before, focus).length !== 1) return result;
  const lines = focus.lines.filter(({ number }) => before.lines.some((line) => line.number === number));
  const page: LinesFocus = { ...focus, lines, oneByOne: true };
  if (openLines(page).length === 0) return result;
  const cursors = { ...result.draft.cursors, [context.account]: { ...cursor, focus: page } };
  return { ...result, draft: { ...result.draft, cursors } };
}
