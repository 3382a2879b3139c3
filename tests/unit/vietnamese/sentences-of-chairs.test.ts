import { describe, expect, it } from 'vitest';
import {
  readAgreement,
  readCount,
  readFields,
  readPersonName,
  readState,
} from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const both = (text: string, fields: Parameters<typeof readFields>[1]): readonly string[] =>
  readFields(text, fields).map(notation);

describe('an amount for each', () => {
  const care = [
    { words: ['lượt'], measure: 'lượt' },
    { words: ['số tiền', 'tiền'], kind: 'money' },
  ] as const;
  it.each([
    ['3 nguoi moi nguoi 500k', '3? per-head', '[1500000 or 500000]? per-head'],
    ['3 nguoi, 500k moi nguoi', '3? per-head', '[1500000 or 500000]? per-head'],
    ['tham 3 nguoi moi nguoi nam tram ngan', '3? per-head', '[1500000 or 500000]? per-head'],
    ['3 nguoi x 500k', '3? arithmetic', '[1500000 or 500000]? per-head'],
    ['hai luot, moi luot ba tram', '2? per-head', '[600000 or 300000]? per-head'],
    ['500k moi nguoi', 'unread missing', '500000? per-head'],
    ['3 luot 15 tram', '3', '[1500000 or 1500]? scale'],
    ['3 luot 15 tram nghin', '3', '1500000? spoken-number'],
  ])('%s', (text, people, money) => {
    expect(both(text, care)).toEqual([people, money]);
  });

  it('moi behind people is mới', () => {
    expect(notation(readCount('5 nguoi moi'))).toBe('5');
  });
});

describe('words and digits in one number', () => {
  const members = [
    { words: ['tổng số'], measure: 'người' },
    { words: ['nữ'], measure: 'người' },
  ] as const;
  it.each([
    ['2 trăm 4 mươi', '240', 'unread missing'],
    ['2 trăm 4 mươi lăm', '245', 'unread missing'],
    ['2 tram 5 muoi 1', '251', 'unread missing'],
    ['2 trăm 51, nữ 1 trăm 93', '251? spoken-number', '193? spoken-number'],
    ['2 trăm 10 nữ', 'unread missing', '210? spoken-number'],
    ['2 trăm 5 người', '[250 or 205]? spoken-number', 'unread missing'],
  ])('%s', (text, total, women) => {
    expect(both(text, members)).toEqual([total, women]);
  });
});

describe('words that open like a scale', () => {
  it.each([
    ['1 van ban', '1'],
    ['mot van ban', '1'],
    ['gop y 2 van ban', '2'],
    ['2 vạn', '20000? scale'],
    ['ca ngan sach luon', 'unread'],
  ])('%s', (text, expected) => {
    expect(notation(readCount(text, { measure: 'văn bản' }))).toBe(expected);
  });
});

describe('a figure that is only told beside words of its own', () => {
  const accidents = [
    { words: ['tai nạn lao động', 'vụ tai nạn', 'tai nạn'], measure: 'vụ' },
    { words: ['tử vong', 'chết'], measure: 'người', onlyBeside: ['chết', 'mất', 'tử vong'] },
  ] as const;
  it.each([
    ['co 1 vu tai nan lao dong, 1 nguoi bi thuong', '1? extra-words', 'unread missing'],
    ['1 chi bi tai nan lao dong gay tay, nghi 10 ngay', '1? other-measure', 'unread missing'],
    ['co 1 vu tai nan nhe nghi 2 ngay', '1', 'unread missing'],
    ['1 vu, 1 nguoi mat ngon tay', '1? extra-words', 'unread missing'],
    ['1 vu, 1 nguoi bi thuong o mat', '1? extra-words', 'unread missing'],
    ['1 vụ, 1 người', '1', 'unread missing'],
    ['1 vụ, không có ai bị thương', '1? extra-words', 'unread missing'],
    ['1 vu, 1 nguoi chet', '1', '1'],
    ['1 vu 1 nguoi mat', '1? extra-words', '1? extra-words'],
    ['1 vụ, không ai chết', '1', '0'],
    ['1 vu, 0', '1', '0'],
    ['1 0', '1', '0'],
  ])('%s', (text, cases, deaths) => {
    expect(both(text, accidents)).toEqual([cases, deaths]);
  });
});

