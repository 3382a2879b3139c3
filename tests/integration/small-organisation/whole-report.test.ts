import { expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { addMonths, firstDay, month } from '../../../src/domain/period.ts';
import { demoFilling, linesUntil, novemberLines } from '../../support/whole-report.ts';
import { Filling } from '../../support/filling.ts';
import { smallUnits } from '../../support/small-organisation/units.ts';

it.each(Array.from({ length: 12 }, (_, index) => addDays(firstDay(addMonths(month(2026, 7), index)), 20)))(
  'an ordinary report of every unit is typed from begin to end without being asked back, on %s',
  (day) => {
    for (const { key } of smallUnits)
      expect(linesUntil(demoFilling(key, day)).length, key).toBeGreaterThan(8);
  },
);

it.each(['private-enterprise', 'state-enterprise', 'public-service', 'no-employer'] as const)(
  'so is the first report of a new unit (%s)',
  (sector) => {
    for (const period of ['2026-11', '2026-12', '2027-01', '2027-05'])
      linesUntil(new Filling({ sector, period }));
    expect(linesUntil(new Filling({ sector, period: '2026-12' })).length).toBeGreaterThan(20);
  },
);

it('the persona of the tests types figures that fit last month', () => {
  expect(novemberLines.slice(0, 2)).toEqual(['251, nữ 193', 'kết nạp 8, giảm 2']);
});
