import { addMonths } from './calendar.ts';
import { month, quarter, quarterOf, started, type Now, type PeriodName } from './period-name.ts';
import { phraseBook } from './phrase-book.ts';
import { ask, confirm, value, type Reading } from './reading.ts';

type Fixed = (context: Now) => Reading<PeriodName>;

function shiftedQuarter({ reportMonth }: Now, shift: number): PeriodName {
  const { year, month } = addMonths(reportMonth, 3 * shift);
  return quarter(year, quarterOf(month));
}

function schoolYearStart({ now }: Now): number {
  return now.month >= 9 ? now.year : now.year - 1;
}

/** It begins in December of the year before. */
function statisticsYear({ reportMonth: { year, month } }: Now): number {
  return month === 12 ? year + 1 : year;
}

export const fixed = phraseBook<Fixed>([
  [
    'tháng này, tháng nay, kỳ này, trong tháng, tháng hiện tại, tháng báo cáo',
    (c) => value(month(c.reportMonth)),
  ],
  [
    'tháng trước, tháng rồi, tháng vừa rồi, tháng vừa qua, tháng qua, tháng trước đó',
    (c) => value(month(addMonths(c.reportMonth, -1))),
  ],
  ['tháng sau, tháng tới', (c) => value(month(addMonths(c.reportMonth, 1)))],
  ['quý này, quý nay, quý hiện tại', (c) => value(shiftedQuarter(c, 0))],
  ['quý trước, quý rồi, quý vừa rồi, quý vừa qua', (c) => value(shiftedQuarter(c, -1))],
  ['quý sau, quý tới', (c) => value(shiftedQuarter(c, 1))],
  [
    'năm nay, năm này, năm hiện tại, trong năm, cả năm, cả năm nay',
    (c) => value({ kind: 'year', year: c.reportMonth.year }),
  ],
  [
    'năm ngoái, năm trước, năm rồi, năm vừa rồi, năm qua, năm vừa qua, cả năm ngoái, cả năm trước',
    (c) => value({ kind: 'year', year: c.reportMonth.year - 1 }),
  ],
  ['năm kia', (c) => value({ kind: 'year', year: c.reportMonth.year - 2 })],
  ['năm sau, năm tới', (c) => value({ kind: 'year', year: c.reportMonth.year + 1 })],
  [
    'từ đầu năm, từ đầu năm đến nay, từ đầu năm tới nay, từ đầu năm tới giờ, từ đầu năm đến giờ, lũy kế, luỹ kế, lũy kế từ đầu năm, lũy kế đến nay, đến nay, tính đến nay, cộng dồn, lũy kế năm, từ đầu năm đến hết tháng, tính từ đầu năm, ytd',
    (c) => value({ kind: 'year-to-date', year: c.reportMonth.year }),
  ],
  [
    'cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, cùng thời điểm năm trước, cùng kì',
    () => value({ kind: 'same-period-last-year' }),
  ],
  ['kỳ trước, kỳ rồi, kỳ vừa rồi, kỳ báo cáo trước, lần trước, kì trước', () => value({ kind: 'previous' })],
  [
    'nhiệm kỳ, cả nhiệm kỳ, nhiệm kỳ này, trong nhiệm kỳ, toàn nhiệm kỳ, toàn khóa',
    () => value({ kind: 'term' }),
  ],
  [
    'từ đầu nhiệm kỳ, từ đầu nhiệm kỳ đến nay, lũy kế nhiệm kỳ, từ đầu khóa, từ đại hội đến nay',
    () => value({ kind: 'term-to-date' }),
  ],
  [
    'năm học này, năm học, năm học hiện tại, năm học nay',
    (c) => value({ kind: 'school-year', start: schoolYearStart(c) }),
  ],
  [
    'năm học trước, năm học vừa rồi, năm học rồi, năm học qua, năm học vừa qua',
    (c) => value({ kind: 'school-year', start: schoolYearStart(c) - 1 }),
  ],
  [
    'năm thống kê, năm thống kê này, năm thống kê hiện tại',
    (c) => value({ kind: 'statistics-year', year: statisticsYear(c) }),
  ],
  [
    'năm thống kê trước, năm thống kê vừa rồi, năm thống kê rồi',
    (c) => value({ kind: 'statistics-year', year: statisticsYear(c) - 1 }),
  ],
  ['học kỳ 1, học kỳ 2, học kỳ, học kỳ i, học kỳ ii, hk1, hk2, học kỳ này', () => ask('which-period')],
  [
    'tháng giêng, tháng chạp, tháng một',
    (c) => ask('lunar', [month({ year: c.reportMonth.year, month: 1 })]),
  ],
  ['tuần này, tuần trước, hôm nay, hôm qua, tuần sau', () => ask('which-period')],
]);

/** Periods of several months: "6 tháng đầu năm". */
export const spans = phraseBook<
  'first-half' | 'second-half' | 'nine' | 'first-quarter' | 'half' | 'three' | 'last-quarter' | 'twelve'
>([
  [
    '6 tháng đầu năm, sáu tháng đầu năm, 6 tháng đầu, nửa đầu năm, nửa năm đầu, 6t đầu năm, sáu tháng đầu',
    'first-half',
  ],
  [
    '6 tháng cuối năm, sáu tháng cuối năm, 6 tháng cuối, nửa cuối năm, nửa năm cuối, 6t cuối năm, sáu tháng cuối',
    'second-half',
  ],
  ['9 tháng, chín tháng, 9 tháng đầu năm, chín tháng đầu năm, 9 tháng đầu, 9t, 9t đầu năm', 'nine'],
  ['3 tháng đầu năm, ba tháng đầu năm, 3 tháng đầu', 'first-quarter'],
  ['3 tháng cuối năm, ba tháng cuối năm, 3 tháng cuối', 'last-quarter'],
  ['6 tháng, sáu tháng, nửa năm', 'half'],
  ['3 tháng, ba tháng, 3 tháng qua', 'three'],
  ['12 tháng, mười hai tháng', 'twelve'],
]);

export const untilMonth = phraseBook<true>([
  ['đến tháng, đến hết tháng, tới tháng, tới hết tháng, hết tháng', true],
]);

export const untilNow = phraseBook<true>([['đến nay, tới nay, đến giờ, tới giờ, đến hết tháng', true]]);

export function spanOf(
  span: NonNullable<ReturnType<typeof spans.at>>['meaning'],
  given: number | undefined,
  { reportMonth }: Now,
): Reading<PeriodName> {
  const year = given ?? reportMonth.year;
  switch (span) {
    case 'first-half':
      return value({ kind: 'half', year, half: 1 });
    case 'second-half':
      return started({ kind: 'half', year, half: 2 }, 7, given, reportMonth, (y) => ({
        kind: 'half',
        year: y,
        half: 2,
      }));
    case 'nine':
      return value({ kind: 'nine-months', year });
    case 'first-quarter':
      return value(quarter(year, 1));
    case 'last-quarter':
      return started(quarter(year, 4), 10, given, reportMonth, (y) => quarter(y, 4));
    case 'half':
      return confirm({ kind: 'half', year, half: 1 }, 'which-period');
    case 'three':
      return ask('which-period', [quarter(year, quarterOf(reportMonth.month))]);
    case 'twelve':
      return value({ kind: 'year', year });
  }
}
