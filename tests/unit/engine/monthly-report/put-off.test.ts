import { describe, expect, it } from 'vitest';
import { linesNow } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { placeNow } from '../../../support/places.ts';

describe('several doubts in one message', () => {
  it('are asked one after the other, each with what was read', () => {
    const filling = new Filling(lastMonth);
    filling.types('đoàn viên 251 nữ 193, kết nạp 60 giảm 2, lao động 900 nữ 201');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
    expect(heldNow(filling)).toEqual({ mem_new: 60, mem_left: 2 });
    filling.types('kết nạp 8');
    expect(filling.answers()).toMatchObject({ mem_new: 8, mem_left: 2 });
    expect(heldNow(filling)).toEqual({ emp_total: 900, emp_female: 201 });
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ emp_total: 900, emp_female: 201 });
    expect(placeNow(filling)).toMatch(/^step /);
  });

  it('are asked also when the second comes by a message of its own', () => {
    const filling = new Filling(lastMonth);
    filling.types('251 nữ 193');
    filling.types('kết nạp 60 giảm 2');
    expect(heldNow(filling)).toEqual({ mem_new: 60, mem_left: 2 });
    expect(filling.types('nợ lương tháng 10 của 30 công nhân')).toContain('left-open');
    expect(heldNow(filling)).toEqual({ mem_new: 60, mem_left: 2 });
    filling.types('kết nạp 8');
    expect(heldNow(filling)).toEqual({ wage_debt: 'yes' });
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ mem_new: 8, wage_debt: 'yes' });
  });

  it('wait while what was asked first is mended, and are kept over a way elsewhere', () => {
    const filling = new Filling(lastMonth);
    filling.types('đoàn viên 251 nữ 193, kết nạp 60 giảm 2, lao động 900 nữ 201');
    filling.types('không');
    expect(placeNow(filling)).toBe('step members-change/0');
    filling.types('xem lại');
    expect(placeNow(filling)).toBe('review');
    filling.types('câu 2');
    filling.types('8 giảm 2');
    expect(heldNow(filling)).toEqual({ emp_total: 900, emp_female: 201 });
  });

  it('are asked before the report is sent', () => {
    const filling = new Filling(lastMonth);
    filling.types('đoàn viên 251 nữ 193, kết nạp 60 giảm 2, lao động 900 nữ 201');
    filling.types('xem lại');
    filling.types('gửi');
    expect(filling.types('vẫn gửi')).toEqual(['asked-before-sending']);
    expect(heldNow(filling)).toEqual({ emp_total: 900, emp_female: 201 });
    filling.types('đúng');
    expect(placeNow(filling)).toBe('review');
    filling.types('gửi');
    expect(filling.types('vẫn gửi')).toEqual(['completed']);
  });

  it('are not said to be unused', () => {
    for (const bySection of [false, true]) {
      const filling = new Filling({ ...lastMonth, bySection });
      filling.types('đoàn viên 251 nữ 193, kết nạp 60 giảm 2, nợ lương tháng 10 của 30 công nhân');
      expect(filling.events.filter(({ type }) => type === 'not-used')).toEqual([]);
    }
  });

  it('are not asked when they were answered meanwhile', () => {
    const filling = new Filling(lastMonth);
    filling.types('đoàn viên 251 nữ 193, kết nạp 60 giảm 2, lao động 900 nữ 201');
    filling.types('lao động 264 nữ 201');
    expect(heldNow(filling)).toEqual({ mem_new: 60, mem_left: 2 });
    filling.types('kết nạp 8');
    expect(filling.answers()).toMatchObject({ mem_new: 8, emp_total: 264 });
    expect(placeNow(filling)).toMatch(/^step /);
  });
});

describe('several doubts in one message to a page of lines', () => {
  it('are asked at their lines, and one of another section when its page comes', () => {
    const filling = new Filling({ ...lastMonth, bySection: true });
    const inDoubt = () =>
      linesNow(filling).flatMap(({ asking }) => (asking.at === 'confirm' ? [asking.question] : []));
    filling.types('251 nữ 193, kết nạp 60 giảm 2, lao động 900 nữ 201, nợ lương tháng 10 của 30 công nhân');
    expect(inDoubt()).toEqual(['members-total', 'members-change', 'workforce']);
    filling.types('2. 8');
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({ mem_new: 8, emp_total: 900 });
    filling.types('3. 240\n5. ko\n6. ko');
    filling.types('7. ko\n8. ko\n9. ko\n10. ko');
    expect(inDoubt()).toEqual([]);
    filling.types('bỏ qua');
    expect(inDoubt()).toEqual(['incidents']);
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({ wage_debt: 'yes' });
  });
});
