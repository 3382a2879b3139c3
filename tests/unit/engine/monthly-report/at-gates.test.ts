import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { goTo, placeNow } from '../../../support/places.ts';

const noSupport = { loan_members: 0, shelter_houses_new: 0, shelter_houses_repaired: 0 };

function at(question: string, text: string): Filling {
  const filling = goTo(new Filling(), question);
  filling.types(text);
  return filling;
}

describe('a no of the gate’s own words', () => {
  it.each([
    'không',
    'không có gì',
    'Tháng này không có ai vay vốn, cũng không có nhà mái ấm nào',
    'không ai vay, không có nhà nào',
  ])('closes it: %s', (text) => {
    expect(at('support', text).answers()).toEqual(noSupport);
  });

  it.each([
    ['support', 'không ai vay', { loan_members: 0 }],
    ['support', 'khong co ai vay', { loan_members: 0 }],
    ['support', 'không có nhà mái ấm', { shelter_houses_new: 0, shelter_houses_repaired: 0 }],
    ['incidents', 'không có tai nạn', { accidents: 0 }],
    ['incidents', 'không nợ lương', { wage_debt: 'no' }],
    ['incidents', 'không tai nạn, không đình công', { accidents: 0, strikes: 0 }],
    [
      'incidents',
      'không có tai nạn, đình công, nợ lương gì cả',
      { accidents: 0, strikes: 0, wage_debt: 'no' },
    ],
    ['emulation', 'không có sáng kiến', { initiatives: 0 }],
  ])('is of what it names at %s, and the rest is asked: %s', (question, text, answers) => {
    const filling = at(question, text);
    expect(filling.answers()).toEqual(answers);
    expect(placeNow(filling)).toBe(`step ${question}/gate`);
  });

  it('never takes "không có thoả ước" for "as before"', () => {
    const cba = {
      cba_status: { state: 'value', value: { type: 'yes' } },
      cba_expiry: { state: 'value', value: { type: 'date', date: '2027-06-30' } },
    } as const;
    const filling = goTo(
      new Filling({ previous: { ...cba, meal_value_vnd: numberAnswer(22_000) } }),
      'relations',
    );
    expect(placeNow(filling)).toBe('step relations/gate');
    filling.types('không có thoả ước');
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toMatch(/^step relations\/\d/);
  });

  it('is not what another question’s no is', () => {
    for (const text of ['chưa chấm', 'hoàn thành tốt', 'chưa tổ chức, dự kiến 20 tháng 12']) {
      const filling = at('support', text);
      expect(filling.answers(), text).toEqual({});
      expect(filling.draft.opened, text).toEqual([]);
      expect(placeNow(filling), text).toMatch(/support\/gate$/);
    }
    expect(at('incidents', 'chưa kiểm tra cuộc nào').answers()).toEqual({});
  });
});

