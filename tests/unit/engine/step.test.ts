import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { Filling, type FillingOptions } from '../../support/filling.ts';
import { smallForm } from '../../support/small-form.ts';

const filled = (options: FillingOptions = {}) => new Filling({ form: smallForm, ...options });

const previous = { mem_total: numberAnswer(245), mem_female: numberAnswer(136), mem_new: numberAnswer(3) };

describe('an ordinary report', () => {
  it('asks one question after the other and ends in the review', () => {
    const filling = filled({ previous });
    expect(filling.at()).toBe('step members-total');
    filling.types('251, nữ 139');
    expect(filling.at()).toBe('step members-new');
    filling.types('6');
    expect(filling.at()).toBe('step workers-conference');
    filling.types('rồi, ngày 15/3');
    expect(filling.at()).toBe('step difficulties');
    filling.types('Đơn hàng giảm, anh chị em lo việc làm.');
    expect(filling.at()).toBe('review');
    expect(filling.types('gửi')).toEqual(['completed']);
    expect(filling.answers()).toEqual({
      mem_total: 251,
      mem_female: 139,
      mem_new: 6,
      worker_conf_held: 'yes 2026-03-15',
      difficulties: 'Đơn hàng giảm, anh chị em lo việc làm.',
    });
  });

  it('skips what does not apply to a school, and what the year has settled', () => {
    const school = filled({ sector: 'public-service' });
    school.types('48, nữ 30');
    school.types('0');
    expect(school.at()).toBe('step difficulties');

    const settled = filled({
      settled: { worker_conf_held: { state: 'value', value: { type: 'yes', date: '2026-03-15' } } },
    });
    settled.types('251 139');
    settled.types('0');
    expect(settled.at()).toBe('step difficulties');
  });
});

describe('two figures in one question', () => {
  it('asks for the second when only the first was said', () => {
    const filling = filled();
    expect(filling.types('251')).toEqual(['answered']);
    expect(filling.at()).toBe('step members-total');
    filling.types('139');
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_female: 139 });
    expect(filling.at()).toBe('step members-new');
  });

  it('carries both over on "như tháng trước"', () => {
    const filling = filled({ previous });
    filling.types('như tháng trước');
    expect(filling.answers()).toMatchObject({ mem_total: 245, mem_female: 136 });
    expect(filling.draft.answers.mem_total?.carried).toBe(true);
  });

  it('says so when there is nothing to carry over', () => {
    const filling = filled();
    expect(filling.types('như tháng trước')).toEqual(['not-understood']);
    expect(filling.answers()).toEqual({});
  });
});

describe('checks', () => {
  it('refuses more women than members, and keeps asking', () => {
    const filling = filled();
    expect(filling.types('100, nữ 120')).not.toContain('answered');
    expect(filling.answers()).toEqual({});
    filling.types('120, nữ 100');
    expect(filling.answers()).toMatchObject({ mem_total: 120, mem_female: 100 });
  });

  it('asks once about an unusual number and keeps the reason', () => {
    const filling = filled({ previous });
    filling.types('251, nữ 139');
    expect(filling.types('60')).toEqual([]);
    expect(filling.at()).toBe('confirm members-new');
    expect(filling.types('đúng, mở thêm xưởng mới')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ mem_new: 60 });
    expect(filling.draft.answers.mem_new?.reason).toBe('mở thêm xưởng mới');
  });

  it('takes a new number instead of a yes', () => {
    const filling = filled({ previous });
    filling.types('251, nữ 139');
    filling.types('60');
    expect(filling.types('6')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ mem_new: 6 });
  });

  it('asks again after a no', () => {
    const filling = filled({ previous });
    filling.types('251, nữ 139');
    filling.types('60');
    filling.types('không phải');
    expect(filling.at()).toBe('step members-new');
    expect(filling.answers()).not.toHaveProperty('mem_new');
  });
});

