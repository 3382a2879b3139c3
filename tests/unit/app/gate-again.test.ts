import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { presentReply } from '../../../src/app/present.ts';
import { Filling } from '../../support/filling.ts';
import { goTo, placeNow } from '../../support/places.ts';

function shownAt(filling: Filling): string {
  expect(placeNow(filling)).toBe('step incidents/gate');
  const { form, draft } = filling;
  const { account, today } = filling.context();
  return presentReply({ form, draft, account, today, phrases: vietnamesePhrases }, []).text;
}

const rest = 'Ngoài việc đó';

describe('a gate', () => {
  it('asks its question the first time', () => {
    expect(shownAt(goTo(new Filling(), 'incidents'))).not.toContain(rest);
  });

  it('asks what else there was once something of it was told', () => {
    const something = goTo(new Filling(), 'incidents');
    something.types('cháy xưởng 1 vụ');
    something.types('không');
    expect(shownAt(goTo(something, 'incidents'))).toContain(rest);
  });

  it('asks what else there was once a part of it was said to be none', () => {
    const part = goTo(new Filling(), 'incidents');
    part.types('không có tai nạn lao động');
    expect(part.answers()).toEqual({ accidents: 0 });
    expect(shownAt(goTo(part, 'incidents'))).toContain(rest);
  });

  it('asks its question again where all of it was none', () => {
    const none = goTo(new Filling(), 'incidents');
    none.types('không');
    expect(none.answers()).toMatchObject({ strikes: 0, accidents: 0, fires: 0 });
    expect(shownAt(goTo(none, 'incidents'))).not.toContain(rest);
  });
});
