import { describe, expect, it } from 'vitest';
import {
  meaningOf,
  readCount,
  readDate,
  readFields,
  readLabelled,
  readMoney,
  readNavigation,
  readPercent,
  readPeriod,
  readRatio,
  readState,
  readYesNo,
  type FieldKind,
  type Meaning,
  type State,
} from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

/** The tables A to F of the reporting rules, row by row. */
const october = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

describe('A. counts', () => {
  it.each([
    ['12', '12'],
    ['muoi hai', '12'],
    ['012', '12'],
    ['1.250', '1250'],
    ['1 250', '1250'],
    ['hai mươi mốt', '21'],
    ['hai mươi lăm', '25'],
    ['5.821', '5821'],
    ['11.975 đoàn viên', '11975'],
    ['hai mươi tư', '24'],
    ['hai lăm', '25'],
    ['hai nhăm', '25'],
    ['12 người ạ', '12'],
    ['ba mươi ba', '33'],
    ['Dạ 12 đ/c', '12'],
    ['12đv', '12'],
    ['trăm hai', '120'],
    ['một trăm hai mươi', '120'],
    ['mười hai', '12'],
    ['một nghìn hai trăm năm mươi', '1250'],
    ['mười', '10'],
    ['mười lăm', '15'],
    ['một nghìn không trăm hai mươi', '1020'],
    ['chục người', '~10'],
    ['một chục', '~10'],
    ['hai chục', '20'],
    ['rưỡi chục', '[15 or 5]? vague'],
    ['khoảng 30', '~30'],
    ['5 người (3 nữ)', '5 f3'],
    ['5+3', '8'],
    ['1 đồng chí', '1'],
    ['5, à quên 6', '6? self-corrected'],
  ])('%s is %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });

  it('takes apart labelled answers', () => {
    const labels = [
      { id: 'mem_new', words: ['kết nạp'] },
      { id: 'mem_left', words: ['giảm'] },
    ];
    expect(readLabelled('kết nạp 5, giảm 2', labels).items).toEqual([
      { id: 'mem_new', text: '5' },
      { id: 'mem_left', text: '2' },
    ]);
  });

  it.each(['tất cả', 'toàn bộ', 'tat ca', 'cả đơn vị', 'tất cả đoàn viên'])(
    '%s is the stock, confirmed',
    (text) => {
      expect(notation(readCount(text, { stock: 245 }))).toBe('245 (1 of 245)? everything');
      expect(notation(readCount(text))).toBe('[]? everything');
    },
  );

  it('takes a percentage from the stock and confirms it', () => {
    expect(notation(readCount('95 %', { stock: 245 }))).toBe('~233 (0.95 of 245)? percent-of-stock');
    expect(notation(readCount('95 phần trăm', { stock: 200 }))).toBe('190 (0.95 of 200)? percent-of-stock');
    expect(notation(readCount('một nửa', { stock: 200 }))).toBe('~100 (0.5 of 200)? percent-of-stock');
    expect(notation(readCount('120%', { stock: 200 }))).toBe('240 (1.2 of 200)? part-over-whole');
  });
});

describe('B. money', () => {
  it.each([
    ['2.200.000.000', '2200000000'],
    ['500k', '500000'],
    ['2,2 tỉ đồng', '2200000000'],
    ['500 nghìn', '500000'],
    ['500 ngàn', '500000'],
    ['500ng', '500000'],
    ['2 tỷ 2', '2200000000'],
    ['2ty2', '2200000000'],
    ['15.000đ/suất', '15000'],
    ['hai tỷ hai', '2200000000'],
    ['15 nghìn', '15000'],
    ['2tr3', '2300000'],
    ['một triệu rưỡi', '1500000'],
    ['1tr rưỡi', '1500000'],
    ['2tr05', '2050000'],
    ['1,3 triệu', '1300000'],
    ['1,5tr', '1500000'],
    ['1.5tr', '1500000'],
    ['1tr5', '1500000'],
    ['3 triệu 8', '3800000'],
    ['1.300.000 VNĐ', '1300000'],
    ['3800000', '3800000'],
    ['mười hai triệu năm trăm nghìn', '12500000'],
    ['3,800,000', '3800000'],
    ['gần 700 triệu', '~700000000'],
    ['5 củ', '5000000? dialect'],
    ['1tr50', '1500000'],
    ['3tr75', '3750000'],
    ['2tr350', '2350000'],
    ['một triệu tư', '1400000'],
  ])('%s is %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('C. zero, no, not yet, unknown, unchanged', () => {
  const zero = { kind: 'zero' };
  const no = { kind: 'no' };
  const notYet = { kind: 'not-yet' };
  const unchanged = { kind: 'unchanged' };
  const skipped = { kind: 'skipped' };
  const confirmZero = { kind: 'confirm-zero' };
  const notApplicable = { kind: 'not-applicable' };
  const asks = (reason: string) => expect.objectContaining({ kind: 'ask', reason });

  it.each([
    [['0'], zero, no, confirmZero],
    [['không', 'ko', 'k', 'khong', 'hông', 'khoong', 'kho6ng'], zero, no, asks('none-or-unchanged')],
    [['không có', 'k có', 'ko có ai'], zero, no, confirmZero],
    [['không phát sinh', 'ko phát sinh'], zero, no, unchanged],
    [['chưa', 'chưa có', 'chưa ạ', 'chua'], zero, notYet, asks('none-or-unchanged')],
    [
      ['như tháng trước', 'không đổi', 'giữ nguyên', 'vẫn vậy', 'như cũ'],
      asks('same-or-nothing'),
      unchanged,
      unchanged,
    ],
    [['bỏ qua', 'để sau', 'skip'], skipped, skipped, skipped],
    [['không áp dụng', 'đơn vị không có ăn ca'], notApplicable, notApplicable, notApplicable],
    [['-', 'x', '.', '…'], asks('unclear'), asks('unclear'), asks('unclear')],
    [['có'], asks('how-many'), { kind: 'yes' }, asks('how-many')],
    [['rồi', 'đã tổ chức', 'xong r', 'dạ rồi ạ'], asks('how-many'), { kind: 'yes' }, asks('how-many')],
    [
      ['không biết', 'chưa rõ', 'chưa nắm được', 'k rõ'],
      { kind: 'unknown' },
      { kind: 'unknown' },
      { kind: 'unknown' },
    ],
  ])('%j', (texts, flow, yesNo, stock) => {
    for (const text of texts) {
      const reading = readState(text);
      const meanings = (['flow', 'yes-no', 'stock'] as const).map(
        (kind) => reading.kind === 'value' && meaningOf(reading.value, kind),
      );
      expect([text, ...meanings]).toEqual([text, flow, yesNo, stock]);
    }
  });

  it('reads figures since the year began like stocks', () => {
    for (const state of ['zero', 'none', 'absent', 'not-yet', 'nothing-arose', 'unchanged', 'yes'] as const) {
      expect(meaningOf(state, 'year-to-date')).toEqual(meaningOf(state, 'stock'));
    }
  });

  it('hands on what is delegated or concerns everybody', () => {
    const meanings = (state: State): readonly Meaning[] =>
      (['flow', 'stock', 'year-to-date', 'yes-no'] satisfies FieldKind[]).map((kind) =>
        meaningOf(state, kind),
      );
    expect(meanings('delegated')).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'skipped', delegated: true })),
    );
    expect(meanings('everything').map(({ kind }) => kind)).toEqual([
      'everything',
      'everything',
      'everything',
      'ask',
    ]);
  });

  it.each([
    ['chưa tổ chức, dự kiến 20/11', 'not-yet «20/11» 2026-11-20'],
    ['có tổ chức ngày 15/3', 'yes «ngày 15/3» 2026-03-15'],
    ['rồi', 'yes'],
    ['chưa', 'not-yet'],
    ['không', 'no'],
  ])('%s in a yes-no field is %s', (text, reading) => {
    expect(notation(readYesNo(text, october))).toBe(reading);
  });
});

