import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { overview as phrases } from '../../../conversations/phrases/vi/overview.ts';
import { isQuiet, overviewLine } from '../../../conversations/phrases/vi/overview-line.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { DueUnit, Overview } from '../../../src/domain/overview.ts';
import { month } from '../../../src/domain/period.ts';
import { windowOf } from '../../../src/domain/reporting-calendar.ts';
import { rollUp, type Contribution } from '../../../src/domain/rollup.ts';

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const no: AnswerContent = { state: 'no' };
const day = (date: string): AnswerContent => ({ state: 'value', value: { type: 'date', date } });
const sector = 'private-enterprise' as const;
const said = (...answers: readonly (AnswerContent | undefined)[]): readonly Contribution[] =>
  answers.map((answer) => ({ sector, ...(answer && { answer }) }));
const numbers = (...figures: readonly number[]) => said(...figures.map(numberAnswer));

function line(
  code: IndicatorCode,
  now: readonly Contribution[],
  before: readonly Contribution[] = [],
): string {
  const indicator = indicatorOf(code);
  return overviewLine(indicator, rollUp(indicator, now), rollUp(indicator, before));
}

describe('a line of the overview', () => {
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

describe('what happened nowhere', () => {
  const quiet = (code: IndicatorCode, now: readonly Contribution[], before: readonly Contribution[]) => {
    const indicator = indicatorOf(code);
    return isQuiet(indicator, rollUp(indicator, now), rollUp(indicator, before));
  };

  it('is quiet when everybody who answered said so, in both months', () => {
    expect(quiet('loan_members', numbers(0, 0), numbers(0))).toBe(true);
    expect(quiet('wage_debt', said(no, undefined), said(undefined))).toBe(true);
    expect(quiet('difficulties', said(no), said(no))).toBe(true);
  });

  it('is not quiet while something happened, or nobody answered, or it is still to be done', () => {
    expect(quiet('loan_members', numbers(0), numbers(1))).toBe(false);
    expect(quiet('loan_members', said(undefined), numbers(0))).toBe(false);
    expect(quiet('worker_conf_held', said(no), said(no))).toBe(false);
    expect(quiet('mem_total', numbers(0), numbers(0))).toBe(false);
  });
});

describe('the whole overview', () => {
  const lineOf = (
    indicator: IndicatorCode,
    now: readonly Contribution[],
    before: readonly Contribution[],
  ) => ({
    indicator,
    now: rollUp(indicatorOf(indicator), now),
    before: rollUp(indicatorOf(indicator), before),
  });
  const unit = (name: string): DueUnit => ({
    id: asId<UnitId>(name),
    code: name,
    name,
    sector,
    profile: { yearBasis: 'calendar', facts: {} },
    chair: 'Lê Thị Hoa',
  });
  const picture: Overview = {
    branch: 'Công đoàn phường Bà Rịa',
    window: windowOf(month(2026, 11), standardCalendar),
    asOf: instantInVietnam('2026-11-21', '09:00'),
    closed: false,
    due: 2,
    reported: [{ ...unit('CĐCS May'), sentAt: 0 }],
    missing: [unit('CĐCS Nước')],
    redFlags: [
      { unit: 'CĐCS May', indicator: 'strikes', content: numberAnswer(1) },
      { unit: 'CĐCS May', indicator: 'wage_debt', content: yes },
    ],
    sections: [
      {
        title: 'Đoàn viên, tổ chức',
        lines: [lineOf('mem_new', said(numberAnswer(3), undefined), numbers(1, 2))],
      },
      {
        title: 'Chăm lo đời sống',
        lines: [
          lineOf('care_people', numbers(5, 6), numbers(1, 2)),
          lineOf('loan_members', numbers(0, 0), numbers(0, 0)),
          lineOf('shelter_houses', numbers(0, 0), numbers(0, 0)),
        ],
      },
    ],
  };

  it('says first what must not wait, then the sections, and in one line what happened nowhere', () => {
    expect(phrases.summary(picture, indicatorOf)).toBe(`📊 Tổng hợp tháng 11/2026
Công đoàn phường Bà Rịa
Số liệu đến 09:00 ngày 21/11/2026, tạm tính

🔴 CĐCS May: Ngừng việc, đình công: 1 cuộc
🔴 CĐCS May: Nợ lương, nợ BHXH: có

Đã báo cáo: 1/2 đơn vị (50,0 %)

ĐOÀN VIÊN, TỔ CHỨC
• Kết nạp mới: 3 người (1/2 đơn vị); tháng trước 3

CHĂM LO ĐỜI SỐNG
• Lượt chăm lo: 11 lượt; tháng trước 3
• Không phát sinh: Được vay vốn; Nhà Mái ấm

Chưa báo cáo (1):
1. CĐCS Nước: Lê Thị Hoa, chưa bắt đầu`);
  });

  it('says that only those who answered had nothing to tell, where others have not', () => {
    const sections = [
      { title: 'Chăm lo', lines: [lineOf('loan_members', said(numberAnswer(0), undefined), numbers(0, 0))] },
    ];
    expect(phrases.summary({ ...picture, sections }, indicatorOf)).toContain(
      '• Chưa phát sinh (theo các đơn vị đã trả lời): Được vay vốn',
    );
  });

  it('stays within two long messages when every figure of the form has something to tell', () => {
    const lines = indicatorCodes
      .filter(
        (code) => indicatorOf(code).sectors.includes(sector) && indicatorOf(code).origin === 'own-report',
      )
      .map((code) => lineOf(code, said(numberAnswer(12), undefined), numbers(11, 9)));
    const printed = phrases.summary({ ...picture, sections: [{ title: 'Tất cả', lines }] }, indicatorOf);
    expect(printed.length).toBeLessThan(2 * 4096);
  });
});
