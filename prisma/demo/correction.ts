import { numberAnswer, numberOf, type Answer } from '../../src/domain/answer.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import { changesBetween, type Answers, type Change } from '../../src/domain/report.ts';
import type { DemoCorrection } from './month.ts';

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
 * the correction is still to come.
 *
 * @param answers as they are in the end
 */
export function correctionOf(
  answers: Answers,
  { code, short, reason, hoursLater }: DemoCorrection,
  { by, sentAt, now }: { readonly by: Answer['by']; readonly sentAt: Instant; readonly now: Instant },
): { readonly first: Answers; readonly correction: Correction } | undefined {
  const at = sentAt + hoursLater * 3_600_000;
  const right = answers[code];
  const figure = numberOf(right?.content) ?? 0;
  if (!right || figure === 0 || figure < short || at > now) return undefined;
  const first = { ...answers, [code]: { ...right, content: numberAnswer(figure - short) } };
  const corrected = { ...answers, [code]: { ...right, by, at } };
  return {
    first,
    correction: { at, reason, answers: corrected, changes: changesBetween(first, corrected) },
  };
}
