import { describe, expect, it } from 'vitest';
import { parsePeriodKey, periodKey } from '../../../src/domain/period.ts';
import { startOfTerm } from '../../../src/domain/term.ts';
import { startOfWorkingYear } from '../../../src/domain/working-year.ts';

describe('the working year', () => {
  it.each([
    ['2026-01', '2026-01', '2025-09'],
    ['2026-08', '2026-01', '2025-09'],
    ['2026-09', '2026-01', '2026-09'],
    ['2026-12', '2026-01', '2026-09'],
  ])('of %s began in %s, of a school in %s', (period, calendar, school) => {
    expect(periodKey(startOfWorkingYear(parsePeriodKey(period), 'calendar'))).toBe(calendar);
    expect(periodKey(startOfWorkingYear(parsePeriodKey(period), 'school'))).toBe(school);
  });
});

describe('the term', () => {
  const startOf = (congress?: string) =>
    periodKey(
      startOfTerm(parsePeriodKey('2026-11'), {
        yearBasis: 'calendar',
        facts: congress === undefined ? {} : { congress_date: dateAnswer(congress) },
      }),
    );
  const dateAnswer = (date: string) => ({ state: 'value', value: { type: 'date', date } }) as const;

  it('began in the month of the congress', () => {
    expect(startOf('2023-06-30')).toBe('2023-06');
    expect(startOf('2026-11-30')).toBe('2026-11');
  });

  it('is taken to be five years when nobody said, or the congress is still to come', () => {
    expect(startOf()).toBe('2021-11');
    expect(startOf('2026-12-01')).toBe('2021-11');
  });
});
