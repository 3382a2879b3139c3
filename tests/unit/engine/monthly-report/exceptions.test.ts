import { describe, expect, it } from 'vitest';
import { lastMonthByLines } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { goTo, placeNow } from '../../../support/places.ts';

const nothingElse = { strikes: 0, wage_debt: 'no', fires: 0, food_poisoning: 0 };

function atIncidents(...told: readonly string[]): Filling {
  const filling = goTo(new Filling({ previous: lastMonthByLines }), 'incidents');
  for (const text of told) filling.types(text);
  return filling;
}

describe('nothing but one thing, at a gate', () => {
  it.each([
    'ngoài vụ tai nạn ra không có gì',
    'không còn gì ngoài vụ tai nạn',
    'chỉ có tai nạn thôi',
    'chi co vu tai nan do thoi',
    'ngoài 1 vụ tai nạn thì không có',
  ])('keeps what was told of it, and closes the rest: %s', (text) => {
    const filling = atIncidents('1 vụ tai nạn, không ai chết', text);
    expect(filling.answers()).toEqual({ accidents: 1, accident_deaths: 0, ...nothingElse });
  });

  it.each(['ngoài tai nạn ra không có gì', 'không có gì ngoài tai nạn', 'chỉ có tai nạn thôi'])(
    'asks for it where nothing was told yet: %s',
    (text) => {
      const filling = atIncidents(text);
      expect(filling.answers()).toEqual(nothingElse);
      expect(placeNow(filling)).toBe('step incidents/1');
      filling.types('1 vụ');
      expect(filling.answers()).toMatchObject({ accidents: 1 });
    },
  );

  it('takes a figure of it, and says that the rest is still to be said', () => {
    const filling = atIncidents('không có gì khác, trừ 1 vụ tai nạn');
    expect(filling.answers()).toEqual({ accidents: 1 });
    expect(filling.events.map(({ type }) => type)).toEqual(['answered', 'not-used']);
  });

  it.each(['vụ tai nạn đã giải quyết xong', 'tai nạn thì mình báo rồi'])(
    'is not what tells of something told before, which is not asked again: %s',
    (text) => {
      const filling = atIncidents('1 vụ tai nạn, không ai chết', text);
      expect(filling.answers()).toEqual({ accidents: 1, accident_deaths: 0 });
      expect(placeNow(filling)).toBe('step incidents/gate');
      expect(filling.events).toEqual([{ type: 'not-used', text, contradictions: [] }]);
    },
  );
});

describe('nothing but one thing, at another question', () => {
  it.each(['ngoài vụ tai nạn ra không có gì', 'không có gì ngoài vụ tai nạn', 'trừ vụ tai nạn thì không có'])(
    'denies nothing: %s',
    (text) => {
      const filling = new Filling();
      filling.types(text);
      expect(filling.answers()).toEqual({});
      expect(filling.events.map(({ type }) => type)).toEqual(['not-understood']);
    },
  );
});