describe('those who came and those who left', () => {
  const change = [
    { words: ['kết nạp'], measure: 'người', nature: 'flow', counts: 'gains' },
    { words: ['giảm', 'nghỉ việc', 'nghỉ', 'chuyển đi'], measure: 'người', nature: 'flow', counts: 'losses' },
  ] as const;
  it.each([
    ['kết nạp 8, chuyển đi 1, nghỉ hưu 1', '8? extra-words', '2? computed'],
    ['nghỉ việc 1, chuyển đi 1', 'unread missing', '2? computed'],
    ['giảm 2, nghỉ việc 1, chuyển đi 1', 'unread missing', '2? computed'],
    ['giảm 3, nghỉ việc 1, chuyển đi 1', '[]? contradiction', '[]? contradiction'],
    ['nghỉ việc 1, nghỉ việc 1', '[]? contradiction', '[]? contradiction'],
    ['ket nap 2 dot, 5 nguoi', '5? other-measure', 'unread missing'],
    ['kết nạp 3, 900k', '3? other-measure', 'unread missing'],
    ['5 người x 300k', '[]? other-measure', '[]? other-measure'],
    ['12k người', '12000? scale', 'unread missing'],
    ['+2 -1', '2? change', '1? change'],
    ['+2, -1', '2? change', '1? change'],
  ])('%s', (text, fresh, left) => {
    expect(both(text, change)).toEqual([fresh, left]);
  });

  it.each(['xong het roi', 'nhap het roi', 'đã cập nhật hết rồi'])('%s tells no figure of a flow', (text) => {
    expect(notation(readCount(text, { nature: 'flow', stock: 245 }))).toBe('unread');
    expect(notation(readCount(text, { nature: 'stock', stock: 245 }))).toBe('245 (1 of 245)? everything');
  });
});

describe('last month and some more', () => {
  const members = [
    { words: ['tổng số'], measure: 'người', nature: 'stock', previous: 245 },
    { words: ['nữ'], measure: 'người', nature: 'stock', previous: 190 },
  ] as const;
  it.each([
    ['nhu thang truoc cong 6', '251? change', 'unread missing'],
    ['như tháng trước trừ 2', '243? change', 'unread missing'],
    ['như tháng trước + 6, nữ như cũ', '251? change', '190'],
  ])('%s', (text, total, women) => {
    expect(both(text, members)).toEqual([total, women]);
  });

  it('also where one figure is asked', () => {
    expect(notation(readCount('nhu thang truoc cong 6', { nature: 'stock', previous: 93 }))).toBe(
      '99? change',
    );
  });

  it.each(['nhu nam ngoai', 'như năm trước'])('%s is not as last time', (text) => {
    expect(notation(readState(text))).not.toContain('unchanged');
  });
});

it('a name before làm is no fifty-five', () => {
  expect(readCount('co sang kien cua anh Nam lam loi').kind).toBe('none');
  expect(notation(readCount('nam lam nguoi'))).toBe('55');
});

describe('a holiday in the sentence', () => {
  it.each([
    ['1 dot thi dua nhan 20/11', '1'],
    ['1 đợt chào mừng ngày 22/12', '1'],
    ['phat dong 1 dot nhan 20/11', '1'],
    ['1 đợt nhân dịp 8-3', '1'],
  ])('%s', (text, expected) => {
    expect(notation(readCount(text, { measure: 'đợt' }))).toBe(expected);
  });

  it.each([
    ['nhân 40/11', 0],
    ['20/11', 0],
  ])('%s is none', (text) => {
    expect(readCount(text, { measure: 'đợt' }).kind).not.toBe('value');
  });
});

describe('who agrees, and who gives no name', () => {
  it.each(['ok e', 'ok em', 'dung em', 'u em', 'dung roi e', 'u e'])('%s agrees', (text) => {
    expect(readAgreement(text)).toEqual({ agrees: true });
  });

  it.each(['chu tich', 'Phó chủ tịch', 'chu tich cong doan', 'toi la chu tich', 'em', 'chị', 'admin'])(
    '%s is no name',
    (text) => {
      expect(readPersonName(text)).toBeUndefined();
    },
  );

  it.each([
    ['Chu Văn An', 'Chu Văn An'],
    ['lan', 'Lan'],
    ['Bạch Thị Tú Em', 'Bạch Thị Tú Em'],
  ])('%s is one', (text, name) => {
    expect(readPersonName(text)).toBe(name);
  });
});
