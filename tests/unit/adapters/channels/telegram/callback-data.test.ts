import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandNames } from '../../../../../src/app/commands/index.ts';
import { menuPrompt } from '../../../../../src/app/menu.ts';
import { moves } from '../../../../../src/engine/choices.ts';
import {
  readCallbackData,
  writeCallbackData,
} from '../../../../../src/adapters/channels/telegram/callback-data.ts';

it('reads back what it wrote, whatever the ids hold', () => {
  const id = fc.string({
    unit: fc.constantFrom('a', ':', '%', '3', 'A', '2', '5', '/'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(id, id, (prompt, choice) => {
      expect(readCallbackData(writeCallbackData(prompt, choice))).toEqual({ prompt, choice });
    }),
  );
});

it('refuses ids that do not fit into a button, in bytes', () => {
  expect(writeCallbackData('p', 'x'.repeat(62))).toHaveLength(64);
  expect(() => writeCallbackData('p', 'x'.repeat(63))).toThrow('65 bytes');
  expect(() => writeCallbackData('p', 'ệ'.repeat(21))).toThrow('65 bytes');
});

it('has room for every id of the program', () => {
  // A draft's prompts are counted behind its tag of eight letters; the other prompts are the menu's.
  const prompts = ['ABCDEFGH.zzzz', 'menu-consent', menuPrompt];
  // A unit's code is the longest argument; the import of units has to keep it within 40 letters and digits.
  const choices = [...moves, ...commandNames.map((command) => `${command} ${'A'.repeat(40)}`)];
  for (const prompt of prompts) {
    for (const choice of prompt === prompts[0] ? moves : choices) {
      expect(readCallbackData(writeCallbackData(prompt, choice))).toEqual({ prompt, choice });
    }
  }
});
