import { expect, test } from 'vitest';
import { KeptRows } from '../../../../src/adapters/storage/prisma/turns/kept-rows.ts';

/** Rows of words, and how many of them had to be read. */
function rowsOfWords() {
  const reads: string[] = [];
  const rows = new KeptRows<readonly string[]>({
    write: (words) => words.join(' '),
    read: (text, row) => {
      if (text === '') throw new Error(`${row} is empty`);
      reads.push(text);
      return text.split(' ');
    },
  });
  return { rows, reads };
}

test('a text is read once, as long as nothing else stands in its row', () => {
  const { rows, reads } = rowsOfWords();
  const words = rows.read('hai ba', 'row 1');
  expect(words).toEqual(['hai', 'ba']);
  expect(rows.read('hai ba', 'row 1')).toBe(words);
  expect(reads).toEqual(['hai ba']);
});

test('what was written comes back as the same object', () => {
  const { rows, reads } = rowsOfWords();
  const words = ['hai', 'ba'];
  expect(rows.read(rows.write(words, 'row 1'), 'row 1')).toBe(words);
  expect(reads).toEqual([]);
});

test('what somebody else wrote meanwhile is read, and what lost its race is not taken for stored', () => {
  const { rows } = rowsOfWords();
  rows.write(['mine'], 'row 1');
  expect(rows.read('theirs', 'row 1')).toEqual(['theirs']);
  expect(rows.read('theirs', 'row 1')).toEqual(['theirs']);
  expect(rows.read('mine', 'row 2')).toEqual(['mine']);
});

test('what cannot be read throws each time, with the name of its row', () => {
  const { rows } = rowsOfWords();
  for (const _ of [1, 2]) expect(() => rows.read('', 'row 9')).toThrow('row 9 is empty');
});

test('rows that nobody used for long are forgotten, and read again', () => {
  const { rows, reads } = rowsOfWords();
  rows.read('first', 'row 1');
  rows.read('second', 'row 2');
  for (let row = 3; row <= 501; row += 1) {
    rows.read('first', 'row 1');
    rows.read('more', `row ${row}`);
  }
  reads.length = 0;
  rows.read('first', 'row 1');
  rows.read('second', 'row 2');
  expect(reads).toEqual(['second']);
});
