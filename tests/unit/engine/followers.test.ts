import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import { answersToSend } from '../../../src/engine/sent-answers.ts';
import { Filling } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { goTo, numberOfQuestion, placeNow } from '../../support/places.ts';

/** The person stands at the sessions and who attended them. */
function atSessions(): Filling {
  const filling = new Filling({ form: gatedForm });
  filling.types('245');
  return filling;
}

describe('a figure that follows another', () => {
  it.each(['0', 'không', '0 cuộc', 'không có cuộc nào'])(
    'is not asked when there was nothing: %s',
    (text) => {
      const filling = atSessions();
      filling.types(text);
      expect(filling.answers()).toMatchObject({ mem_total: 245, prop_sessions: 0 });
      expect(placeNow(filling)).toBe('step support/gate');
    },
  );

  it('is asked alone when only the first was said', () => {
    const filling = atSessions();
    filling.types('2');
    expect(placeNow(filling)).toBe('step sessions/0');
    filling.types('90');
    expect(filling.answers()).toMatchObject({ prop_sessions: 2, prop_participants: 90 });
  });

  it('goes when there was nothing after all', () => {
    const filling = atSessions();
    filling.types('2 cuộc, 90 lượt');
    filling.types(`câu ${numberOfQuestion(filling, 'sessions')} là 0 cuộc`);
    expect(filling.answers()).toEqual({ mem_total: 245, prop_sessions: 0, prop_participants: 0 });
  });

  it('is asked again when there was something after all', () => {
    const filling = atSessions();
    filling.types('không');
    goTo(filling, 'sessions');
    filling.types('2 cuộc');
    expect(placeNow(filling)).toBe('step sessions/0');
    filling.types('90');
    expect(filling.answers()).toMatchObject({ prop_sessions: 2, prop_participants: 90 });
  });

  it('cannot be something of nothing', () => {
    const filling = atSessions();
    expect(filling.types('0 cuộc, 40 người dự')).toEqual(['rejected']);
    expect(filling.events).toMatchObject([
      { why: { rule: 'follows', code: 'prop_participants', leader: 'prop_sessions' } },
    ]);
    expect(filling.answers()).toEqual({ mem_total: 245 });
    filling.types('1 cuộc, 40 lượt');
    expect(filling.answers()).toMatchObject({ prop_sessions: 1, prop_participants: 40 });
  });

  it('cannot become something of a nothing that was said before', () => {
    const filling = atSessions();
    filling.types('không');
    expect(filling.types('lượt dự tuyên truyền 40')).not.toContain('answered');
    expect(filling.answers()).toEqual({ mem_total: 245, prop_sessions: 0, prop_participants: 0 });
  });

  it.each(['chưa rõ', 'không áp dụng'])('is as little known as what it follows: %s', (text) => {
    const filling = atSessions();
    filling.types(text);
    if (placeNow(filling) === 'step sessions/0') filling.types(text);
    expect(placeNow(filling)).toBe('step support/gate');
    const state = text === 'chưa rõ' ? 'unknown' : 'not-applicable';
    expect(filling.answers()).toMatchObject({ prop_sessions: state });
    expect(sentOf(filling)).toMatchObject({ prop_sessions: { state }, prop_participants: { state } });
  });
});

describe('what is sent', () => {
  it('says nothing of nothing, so that a total counts it', () => {
    const filling = atSessions();
    filling.types('không');
    filling.types('không');
    expect(sentOf(filling)).toMatchObject({
      prop_sessions: { value: { number: 0 } },
      prop_participants: { value: { number: 0 } },
      loan_members: { value: { number: 0 } },
      loan_amount_vnd: { value: { number: 0 } },
      shelter_amount_vnd: { value: { number: 0 } },
    });
  });

  it('says of a step that was spared that there was nothing, and of one that is asked only what was said', () => {
    const filling = atSessions();
    filling.types('2 cuộc, 90 lượt');
    filling.types('có');
    filling.types('không');
    filling.types('xây mới 1, sửa 0');
    expect(placeNow(filling)).toBe('step support/2');
    expect(sentOf(filling)).not.toHaveProperty('shelter_amount_vnd');
    filling.types('40 triệu');
    expect(sentOf(filling)).toMatchObject({ shelter_amount_vnd: { value: { number: 40_000_000 } } });
  });

  it('drops the money of houses that were taken back', () => {
    const filling = atSessions();
    filling.types('0');
    filling.types('có');
    filling.types('không');
    filling.types('xây mới 1, sửa 0');
    filling.types('40 triệu');
    goTo(filling, 'support');
    filling.types('tiếp');
    filling.types('xây mới 0, sửa 0');
    expect(sentOf(filling)).toMatchObject({
      shelter_houses_new: { value: { number: 0 } },
      shelter_amount_vnd: { value: { number: 0 } },
    });
  });

  it('says nothing of what was never asked', () => {
    expect(sentOf(new Filling({ form: gatedForm }))).not.toHaveProperty('prop_participants');
  });

  it('names each figure once, on the real form too', () => {
    const filling = new Filling({ period: '2026-10' });
    for (let left = 0; left < 40 && placeNow(filling) !== 'review'; left++) filling.types('không');
    const sender = { by: asId<PersonId>('person'), at: 1 };
    const codes = answersToSend(filling.form, filling.draft, sender).map(([code]) => code);
    expect(codes.toSorted()).toEqual(Array.from(new Set(codes)).toSorted());
  });
});

function sentOf({ form, draft }: Filling) {
  const sender = { by: asId<PersonId>('person'), at: 1 };
  return Object.fromEntries(
    answersToSend(form, draft, sender).map(([code, { content }]) => [code, content] as const),
  );
}
