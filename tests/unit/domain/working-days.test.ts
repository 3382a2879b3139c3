import { describe, expect, it } from 'vitest';
import { isWeekend, workingDayFrom } from '../../../src/domain/working-days.ts';

describe('the weekly rest', () => {
  it.each([
    ['2026-11-27', false],
    ['2026-11-28', true],
    ['2026-11-29', true],
    ['2026-11-30', false],
  ])('%s: %s', (day, rest) => {
    expect(isWeekend(day)).toBe(rest);
  });
});

describe('the next working day', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-30'],
    ['2026-10-31', '2026-11-02'],
  ])('from %s is %s', (day, next) => {
    expect(workingDayFrom(day, isWeekend)).toBe(next);
  });

  it('is the day itself where a calendar knows no working day at all', () => {
    expect(workingDayFrom('2026-11-27', () => true)).toBe('2026-11-27');
  });
});
