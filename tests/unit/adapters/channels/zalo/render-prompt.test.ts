import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderPrompt } from '../../../../../src/adapters/channels/zalo/render-prompt.ts';
import type { Prompt } from '../../../../../src/engine/prompt.ts';

const prompt: Prompt = {
  id: 'q3',
  text: 'Đơn vị mình có tai nạn lao động không ạ?',
  choices: [
    { id: 'yes', label: 'Có' },
    { id: 'no', label: 'Không' },
  ],
  answer: 'choose',
};

const words = { chooseByNumber: 'Số:', chooseByWords: 'Lời:' };

it('numbers choices where a number picks one', () => {
  expect(renderPrompt(prompt, words)).toEqual([
    'Đơn vị mình có tai nạn lao động không ạ?\n\nSố:\n1. Có\n2. Không',
  ]);
});

it('offers choices as words where a number is the answer itself', () => {
  expect(renderPrompt({ ...prompt, text: '50 người, đúng không ạ?', answer: 'type' }, words)).toEqual([
    '50 người, đúng không ạ?\n\nLời:\n• Có\n• Không',
  ]);
});

it('sends a text without choices as it is, whatever signs people wrote', () => {
  const text = '*a* _b_ #c <b>d</b> {red}';
  expect(renderPrompt({ ...prompt, text, choices: [] }, words)).toEqual([text]);
});

it('has nothing to send of blanks', () => {
  expect(renderPrompt({ ...prompt, text: ' \n ', choices: [] }, words)).toEqual([]);
});

it('makes parts that fit whatever is counted, breaks no character, and loses nothing but blanks', () => {
  const word = fc.constantFrom(
    'đoàn viên',
    'ẹ'.normalize('NFD'),
    '👩‍👩‍👧‍👦',
    '🇻🇳',
    'x'.repeat(80),
    '\n',
    '\n\n',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 400 }), (many) => {
      const text = many.join('');
      const parts = renderPrompt({ ...prompt, text }, words);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(1900);
        expect(part.isWellFormed()).toBe(true);
      }
      const squeeze = (whole: string) => whole.replaceAll(/\s/g, '');
      expect(squeeze(parts.join(''))).toBe(squeeze(`${text}Số:1. Có2. Không`));
    }),
    { numRuns: 50 },
  );
});