describe('moving about', () => {
  it('goes back, and goes on with what was there', () => {
    const filling = filled();
    filling.types('251, nữ 139');
    filling.types('quay lại');
    expect(filling.at()).toBe('step members-total');
    filling.types('tiếp');
    expect(filling.at()).toBe('step members-new');
    expect(filling.answers()).toMatchObject({ mem_total: 251 });
  });

  it('says that the first question is the first', () => {
    expect(filled().types('quay lại')).toEqual(['at-first-question']);
  });

  it('marks a skipped question as skipped', () => {
    const filling = filled();
    expect(filling.types('bỏ qua')).toEqual(['skipped']);
    expect(filling.answers()).toEqual({ mem_total: 'skipped', mem_female: 'skipped' });
  });

  it('jumps to a question by its number, and back to the review when it came from there', () => {
    const filling = filled();
    filling.types('251, nữ 139');
    filling.types('xem lại');
    filling.types('1');
    expect(filling.at()).toBe('step members-total');
    filling.types('252, nữ 139');
    expect(filling.at()).toBe('review');
  });

  it('answers another question without losing its place', () => {
    const filling = filled();
    filling.types('251, nữ 139');
    expect(filling.types('câu 3 là chưa')).toEqual(['answered']);
    expect(filling.at()).toBe('step members-new');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'not-yet' });
  });

  it('names the numbers there are when asked for one there is not', () => {
    const filling = filled();
    expect(filling.types('câu 9')).toEqual(['no-such-question']);
    expect(filling.events).toEqual([{ type: 'no-such-question', number: 9, of: 4 }]);
  });

  it('asks before it sends a report with open questions', () => {
    const filling = filled();
    filling.types('251, nữ 139');
    filling.types('gửi');
    expect(filling.at()).toBe('review');
    filling.types('gửi');
    expect(filling.at()).toBe('send-incomplete');
    filling.types('1');
    expect(filling.at()).toBe('step members-new');
  });

  it('sends it all the same when told to', () => {
    const filling = filled();
    filling.types('xem lại');
    filling.types('gửi');
    expect(filling.types('2')).toEqual(['completed']);
  });
});

describe('buttons', () => {
  it('takes a choice of the prompt that is shown', () => {
    const filling = filled({ previous });
    expect(filling.taps('same')).toEqual(['answered']);
    expect(filling.at()).toBe('step members-new');
    expect(filling.taps('none')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ mem_total: 245, mem_new: 0 });
  });

  it('asks for the day after a yes, and does without it', () => {
    const filling = filled({ previous });
    filling.taps('same');
    filling.taps('none');
    filling.taps('yes');
    expect(filling.at()).toBe('detail workers-conference');
    filling.taps('no-detail');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'yes' });
  });

  it('does nothing for a button of an earlier question or another report', () => {
    const filling = filled({ previous });
    const old = filling.prompt();
    filling.taps('same');
    const before = filling.answers();
    expect(filling.does({ kind: 'choice', prompt: old, choice: 'same' })).toEqual(['stale-choice']);
    expect(filling.does({ kind: 'choice', prompt: 'OCTOBER2.1', choice: 'none' })).toEqual(['stale-choice']);
    expect(filling.answers()).toEqual(before);
  });

  it('keeps a prompt valid while the same thing is asked again', () => {
    const filling = filled({ previous });
    const first = filling.prompt();
    filling.types('ơ kìa');
    expect(filling.prompt()).toBe(first);
  });

  it('reads a bare number as a choice only where no number can be the answer', () => {
    const filling = filled({ previous });
    filling.types('1');
    expect(filling.answers()).not.toHaveProperty('worker_conf_held');
    const conference = filled({ previous });
    conference.taps('same');
    conference.taps('none');
    conference.types('2');
    expect(conference.answers()).toMatchObject({ worker_conf_held: 'not-yet' });
  });
});

