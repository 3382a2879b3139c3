import { expect, it } from 'vitest';
import { numberedChoices } from '../../../../src/adapters/channels/numbered-choices.ts';

const choices = [
  { id: 'a', label: 'Đúng rồi' },
  { id: 'b', label: 'Sửa lại' },
];
const word = (label: string) => `- ${label}`;

it('numbers the choices of a choose prompt', () => {
  expect(numberedChoices({ choices, answer: 'choose' }, word)).toEqual(['1. Đúng rồi', '2. Sửa lại']);
});

it('offers those of a type prompt as words, for there a number is an answer', () => {
  expect(numberedChoices({ choices, answer: 'type' }, word)).toEqual(['- Đúng rồi', '- Sửa lại']);
});
