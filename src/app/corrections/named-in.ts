import type { CorrectionRequest } from '../../domain/correction-request.ts';
import { parsePeriodKey, type Period } from '../../domain/period.ts';

/** The report a request is about, as it is named to people. */
export function namedIn({ unitName, period }: Pick<CorrectionRequest, 'unitName' | 'period'>): {
  readonly unit: string;
  readonly period: Period;
} {
  return { unit: unitName, period: parsePeriodKey(period) };
}
