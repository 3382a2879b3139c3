import { describe, expect, it } from 'vitest';
import { readCount, readFields, type FieldOfSeveral } from '../../../src/vietnamese/index.ts';

const change: readonly FieldOfSeveral[] = [
  { words: ['kết nạp', 'tăng'], kind: 'count' },
  { words: ['giảm', 'nghỉ việc'], kind: 'count' },
];

describe('a vague word in a clause of its own', () => {
  it.each([
    ['kết nạp 3, giảm 2, dạo này việc ít', [3, 2]],
    ['ket nap 3, giam 2, dao nay it viec qua chi oi', [3, 2]],
    ['kết nạp 3, ít quá', [3, undefined]],
  ])('makes no figure before it uncertain: %s', (text, numbers) => {
    expect(readFields(text, change).map((one) => (one.kind === 'value' ? one.value : undefined))).toEqual(
      numbers,
    );
  });

  it.each(['kết nạp 3, giảm nhiều', 'kết nạp nhiều, giảm 2'])(
    'is an answer where it names a figure: %s',
    (text) => {
      expect(readFields(text, change).map(({ kind }) => kind)).toEqual(['ask', 'ask']);
    },
  );

  it('leaves the figure of one count', () => {
    expect(readCount('240, con nhieu nguoi chua nhap')).toEqual({ kind: 'value', value: { number: 240 } });
  });

  it.each(['vài người, ít lắm', '12, có thể nhiều hơn'])('is no remark about something else: %s', (text) => {
    expect(readCount(text).kind).not.toBe('value');
  });
});