describe('D. dates and periods', () => {
  it.each([
    ['15/11', 'past', '2025-11-15? year-inferred'],
    ['15/11', 'planned', '2026-11-15'],
    ['5/10', 'past', '2026-10-05'],
    ['05.10.26', 'past', '2026-10-05'],
    ['hôm qua', 'past', '2026-10-23'],
    ['hôm nay', 'past', '2026-10-24'],
    ['hôm 15', 'past', '2026-10-15'],
    ['10/12', 'past', '2025-12-10? year-inferred'],
    ['10/12', 'planned', '2026-12-10'],
    ['mùng 5 Tết', 'past', '2026-02-21? lunar'],
    ['rằm tháng 8', 'past', '2026-09-25? lunar'],
    ['31/11', 'past', 'unread impossible-date'],
    ['30/2', 'past', 'unread impossible-date'],
  ] as const)('%s, %s, is %s', (text, lean, reading) => {
    expect(notation(readDate(text, { ...october, lean }))).toBe(reading);
  });

  it.each([
    ['tháng 10', 'month 2026 10'],
    ['t10', 'month 2026 10'],
    ['thang 10', 'month 2026 10'],
    ['tha1ng 10', 'month 2026 10'],
    ['T10/2025', 'month 2025 10'],
    ['10/2025', 'month 2025 10'],
    ['tháng 12', 'month 2025 12? year-inferred'],
    ['tháng trước', 'month 2026 9'],
    ['tháng rồi', 'month 2026 9'],
    ['tháng vừa rồi', 'month 2026 9'],
    ['quý 3', 'quarter 2026 3'],
    ['quý III', 'quarter 2026 3'],
    ['q3', 'quarter 2026 3'],
    ['6 tháng đầu năm', 'half 2026 1'],
    ['6 tháng cuối năm', 'half 2026 2'],
    ['9 tháng', 'nine-months 2026'],
    ['từ đầu năm', 'year-to-date 2026'],
    ['tu dau nam', 'year-to-date 2026'],
    ['cùng kỳ', 'same-period-last-year'],
    ['kỳ trước', 'previous'],
    ['từ đầu nhiệm kỳ', 'term-to-date'],
    ['năm học này', 'school-year 2026'],
    ['tháng 13', 'unread impossible-date'],
    ['quý 5', 'unread impossible-date'],
  ])('%s is %s', (text, reading) => {
    expect(notation(readPeriod(text, october))).toBe(reading);
  });
});

