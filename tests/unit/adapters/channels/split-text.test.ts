import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../../src/adapters/channels/split-text.ts';

describe('splitText', () => {
  it.each<[what: string, text: string, limit: number, parts: readonly string[]]>([
    ['keeps a short text whole', 'một\nhai', 20, ['một\nhai']],
    ['gives nothing for nothing', '', 5, []],
    ['gives nothing for blanks, which a platform refuses', ' \n '.repeat(9), 5, []],
    ['cuts between lines', 'aaa\nbbb\nccc', 8, ['aaa\nbbb', 'ccc']],
    ['cuts exactly at the limit', 'aaaa\nbbbb', 4, ['aaaa', 'bbbb']],
    ['prefers the end of a paragraph', 'aaaaa\n\nbb\ncc', 9, ['aaaaa', 'bb\ncc']],
    ['does not make a small part for a paragraph', 'a\n\nbbbb\ncccc', 9, ['a\n\nbbbb', 'cccc']],
    ['keeps the indentation of a line', 'aaaa\n  bbbb', 6, ['aaaa', '  bbbb']],
    ['cuts a long line between words', 'mot hai ba bon', 8, ['mot hai', 'ba bon']],
    ['cuts a long word', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps a family together', 'ab👩‍👩‍👧‍👦cd', 12, ['ab', '👩‍👩‍👧‍👦c', 'd']],
    ['keeps a letter and its marks together', 'a'.repeat(3) + 'e\u0302\u0323', 5, ['aaa', 'e\u0302\u0323']],
    ['keeps a flag together', 'abc🇻🇳', 5, ['abc', '🇻🇳']],
  ])('%s', (_, text, limit, parts) => {
    expect(splitText(text, limit)).toEqual(parts);
  });

  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', ' ', 'ệ', 'e\u0323', '👍🏽', '🇻🇳'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 300,
  });
  const limits = fc.integer({ min: 2, max: 60 });
  const solid = (text: string) => text.replace(/\s/g, '');

  it('loses and reorders nothing but blanks', () => {
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        expect(solid(splitText(text, limit).join(''))).toBe(solid(text));
      }),
    );
  });

  it('keeps every part within the limit, none of them blank', () => {
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        for (const part of splitText(text, limit)) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part.trim()).not.toBe('');
        }
      }),
    );
  });

  it('never leaves half a surrogate pair, even inside a letter that is longer than the limit', () => {
    const zalgo = `a${'\u0302'.repeat(50)}${'\u{1F3FD}'.repeat(50)}`;
    for (const limit of [2, 3, 7, 10]) {
      for (const part of splitText(zalgo, limit)) expect(part.isWellFormed()).toBe(true);
    }
  });

  it('splits ten thousand characters in no time', () => {
    expect(splitText('không dấu cách'.repeat(1_000).replaceAll(' ', ''), 1_900).length).toBeGreaterThan(5);
  });
});
