import { describe, expect, it } from 'vitest';
import { overview as phrases } from '../../../conversations/phrases/vi/overview.ts';
import type { OverviewFacts, ShownFigure } from '../../../src/app/phrases.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { rollUp } from '../../../src/domain/rollup.ts';
import type { Contribution } from '../../../src/domain/unit-figure.ts';

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const no: AnswerContent = { state: 'no' };
const day = (date: string): AnswerContent => ({ state: 'value', value: { type: 'date', date } });
const sector = 'private-enterprise' as const;
const said = (...answers: readonly (AnswerContent | undefined)[]): readonly Contribution[] =>
  answers.map((answer) => ({ sector, ...(answer && { answer }) }));
const numbers = (...figures: readonly number[]) => said(...figures.map(numberAnswer));

const facts: OverviewFacts = {
  place: 'Công đoàn phường Bà Rịa',
  isUnit: false,
  period: { kind: 'month', year: 2026, month: 11 },
  before: { kind: 'month', year: 2026, month: 10 },
  asOf: instantInVietnam('2026-11-21', '09:00'),
  isClosed: false,
  months: { opened: 1, of: 1 },
  reports: { due: 65, sent: 52 },
  beforeReports: { due: 65, sent: 60 },
};

function figure(
  code: IndicatorCode,
  now: readonly Contribution[],
  before: readonly Contribution[] = [],
  yearToDate?: readonly Contribution[],
): ShownFigure {
  const indicator = indicatorOf(code);
  return {
    indicator,
    now: rollUp(indicator, now),
    before: rollUp(indicator, before),
    ...(yearToDate && { yearToDate: rollUp(indicator, yearToDate) }),
  };
}

const line = (...of: Parameters<typeof figure>) => phrases.figure(figure(...of), facts);

describe('a line of an overview', () => {
  it.each<readonly [string, string, string]>([
    [
      'a sum over all units',
      line('mem_new', numbers(3, 4), numbers(10, 6)),
      '• Kết nạp mới: 7 người; tháng trước 16',
    ],
    [
      'a sum over some',
      line(
        'mem_new',
        said(numberAnswer(3), undefined, { state: 'skipped' }),
        said(numberAnswer(5), undefined),
      ),
      '• Kết nạp mới: 3 người (1/3 đơn vị); tháng trước 5 (1/2 đơn vị)',
    ],
    [
      'a stock carried forward',
      line('mem_total', [...numbers(100), { sector, lastKnown: numberAnswer(1150) }], numbers(90, 1150)),
      '• Đoàn viên: 1.250 người (1/2 đơn vị, thêm 1 đơn vị lấy số gần nhất); tháng trước 1.240',
    ],
    [
      'no data this month',
      line('mem_new', said(undefined, { state: 'unknown' }), numbers(1, 0)),
      '• Kết nạp mới: chưa có số liệu (0/2 đơn vị); tháng trước 1',
    ],
    [
      'no data last month',
      line('mem_new', numbers(1), said(undefined)),
      '• Kết nạp mới: 1 người; tháng trước chưa có số liệu',
    ],
    [
      'money',
      line('care_amount_vnd', numbers(1_900_000), numbers(0)),
      '• Tiền chăm lo: 1.900.000 đồng; tháng trước 0 đồng',
    ],
    [
      'a count of yes',
      line('worker_conf_held', said(yes, no, undefined), said(no, no, no)),
      '• Hội nghị NLĐ: 1/3 đơn vị đã tổ chức (2/3 đơn vị có trả lời); tháng trước 0/3',
    ],
    [
      'a count of another yes',
      line('women_committee', said(yes, yes), said(yes, no)),
      '• Ban nữ công: 2/2 đơn vị đã thành lập; tháng trước 1/2',
    ],
    [
      'a median',
      line('meal_value_vnd', numbers(18_000, 30_000, 22_000), numbers(20_000)),
      '• Suất ăn ca: mức giữa 22.000 đồng, thấp nhất 18.000 đồng, cao nhất 30.000 đồng; tháng trước 20.000 đồng',
    ],
    [
      'one figure, which is its own median',
      line('meal_value_vnd', said(numberAnswer(22_000), undefined), said(undefined)),
      '• Suất ăn ca: 22.000 đồng (1/2 đơn vị); tháng trước chưa có số liệu',
    ],
    [
      'texts',
      line('difficulties', said(textAnswer('a'), textAnswer('b'), no), said(no)),
      '• Khó khăn: 2 đơn vị có ý kiến; tháng trước 0',
    ],
    [
      'days',
      line('cba_expiry', said(day('2027-03-01'), day('2026-12-20')), said(day('2026-12-20'))),
      '• Thỏa ước hết hạn: 2 đơn vị, sớm nhất 20/12/2026; tháng trước 1',
    ],
    [
      'a figure that concerns nobody any more',
      line('cadre_conf_held', said(undefined), [{ sector: 'public-service', answer: yes }]),
      '• Hội nghị CBCCVC: không đơn vị nào thuộc diện; tháng trước 1/1',
    ],
  ])('%s', (_, printed, expected) => {
    expect(printed).toBe(expected);
  });

  it('names the choices that were made and how many units made them', () => {
    const chosen = (choice: string): AnswerContent => ({ state: 'value', value: { type: 'choice', choice } });
    const printed = line('self_rank', said(chosen('good'), chosen('good'), chosen('excellent')));
    expect(printed).toMatch(/^• Tự xếp loại: 1 đơn vị .+, 2 đơn vị .+; tháng trước chưa có số liệu$/);
  });

  it.each(indicatorCodes.filter((code) => indicatorOf(code).rollUp === 'count-yes'))(
    'of %s reads as a sentence without the word of another',
    (code) => {
      const printed = line(code, [{ sector: indicatorOf(code).sectors[0] ?? sector, answer: yes }]);
      expect(printed).toMatch(/: 1\/1 đơn vị \S+/);
      const isEvent = indicatorOf(code).name.startsWith('Tổ chức');
      expect(printed.includes('đã tổ chức')).toBe(isEvent);
    },
  );
});

