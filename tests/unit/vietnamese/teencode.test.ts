import { describe, expect, it } from 'vitest';
import { readCount, readState } from '../../../src/vietnamese/index.ts';

describe('chat abbreviations', () => {
  it.each(['ko', 'hong', 'hông', 'hổng', 'hem', 'kô', 'khôg', 'hôk', 'HONG'])('%s is a "không"', (text) => {
    expect(readState(text)).toMatchObject({ value: 'none' });
  });

  it.each(['Hồng', 'hẻm', 'hùm', 'hỏng', 'hòng', 'kẽm'])('%s is a word of its own', (text) => {
    expect(readState(text).kind).toBe('none');
  });

  it('make no "không" of a name or an alley beside a figure', () => {
    expect(readCount('chị Hồng 5 người')).not.toMatchObject({ because: 'negated' });
    expect(readCount('hẻm 5')).not.toMatchObject({ because: 'negated' });
  });
});
