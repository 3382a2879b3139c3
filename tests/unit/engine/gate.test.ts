import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { Filling, type FillingOptions } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { goTo, numberOfQuestion, placeNow } from '../../support/places.ts';

const had = { state: 'value', value: { type: 'yes' } } as const;

/** Everything before the gates is answered; the person stands at the first one. */
function atSupport(options: FillingOptions = {}): Filling {
  const filling = new Filling({ form: gatedForm, ...options });
  filling.types('245');
  filling.types('không');
  return filling;
}

function atRelations(options: FillingOptions = {}): Filling {
  const filling = atSupport(options);
  filling.types('không');
  return filling;
}

const none = { loan_members: 0, shelter_houses_new: 0, shelter_houses_repaired: 0 };

describe('a gate that is closed', () => {
  it.each([
    'không',
    'ko',
    'khong co',
    'dạ không ạ',
    'không có ai',
    'không có ai vay cả',
    '0',
    'chưa có',
    'không phát sinh',
    'tháng này không',
  ])('answers all that is behind it: %s', (text) => {
    const filling = atSupport();
    expect(placeNow(filling)).toBe('step support/gate');
    expect(filling.types(text)).toEqual(['answered']);
    expect(filling.answers()).toMatchObject(none);
    expect(filling.answers()).not.toHaveProperty('loan_amount_vnd');
    expect(filling.answers()).not.toHaveProperty('shelter_amount_vnd');
    expect(filling.draft.opened).toEqual([]);
  });

  it('is closed by its button', () => {
    const filling = atSupport();
    expect(filling.taps('close')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject(none);
  });

  it('keeps stocks as they were, marked as carried, and flows at 0', () => {
    const filling = atRelations({ previous: { cba_status: had, dialogue_count: numberAnswer(3) } });
    expect(placeNow(filling)).toBe('step relations/gate');
    filling.types('không');
    expect(filling.answers()).toMatchObject({ dialogue_count: 0, cba_status: 'yes' });
    expect(filling.draft.answers.cba_status?.carried).toBe(true);
    expect(filling.draft.answers.dialogue_count?.carried).toBeUndefined();
  });

  it('is not offered where it would leave a stock unanswered', () => {
    expect(placeNow(atRelations())).toBe('step relations/0');
  });

  it('is asked again when one goes back to it, and can be opened then', () => {
    const filling = atSupport();
    filling.types('không');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step support/gate');
    expect(filling.types('tiếp')).toEqual([]);
    filling.types('quay lại');
    expect(filling.types('có')).toEqual(['opened']);
    expect(placeNow(filling)).toBe('step support/0');
    expect(filling.answers()).not.toHaveProperty('loan_members');
  });
});

describe('a gate that is opened', () => {
  it.each(['có', 'co', 'dạ có ạ', 'có em', 'có phát sinh', 'có chứ'])('asks each step: %s', (text) => {
    const filling = atSupport();
    expect(filling.types(text)).toEqual(['opened']);
    expect(placeNow(filling)).toBe('step support/0');
    filling.types('2 người, 50 triệu');
    expect(placeNow(filling)).toBe('step support/1');
    filling.types('xây mới 1, sửa 0');
    expect(placeNow(filling)).toBe('step support/2');
    filling.types('40 triệu');
    expect(filling.answers()).toMatchObject({
      loan_members: 2,
      loan_amount_vnd: 50_000_000,
      shelter_houses_new: 1,
      shelter_houses_repaired: 0,
      shelter_amount_vnd: 40_000_000,
    });
    expect(placeNow(filling)).toBe('step relations/0');
  });

  it('is opened by its button', () => {
    const filling = atSupport();
    expect(filling.taps('open')).toEqual(['opened']);
    expect(placeNow(filling)).toBe('step support/0');
  });

  it('asks its steps one after the other also for somebody who jumped to it', () => {
    const filling = goTo(new Filling({ form: gatedForm }), 'support');
    filling.types('có');
    filling.types('2 người, 50 triệu');
    expect(placeNow(filling)).toBe('step support/1');
  });

  it('goes back to the review once all behind it is answered, when it was opened from there', () => {
    const filling = atSupport();
    for (let left = 0; left < 10 && placeNow(filling) !== 'review'; left++) filling.types('không');
    filling.types(`${numberOfQuestion(filling, 'support')}`);
    expect(placeNow(filling)).toBe('step support/gate');
    filling.types('có');
    filling.types('1 người, 20 triệu');
    expect(placeNow(filling)).toBe('step support/1');
    filling.types('không');
    expect(placeNow(filling)).toBe('review');
    expect(filling.answers()).toMatchObject({ loan_members: 1, shelter_houses_new: 0 });
  });

  it('is opened by naming a figure of it, and then asks for the rest in one', () => {
    const filling = atSupport();
    expect(filling.types('vay vốn 2 người 50 triệu')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
    expect(placeNow(filling)).toBe('step support/gate');
    expect(filling.types('không')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ loan_members: 2, shelter_houses_new: 0 });
    expect(placeNow(filling)).toBe('step relations/0');
  });

  it('asks only what was not said after a "có" at the rest', () => {
    const filling = atSupport();
    filling.types('vay vốn 2 người 50 triệu');
    expect(filling.types('có')).toEqual(['opened']);
    expect(placeNow(filling)).toBe('step support/1');
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
  });

  it('is opened by naming a figure from elsewhere, and one stays where one is', () => {
    const filling = new Filling({ form: gatedForm });
    filling.types('vay vốn 2 người 50 triệu');
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
    expect(placeNow(filling)).toBe('step members/0');
  });

  it('takes a "không" step by step, and is closed for good when every step said none', () => {
    const filling = atSupport();
    filling.types('có');
    filling.types('không');
    filling.types('không');
    expect(filling.answers()).toMatchObject(none);
    expect(placeNow(filling)).toBe('step relations/0');
  });
});

describe('a gate closed again after it was opened', () => {
  it('writes none over what was said, and says what stood there', () => {
    const filling = atSupport();
    filling.types('vay vốn 2 người 50 triệu');
    filling.types('không');
    goTo(filling, 'support');
    expect(placeNow(filling)).toBe('step support/0');
    filling.types('không');
    expect(filling.answers()).toMatchObject({ loan_members: 0, shelter_houses_new: 0 });
    expect(filling.events).toMatchObject([
      { type: 'answered', items: [{ code: 'loan_members', before: numberAnswer(2) }, {}] },
    ]);
  });
});

describe('a gate opened by mistake', () => {
  it('is got back to by "quay lại", and closed', () => {
    const filling = atSupport();
    filling.types('có');
    expect(filling.types('quay lại')).toEqual([]);
    expect(placeNow(filling)).toBe('step support/gate');
    expect(filling.types('không')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject(none);
    expect(placeNow(filling)).toBe('step relations/0');
  });

  it('leaves alone what was already said behind it', () => {
    const filling = atSupport();
    filling.types('có');
    filling.types('2 người, 50 triệu');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step support/0');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step support/gate');
    filling.types('không');
    expect(filling.answers()).toMatchObject({
      loan_members: 2,
      loan_amount_vnd: 50_000_000,
      shelter_houses_new: 0,
    });
  });

  it('goes back further on a second "quay lại"', () => {
    const filling = atSupport();
    filling.types('có');
    filling.types('quay lại');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step sessions/0');
  });
});

describe('"như tháng trước" at a gate', () => {
  it('closes it when there was nothing last month either', () => {
    const previous = {
      loan_members: numberAnswer(0),
      shelter_houses_new: numberAnswer(0),
      shelter_houses_repaired: numberAnswer(0),
    };
    const filling = atSupport({ previous });
    expect(filling.types('như tháng trước')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject(none);
  });

  it('asks back when something happened last month: flows are never copied', () => {
    const filling = atSupport({ previous: { loan_members: numberAnswer(2) } });
    expect(filling.types('như tháng trước')).toEqual(['not-understood']);
    expect(filling.answers()).not.toHaveProperty('loan_members');
    expect(placeNow(filling)).toBe('step support/gate');
  });

  it('asks back when nobody knows what was last month', () => {
    const filling = atSupport();
    expect(filling.types('như tháng trước')).toEqual(['not-understood']);
    expect(filling.answers()).not.toHaveProperty('loan_members');
  });

  it('keeps an agreement that went on, where the month before had no dialogue', () => {
    const filling = atRelations({ previous: { cba_status: had, dialogue_count: numberAnswer(0) } });
    expect(filling.types('như tháng trước')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ dialogue_count: 0, cba_status: 'yes' });
  });
});

describe('a gate that is left', () => {
  it('marks all behind it as skipped', () => {
    const filling = atSupport();
    expect(filling.types('bỏ qua')).toEqual(['skipped']);
    expect(filling.answers()).toMatchObject({
      loan_members: 'skipped',
      shelter_houses_new: 'skipped',
      shelter_houses_repaired: 'skipped',
    });
    expect(placeNow(filling)).toBe('step relations/0');
  });

  it('can still be answered after it was skipped', () => {
    const filling = atSupport();
    filling.types('bỏ qua');
    goTo(filling, 'support');
    expect(placeNow(filling)).toBe('step support/gate');
    filling.types('không');
    expect(filling.answers()).toMatchObject(none);
  });

  it.each([
    ['chưa rõ', 'unknown'],
    ['không áp dụng', 'not-applicable'],
  ])('takes a state for all of it: %s', (text, state) => {
    const filling = atSupport();
    expect(filling.types(text)).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ loan_members: state, shelter_houses_new: state });
  });

  it('takes no number for an answer', () => {
    const filling = atSupport();
    for (const text of ['3', '12', '50 triệu']) filling.types(text);
    expect(placeNow(filling)).toBe('step support/gate');
    expect(filling.answers()).not.toHaveProperty('loan_members');
  });
});