describe('a line', () => {
  it('ends with the year so far', () => {
    expect(line('mem_new', numbers(3, 4), numbers(10, 6), numbers(100, 20))).toBe(
      '• Kết nạp mới: 7 người; tháng trước 16; từ đầu năm 120',
    );
  });

  it('does not repeat the coverage that stands above it', () => {
    const some = said(numberAnswer(3), undefined);
    const above = { ...facts, reports: { due: 2, sent: 1 } };
    expect(phrases.figure(figure('mem_new', some, numbers(1)), above)).toBe(
      '• Kết nạp mới: 3 người; tháng trước 1',
    );
    expect(phrases.figure(figure('mem_new', some, numbers(1)), facts)).toContain('(1/2 đơn vị)');
  });

  it('says of what it is compared with what it is', () => {
    const of = (before: OverviewFacts['before']) =>
      phrases.figure(figure('mem_new', numbers(1), numbers(2)), { ...facts, before });
    expect(of({ kind: 'quarter', year: 2026, quarter: 2 })).toContain('; quý trước 2');
    expect(of({ kind: 'half', year: 2026, half: 1 })).toContain('; 6 tháng trước 2');
    expect(of({ kind: 'year', year: 2025 })).toContain('; năm trước 2');
    expect(of({ kind: 'months', year: 2025, from: 4, to: 12 })).toContain('; kỳ trước 2');
  });

  it('compares with nothing where there was nothing, and is silent about what nobody reported yet', () => {
    const one = figure('mem_new', numbers(1), said(undefined));
    expect(phrases.figure(one, { ...facts, beforeReports: { due: 65, sent: 0 } })).toBe(
      '• Kết nạp mới: 1 người',
    );
    const silent = figure('mem_new', said(undefined), numbers(4));
    expect(phrases.figure(silent, { ...facts, reports: { due: 1, sent: 0 } })).toBe(
      '• Kết nạp mới: tháng trước 4',
    );
  });

  it('of a single unit is what it said', () => {
    const own = {
      ...figure('worker_conf_held', said({ state: 'not-yet' }), said(no)),
      own: { now: { content: { state: 'not-yet', planned: '2026-12-20' }, isCarried: false } },
    } as const;
    expect(phrases.figure(own, { ...facts, isUnit: true })).toBe(
      '• Hội nghị NLĐ: chưa, dự kiến 20/12/2026; tháng trước chưa có số liệu',
    );
    const stock = {
      ...figure('mem_total', said(undefined)),
      own: { now: { content: numberAnswer(245), isCarried: true } },
    };
    expect(phrases.figure(stock, { ...facts, isUnit: true })).toContain('245 người (số gần nhất)');
  });
});

