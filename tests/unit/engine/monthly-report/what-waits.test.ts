import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { droppedBy, heldNow, whyHeld } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

/** 8 joined and 2 left do not lead from 245 to 245: that waits for a "đúng". */
function withChangeWaiting(): Filling {
  const filling = new Filling(lastMonth);
  filling.types('245, nữ 190');
  filling.types('kết nạp 8, giảm 2');
  expect(whyHeld(filling)).toBe('members-balance');
  return filling;
}

/** 1.245 after 245: that waits for a "đúng". */
function withTotalWaiting(): Filling {
  const filling = new Filling(lastMonth);
  filling.types('1245, nữ 190');
  expect(whyHeld(filling)).toBe('members-jump');
  return filling;
}

describe('what waits for a "đúng" while another question is answered', () => {
  it.each([
    ['lao động 265, nữ 202', { emp_total: 265, emp_female: 202 }],
    ['tuyên truyền 2 cuộc, 90 lượt', { prop_sessions: 2, prop_participants: 90 }],
    ['câu 3 là 265, nữ 202', { emp_total: 265, emp_female: 202 }],
  ])('goes on waiting: %s', (text, others) => {
    const filling = withChangeWaiting();
    filling.types(text);
    expect(filling.answers()).toEqual({ mem_total: 245, mem_female: 190, ...others });
    expect(heldNow(filling)).toEqual({ mem_new: 8, mem_left: 2 });
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ mem_new: 8, mem_left: 2 });
  });

  it('keeps it through the women of the workers, whatever is asked', () => {
    const filling = withTotalWaiting();
    filling.types('lao động 265, nữ 202');
    expect(filling.answers()).toEqual({ emp_total: 265, emp_female: 202 });
    expect(heldNow(filling)).toEqual({ mem_total: 1245, mem_female: 190 });
  });

  it('is replaced by another answer to its question', () => {
    const filling = withTotalWaiting();
    filling.types('lao động 265, nữ 202, đoàn viên 245, nữ 190');
    expect(filling.answers()).toEqual({ mem_total: 245, mem_female: 190, emp_total: 265, emp_female: 202 });
    expect(heldNow(filling)).toEqual({});
    expect(droppedBy(filling)).toEqual([]);
  });

  it.each([
    ['lao động 265, đoàn viên nữ 193', { emp_total: 265, mem_female: 193 }],
    ['đoàn viên nữ 193, lao động 265', { emp_total: 265, mem_female: 193 }],
  ])('is said to be dropped where its question is answered in part: %s', (text, answers) => {
    const filling = withTotalWaiting();
    filling.types(text);
    expect(filling.answers()).toEqual(answers);
    expect(droppedBy(filling)).toEqual(['mem_total']);
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it('is said to be dropped by who moves on', () => {
    const filling = withTotalWaiting();
    filling.types('tiếp');
    expect(droppedBy(filling)).toEqual(['mem_total', 'mem_female']);
    expect(filling.answers()).toEqual({});
  });
});

describe('what waits because of another answer', () => {
  it.each(['248', 'đoàn viên 248', 'câu 1 là 248, nữ 190'])(
    'is taken once that one was mended and both fit: %s',
    (text) => {
      const filling = new Filling(lastMonth);
      filling.types('246, nữ 190');
      filling.types('kết nạp 3, giảm 0');
      expect(heldNow(filling)).toEqual({ mem_new: 3, mem_left: 0 });
      filling.types(text);
      expect(filling.answers()).toEqual({ mem_total: 248, mem_female: 190, mem_new: 3, mem_left: 0 });
      expect(placeNow(filling)).toBe('step members-change/1');
    },
  );

  it('goes on waiting where they still do not fit', () => {
    const filling = new Filling(lastMonth);
    filling.types('246, nữ 190');
    filling.types('kết nạp 3, giảm 0');
    filling.types('đoàn viên 247');
    expect(filling.answers()).toEqual({ mem_total: 247, mem_female: 190 });
    expect(heldNow(filling)).toEqual({ mem_new: 3, mem_left: 0 });
  });
});

