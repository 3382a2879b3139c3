import { describe, expect, it } from 'vitest';
import {
  isCourtesy,
  matchName,
  mustNotBeAnswer,
  readAgreement,
  readCorrection,
  readCount,
  readDate,
  readFields,
  readLabelled,
  readMoney,
  readNavigation,
  readPercent,
  readPeriod,
  readRatio,
  readReportHeading,
  readState,
  readYesNo,
  type FieldOfSeveral,
} from '../../../src/vietnamese/index.ts';
import { reportLabels } from './report-labels.ts';

const october = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;
const labels = [
  { id: 'a', words: ['kết nạp mới', 'kết nạp'] },
  { id: 'b', words: ['giảm', 'nữ'] },
  { id: 'c', words: ['nữ', 'khó khăn, vướng mắc'] },
];

const members: readonly FieldOfSeveral[] = [
  { words: ['tổng'], nature: 'stock', previous: 251 },
  { words: ['nữ'], nature: 'stock', previous: 193 },
];

function readAll(text: string): void {
  readCount(text, { stock: 245 });
  readMoney(text);
  readPercent(text);
  readRatio(text);
  readDate(text, { ...october, lean: 'past' });
  readPeriod(text, october);
  readState(text);
  readYesNo(text, october);
  readAgreement(text);
  readNavigation(text);
  readLabelled(text, labels);
  readFields(text, members);
  readLabelled(text, reportLabels);
  readCorrection(text);
  isCourtesy(text);
  readReportHeading(text, october);
  mustNotBeAnswer(text);
  matchName(text, ['Công ty May 10']);
}

/** Steps of work: how often the readers look something up or try a pattern. */
function stepsFor(text: string): number {
  let steps = 0;
  const count = (): void => {
    steps += 1;
  };
  const restore = [counting(Map.prototype, 'get', count), counting(RegExp.prototype, 'test', count)];
  try {
    readAll(text);
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Puts a counter before a method of a built-in class; returns what takes it away again. */
function counting(owner: object, name: string, count: () => void): () => void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  const method: unknown = original?.value;
  if (!original || typeof method !== 'function') throw new Error(`there is no method ${name} to count`);
  const counted = function (this: unknown, ...values: readonly unknown[]): unknown {
    count();
    return Reflect.apply(method, this, values);
  };
  Reflect.defineProperty(owner, name, { ...original, value: counted });
  return () => {
    Reflect.defineProperty(owner, name, original);
  };
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('the work grows with the length of the message and no faster', () => {
  it.each([
    ['digits', '1'],
    ['groups', '1.250.'],
    ['spaced groups', '250 '],
    ['commas', '1,'],
    ['dots', '.'],
    ['spaces', ' '],
    ['number words', 'một trăm hai mươi '],
    ['digit words', 'hai '],
    ['scales', 'triệu '],
    ['money', '2tr3'],
    ['zeros', 'không trăm '],
    ['denials', 'không phải '],
    ['corrections', '5 à quên '],
    ['labels', 'kết nạp 5 giảm '],
    ['label with a comma', 'khó khăn, '],
    ['labelled lines', 'kết nạp: 5\n'],
    ['numbered lines', '1. 5\n'],
    ['women', 'nữ 3 '],
    ['dates', '15/3/2026 '],
    ['months', 'tháng '],
    ['phone numbers', '0912 345 678 '],
    ['hyphens and digits', '0-'],
    ['slashes', '5/'],
    ['glued links', 'a@b.'],
    ['glued signs', '://'],
    ['letters', 'a'],
    ['letters and digits', 'a1'],
    ['VNI', 'kho6ng '],
    ['Telex', 'khoong '],
    ['combining marks', 'e\u0302\u0301'],
    ['marks alone', '\u0301'],
    ['brackets', '('],
    ['emoji', '1️⃣'],
    ['companies', 'công ty may '],
    ['polite words', 'dạ em ơi '],
    ['questions', '? '],
    ['rather than', '6 chứ không phải 5 '],
    ['sums', '5 + '],
    ['numbered questions', 'câu 3 '],
    ['changes', 'tăng 6 '],
    ['changes in words', 'tăng so với tháng trước '],
    ['changes beside a name', 'nữ tăng '],
    ['as last month', 'nữ như cũ '],
    ['words of change alone', 'tăng '],
    ['words and labels of words', 'kiến nghị: '],
    ['chapters', 'I. A\n'],
    ['lines in capitals', 'TÌNH HÌNH\n'],
    ['titles', 'báo cáo tháng '],
    ['rows of a table', '| 1 | Kết nạp | 5 |\n'],
    ['a table by tabs', '1\tKết nạp\t5\n'],
    ['slashes before words', '5/suất '],
    ['reached', '5 lên 6 '],
    ['letters like digits', '2l'],
    ['letters O like digits', '1O '],
    ['as of a day', 'tính đến 20/11 '],
    ['wishes', 'chúc '],
    ['mistakes', 'nhầm '],
    ['mistakes with a pause', 'nhầm, '],
    ['send', 'câu 3 là 5 rồi gửi '],
    ['periods', 'quý 3 '],
    ['women of their own', 'trong đó nữ 3\n'],
  ])('%s', (_, piece) => {
    const [short, long] = [stepsFor(repeated(piece, 1000)), stepsFor(repeated(piece, 4000))];
    // Four times the text is four times the work; a quadratic reader would need sixteen times.
    expect(long).toBeLessThan(short * 7 + 2000);
  });
});

describe('a message longer than any channel delivers', () => {
  it.each(['5 ', '-', '5\n', 'tăng 6 ', 'nữ như cũ ', 'kiến nghị ', '5/suất '])(
    '%j is read without a fault',
    (piece) => {
      // Enough tokens to overflow the stack of a reader that spreads them into arguments (Node takes some 125,000 of those).
      const text = repeated(piece, 160_000);
      expect(() => [
        readCount(text),
        readCount(text, { previous: 251 }),
        readFields(text, members),
        readLabelled(text, reportLabels),
      ]).not.toThrow();
    },
  );
});
