import { describe, expect, it } from 'vitest';
import { readCounts, readFields } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const people = [
  { words: ['tổng số', 'tổng', 'đoàn viên', 'đv'], measure: 'người' },
  { words: ['nữ', 'đoàn viên nữ'], measure: 'người' },
] as const;
const sessions = [
  { words: ['cuộc'], measure: 'cuộc' },
  { words: ['lượt', 'lượt người'], measure: 'lượt' },
] as const;
const care = [
  { words: ['người'], measure: 'người' },
  { words: ['số tiền', 'tiền'], kind: 'money' },
] as const;

describe('a total and the women', () => {
  it.each([
    ['245, nữ 120', '245', '120'],
    ['245 120', '245', '120'],
    ['245/120', '245', '120'],
    ['245; 120', '245', '120'],
    ['245\n120', '245', '120'],
    ['245 trong đó 120 nữ', '245', '120'],
    ['245, trong đó nữ 120', '245', '120'],
    ['tổng 245 nữ 120', '245', '120'],
    ['tong so 245 nu 120', '245', '120'],
    ['245 nữ 120', '245', '120'],
    ['120 nữ, tổng 245', '245', '120'],
    ['120 nu tong 245', '245', '120'],
    ['245 (120 nữ)', '245', '120'],
    ['245 người, nữ 120 người', '245', '120'],
    ['245 đv 120 nu', '245', '120'],
    ['nữ: 120\ntổng: 245', '245', '120'],
    ['1.250 600', '1250', '600'],
    ['hai trăm bốn mươi lăm, nữ một trăm hai mươi', '245', '120'],
    ['khoảng 245, nữ 120', '~245', '120'],
    ['245', '245', 'unread missing'],
    ['nữ 120', 'unread missing', '120'],
    ['tổng 245', '245', 'unread missing'],
  ])('%j', (text, total, women) => {
    expect(readCounts(text, people).map((reading) => notation(reading))).toEqual([total, women]);
  });

  it.each([
    ['12 nam 20 nữ', '32? computed', '20? computed'],
    ['nam 125 nữ 120', '245? computed', '120? computed'],
    ['245,120', '245? thousands-or-decimal', '120? thousands-or-decimal'],
    ['245, à quên 246, nữ 120', '246? self-corrected', '120'],
    ['24/12', '24? ratio-or-date', '12? ratio-or-date'],
    ['245 - 120', '245? range', '120? range'],
    ['245 nữ không', '245', '0? negated'],
    ['245 120 3', '[]? several-numbers', '[]? several-numbers'],
    ['245, nữ 1.5', '245', '[1 or 15]? decimal-count'],
    ['chắc 245, nữ 120', '245? unsure', '120? unsure'],
    ['vài chục', '[]? vague', '[]? vague'],
    ['95%', '[]? percent', '[]? percent'],
    ['0912 345 678', 'unread phone-number', 'unread phone-number'],
    ['không', 'unread state', 'unread state'],
    ['nữ 120, nữ 121', '[]? contradiction', '[]? contradiction'],
  ])('%j is doubted', (text, total, women) => {
    expect(readCounts(text, people).map((reading) => notation(reading))).toEqual([total, women]);
  });
});

describe('a total and the women, doubtful', () => {
  it.each([
    ['-5', '[]? negative', '[]? negative'],
    ['-245, nữ -120', '[]? negative', '[]? negative'],
    ['- 245\n- nữ 120', '245', '120'],
    ['245 nam 120', '[]? sex-only', '[]? sex-only'],
    ['tổng 245, nam 120', '245', '125? computed'],
  ])('%j is read as %s and %s', (text, first, second) => {
    expect(readFields(text, people).map(notation)).toEqual([first, second]);
  });
});

describe('sessions and those who came', () => {
  it.each([
    ['1 cuộc 40 người', '1', '40'],
    ['2 buổi, 66 lượt', '2', '66'],
    ['2, 66', '2', '66'],
    ['2 66', '2', '66'],
    ['66 người 2 cuộc', '2', '66'],
    ['3 cuoc 120 luot', '3', '120'],
    ['1 cuộc', '1', 'unread missing'],
    ['40 người', 'unread missing', '40'],
  ])('%s', (text, first, second) => {
    expect(readFields(text, sessions).map(notation)).toEqual([first, second]);
  });
});

