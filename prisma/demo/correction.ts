import { numberAnswer, numberOf, type Answer } from '../../src/domain/answer.ts';
import {
  addDays,
  dateInVietnam,
  instantInVietnam,
  oneDay,
  type Instant,
} from '../../src/domain/calendar-date.ts';
import { changesBetween, type Answers, type Change } from '../../src/domain/report.ts';
import type { DemoCorrection, DemoSlip } from './month.ts';

/** What was changed in a report after its first sending. */
export interface Correction {
  readonly at: Instant;
  readonly reason: string;
  /** all answers, as they are since */
  readonly answers: Answers;
  readonly changes: readonly Change[];
}

/**
 * Takes a report apart into what was sent first and what was corrected later; undefined when the report has no such figure to correct, or
 * the correction would come later than `until`.
 *
 * @param answers as they are in the end
 */
export function correctionOf(
  answers: Answers,
  { code, short, reason, daysLater, time }: DemoCorrection,
  { by, sentAt, until }: { readonly by: Answer['by']; readonly sentAt: Instant; readonly until: Instant },
): { readonly first: Answers; readonly correction: Correction } | undefined {
  const at = instantInVietnam(addDays(dateInVietnam(sentAt), daysLater), time);
  const right = answers[code];
  const figure = numberOf(right?.content) ?? 0;
  if (!right || figure === 0 || figure < short || at > until) return undefined;
  const first = { ...answers, [code]: { ...right, content: numberAnswer(figure - short) } };
  const corrected = { ...answers, [code]: { ...right, by, at } };
  return {
    first,
    correction: { at, reason, answers: corrected, changes: changesBetween(first, corrected) },
  };
}

/** A correction that was asked for after the period had closed, and waits for the union above. */
export interface Wish {
  readonly at: Instant;
  readonly reason: string;
  /** all answers, as they would be */
  readonly answers: Answers;
}

/** What a chair asked for yesterday. Throws when the report has no such figure. */
export function wishOf(
  answers: Answers,
  { code, short, reason }: DemoSlip,
  by: Answer['by'],
  now: Instant,
): Wish {
  const figure = numberOf(answers[code]?.content);
  if (figure === undefined) throw new Error(`the demo wants '${code}' corrected, which was never asked`);
  const at = now - oneDay;
  return { at, reason, answers: { ...answers, [code]: { content: numberAnswer(figure + short), by, at } } };
}
