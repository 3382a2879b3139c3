import type { Draft, Line } from '../draft.ts';
import type { Form } from '../form.ts';
import { questionById } from '../form-index.ts';
import { draftView, outlineOf } from '../outline.ts';
import { isLeftOpen, outcomeAt, type Scope } from './line-fits.ts';
import type { LinesFocus } from './page.ts';
import { unplacedAs, type Placed, type Placing, type Unplaced } from './placing.ts';
import type { Segment } from './segments.ts';

/**
 * Parts with numbers: each says its line. A line that is settled is corrected only after a "đúng"; a number that no line has, or two parts have, or
 * that contradicts the words, says none.
 */
export function placeNumbered(scope: Scope, numbered: readonly Segment[]): Placing {
  const { form, draft, focus } = scope;
  const lineOf = ({ number }: Segment) => focus.lines.find((line) => line.number === number);
  // Who numbers every part goes by what is on the screen, whatever word stands before the number.
  const isOfList = numbered.length > 1 && numbered.every((segment) => lineOf(segment) !== undefined);
  const isOwnCount = numbered.length > 1 && numbered.every((segment) => lineOf(segment) === undefined);
  if (isOwnCount) return placeByOwnCount(focus, numbered);
  const placed: Placed[] = [];
  const refused: { readonly text: string; readonly why: Unplaced['why'] }[] = [];
  for (const segment of numbered) {
    const { text, number, saysQuestion } = segment;
    const line = lineOf(segment) ?? doneLine(focus, number);
    const refuse = (why: Unplaced['why']) => refused.push({ text: `${number}. ${text}`, why });
    const isRepeated = numbered.filter((other) => other.number === number).length > 1;
    if (isRepeated) refuse('which-line');
    else if (!line) refuse('no-such-line');
    else if (saysQuestion && !isOfList && !isSameQuestion(form, draft, line)) refuse('which-number');
    else if (outcomeAt(scope, line, text) === 'elsewhere') refuse('other-question');
    else if (!isLeftOpen(text)) placed.push({ line, text, isSure: focus.lines.includes(line) });
  }
  const reasons = [...new Set(refused.map(({ why }) => why))];
  const unplaced = reasons.flatMap((why) =>
    unplacedAs(
      why,
      refused.filter((one) => one.why === why).map(({ text }) => text),
    ),
  );
  return { placed, named: [], unplaced };
}

/** "1. … 2. … 3. …" to lines 7, 8 and 9: most likely in their order, which is asked. With another count nobody knows. */
function placeByOwnCount({ lines }: LinesFocus, numbered: readonly Segment[]): Placing {
  const isCount = numbered.every(({ number }, index) => number === index + 1);
  if (!isCount || numbered.length !== lines.length) {
    const texts = numbered.map(({ number, text }) => `${number}. ${text}`);
    return { placed: [], named: [], unplaced: unplacedAs('no-such-line', texts) };
  }
  const placed = numbered.flatMap(({ text }, index): readonly Placed[] => {
    const line = lines[index];
    return line && !isLeftOpen(text) ? [{ line, text, isSure: false }] : [];
  });
  return { placed, named: [], unplaced: [] };
}

/** A line that was shown before and is settled. */
function doneLine({ done }: LinesFocus, number: number | undefined): Line | undefined {
  const line = done.find((one) => one.number === number);
  return line && { number: line.number, asking: { at: 'step', question: line.question, step: line.step } };
}

/** Whether the number of a line is also the number its question has in the report. */
function isSameQuestion(form: Form, draft: Draft, { number, asking }: Line): boolean {
  const entry = outlineOf(form, draftView(draft)).find((one) => one.number === number);
  return entry === undefined || entry.question === questionById(form, asking.question);
}