describe('what cannot be an answer', () => {
  it.each(['photo', 'voice', 'video', 'file', 'sticker', 'location', 'contact', 'other'] as const)(
    'is named and loses nothing: %s',
    (of) => {
      const filling = filled();
      filling.types('251, nữ 139');
      const before = filling.answers();
      expect(filling.does({ kind: 'attachment', of })).toEqual(['unsupported']);
      expect(filling.answers()).toEqual(before);
      expect(filling.at()).toBe('step members-new');
    },
  );

  it.each([
    '',
    '   ',
    '😀😀😀',
    '0912 345 678',
    'nghị quyết 02-NQ/TW',
    'đang họp tí nữa nhé em ơi bận lắm không nói được',
    '?'.repeat(40),
  ])('records no number for %j', (text) => {
    const filling = filled();
    filling.types('251, nữ 139');
    filling.types(text);
    expect(filling.answers()).not.toHaveProperty('mem_new');
  });

  it('reads the beginning of a message that is too long, and says so', () => {
    const filling = filled();
    expect(filling.types('a '.repeat(5000))).toContain('cut');
  });

  it('takes words in a text question as words', () => {
    const filling = filled({ sector: 'public-service' });
    filling.types('48, nữ 30');
    filling.types('0');
    filling.types('Kết nạp 5 đoàn viên nhưng giảm 2, cần hỗ trợ');
    expect(filling.answers()).toMatchObject({
      mem_new: 0,
      difficulties: 'Kết nạp 5 đoàn viên nhưng giảm 2, cần hỗ trợ',
    });
  });
});

describe('several people at one draft', () => {
  it('gives each account a place of its own, over the same answers', () => {
    const filling = filled();
    filling.types('251, nữ 139', 'chair');
    expect(filling.at('chair')).toBe('step members-new');
    filling.types('xem lại', 'deputy');
    expect(filling.at('deputy')).toBe('review');
    expect(filling.at('chair')).toBe('step members-new');
    filling.types('câu 2 là 4', 'deputy');
    expect(filling.draft.answers.mem_new?.by).toBe('person of deputy');
    expect(filling.draft.answers.mem_total?.by).toBe('person of chair');
  });
});

describe('an edited message', () => {
  it('corrects what it had answered and leaves the person where they are', () => {
    const filling = filled();
    filling.types('251, nữ 139');
    filling.types('5');
    const asked = filling.prompt();
    filling.does({ kind: 'text', text: '6' }, 'account', { answersTo: { question: 'members-new', step: 0 } });
    expect(filling.answers()).toMatchObject({ mem_new: 6 });
    expect(filling.at()).toBe('step workers-conference');
    expect(filling.prompt()).toBe(asked);
  });
});

describe('an edited message that said more', () => {
  const edit = (filling: Filling, text: string) =>
    filling.does({ kind: 'text', text }, 'account', { answersTo: { question: 'members-total', step: 0 } });

  it('may name figures by their labels', () => {
    const filling = filled();
    filling.types('kết nạp 5, tổng số đoàn viên 250, nữ 190');
    edit(filling, 'kết nạp 7, tổng số đoàn viên 250, nữ 190');
    expect(filling.answers()).toMatchObject({ mem_new: 7, mem_total: 250, mem_female: 190 });
  });

  it('may name a question by its number', () => {
    const filling = filled();
    filling.types('câu 2 là 5');
    edit(filling, 'câu 2 là 6');
    expect(filling.answers()).toMatchObject({ mem_new: 6 });
  });

  it('changes nothing, and says so, when it cannot be read', () => {
    const filling = filled();
    filling.types('250, nữ 190');
    expect(edit(filling, 'chị nhầm')).toEqual(['edit-not-used']);
    expect(filling.answers()).toMatchObject({ mem_total: 250 });
    expect(filling.at()).toBe('step members-new');
  });
});

