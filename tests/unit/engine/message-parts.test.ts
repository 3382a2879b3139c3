import { describe, expect, it } from 'vitest';
import { messageParts, withoutPart } from '../../../src/engine/message-parts.ts';

describe('the parts of a message', () => {
  it.each([
    ['251, nữ 193. Anh em khó khăn', ['251', 'nữ 193', 'Anh em khó khăn']],
    ['1,5 triệu, 1.250 người', ['1,5 triệu', '1.250 người']],
    ['1) 251 2) 8', ['1) 251 2) 8']],
    ['1. 251\n2. 8', ['1. 251', '2. 8']],
    ['giảm 2 (nghỉ hưu)', ['giảm 2', 'nghỉ hưu']],
    ['2 cuộc - 90 lượt', ['2 cuộc', '90 lượt']],
    ['90 lượt về luật lao động', ['90 lượt về luật lao động', 'về luật lao động']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(messageParts(text).map((part) => part.text)).toEqual(parts);
  });

  it.each([
    ['251, mưa to, nữ 193', '251, nữ 193'],
    ['mưa to, 251', '251'],
    ['251, mưa to', '251'],
    ['251 (mưa to)', '251'],
    ['251\nmưa to\nnữ 193', '251\nnữ 193'],
  ])('%j is without one of them as if it had not been written', (text, rest) => {
    const part = messageParts(text).find((one) => one.text === 'mưa to');
    expect(part && withoutPart(text, part)).toBe(rest);
  });
});
