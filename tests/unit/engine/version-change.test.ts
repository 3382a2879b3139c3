import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/engine/draft.ts';
import { upgradeDraft } from '../../../src/engine/upgrade.ts';
import { Filling } from '../../support/filling.ts';
import { heldNow } from '../../support/held.ts';
import { lastMonth } from '../../support/last-month.ts';
import { nextMonthlyReport } from '../../support/next-form.ts';
import { askedQuestions, goTo, placeNow } from '../../support/places.ts';

/** The same person at the same draft, after the form became its next version. */
function afterChange(before: Filling, { continues }: { readonly continues: boolean }): Filling {
  const form = nextMonthlyReport({ continues });
  const upgraded = upgradeDraft(form, before.draft);
  expect(upgraded.events).toEqual([{ type: 'form-updated', isContinued: continues }]);
  const filling = new Filling({ ...lastMonth, form });
  filling.draft = draftSchema.parse(JSON.parse(JSON.stringify(upgraded.draft)));
  return filling;
}

function at(question: string, ...texts: readonly string[]): Filling {
  const filling = new Filling(lastMonth);
  filling.types('245, nữ 190');
  goTo(filling, question);
  for (const text of texts) filling.types(text);
  return filling;
}

const kept = { mem_total: 245, mem_female: 190 };

describe('a new version that goes on with the drafts of the one before', () => {
  const continues = true;

  it('takes a bare answer at a dropped question for no other one, and asks the next', () => {
    const before = at('party');
    expect(placeNow(before)).toMatch(/^step party/);
    const filling = afterChange(before, { continues });
    expect(filling.types('1')).toEqual(['not-understood']);
    expect(filling.events).toMatchObject([{ because: 'other-question' }]);
    expect(filling.answers()).toEqual(kept);
    expect(placeNow(filling)).toBe('step members-change/0');
    filling.types('không');
    expect(filling.answers()).toMatchObject({ mem_new: 0, mem_left: 0 });
  });

  it.each(['đúng', 'chưa đúng', 'không', 'bỏ qua', 'quay lại', '50'])(
    'takes "%s" to what a dropped question asked back for no other answer',
    (text) => {
      const before = at('party', '50 người');
      expect(heldNow(before)).not.toEqual({});
      const filling = afterChange(before, { continues });
      filling.types(text);
      expect(filling.answers()).toEqual(kept);
      expect(heldNow(filling)).toEqual({});
    },
  );

  it('takes what names its question also at a dropped one', () => {
    const filling = afterChange(at('party'), { continues });
    filling.types('lao động 265, nữ 202');
    expect(filling.answers()).toEqual({ ...kept, emp_total: 265, emp_female: 202 });
  });

  it('reads the answer to a kept question as that', () => {
    const filling = afterChange(at('workforce'), { continues });
    filling.types('265, nữ 202');
    expect(filling.answers()).toEqual({ ...kept, emp_total: 265, emp_female: 202 });
  });

  it('reads the lines of a list at the questions they were typed for, and says which are asked no more', () => {
    const before = new Filling({ ...lastMonth, bySection: true });
    before.types('251 nữ 193');
    const filling = afterChange(before, { continues });
    expect(filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0')).toContain('needless-line');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      mem_new: 8,
      mem_in_software: 245,
      emp_total: 264,
    });
    expect(filling.answers()).not.toHaveProperty('party_referred');
  });

  it('asks anew what was asked back: no "đúng" records what is no longer shown', () => {
    const before = at('workforce', '1');
    expect(heldNow(before)).toEqual({ emp_total: 1 });
    const filling = afterChange(before, { continues });
    expect(placeNow(filling)).toBe('step workforce/0');
    filling.types('đúng');
    expect(filling.answers()).toEqual(kept);
    filling.types('265, nữ 202');
    expect(filling.answers()).toEqual({ ...kept, emp_total: 265, emp_female: 202 });
  });

  it('puts aside what is asked no more, and takes it up again where that is asked', () => {
    const before = at('party', '2');
    const filling = afterChange(before, { continues });
    expect(filling.answers()).toEqual(kept);
    expect(filling.draft.retired.party_referred?.content).toEqual(
      before.draft.answers.party_referred?.content,
    );
    const back = { ...before.form, continues: [filling.form.version] };
    expect(upgradeDraft(back, filling.draft).draft.answers).toEqual(before.draft.answers);
  });

  it('is left alone by a program that still has the version before, which goes on with it', () => {
    const before = at('party', '2');
    const { draft } = afterChange(before, { continues });
    expect(upgradeDraft(before.form, draft)).toEqual({ draft, events: [] });
    const afterBreak = afterChange(before, { continues: false });
    expect(upgradeDraft(before.form, afterBreak.draft).events).toEqual([
      { type: 'form-updated', isContinued: false },
    ]);
  });

  it('closes gates that were opened: nobody stands behind one they have not seen', () => {
    const before = at('support', 'có');
    expect(placeNow(before)).toBe('step support/0');
    const filling = afterChange(before, { continues });
    filling.types('2 người, 50 triệu');
    expect(filling.answers()).toEqual(kept);
    goTo(filling, 'support');
    expect(placeNow(filling)).toBe('step support/gate');
  });

  it('leaves who was at the review there, and asks the new question before sending', () => {
    const before = at('party');
    before.types('xem lại');
    const filling = afterChange(before, { continues });
    expect(placeNow(filling)).toBe('review');
    expect(askedQuestions(filling)).toContain('training');
    filling.types('gửi');
    expect(placeNow(filling)).toBe('send-incomplete');
  });

  it('takes no button of before', () => {
    const before = at('workforce', '1');
    const prompt = before.prompt();
    const filling = afterChange(before, { continues });
    filling.does({ kind: 'choice', prompt, choice: 'right' });
    expect(filling.answers()).toEqual(kept);
  });
});

describe('a new version that does not', () => {
  const continues = false;

  it('takes nothing over, loses nothing, and offers it where it is asked', () => {
    const filling = afterChange(at('workforce'), { continues });
    expect(filling.answers()).toEqual({});
    expect(Object.keys(filling.draft.earlier).toSorted()).toEqual(['mem_female', 'mem_total']);
    goTo(filling, 'members-total');
    filling.taps('earlier');
    expect(filling.answers()).toEqual(kept);
  });

  it('reads the answer to a kept question as that, though all is asked again', () => {
    const filling = afterChange(at('workforce'), { continues });
    filling.types('265, nữ 202');
    expect(filling.answers()).toEqual({ emp_total: 265, emp_female: 202 });
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it('takes a bare answer at a dropped question for no other one', () => {
    const filling = afterChange(at('party'), { continues });
    filling.types('1');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({});
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it('asks anew what was asked back', () => {
    const filling = afterChange(at('workforce', '1'), { continues });
    filling.types('đúng');
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('step workforce/0');
  });
});

describe('two people at a draft whose form changed', () => {
  it('each stay where they were', () => {
    const before = at('workforce');
    before.types('câu 1', 'deputy');
    const filling = afterChange(before, { continues: true });
    expect(placeNow(filling)).toBe('step workforce/0');
    expect(placeNow(filling, 'deputy')).toBe('step members-total/0');
    filling.types('265, nữ 202');
    filling.types('246, nữ 191', 'deputy');
    expect(filling.answers()).toEqual({ mem_total: 246, mem_female: 191, emp_total: 265, emp_female: 202 });
  });
});