describe('several answers in one message', () => {
  it('are taken by label and by number, in any order, and only what is missing is asked', () => {
    const filling = filled();
    filling.types('1. 250 nữ 190\n3. chưa\n2. 6');
    expect(filling.answers()).toEqual({
      mem_total: 250,
      mem_female: 190,
      mem_new: 6,
      worker_conf_held: 'not-yet',
    });
    expect(filling.at()).toBe('step difficulties');
  });

  it('asks the first doubtful one and keeps the others', () => {
    const filling = filled({ previous });
    filling.types('tổng số đoàn viên 250, nữ 140, kết nạp 80');
    expect(filling.answers()).toEqual({ mem_total: 250, mem_female: 140 });
    expect(filling.at()).toBe('confirm members-new');
  });
});

describe('what a chair really types', () => {
  it('takes "dung" as đúng where something is to be confirmed, and never as dừng', () => {
    for (const yes of ['dung', 'dung a', 'dung roi', 'Dung roi em']) {
      const filling = filled({ previous });
      filling.types('251, nữ 139');
      filling.types('60');
      expect(filling.types(yes), yes).toEqual(['answered']);
      expect(filling.answers()).toMatchObject({ mem_new: 60 });
    }
    expect(filled().types('dung')).not.toContain('cancelled');
    expect(filled().types('dừng')).toContain('cancelled');
    expect(filled().types('dung lai')).toContain('cancelled');
  });

  it('does not take the women among the new members for all women', () => {
    for (const text of ['5 nguoi, trong do 3 nu', '5 người (3 nữ)', '2 nam, 3 nữ']) {
      const filling = filled();
      filling.types('251, nữ 193');
      filling.types(text);
      if (filling.at().startsWith('confirm')) filling.types('đúng');
      expect(filling.answers(), text).toMatchObject({ mem_total: 251, mem_female: 193, mem_new: 5 });
    }
  });

  it('asks before a lone "nữ 45" changes another question', () => {
    const filling = filled();
    filling.types('251, nữ 193');
    filling.types('nữ 191');
    expect(filling.at()).toBe('confirm members-new');
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ mem_female: 191 });
  });

  it('asks about women who are many more or fewer than last month', () => {
    const filling = filled({ previous: { mem_total: numberAnswer(49), mem_female: numberAnswer(3) } });
    filling.types('45, nữ 39');
    expect(filling.at()).toBe('confirm members-total');
  });

  it('asks the question again on "tiếp tục", and skips nothing', () => {
    const filling = filled();
    filling.types('251, nữ 193');
    expect(filling.types('tiếp tục')).toEqual([]);
    expect(filling.at()).toBe('step members-new');
    expect(filling.answers()).not.toHaveProperty('mem_new');
  });

  it('says what was not confirmed when the person moves on', () => {
    const filling = filled({ previous });
    filling.types('251, nữ 139');
    filling.types('60');
    expect(filling.types('xem lại')).toEqual(['not-confirmed']);
    expect(filling.at()).toBe('review');
  });

  it('keeps a yes whose day was not given', () => {
    const filling = filled();
    filling.types('câu 3');
    filling.types('rồi');
    filling.types('xem lại');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'yes' });
  });

  it.each([
    '251 nu 193, ket nap moi 6',
    '251 nữ 193, kết nạp 6, hội nghị nlđ chưa',
    'tổng 251, nữ 193; kết nạp 6',
  ])('takes two figures and another answer apart: %s', (text) => {
    const filling = filled();
    filling.types(text);
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_female: 193, mem_new: 6 });
  });

  it('knows its own buttons when they are typed', () => {
    for (const text of ['vẫn gửi', 'van gui', 'gửi luôn']) {
      const filling = filled();
      filling.types('xem lại');
      filling.types('gửi');
      expect(filling.types(text), text).toEqual(['completed']);
    }
  });

  it('keeps last month’s "not yet" on "như tháng trước"', () => {
    const filling = filled({
      previous: { worker_conf_held: { state: 'not-yet', planned: '2026-12-20' } },
    });
    filling.types('câu 3');
    filling.types('như tháng trước');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'not-yet 2026-12-20' });
  });
});
