import { describe, expect, it } from 'vitest';
import { mustNotBeAnswer } from '../../../src/vietnamese/index.ts';

describe('what holds digits and is no answer', () => {
  it.each<readonly [string, readonly (readonly [what: string, text: string])[]]>([
    ['gọi 0912 345 678 nhé', [['phone-number', '0912 345 678']]],
    ['+84912345678', [['phone-number', '+84912345678']]],
    ['(028) 3822 1234', [['phone-number', '(028) 3822 1234']]],
    [
      'KH 34/KH-TLĐ ngày 15/10/2025',
      [
        ['document-number', '34/KH-TLĐ'],
        ['date', 'ngày 15/10/2025'],
      ],
    ],
    ['Nghị quyết 02-NQ/TW', [['law-name', 'Nghị quyết 02-NQ/TW']]],
    ['nghị quyết số 5', [['law-name', 'nghị quyết số 5']]],
    [
      'điều 5 khoản 2',
      [
        ['law-name', 'điều 5'],
        ['law-name', 'khoản 2'],
      ],
    ],
    ['câu 3', [['ordinal', 'câu 3']]],
    ['lần thứ 2', [['ordinal', 'lần thứ 2']]],
    ['5h30', [['time', '5h30']]],
    ['8 giờ 30', [['time', '8 giờ 30']]],
    ['14:30', [['time', '14:30']]],
    ['15/3/2026', [['date', '15/3/2026']]],
    ['05.10.26', [['date', '05.10.26']]],
    ['ngày 15/3', [['date', 'ngày 15/3']]],
    ['15 tháng 3', [['date', '15 tháng 3']]],
    ['lan@a.vn', [['link', 'lan@a.vn']]],
    ['https://a.vn/x?y=5', [['link', 'https://a.vn/x?y=5']]],
    ['B52', [['name', 'B52']]],
    ['012345678901', [['identifier', '012345678901']]],
    ['tháng 10', [['date', 'tháng 10']]],
    ['t10', [['date', 't10']]],
    ['năm 2026', [['date', 'năm 2026']]],
    ['quý 3', [['date', 'quý 3']]],
    ['lần 2', [['ordinal', 'lần 2']]],
    [
      'QĐ 217-QĐ/TW và NĐ 145/2020/NĐ-CP',
      [
        ['law-name', 'QĐ 217-QĐ/TW'],
        ['law-name', 'NĐ 145/2020/NĐ-CP'],
      ],
    ],
    ['12 người', []],
    ['3/5', []],
    ['2tr3', []],
    ['1.250', []],
    ['nam5 nu3', []],
    ['2 lần 3', []],
    ['5 quyết định', []],
    ['3 giờ', []],
    ['5.821', []],
    ['0,5', []],
  ])('%s', (text, found) => {
    expect(mustNotBeAnswer(text).map(({ what, text }) => [what, text])).toEqual(found);
  });
});
