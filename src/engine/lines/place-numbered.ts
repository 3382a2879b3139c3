import type { Draft, Line } from '../draft.ts';
import type { Form, Question } from '../form.ts';
import { questionById } from '../form-index.ts';
import { draftView, outlineOf, placesOf } from '../outline.ts';
import { answerLine, ownCodes, type LineResult } from './answer-line.ts';
import { isLeftOpen, isStrange, outcomeAt, type Scope } from './line-fits.ts';
import type { LinesFocus } from './page.ts';
import { unplacedAs, type Placed, type Placing, type Unplaced } from './placing.ts';
import type { Segment } from './segments.ts';

/**
 * Parts with numbers: each says its line. A line that is settled is corrected only after a "đúng"; a number that no line has, or two parts have, or
 * that contradicts the words, says none.
 */
export function placeNumbered(scope: Scope, numbered: readonly Segment[]): Placing {
  const { focus } = scope;
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
    else if (saysQuestion && !isOfList && !isOfListOnly(scope, line, text)) refuse('which-number');
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

/**
 * Whether "câu 4 là …" can only mean line 4: it is also question 4 of the report, or the text says all that the line asks for, and nothing to that
 * question.
 */
export function isOfListOnly(
  { form, draft, context }: Pick<Scope, 'form' | 'draft' | 'context'>,
  line: Line,
  text: string,
): boolean {
  const { number } = line;
  const question = questionOfReport(form, draft, number);
  if (isSameQuestion(form, draft, line)) return true;
  const at = (asking: Line['asking']) => answerLine(form, draft, { number, asking }, text, context);
  const places = placesOf(form, draftView(draft)).filter((place) => place.question === question?.id);
  const isOfReport = places.some((place) => {
    const result = at({ at: 'step', ...place });
    return result.outcome === 'taken' || (result.outcome === 'asked' && !isStrange(result));
  });
  return !isOfReport && saysAll(form, line, at(line.asking));
}

/** Whether the number of a line is also the number its question has in the report, or the report has none of it. */
export function isSameQuestion(form: Form, draft: Draft, { number, asking }: Line): boolean {
  const question = questionOfReport(form, draft, number);
  return question === undefined || question === questionById(form, asking.question);
}

function questionOfReport(form: Form, draft: Draft, number: number): Question | undefined {
  return outlineOf(form, draftView(draft)).find((entry) => entry.number === number)?.question;
}

/** Several figures, and all that the line asks for; one alone is said of many a question. */
function saysAll(form: Form, line: Line, { outcome, written }: LineResult): boolean {
  return outcome === 'taken' && written.length > 1 && written.length === ownCodes(form, line).length;
}