describe('a gate named by the number of its question', () => {
  it.each(['không có', 'không'])('is closed from elsewhere: câu N %s', (answer) => {
    const filling = new Filling({ form: gatedForm });
    expect(filling.types(`câu ${numberOfQuestion(filling, 'support')} ${answer}`)).toEqual(['answered']);
    expect(filling.answers()).toEqual(none);
    expect(placeNow(filling)).toBe('step members/0');
  });

  it('is opened from elsewhere, and the person is taken there, because there is more to ask', () => {
    const filling = new Filling({ form: gatedForm });
    expect(filling.types(`câu ${numberOfQuestion(filling, 'support')} là có`)).toEqual(['opened']);
    expect(placeNow(filling)).toBe('step support/0');
  });

  it('is jumped to and left by "quay lại"', () => {
    const filling = goTo(new Filling({ form: gatedForm }), 'support');
    expect(placeNow(filling)).toBe('step support/gate');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step sessions/0');
  });

  it('is answered with its own words behind the number', () => {
    const filling = new Filling({ form: gatedForm });
    filling.types(`câu ${numberOfQuestion(filling, 'support')} là vay vốn 2 người 50 triệu`);
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
  });
});

describe('two accounts at one draft', () => {
  /** The chair stands behind the gate, the deputy goes back to it and closes it. */
  function closedByDeputy(): Filling {
    const filling = new Filling({ form: gatedForm });
    for (const text of ['245', 'không', 'có']) filling.types(text, 'chair');
    expect(placeNow(filling, 'chair')).toBe('step support/0');
    goTo(filling, 'support', 'deputy');
    filling.types('quay lại', 'deputy');
    filling.types('không', 'deputy');
    expect(filling.answers()).toMatchObject(none);
    return filling;
  }

  it('takes nothing for another question that was meant for one behind a gate the other one closed', () => {
    const filling = closedByDeputy();
    expect(filling.types('3', 'chair')).toEqual(['not-understood']);
    expect(filling.events).toMatchObject([{ because: 'other-question' }]);
    expect(placeNow(filling, 'chair')).toBe('step relations/0');
    expect(filling.answers()).not.toHaveProperty('dialogue_count');
    expect(filling.types('3', 'chair')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ ...none, dialogue_count: 3 });
  });

  it('skips nothing the other one has not seen', () => {
    const filling = closedByDeputy();
    expect(filling.types('bỏ qua', 'chair')).toEqual(['not-understood']);
    expect(filling.answers()).not.toHaveProperty('dialogue_count');
  });

  it('still takes what names its question', () => {
    const filling = closedByDeputy();
    expect(filling.types('vay vốn 2 người 50 triệu', 'chair')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
  });

  it('asks who stood at a gate the steps that another one opened', () => {
    const filling = new Filling({ form: gatedForm });
    for (const text of ['245', 'không']) filling.types(text, 'chair');
    goTo(filling, 'support', 'deputy');
    filling.types('có', 'deputy');
    const stale = filling.taps('close', 'chair');
    expect(stale).toEqual(['stale-choice']);
    expect(filling.answers()).not.toHaveProperty('loan_members');
    expect(placeNow(filling, 'chair')).toBe('step support/0');
  });
});