describe('both figures again at a check', () => {
  it.each([
    ['propaganda', '12 cuộc, 5000 lượt', '2 cuộc, 80 lượt', { prop_sessions: 2, prop_participants: 80 }],
    ['members-total', '1245, nữ 190', '245, nữ 191', { mem_total: 245, mem_female: 191 }],
  ])('are both taken: %s', (question, wrong, right, answers) => {
    const filling = goTo(new Filling(lastMonth), question);
    filling.types(wrong);
    expect(heldNow(filling)).not.toEqual({});
    filling.types(right);
    expect(filling.answers()).toEqual(answers);
  });
});

describe('what is no yes to a check', () => {
  it.each(['có, ký ngày 10/12', 'rồi, ngày 10/9', 'tốt', 'rồi, 8/3/2018', 'có 20 người bị ốm'])(
    '%s',
    (text) => {
      const filling = goTo(new Filling(lastMonth), 'workforce');
      filling.types('1');
      expect(heldNow(filling)).toEqual({ emp_total: 1 });
      filling.types(text);
      expect(filling.answers()).not.toHaveProperty('emp_total', 1);
    },
  );

  it.each(['đúng, do mới thành lập', 'đúng rồi', 'dung'])('but %s is', (text) => {
    const filling = goTo(new Filling(lastMonth), 'workforce');
    filling.types('1');
    filling.types(text);
    expect(filling.answers()).toEqual({ emp_total: 1 });
  });
});

describe('a figure that perhaps answers another question', () => {
  function withWomenWaiting(question = 'propaganda'): Filling {
    const filling = goTo(new Filling(lastMonth), question);
    filling.types('nữ 191');
    expect(whyHeld(filling)).toBe('other-question');
    expect(heldNow(filling)).toEqual({ mem_female: 191 });
    return filling;
  }

  it('is recorded by a "đúng", and one stays where one was', () => {
    const filling = withWomenWaiting();
    filling.types('đúng');
    expect(filling.answers()).toEqual({ mem_female: 191 });
    expect(placeNow(filling)).toBe('step propaganda/0');
  });

  it.each(['không', 'chưa đúng'])('is dropped by a no, which answers nothing else: %s', (text) => {
    const filling = withWomenWaiting();
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('step propaganda/0');
  });

  it('is let go by an answer to the question one is at, which is taken', () => {
    const filling = withWomenWaiting();
    filling.types('2 cuộc, 90 lượt');
    expect(droppedBy(filling)).toEqual(['mem_female']);
    expect(filling.answers()).toEqual({ prop_sessions: 2, prop_participants: 90 });
  });

  it('is let go by what is not understood either, once', () => {
    const filling = withWomenWaiting('care');
    expect(filling.types('abc xyz')).toEqual(['not-confirmed', 'not-understood']);
    expect(placeNow(filling)).toBe('step care/0');
    expect(filling.types('abc xyz')).toEqual(['not-understood']);
  });

  it('is replaced by the figure said by its own name', () => {
    const filling = withWomenWaiting();
    filling.types('đoàn viên nữ 192');
    expect(filling.answers()).toEqual({ mem_female: 192 });
    expect(droppedBy(filling)).toEqual([]);
    expect(placeNow(filling)).toBe('step propaganda/0');
  });

  it('leaves one at a gate', () => {
    const filling = withWomenWaiting('support');
    filling.types('không');
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('step support/gate');
  });
});

describe('what counts something else', () => {
  it.each(['2 cuộc', '2 cuộc 90 lượt', '1 vụ', 'tháng này có 2 buổi', '5 lượt 2 triệu', '3 triệu'])(
    'takes no place of what waits for a "đúng": %s',
    (text) => {
      const filling = withTotalWaiting();
      expect(filling.types(text)).toEqual(['not-understood']);
      expect(heldNow(filling)).toEqual({ mem_total: 1245, mem_female: 190 });
    },
  );

  it.each(['251', '251 người', '251 đoàn viên'])('is not what corrects it: %s', (text) => {
    const filling = withTotalWaiting();
    filling.types(text);
    expect({ ...heldNow(filling), ...filling.answers() }).toMatchObject({
      mem_total: Number.parseInt(text, 10),
    });
  });

  it('is recorded where it says there is none of it', () => {
    const filling = withTotalWaiting();
    filling.types('không có ai ốm');
    expect(filling.answers()).toEqual({ hardship_cases: 0 });
    expect(heldNow(filling)).toEqual({ mem_total: 1245, mem_female: 190 });
  });
});
