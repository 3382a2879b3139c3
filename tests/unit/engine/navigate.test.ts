import { describe, expect, it } from 'vitest';
import { Filling } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { goTo, placeNow } from '../../support/places.ts';
import { smallForm } from '../../support/small-form.ts';

function halfway(): Filling {
  const filling = new Filling({ form: smallForm });
  filling.types('251, nữ 139');
  filling.types('5');
  return filling;
}

describe('starting again', () => {
  it.each(['làm lại từ đầu', 'lam lai tu dau', 'bắt đầu lại'])(
    'goes to the first question and keeps all: %s',
    (text) => {
      const filling = halfway();
      expect(filling.types(text)).toEqual(['restarted']);
      expect(placeNow(filling)).toBe('step members-total/0');
      expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 5 });
      filling.types('tiếp');
      filling.types('tiếp');
      expect(placeNow(filling)).toBe('step workers-conference/0');
    },
  );
});

describe('asking how far it is', () => {
  it.each(['còn mấy câu', 'còn mấy câu nữa?', 'den dau roi', 'xong chưa'])('changes nothing: %s', (text) => {
    const filling = halfway();
    const asked = filling.prompt();
    expect(filling.types(text)).toEqual(['progress']);
    expect(filling.prompt()).toBe(asked);
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 5 });
  });
});

describe('holding back', () => {
  it.each(['chưa gửi', 'khoan', 'khoan đã', 'đừng gửi', 'chua gui', 'chưa gửi vội'])(
    'never sends: %s',
    (text) => {
      const filling = halfway();
      filling.types('chưa');
      filling.types('không');
      expect(placeNow(filling)).toBe('review');
      expect(filling.types(text)).toEqual(['not-sent']);
      expect(placeNow(filling)).toBe('review');
      filling.types('gửi');
      expect(filling.events).toEqual([{ type: 'completed' }]);
    },
  );

  it('answers "còn câu chưa trả lời, gửi luôn ạ?" with no sending', () => {
    const filling = halfway();
    filling.types('xem lại');
    filling.types('gửi');
    expect(placeNow(filling)).toBe('send-incomplete');
    expect(filling.types('chưa gửi')).toEqual(['not-sent']);
    expect(filling.types('không')).not.toContain('completed');
  });
});

describe('the rest of a question somebody jumped to', () => {
  it('is asked before the first open question of the report', () => {
    const filling = goTo(new Filling(), 'care');
    filling.types('3, đã thăm 3');
    expect(placeNow(filling)).toBe('step care/1');
    filling.types('15 lượt, 3 triệu 8');
    expect(placeNow(filling)).toBe('step members-total/0');
  });
});

describe('how much "như tháng trước" is said of', () => {
  const previous = { mem_total: { state: 'value', value: { type: 'number', number: 245 } } } as const;

  it.each([
    ['như tháng trước', 'step sessions/0', 245],
    ['câu này như tháng trước', 'step sessions/0', 245],
    ['mục này như tháng trước', 'carry', undefined],
    ['cả báo cáo như tháng trước', 'carry', undefined],
  ])('%s', (text, place, total) => {
    const filling = new Filling({ form: gatedForm, previous });
    filling.types(text);
    expect(placeNow(filling)).toBe(place);
    expect(filling.answers()['mem_total']).toBe(total);
  });
});