describe('a gate before texts', () => {
  function atOpinions(): Filling {
    return goTo(new Filling({ form: gatedForm }), 'opinions');
  }

  it('takes words for the first text, and asks for the rest', () => {
    const filling = atOpinions();
    filling.types('Đơn hàng giảm, có người nghỉ việc');
    expect(filling.answers()).toEqual({ difficulties: 'Đơn hàng giảm, có người nghỉ việc' });
    expect(placeNow(filling)).toBe('step opinions/gate');
    filling.types('Xin hỗ trợ vay vốn cho 5 người');
    expect(filling.answers()).toMatchObject({ proposals: 'Xin hỗ trợ vay vốn cho 5 người' });
  });

  it('takes a label that stands first for its text', () => {
    const filling = atOpinions();
    filling.types('kiến nghị: sửa nhà ăn');
    expect(filling.answers()).toEqual({ proposals: 'sửa nhà ăn' });
    expect(placeNow(filling)).toBe('step opinions/gate');
    filling.types('không');
    expect(filling.answers()).toMatchObject({ difficulties: 'no', proposals: 'sửa nhà ăn' });
  });

  it('is closed by "không" and opened by "có"', () => {
    const closed = atOpinions();
    closed.types('không');
    expect(closed.answers()).toEqual({ difficulties: 'no', proposals: 'no' });
    const opened = atOpinions();
    opened.types('có');
    expect(placeNow(opened)).toBe('step opinions/0');
  });
});