describe('E. ambiguous: asked, not guessed', () => {
  it.each([
    ['1,250', '1250? thousands-or-decimal'],
    ['1.5', '[1 or 15]? decimal-count'],
    ['12/15', '[12]? ratio-or-date'],
    ['năm', '5? year-or-five'],
    ['hai năm', '[25 or 2]? year-or-five'],
    ['muoi nam', '[15 or 10]? year-or-five'],
    ['vài cuộc', '[]? vague'],
    ['mấy lần', '[]? vague'],
    ['nhiều lắm', '[]? vague'],
    ['hai trăm ba', '[230 or 203]? spoken-number'],
    ['ba nghìn hai', '[3200 or 3002]? spoken-number'],
    ['100', '100'],
  ])('%s as a count is %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });

  it.each([
    ['1,250 triệu', '[1250000 or 1250000000]? thousands-or-decimal'],
    ['5', '[5000000 or 5000]? scale'],
    ['500', '[500000 or 500000000]? scale'],
    ['một triệu không trăm nghìn hai', '[1000200 or 1200000 or 1000002]? spoken-number'],
  ])('%s as money is %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });

  it('asks whether 03/03 is a ratio or a day, and takes 12/15 for a ratio', () => {
    expect(notation(readRatio('03/03'))).toBe('[3/3]? ratio-or-date');
    expect(notation(readRatio('12/15'))).toBe('12/15');
  });

  it('takes 100 for 100 % where a percentage is asked', () => {
    expect(notation(readPercent('100'))).toBe('1');
  });

  it('knows when the question is handed to somebody else', () => {
    expect(notation(readState('cái này hỏi chị Lan'))).toBe('delegated');
  });
});

describe('F. not an answer', () => {
  it.each([
    ['0912 345 678', 'unread phone-number'],
    ['05/BC-CĐCS', 'unread document-number'],
    ['133/KH-LĐLĐ', 'unread document-number'],
    ['Nghị quyết 02-NQ/TW', 'unread law-name'],
    ['QĐ 217', 'unread law-name'],
    ['26 Nguyễn Trãi', 'unread address'],
    ['đạt 121% chỉ tiêu', 'unread target'],
  ])('%s is %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });

  it.each(['0912 345 678', '05/BC-CĐCS', 'QĐ 217', '26 Nguyễn Trãi'])('%s is no money either', (text) => {
    expect(readMoney(text).kind).toBe('none');
  });

  it('takes "câu 3 là 12" for an answer to question 3', () => {
    expect(readNavigation('câu 3 là 12')).toEqual({ to: 'jump', question: 3, answer: '12' });
  });
});

describe('two fields', () => {
  it('never groups thousands with a space', () => {
    const fields = [{ words: ['tổng'] }, { words: ['nữ'] }];
    expect(readFields('245 120', fields).map(notation)).toEqual(['245', '120']);
    expect(notation(readCount('245 120', { fields: 2 }))).toBe('[245 or 120]? several-numbers');
  });
});