describe('a text that names a step behind the gate', () => {
  it.each([
    [
      'support',
      'vay vốn 2 người 50 triệu',
      { loan_members: 2, loan_amount_vnd: 50_000_000 },
      'step support/gate',
    ],
    [
      'support',
      '1 người vay 20 triệu',
      { loan_members: 1, loan_amount_vnd: 20_000_000 },
      'step support/gate',
    ],
    ['support', 'vay vốn 2 người', { loan_members: 2 }, 'step support/0'],
    ['support', 'xây mới 1, sửa 2', { shelter_houses_new: 1, shelter_houses_repaired: 2 }, 'step support/2'],
    ['incidents', 'cháy xưởng 1 vụ', { fires: 1 }, 'step incidents/3'],
    ['incidents', 'tai nạn 1 vụ', { accidents: 1 }, 'step incidents/1'],
    [
      'emulation',
      'thi đua 1 đợt, sáng kiến 2, hoạt động cấp trên 1',
      { emulation_events: 1, initiatives: 2, upper_activities_joined: 1 },
      'step emulation/1',
    ],
    [
      'emulation',
      '2 sáng kiến làm lợi 30 triệu',
      { initiatives: 2, initiative_value_vnd: 30_000_000 },
      'step emulation/0',
    ],
  ])('is its answer, and what belongs to it is asked next: %s, %s', (question, text, answers, place) => {
    const filling = at(question, text);
    expect(filling.answers()).toEqual(answers);
    expect(placeNow(filling)).toBe(place);
  });

  it.each([
    ['support', '2 người 50 triệu', { loan_members: 2, loan_amount_vnd: 50_000_000 }],
    ['support', '1 nhà mái ấm 40 triệu', { shelter_houses_new: 1, shelter_amount_vnd: 40_000_000 }],
    ['incidents', '1 người bị tai nạn lao động', { accidents: 1 }],
    ['incidents', 'công ty nợ lương tháng 10', { wage_debt: 'yes' }],
    ['incidents', 'nợ bảo hiểm 3 tháng', { wage_debt: 'yes' }],
  ])('is asked back once where it may mean something else: %s, %s', (question, text, held) => {
    const filling = at(question, text);
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual(held);
    filling.types('đúng');
    expect(filling.answers()).toEqual(held);
  });

  it('is a no to one matter and a yes to be confirmed to the other', () => {
    const filling = at('incidents', 'không có tai nạn, chỉ nợ lương 1 tháng');
    expect(filling.answers()).toEqual({ accidents: 0 });
    expect(heldNow(filling)).toEqual({ wage_debt: 'yes' });
  });

  it('is asked first, and said to be unread, where its figure cannot be taken', () => {
    const filling = at('incidents', 'ngộ độc 15 người');
    expect(filling.events).toMatchObject([
      { type: 'opened' },
      { type: 'not-used', text: 'ngộ độc 15 người' },
    ]);
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('step incidents/3');
  });

  it('opens at the step that was named', () => {
    expect(placeNow(at('emulation', 'tham gia hội thao phường'))).toBe('step emulation/2');
  });
});

describe('"không" to what else there was', () => {
  it('leaves the money of a house to be asked', () => {
    const filling = at('support', 'xây mới 1 nhà');
    for (let left = 0; left < 4 && placeNow(filling) !== 'step support/2'; left++) filling.types('không');
    expect(placeNow(filling)).toBe('step support/2');
    expect(filling.answers()).not.toHaveProperty('shelter_amount_vnd');
    filling.types('40 triệu');
    expect(filling.answers()).toMatchObject({ shelter_houses_new: 1, shelter_amount_vnd: 40_000_000 });
  });

  it('leaves the money of a loan to be asked, and doubts that there was none', () => {
    const filling = at('support', 'vay vốn 2 người');
    filling.types('không');
    expect(filling.answers()).toEqual({ loan_members: 2 });
    expect(heldNow(filling)).toEqual({ loan_amount_vnd: 0 });
    filling.types('50 triệu');
    expect(filling.answers()).toEqual({ loan_members: 2, loan_amount_vnd: 50_000_000 });
  });

  it.each(['hết rồi', 'hết rồi em', 'đủ rồi', 'xong rồi', 'thế thôi', 'chỉ vậy thôi', 'không'])(
    'is also said with %s',
    (text) => {
      const filling = at('support', 'vay vốn 2 người 50 triệu');
      filling.types(text);
      expect(filling.answers()).toEqual({ ...noSupport, loan_members: 2, loan_amount_vnd: 50_000_000 });
    },
  );
});

describe('words at the gate before the texts', () => {
  it.each([
    ['đơn hàng giảm', { difficulties: 'đơn hàng giảm' }],
    [
      'không có khó khăn, kiến nghị cấp trên hỗ trợ 5 triệu',
      { difficulties: 'no', proposals: 'kiến nghị cấp trên hỗ trợ 5 triệu' },
    ],
    ['đề nghị gửi báo cáo sớm', { proposals: 'đề nghị gửi báo cáo sớm' }],
  ])('%s', (text, answers) => {
    const filling = at('opinions', text);
    expect(filling.answers()).toEqual(answers);
    expect(placeNow(filling)).toBe('step opinions/gate');
    filling.types('không');
    expect(filling.answers()).toMatchObject({ good_model: 'no', plan_next_month: 'no', ...answers });
  });
});
