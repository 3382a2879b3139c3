import { describe, expect, it } from 'vitest';
import { matchName, nameKey, readPersonName, sameName } from '../../../src/vietnamese/index.ts';

describe('the same name', () => {
  it.each([
    ['Hòa Phát', 'Hoà Phát'],
    ['Ủy ban', 'Uỷ ban'],
    ['hoa phat', 'Hòa Phát'],
    ['HÒA PHÁT', 'Hòa Phát'],
    ['Công ty TNHH Hòa Phát', 'cty tnhh hoa phat'],
    ['CĐCS Cty May 10', 'Công đoàn cơ sở Công ty May 10'],
    ['Trường THPT Lê Lợi', 'Trường THPT  Lê  Lợi.'],
    ['Thủy Sản', 'Thuỷ Sản'.normalize('NFD')],
  ])('%s and %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Công ty Hoa Sen', 'Công ty Hòa Sen'],
    ['May 10', 'May 11'],
    ['Hòa Phát', 'Hòa Bình'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('searching a name', () => {
  const names = [
    'CĐCS Công ty May 10',
    'CĐCS Công ty CP Thủy sản Bình Minh',
    'CĐCS Trường Mầm non Hoa Mai',
    'CĐCS Công ty TNHH Hòa Phát',
  ];

  it.each([
    ['may 10', 0],
    ['cty may 10', 0],
    ['thuy san', 1],
    ['bình minh', 1],
    ['hoa mai', 2],
    ['hoa phat', 3],
    ['Hoà Phát', 3],
    ['thuy san binh mihn', 1],
  ])('%s finds number %i first', (query, index) => {
    expect(matchName(query, names)[0]?.index).toBe(index);
  });

  it('ranks the exact name as 1 and leaves out what is unlike', () => {
    expect(matchName('CĐCS Công ty May 10', names)[0]).toMatchObject({ index: 0, score: 1 });
    expect(matchName('bệnh viện', names)).toEqual([]);
    expect(matchName('', names)).toEqual([]);
  });
});

describe('the name a person gives', () => {
  it.each([
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['dạ em tên là nguyễn thị lan ạ', 'Nguyễn Thị Lan'],
    ['Tôi là Trần B', 'Trần B'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['nguyen van an', 'Nguyen Van An'],
    ['H’Hen Niê', "H'Hen Niê"],
    ['mình tên Hà nhé', 'Hà'],
    ['họ và tên: Lê Hoàng Ái', 'Lê Hoàng Ái'],
  ])('%s', (text, name) => {
    expect(readPersonName(text)).toBe(name);
  });

  it.each([
    'đúng',
    'không',
    'ok',
    'bỏ qua',
    '0912345678',
    'Lan 2',
    '',
    '?',
    'tên em là gì thì hệ thống phải biết rồi chứ',
    'a\nb',
  ])('%j is no name', (text) => {
    expect(readPersonName(text)).toBeUndefined();
  });
});
