import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow, pickNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

/** Said "chưa" to a conference, or to what a year asks for, and stands at a question about figures. Today is the 21st of November. */
function afterNotYet(question = 'worker-conference', period = '2026-11'): Filling {
  const filling = goTo(
    new Filling({ previous: { ...lastMonth.previous, officers_total: numberAnswer(7) }, period }),
    question,
  );
  filling.types('chưa');
  return filling;
}

describe('a planned day in a message of its own', () => {
  it.each([
    ['25/11', '2026-11-25'],
    ['20/12', '2026-12-20'],
    ['25/11 nhé em', '2026-11-25'],
    ['25-11', '2026-11-25'],
    ['ngày 25 tháng 11', '2026-11-25'],
    ['15/1/2027', '2027-01-15'],
    ['dự kiến 25/11', '2026-11-25'],
  ])('is of the "chưa" before: %s', (text, day) => {
    const filling = afterNotYet();
    const asked = placeNow(filling);
    filling.types(text);
    expect(filling.answers()).toEqual({ worker_conf_held: `not-yet ${day}` });
    expect(placeNow(filling)).toBe(asked);
  });

  it('is asked about where it is past', () => {
    const filling = afterNotYet();
    filling.types('20/11');
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet' });
    expect(pickNow(filling)).toHaveLength(2);
    expect(placeNow(filling)).toBe('pick worker-conference/0');
    filling.taps('o0');
    expect(filling.answers()).toEqual({ worker_conf_held: 'yes 2026-11-20' });
  });

  it.each(['ngày 25', 'hôm 25', 'dự kiến ngày 25'])('is asked about where it names no month: %s', (text) => {
    const filling = afterNotYet();
    filling.types(text);
    filling.types('đúng');
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet 2026-11-25' });
  });

  it('is asked about where it is of next year', () => {
    const filling = afterNotYet();
    filling.types('15/1');
    expect(heldNow(filling)).toEqual({ worker_conf_held: 'not-yet' });
    filling.types('đúng');
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet 2027-01-15' });
  });

  it.each([
    'tháng sau',
    'cuối tháng này mới làm',
    'tuần tới',
    'sang năm',
    'dự kiến cuối tháng',
    'tháng 12 mới tổ chức',
  ])('changes nothing where it names no day, and answers nothing else: %s', (text) => {
    const filling = afterNotYet();
    const asked = placeNow(filling);
    expect(filling.types(text)).toEqual(['answered']);
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet' });
    expect(placeNow(filling)).toBe(asked);
  });

  it('is kept of what is asked without a day, too', () => {
    const filling = afterNotYet('finance', '2026-12');
    const asked = placeNow(filling);
    filling.types('25/12');
    expect(filling.answers()).toEqual({ ubkt_plan_issued: 'not-yet 2026-12-25' });
    expect(placeNow(filling)).toBe(asked);
  });

  it.each(['251, nữ 193', '251/193', '251'])('is no figure that is asked for: %s', (text) => {
    const filling = afterNotYet();
    filling.types(text);
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'not-yet', mem_total: 251 });
  });
});
