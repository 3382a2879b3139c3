import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { heldNow, pickNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

/** At the gate of the opinions, or behind it at its first text. */
function atOpinions(isOpened = false): Filling {
  const filling = goTo(new Filling(lastMonth), 'opinions');
  if (isOpened) filling.types('có');
  return filling;
}

describe('a figure of another question where words are asked for', () => {
  it.each([
    ['tự chấm 92 điểm', { self_score: 92 }],
    ['kết nạp 5', { mem_new: 5 }],
    ['kết nạp 5 giảm 2', { mem_new: 5, mem_left: 2 }],
    ['tuyên truyền 3 cuộc 90 lượt', { prop_sessions: 3, prop_participants: 90 }],
    ['đoàn viên 251, nữ 193', { mem_total: 251, mem_female: 193 }],
    ['à quên đoàn viên 252', { mem_total: 252 }],
    ['có 1 vụ tai nạn lao động', { accidents: 1 }],
    ['HTXSNV', { self_rank: 'excellent' }],
    ['đề nghị xếp loại hoàn thành tốt', { self_rank: 'good' }],
  ])('is asked about, and either is taken: %s', (text, figures) => {
    for (const isOpened of [false, true]) {
      const filling = atOpinions(isOpened);
      filling.types(text);
      expect(filling.answers()).toEqual({});
      expect(pickNow(filling)).toEqual([figures, { difficulties: text }]);
      filling.types('1');
      expect(filling.answers()).toEqual(figures);
      expect(placeNow(filling)).toMatch(/^step opinions/);
    }
    const words = atOpinions();
    words.types(text);
    words.types('2');
    expect(words.answers()).toEqual({ difficulties: text });
  });

  it.each([
    'công ty nợ lương tháng 10',
    'giảm 20% đơn hàng',
    'thiếu 15 lao động',
    'Đơn hàng giảm, 30 công nhân phải nghỉ luân phiên',
    'Thu nhập bình quân 6 triệu, đời sống khó khăn',
    'từ đầu năm đã có 5 đoàn viên nghỉ việc vì thu nhập thấp',
  ])('is none in words that say more: %s', (text) => {
    const filling = atOpinions();
    filling.types(text);
    expect(filling.answers()).toEqual({ difficulties: text });
  });

  it('is part of what a unit plans', () => {
    const filling = goTo(new Filling(lastMonth), 'opinions');
    filling.types('việc tháng tới: kết nạp 5');
    expect(filling.answers()).toEqual({ plan_next_month: 'kết nạp 5' });
    const behind = atOpinions(true);
    for (let left = 0; left < 4; left++) behind.types('không');
    behind.types('kết nạp 5');
    expect(behind.answers()).toMatchObject({ plan_next_month: 'kết nạp 5' });
  });

  it('corrects the figure before where it says no more than a figure', () => {
    const filling = new Filling(lastMonth);
    filling.types('251, nữ 193');
    goTo(filling, 'opinions');
    filling.types('có');
    filling.types('à quên 252');
    expect(filling.answers()).toEqual({ mem_total: 252, mem_female: 193 });
  });
});

describe('no words of an answer', () => {
  it.each(['cảm ơn em', 'ok em nha cảm ơn', '95 điểm', '251 đoàn viên', 'ghi gì em', 'là ghi gì vậy em'])(
    '%s',
    (text) => {
      for (const isOpened of [false, true]) {
        const filling = atOpinions(isOpened);
        filling.types(text);
        expect(filling.answers()).toEqual({});
      }
    },
  );

  it.each(['lát chị gửi', 'mai chị báo nhé'])('put it off: %s', (text) => {
    const filling = atOpinions(true);
    filling.types(text);
    expect(filling.answers()).toEqual({ difficulties: 'skipped' });
  });

  it('put the whole report off', () => {
    const filling = atOpinions(true);
    expect(filling.types('chị bận quá để chiều')).toEqual(['paused']);
    expect(filling.answers()).toEqual({});
  });

  it.each(['test', 'abc', 'asdf', 'qwerty'])('are asked back once: %s', (text) => {
    const filling = atOpinions();
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({ difficulties: 'text' });
  });

  it.each(['Lương', 'tết', 'Thiếu việc', 'BHXH'])('are not one word that says something: %s', (text) => {
    const filling = atOpinions();
    filling.types(text);
    expect(filling.answers()).toEqual({ difficulties: text });
  });
});

describe('that all is well', () => {
  it.each(['ổn', 'bình thường', 'tốt', 'ổn định', 'vẫn ổn em ạ'])(
    '%s is no difficulty, once confirmed',
    (text) => {
      const filling = atOpinions();
      filling.types(text);
      expect(filling.answers()).toEqual({});
      expect(heldNow(filling)).toEqual({ difficulties: 'no' });
      filling.types('đúng');
      expect(filling.answers()).toEqual({ difficulties: 'no' });
    },
  );

  it.each(['ổn định', 'bình thường', 'tốt'])('%s is how people feel, where that is asked', (text) => {
    const filling = atOpinions(true);
    filling.types('không');
    filling.types('không');
    filling.types(text);
    expect(filling.answers()).toMatchObject({ mood: text });
  });

  it.each(['hết', 'hết rồi', 'thế thôi', 'xong'])(
    '%s says at the gate that there is nothing, once confirmed',
    (text) => {
      const filling = atOpinions();
      filling.types(text);
      expect(filling.answers()).toEqual({});
      expect(heldNow(filling)).toMatchObject({ difficulties: 'no', plan_next_month: 'no' });
    },
  );
});

describe('words that name another text', () => {
  it.each([
    ['kiến nghị: hỗ trợ kinh phí', { proposals: 'hỗ trợ kinh phí' }],
    [
      'không có khó khăn, kiến nghị cấp trên hỗ trợ',
      { difficulties: 'no', proposals: 'kiến nghị cấp trên hỗ trợ' },
    ],
    ['Khó khăn: không\nKiến nghị: hỗ trợ', { difficulties: 'no', proposals: 'hỗ trợ' }],
  ])('at the question for difficulties: %s', (text, answers) => {
    const filling = atOpinions(true);
    filling.types(text);
    expect(filling.answers()).toEqual(answers);
  });

  it('stay where they only go on', () => {
    const filling = atOpinions(true);
    filling.types('Đơn hàng giảm nên công nhân đề nghị được làm thêm');
    expect(filling.answers()).toEqual({ difficulties: 'Đơn hàng giảm nên công nhân đề nghị được làm thêm' });
  });
});

describe('texts cut where another is named', () => {
  it.each([
    ['đề nghị tăng lương...', { proposals: 'đề nghị tăng lương...' }],
    [
      'Kiến nghị: hỗ trợ 1.500.000 đồng, 3,5 triệu cho TP.HCM',
      { proposals: 'hỗ trợ 1.500.000 đồng, 3,5 triệu cho TP.HCM' },
    ],
    [
      '1. Khó khăn: thiếu việc\n2. Kiến nghị: tăng lương\n3. Tư tưởng: ổn định',
      { difficulties: 'thiếu việc', proposals: 'tăng lương', mood: 'ổn định' },
    ],
    [
      'Khó khăn: thiếu việc\n- Kiến nghị: hỗ trợ\n- tăng lương',
      { difficulties: 'thiếu việc', proposals: 'hỗ trợ\n- tăng lương' },
    ],
  ])('stay as they were typed: %s', (text, answers) => {
    const filling = goTo(new Filling(lastMonth), 'opinions');
    filling.types(text);
    expect(filling.answers()).toEqual(answers);
  });
});

describe('nothing, said at length', () => {
  it.each(['có gì đâu em', 'xin lỗi em, không có gì', 'Không có gì em nhé, cảm ơn em'])('%s', (text) => {
    const filling = atOpinions();
    filling.types(text);
    expect(filling.answers()).toMatchObject({ difficulties: 'no' });
  });
});
