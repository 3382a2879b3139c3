import { describe, expect, it } from 'vitest';
import { Filling } from '../../support/filling.ts';
import { placeNow } from '../../support/places.ts';
import { smallForm } from '../../support/small-form.ts';

/** The question after the conference asks for words; the conference was answered with this. */
function after(answer: string): Filling {
  const filling = new Filling({ form: smallForm });
  filling.types('câu 2 là 5');
  filling.types('câu 3');
  filling.types(answer);
  return filling;
}

describe('a detail sent after its answer', () => {
  it('is the planned day of a "chưa"', () => {
    const filling = after('chưa');
    expect(placeNow(filling)).toBe('step members-total/0');
    const asked = filling.prompt();
    expect(filling.types('dự kiến 20/12')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'not-yet 2026-12-20' });
    expect(placeNow(filling)).toBe('step members-total/0');
    expect(filling.prompt()).toBe(asked);
  });

  it('is the day of a "rồi" whose day was left open', () => {
    const filling = after('rồi');
    expect(placeNow(filling)).toBe('detail workers-conference/0');
    filling.types('15/3');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'yes 2026-03-15' });
  });

  it('leaves a figure alone that happens to be asked', () => {
    const filling = after('chưa');
    filling.types('251, nữ 139');
    expect(filling.answers()).toMatchObject({ mem_total: 251, worker_conf_held: 'not-yet' });
  });

  it('is nothing where the answer before has no details', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139');
    filling.types('5');
    filling.types('quay lại');
    filling.types('quay lại');
    filling.types('dự kiến 20/12');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 5 });
  });
});
