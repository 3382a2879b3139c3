import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../src/engine/lines/segments.ts';

const shown = [1, 2, 3, 4, 5];

function cut(text: string, lines = shown): readonly (string | readonly [number, string])[] {
  return segmentsOf(text, { shown: lines, known: shown }).map((part) =>
    part.number === undefined ? part.text : [part.number, part.text],
  );
}

describe('a message to several lines is cut', () => {
  it.each([
    ['251 nữ 193\n8 giảm 2', ['251 nữ 193', '8 giảm 2']],
    ['\n251\n\n5\n', ['251', '', '5']],
    ['251 nữ 193 / 5 / không', ['251 nữ 193', '5', 'không']],
    ['251\r\n5', ['251', '5']],
    [
      '1. 251 nữ 193\n2. 5',
      [
        [1, '251 nữ 193'],
        [2, '5'],
      ],
    ],
    [
      '1. 251 nữ 193 2. 5 3. ko',
      [
        [1, '251 nữ 193'],
        [2, '5'],
        [3, 'ko'],
      ],
    ],
    [
      '1) 251 2) 5',
      [
        [1, '251'],
        [2, '5'],
      ],
    ],
    [
      '2: 5\n4: ko',
      [
        [2, '5'],
        [4, 'ko'],
      ],
    ],
    [
      'Câu 1: 251\nCâu 2: 5',
      [
        [1, '251'],
        [2, '5'],
      ],
    ],
    ['dòng 4 264 nữ 201', [[4, '264 nữ 201']]],
    ['câu 3 là 12', [[3, '12']]],
    ['1/ 251 nữ 193', [[1, '251 nữ 193']]],
    // Figures, dates and ranges look like that, too: only where each line has its number.
    ['1- 251\n2- 5', ['1- 251', '2- 5']],
    ['1.5 triệu\n2.5 triệu', ['1.5 triệu', '2.5 triệu']],
    ['5/ 12', ['5/ 12']],
    ['- 251\n- 5', ['251', '5']],
    ['3. chưa, dự kiến 20/12', [[3, 'chưa, dự kiến 20/12']]],
    // Figures, dates and sums of money that begin like a number of a line, or have one within.
    ['1.251', ['1.251']],
    ['1.500.000', ['1.500.000']],
    ['2 cuộc 90 lượt', ['2 cuộc 90 lượt']],
    ['20/12', ['20/12']],
    ['1- 2 người', ['1- 2 người']],
    ['4. ngày 20. 3 người dự', [[4, 'ngày 20. 3 người dự']]],
    ['5. đạt 88. 2. tốt', [[5, 'đạt 88. 2. tốt']]],
    ['251; nữ 193', ['251; nữ 193']],
    ['5 / ', ['5 /']],
  ])('%j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it.each(['1- 251\n2- 8 giảm 2\n3- ko', '1.251\n2.8 giảm 2\n3.ko', '1/251\n2/8 giảm 2\n3/ko'])(
    'by numbers that stand close, where each line has its own: %j',
    (text) => {
      expect(cut(text, [1, 2, 3])).toEqual([
        [1, '251'],
        [2, '8 giảm 2'],
        [3, 'ko'],
      ]);
      expect(cut(text, [1, 2, 4])).toHaveLength(3);
      expect(cut(text, [1, 2, 4])[0]).toBe(text.split('\n')[0]);
    },
  );

  it('at semicolons where they make as many parts as were asked for', () => {
    expect(cut('251 nữ 193; 5; không', [1, 2, 3])).toEqual(['251 nữ 193', '5', 'không']);
    expect(cut('251 nữ 193; 5; không', [1, 2, 3, 4])).toEqual(['251 nữ 193; 5; không']);
  });
});
