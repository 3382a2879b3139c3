import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { goTo } from '../../../support/places.ts';

function at(question: string, ...texts: readonly string[]): Filling {
  const filling = goTo(new Filling(), question);
  for (const text of texts) filling.types(text);
  return filling;
}

describe('a no to one thing and a no to another', () => {
  // "vay" is also "vậy" and "nha" also "nhé", so that each of them alone may be a plain no.
  it.each(['ko vay ko nha', 'không vay, không nhà', 'khong vay cung khong nha'])(
    'is no answer to what names neither: %s',
    (text) => {
      expect(at('care', '2, da tham 2', text).answers()).not.toHaveProperty('care_people');
      const held = at('care', '2, da tham 2', 'cham lo 10 suat 5tr');
      held.types(text);
      expect(held.answers()).not.toHaveProperty('care_people');
    },
  );

  it.each([
    ['members-change', 'không kết nạp, không giảm', { mem_new: 0, mem_left: 0 }],
    ['propaganda', 'không có, không có ai', { prop_sessions: 0 }],
    ['propaganda', 'ko ko', { prop_sessions: 0 }],
    ['propaganda', 'không có gì, không phát sinh', { prop_sessions: 0 }],
  ])('still answers the question it is of: %s, %s', (question, text, answers) => {
    expect(at(question, text).answers()).toMatchObject(
      Object.fromEntries(Object.entries(answers).map(([code]) => [code, expect.anything()])),
    );
  });
});