describe('what happened nowhere', () => {
  const quiet = (...of: Parameters<typeof figure>) => phrases.isQuiet(figure(...of));

  it('is quiet when everybody who answered said so, in both periods and in the year', () => {
    expect(quiet('loan_members', numbers(0, 0), numbers(0), numbers(0))).toBe(true);
    expect(quiet('wage_debt', said(no, undefined), said(undefined))).toBe(true);
    expect(quiet('difficulties', said(no), said(no))).toBe(true);
  });

  it('is not quiet while something happened, or nobody answered, or it is still to be done', () => {
    expect(quiet('loan_members', numbers(0), numbers(1))).toBe(false);
    expect(quiet('loan_members', numbers(0), numbers(0), numbers(3))).toBe(false);
    expect(quiet('loan_members', said(undefined), numbers(0))).toBe(false);
    expect(quiet('worker_conf_held', said(no), said(no))).toBe(false);
    expect(quiet('mem_total', numbers(0), numbers(0))).toBe(false);
  });

  it('stands in one line, which says when only some have answered', () => {
    const none = (...now: readonly Contribution[]) => [figure('loan_members', now, numbers(0))];
    expect(phrases.quiet(none(...numbers(0, 0)), facts)).toBe('• Không phát sinh: Được vay vốn');
    expect(phrases.quiet(none(...said(numberAnswer(0), undefined)), facts)).toBe(
      '• Chưa phát sinh (theo các đơn vị đã trả lời): Được vay vốn',
    );
  });
});

describe('the first screen', () => {
  const head = (more: Partial<Parameters<typeof phrases.head>[0]> = {}) =>
    phrases.head({
      ...facts,
      reports: { due: 2, sent: 1 },
      flags: [
        { unit: 'CĐCS May', indicator: indicatorOf('strikes'), content: numberAnswer(1) },
        { unit: 'CĐCS May', indicator: indicatorOf('wage_debt'), content: yes },
      ],
      moreFlags: 3,
      figures: [figure('mem_new', said(numberAnswer(3), undefined), numbers(1, 2))],
      missing: 1,
      corrected: [],
      ...more,
    });

  it('says first what must not wait, then how many reported and what they said, then how many are missing', () => {
    expect(head()).toBe(`📊 Tổng hợp tháng 11/2026
Công đoàn phường Bà Rịa
Số liệu đến 09:00 ngày 21/11/2026, tạm tính

🔴 CĐCS May: Ngừng việc, đình công: 1 cuộc
🔴 CĐCS May: Nợ lương, nợ BHXH: có
🔴 … và 3 việc nữa

Đã báo cáo: 1/2 đơn vị (50,0 %); tháng trước 60/65
• Kết nạp mới: 3 người; tháng trước 3

Còn 1 đơn vị chưa nộp.`);
  });

  it('of several months counts reports, and says how far the period is', () => {
    const quarter = head({
      period: { kind: 'quarter', year: 2026, quarter: 4 },
      before: { kind: 'quarter', year: 2026, quarter: 3 },
      months: { opened: 2, of: 3 },
      reports: { due: 130, sent: 117 },
    });
    expect(quarter).toContain('Tổng hợp quý IV năm 2026');
    expect(quarter).toContain('mới có 2/3 tháng, tạm tính');
    expect(quarter).toContain('Đã báo cáo: 117/130 báo cáo tháng (90,0 %)');
  });

  it('says that a period is closed, and that everybody has reported', () => {
    const done = head({ isClosed: true, missing: 0, flags: [], moreFlags: 0 });
    expect(done).toContain('kỳ đã khoá');
    expect(done).toContain('Tất cả các đơn vị đã báo cáo');
    expect(done).not.toContain('🔴');
  });

  it('is one screen when every figure of it has something to tell', () => {
    const lines = indicatorCodes
      .filter((code) => indicatorOf(code).rollUp === 'sum')
      .slice(0, 10)
      .map((code) => figure(code, said(numberAnswer(123_456), undefined), numbers(654_321, 9)));
    expect(head({ figures: lines }).length).toBeLessThan(1_300);
  });
});

describe('a standing', () => {
  it('names the best and the weakest, and how many stand level with them', () => {
    const printed = phrases.standing({
      measure: { kind: 'per-members', indicator: indicatorOf('mem_new') },
      best: { name: 'Phường Đông', amount: 0.024, of: { part: 12, whole: 500 }, level: 0 },
      weakest: { name: 'Phường Tây', amount: 0, level: 2 },
      compared: 6,
      without: 1,
    });
    expect(printed).toBe(`• Kết nạp mới (trên 100 đoàn viên) (chưa tính 1 nơi chưa có số liệu)
  tốt nhất: Phường Đông, 2,4 (12/500)
  yếu nhất: Phường Tây và 2 nơi nữa, 0`);
  });
});
