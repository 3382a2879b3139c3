import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { numberOfQuestion, placeNow } from '../../../support/places.ts';

function atReview(): Filling {
  const filling = new Filling(lastMonth);
  filling.types('xem lại');
  return filling;
}

describe('approval at the review', () => {
  it.each(['ok', 'đúng hết rồi', 'được rồi em', 'chuẩn rồi'])(
    'never sends, and says what does: %s',
    (text) => {
      const filling = atReview();
      expect(filling.types(text)).toEqual(['send-needs-word']);
      expect(placeNow(filling)).toBe('review');
    },
  );

  it.each(['gửi', 'gửi đi', 'gửi ik', 'gui'])('is not the word itself: %s', (text) => {
    const filling = atReview();
    expect(filling.types(text)).not.toContain('send-needs-word');
    expect(placeNow(filling)).toBe('send-incomplete');
  });
});

describe('a question opened from the review', () => {
  it.each(['tiếp', 'tiếp tục'])('is left unanswered by "%s"', (text) => {
    const filling = atReview();
    filling.types(`${numberOfQuestion(filling, 'worker-conference')}`);
    expect(placeNow(filling)).toBe('step worker-conference/0');
    filling.types(text);
    expect(placeNow(filling)).toBe('review');
    expect(filling.answers()).toEqual({});
  });

  it('is taken up at what is still open of it', () => {
    const filling = new Filling(lastMonth);
    filling.types(`câu ${numberOfQuestion(filling, 'care')} là 3, đã thăm 3`);
    filling.types('xem lại');
    filling.types(`${numberOfQuestion(filling, 'care')}`);
    expect(placeNow(filling)).toBe('step care/1');
    filling.types('15 lượt, 3 triệu 8');
    expect(placeNow(filling)).toBe('review');
  });

  it('goes back to the review from the first step, and from an answered one to its beginning', () => {
    const filling = new Filling(lastMonth);
    filling.types(`câu ${numberOfQuestion(filling, 'care')} là 3, đã thăm 3`);
    filling.types('chăm lo 15 lượt, 3 triệu 8');
    filling.types('xem lại');
    filling.types(`${numberOfQuestion(filling, 'care')}`);
    expect(placeNow(filling)).toBe('step care/0');
  });
});
