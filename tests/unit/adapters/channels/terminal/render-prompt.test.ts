import { expect, it } from 'vitest';
import { renderPrompt } from '../../../../../src/adapters/channels/terminal/render-prompt.ts';

const choices = [
  { id: 'a', label: 'Đúng rồi' },
  { id: 'b', label: 'Sửa lại' },
];

it('ends a message with the separator', () => {
  expect(renderPrompt({ id: 'p', text: 'Xin chào\nanh chị', choices: [], answer: 'type' })).toBe(
    'Xin chào\nanh chị\n---\n',
  );
});

it('numbers choices, and shows by the brackets that a typed number is no choice', () => {
  const text = 'Câu 1';
  expect(renderPrompt({ id: 'p', text, choices, answer: 'choose' })).toBe(
    'Câu 1\n1. Đúng rồi\n2. Sửa lại\n---\n',
  );
  expect(renderPrompt({ id: 'p', text, choices, answer: 'type' })).toBe(
    'Câu 1\n[1] Đúng rồi\n[2] Sửa lại\n---\n',
  );
});

it('does not let a quoted line pass for the separator', () => {
  expect(renderPrompt({ id: 'p', text: 'Anh/chị viết:\n---\nxong', choices: [], answer: 'type' })).toBe(
    'Anh/chị viết:\n ---\nxong\n---\n',
  );
});
