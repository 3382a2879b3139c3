import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { Filling } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { goTo, placeNow } from '../../support/places.ts';
import { smallForm } from '../../support/small-form.ts';

/** 251 members, 139 of them women, were just said, and 5 new ones after that. */
function afterNew(): Filling {
  const filling = new Filling({ form: smallForm });
  filling.types('251, nữ 139');
  filling.types('5');
  return filling;
}

describe('a message that corrects the one before', () => {
  it.each([
    'à quên 6',
    'nhầm, 6 mới đúng',
    'ý chị là 6',
    'sửa lại 6',
    'em nhầm, 6 ạ',
    'a quen 6',
    'không phải, 6',
  ])('changes what was answered last, and the question stays: %s', (text) => {
    const filling = afterNew();
    const asked = filling.prompt();
    expect(placeNow(filling)).toBe('step workers-conference/0');
    expect(filling.types(text)).toEqual(['answered']);
    expect(filling.events).toMatchObject([{ items: [{ code: 'mem_new', before: numberAnswer(5) }] }]);
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_female: 139, mem_new: 6 });
    expect(placeNow(filling)).toBe('step workers-conference/0');
    expect(filling.prompt()).toBe(asked);
  });

  it('corrects one of two figures by its name', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139');
    filling.types('nhầm, nữ 129');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 129 });
  });

  it('corrects both figures of the question', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139');
    filling.types('à quên 252, nữ 140');
    expect(filling.answers()).toEqual({ mem_total: 252, mem_female: 140 });
  });

  it('corrects again what was corrected', () => {
    const filling = afterNew();
    filling.types('à quên 6');
    filling.types('nhầm, 7');
    expect(filling.answers()).toMatchObject({ mem_new: 7 });
  });

  it('is checked like any answer', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('100, nữ 40');
    expect(filling.types('nhầm, nữ 140')).toContain('rejected');
    expect(filling.answers()).toMatchObject({ mem_total: 100, mem_female: 40 });
  });

  it('takes the place of what is just being asked back', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139');
    filling.types('80');
    expect(placeNow(filling)).toBe('confirm members-new/0');
    filling.types('à quên 8');
    expect(filling.answers()).toMatchObject({ mem_new: 8 });
  });

  it('corrects in the review', () => {
    const filling = afterNew();
    filling.types('chưa');
    filling.types('không');
    expect(placeNow(filling)).toBe('review');
    filling.types('nhầm, có khó khăn về đơn hàng');
    expect(placeNow(filling)).toBe('review');
  });

  it('is words where words are asked', () => {
    const filling = afterNew();
    filling.types('chưa');
    filling.types('sửa lại nhà ăn 6 bàn');
    expect(filling.answers()).toMatchObject({ mem_new: 5, difficulties: 'sửa lại nhà ăn 6 bàn' });
  });

  it('corrects nothing where nothing was said yet', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('à quên 6');
    expect(filling.answers()).toEqual({ mem_total: 6 });
  });

  it('corrects the answers of the person who writes, not those of another', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139', 'chair');
    filling.types('câu 2 là 5', 'deputy');
    filling.types('à quên 252, nữ 140', 'chair');
    expect(filling.answers()).toEqual({ mem_total: 252, mem_female: 140, mem_new: 5 });
  });

  it('does not guess which of several answers of one message is meant', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('tổng số đoàn viên 251, nữ 139, kết nạp 5');
    filling.types('à quên 6');
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_female: 139, mem_new: 5 });
    expect(filling.answers()).not.toHaveProperty('worker_conf_held');
  });

  it('corrects what a gate was answered with', () => {
    const filling = goTo(new Filling({ form: gatedForm }), 'support');
    filling.types('không');
    filling.types('à quên, vay vốn 2 người 50 triệu');
    expect(filling.answers()).toMatchObject({ loan_members: 2, loan_amount_vnd: 50_000_000 });
  });
});

describe('a message that takes back the answer before', () => {
  function afterMembers(): Filling {
    const filling = new Filling();
    filling.types('251, nữ 193');
    return filling;
  }

  it.each(['sai rồi', 'nhầm rồi em', 'câu trên nhầm', 'lộn rồi'])('asks it again: %s', (text) => {
    const filling = afterMembers();
    expect(placeNow(filling)).toBe('step members-change/0');
    filling.types(text);
    expect(placeNow(filling)).toBe('step members-total/0');
    filling.types('252, nữ 194');
    expect(filling.answers()).toMatchObject({ mem_total: 252, mem_female: 194 });
  });

  it.each([
    ['sửa nữ thành 194', { mem_total: 251, mem_female: 194 }],
    ['câu trên là 252', { mem_total: 252, mem_female: 193 }],
    ['*252', { mem_total: 252, mem_female: 193 }],
    ['nữ 194 chứ không phải 193', { mem_total: 251, mem_female: 194 }],
    ['nhầm, đoàn viên là 252', { mem_total: 252, mem_female: 193 }],
    ['sửa kết nạp thành 5', { mem_total: 251, mem_female: 193, mem_new: 5 }],
    ['nhầm, kết nạp 5', { mem_total: 251, mem_female: 193, mem_new: 5 }],
  ])('and says what it is: %s', (text, answers) => {
    const filling = afterMembers();
    filling.types(text);
    expect(filling.answers()).toEqual(answers);
    expect(filling.events.map(({ type }) => type)).not.toContain('not-used');
    expect(placeNow(filling)).toBe('step members-change/0');
  });
});