describe('people and money', () => {
  it.each([
    ['3 người 1tr5', '3', '1500000'],
    ['3 người, 1.500.000', '3', '1500000'],
    ['3, 1.500.000đ', '3', '1500000'],
    ['3 lượt 3.800.000', '3', '3800000'],
    ['15 người 1.900.000 đ', '15', '1900000'],
    ['1tr5 cho 3 người', '3', '1500000'],
    ['3 nguoi so tien 1 trieu ruoi', '3', '1500000'],
    ['3 500k', '3', '500000'],
    ['3 1500000', '3', '1500000'],
    ['3 người mỗi người 500k', '3? per-head', '[1500000 or 500000]? per-head'],
    ['3 người, 500', '3', '[500000 or 500000000]? scale'],
  ])('%s', (text, count, money) => {
    expect(readFields(text, care).map(notation)).toEqual([count, money]);
  });
});

describe('a number that is refused beside the right one', () => {
  it.each([
    ['2 cuộc chứ không phải 3', '2', 'unread missing'],
    ['2 cuộc chứ không phải 3, 40 lượt', '2', '40'],
    ['2 cuoc khong phai 3 cuoc', '2', 'unread missing'],
    ['không phải 3 mà 2 cuộc', '2', 'unread missing'],
    ['2 cuộc 40 lượt chứ không phải 66', '2', '40'],
  ])('%s', (text, first, second) => {
    expect(readFields(text, sessions).map(notation)).toEqual([first, second]);
  });
});

describe('two figures, and what is said besides them', () => {
  const changes = [
    { words: ['kết nạp'], measure: 'người', nature: 'flow', counts: 'gains' },
    { words: ['giảm', 'nghỉ việc'], measure: 'người', nature: 'flow', counts: 'losses' },
  ] as const;
  const gifts = [
    { words: ['lượt'], measure: 'lượt' },
    { words: ['số tiền', 'tiền'], kind: 'money' },
  ] as const;
  const sad = [
    { words: ['cháy nổ'], measure: 'vụ' },
    { words: ['ngộ độc'], measure: 'vụ' },
  ] as const;

  it.each([
    ['kết nạp 5, giảm 2 (1 nghỉ hưu, 1 chuyển)', changes, '5', '2'],
    ['kết nạp 5, giảm 2 (2 nghỉ hưu, 1 chuyển)', changes, '[]? several-numbers', '[]? several-numbers'],
    ['kết nạp 3 nam 2 nữ', changes, '5? computed', 'unread missing'],
    ['kết nạp nam 3, nữ 2, giảm 1', changes, '5? computed', '1'],
    ['kết nạp 5 (3 nam 2 nữ), giảm 1', changes, '5', '1'],
    ['kết nạp 3+2, giảm 2', changes, '5? computed', '2'],
    ['kết nạp 5 (tháng trước 8)', changes, '5? other-period', 'unread missing'],
    ['tháng trước kết nạp 8, tháng này 5', changes, '5? other-period', 'unread missing'],
    ['kết nạp 5 người, lũy kế 45', changes, '5? other-period', 'unread missing'],
    ['15 lượt, 3.800.000đ (ba triệu tám trăm nghìn đồng)', gifts, '15', '3800000'],
    ['15 lượt, 3.800.000đ (Bằng chữ: Ba triệu tám trăm nghìn đồng chẵn)', gifts, '15', '3800000'],
    ['15 lượt, 3.800.000đ (ba triệu chín)', gifts, '[]? contradiction', '[]? contradiction'],
    ['1 vụ ngộ độc 15 người', sad, 'unread missing', '1? several-numbers'],
    ['251 không phải 245', people, '251', 'unread missing'],
    ['không phải 245 mà 251', people, '251', 'unread missing'],
    ['251 chứ không phải 245, nữ 193', people, '251', '193'],
    ['tháng trước 245 giờ 251', people, '251? other-period', 'unread missing'],
    ['251 (58 nam, 193 nữ)', people, '251', '193'],
  ])('%s', (text, fields, first, second) => {
    expect(readFields(text, fields).map(notation)).toEqual([first, second]);
  });
});

describe('a reason behind a figure', () => {
  const changes = [
    { words: ['kết nạp', 'kết nạp mới', 'tăng'] },
    { words: ['giảm', 'nghỉ việc', 'nghỉ', 'chuyển đi'] },
  ] as const;

  it.each([
    ['kết nạp 8, giảm 2 do nghỉ việc', '8', '2'],
    ['ket nap 8, giam 2 do nghi viec', '8', '2'],
    ['tăng 8 do kết nạp mới, giảm 2 vì chuyển đi', '8', '2'],
    ['giảm 2 người do nghỉ việc, kết nạp 8', '8', '2'],
  ])('names no other figure: %s', (text, joined, left) => {
    expect(readCounts(text, changes).map((reading) => notation(reading))).toEqual([joined, left]);
  });

  it.each(['giảm 2 do 1 nghỉ việc', 'giảm 2 do nghỉ ốm'])('is doubted: %s', (text) => {
    expect(readCounts(text, changes)[1]?.kind).not.toBe('value');
  });
});

describe('two figures told several times over', () => {
  it.each([
    ['1 buổi 45 người, 1 buổi 50 người', '2? computed', '95? computed'],
    ['1 cuộc 45 lượt, 1 cuộc 50 lượt', '2? computed', '95? computed'],
    ['1 buoi 45 nguoi 1 buoi 50 nguoi', '2? computed', '95? computed'],
    ['2 cuộc 45 lượt và 1 cuộc 50 lượt', '3? computed', '95? computed'],
    ['1 buổi 45 người + 1 buổi 50 người + 1 buổi 30 người', '3? computed', '125? computed'],
    ['2 cuộc: 45 và 50 người', '2? computed', '95? computed'],
    ['buổi 1: 45 người, buổi 2: 50 người', '2? computed', '95? computed'],
    ['2 cuộc (45 + 50 lượt)', '2? computed', '95? computed'],
  ])('%j', (text, one, other) => {
    expect(readFields(text, sessions).map((reading) => notation(reading))).toEqual([one, other]);
  });

  it('are people and money as well', () => {
    const told = readFields('1 người 20 triệu, 1 người 30 triệu', care);
    expect(told.map((reading) => notation(reading))).toEqual(['2? computed', '50000000? computed']);
  });

  it.each([
    '3 cuộc: 45 và 50 người',
    '2 cuộc 45 lượt, 50 lượt nữa không chắc',
    '1 buổi 45 người, dự kiến 1 buổi 50 người',
  ])('are not added where they do not agree or are not sure: %j', (text) => {
    for (const reading of readFields(text, sessions)) {
      expect(reading).not.toMatchObject({ kind: 'value' });
      expect(reading).not.toMatchObject({ because: 'computed' });
    }
  });
});

describe('people told one after the other, and all of them', () => {
  const visits = [
    { words: ['ốm', 'ốm đau'], measure: 'người' },
    { words: ['thăm', 'đã thăm'], measure: 'người' },
  ] as const;
  it.each([
    '3 người ốm, 2 người sinh, thăm hết',
    '3 ng om, 2 ng sinh, tham het',
    '3 người ốm, 2 người sinh, đã thăm cả',
  ])('are added up and asked: %s', (text) => {
    expect(readFields(text, visits).map((reading) => notation(reading))).toEqual([
      '5? computed',
      '5? computed',
    ]);
  });
});

describe('a figure and its words in brackets', () => {
  const changes = [
    { words: ['kết nạp'], measure: 'người' },
    { words: ['giảm'], measure: 'người' },
  ] as const;
  it.each([
    ['kết nạp 5, 6 người', '5? range', '6? range'],
    ['kết nạp 5, 2 người', '5', '2'],
    ['kết nạp 5o', '50? unusual-digits', 'unread missing'],
    ['kết nạp 5, 90 lượt', '5', '90? other-measure'],
    ['kết nạp 5 (năm) đồng chí', '5', 'unread missing'],
    ['kết nạp 05 (năm) đồng chí, giảm 02 (hai) đồng chí', '5', '2'],
    ['kết nạp 5 (bốn) đồng chí', '[]? contradiction', '[]? contradiction'],
    ['kết nạp 5, giảm 2 (ba)', '[]? contradiction', '[]? contradiction'],
  ])('%j', (text, one, other) => {
    expect(readFields(text, changes).map((reading) => notation(reading))).toEqual([one, other]);
  });
});
