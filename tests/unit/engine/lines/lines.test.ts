import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { linesNow } from '../../../support/answers-by-lines.ts';
import { Filling, type FillingOptions } from '../../../support/filling.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { placeNow } from '../../../support/places.ts';

const start = (more: FillingOptions = {}) => new Filling({ ...lastMonth, bySection: true, ...more });

/** The lines that are asked: their numbers, and what of them is asked back. */
function asked(filling: Filling, as = 'account'): readonly string[] {
  return linesNow(filling, as).map(
    ({ number, asking }) => `${number} ${asking.question}${asking.at === 'step' ? '' : ` ${asking.at}`}`,
  );
}

const firstPage = [
  '1 members-total',
  '2 members-change',
  '3 members-change',
  '4 workforce',
  '5 party',
  '6 party',
];

describe('a section in one message', () => {
  it('is asked from the beginning', () => {
    expect(asked(start())).toEqual(firstPage);
  });

  it('is answered by lines in order, and the next one is asked', () => {
    const filling = start();
    filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      mem_female: 193,
      mem_new: 8,
      mem_left: 2,
      mem_in_software: 245,
      emp_total: 264,
      emp_female: 201,
      party_referred: 1,
      party_admitted: 0,
    });
    // Numbers go on, so that an old one never means another question.
    expect(asked(filling)).toEqual(['7 propaganda', '8 care', '9 care', '10 support']);
  });

  it('stands in the order of the report also for who comes back into the middle of it', () => {
    const filling = start();
    filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0');
    filling.types('câu 11');
    expect(filling.at()).toMatch(/^step /);
    filling.types('quay lại');
    expect(asked(filling).slice(0, 3)).toEqual(['1 worker-conference', '2 relations', '3 relations']);
  });

  it('is one question after the other for who wants that', () => {
    expect(new Filling(lastMonth).at()).toBe('step members-total');
  });

  it('keeps the numbers of the lines that remain, and goes on with the next section behind them', () => {
    const filling = start();
    filling.types('1. 251 nữ 193\n3. 245\n5. 0');
    // Nobody was referred, so nobody is asked about again; line 6 stays the number of that.
    expect(asked(filling)).toEqual([
      '2 members-change',
      '4 workforce',
      '7 propaganda',
      '8 care',
      '9 care',
      '10 support',
    ]);
  });

  it('asks what a check doubts together with the lines that remain, all of it at once', () => {
    const filling = start();
    filling.types('251 nữ 193\n60 giảm 2\n245\n900 nữ 201\n1\n0');
    expect(asked(filling).slice(0, 2)).toEqual(['2 members-change confirm', '4 workforce confirm']);
    expect(filling.answers()).not.toHaveProperty('mem_new');
    filling.types('2. 8\n4. đúng, mới sáp nhập');
    expect(filling.answers()).toMatchObject({ mem_new: 8, mem_left: 2, emp_total: 900 });
    expect(filling.draft.answers.emp_total?.reason).toBe('mới sáp nhập');
  });

  it('refuses what cannot be, and takes the rest', () => {
    const filling = start();
    expect(filling.types('4. 264 nữ 300\n3. 245\n5. 0')).toContain('answered-lines');
    expect(filling.answers()).toEqual({ mem_in_software: 245, party_referred: 0 });
    expect(asked(filling)).toContain('4 workforce confirm');
  });

  it('asks for the day of a yes in the next message, and keeps the yes when nobody says it', () => {
    const filling = start();
    for (let page = 0; page < 2; page += 1) filling.types('bỏ qua');
    expect(asked(filling)[0]).toBe('11 worker-conference');
    filling.types('11. rồi');
    expect(asked(filling)[0]).toBe('11 worker-conference detail');
    filling.types('xem lại');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'yes' });
  });

  it('settles what was doubted once another line makes it fit', () => {
    const filling = start();
    filling.types('1. 250 nữ 193\n2. 8 giảm 2');
    expect(asked(filling)).toContain('2 members-change confirm');
    filling.types('à, 1. 251 nữ 193');
    filling.types('1. 251 nữ 193');
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_new: 8 });
  });
});

describe('lines of which nobody knows what they answer', () => {
  it('are held until the person says so: one answer, and two questions it fits', () => {
    const filling = start();
    filling.types('251 nữ 193');
    expect(filling.answers()).toEqual({});
    expect(asked(filling)[0]).toBe('1 members-total confirm');
    filling.types('đúng');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });

  it.each([
    ['251\n8\n2\n245\n264\n201\n1\n0', 'more-than-lines'],
    ['9. 5', 'no-such-line'],
    ['3. tuyên truyền 2 cuộc', 'other-question'],
    ['à quên 252', 'which-line'],
  ])('change nothing: %j', (text, why) => {
    const filling = start();
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(asked(filling)).toEqual(firstPage);
    expect(filling.events).toMatchObject([{ type: 'unplaced', why }]);
  });

  it('change nothing after a greeting in the place of the first answer', () => {
    const filling = start();
    filling.types('bỏ qua');
    filling.types('Gửi em số liệu\n2 cuộc 90 lượt\n3, thăm 3\n5 lượt 1tr5');
    expect(filling.answers()).not.toHaveProperty('care_people');
    expect(filling.answers()).not.toHaveProperty('hardship_cases', 2);
  });

  it('are not taken for the line of that number when "câu" may mean the report', () => {
    const filling = start();
    filling.types('bỏ qua');
    expect(asked(filling)[1]).toBe('8 care');
    const before = filling.answers();
    filling.types('câu 8 là 5');
    expect(filling.events).toMatchObject([{ type: 'unplaced', why: 'which-number' }]);
    expect(filling.answers()).toEqual(before);
  });

  it('are where "câu" can only mean the list', () => {
    const filling = start();
    filling.types('Câu 1: 251 nữ 193\nCâu 3: 245');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193, mem_in_software: 245 });
  });

  it('are held where the line was settled before', () => {
    const filling = start();
    filling.types('1. 251 nữ 193\n5. 0');
    filling.types('5. 2');
    expect(filling.answers()).toMatchObject({ party_referred: 0 });
    expect(asked(filling)).toContain('5 party confirm');
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ party_referred: 2 });
  });

  it('are not taken for settled ones where somebody counts from 1 again: their order is shown, and asked', () => {
    const filling = start();
    filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0');
    const before = filling.answers();
    filling.types('1. 2 cuộc 90 lượt\n2. 3, thăm 3\n3. 5 lượt 1tr5\n4. ko');
    expect(filling.answers()).toEqual(before);
    expect(asked(filling).every((line) => line.endsWith('confirm'))).toBe(true);
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({
      ...before,
      prop_sessions: 2,
      hardship_cases: 3,
      care_people: 5,
    });
  });

  it('are refused where somebody counts otherwise', () => {
    const filling = start();
    filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0');
    const before = filling.answers();
    filling.types('1. 2 cuộc 90 lượt\n2. 3, thăm 3');
    expect(filling.answers()).toEqual(before);
    expect(filling.events).toMatchObject([{ type: 'unplaced', why: 'no-such-line' }]);
  });

  it('are told apart from nothing that is said twice', () => {
    const filling = start();
    filling.types('1. 251 nữ 193\n1. 260 nữ 193');
    expect(filling.answers()).toEqual({});
    expect(filling.events).toMatchObject([{ type: 'unplaced', why: 'which-line', texts: { length: 2 } }]);
  });
});

describe('words for a line, and for all of them', () => {
  it.each(['-', '...', '?', ''])('%j leaves a line open', (left) => {
    const filling = start();
    filling.types(`251 nữ 193\n8 giảm 2\n${left}\n264 nữ 201\n1\n0`);
    expect(filling.answers()).not.toHaveProperty('mem_in_software');
    expect(asked(filling)).toContain('3 members-change');
  });

  it('a line is skipped by its own word', () => {
    const filling = start();
    filling.types('3. bỏ qua');
    expect(filling.answers()).toEqual({ mem_in_software: 'skipped' });
  });

  it('one word alone is shown for each line before it counts', () => {
    const filling = start();
    filling.types('bỏ qua');
    const before = filling.answers();
    filling.types('ko');
    expect(filling.answers()).toEqual(before);
    expect(asked(filling).every((line) => line.endsWith('confirm'))).toBe(true);
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({ prop_sessions: 0, hardship_cases: 0, loan_members: 0 });
  });

  it.each([
    '1. 251 nữ 193\n2. 8 giảm 2\ncòn lại không có',
    'kết nạp 8, giảm 2, đoàn viên 251 nữ 193, còn lại không có gì',
  ])('the rest of the list is shown before it counts: %j', (text) => {
    const filling = start();
    filling.types(text);
    const said = { mem_total: 251, mem_female: 193, mem_new: 8, mem_left: 2 };
    expect(filling.answers()).toEqual(said);
    expect(asked(filling).filter((line) => line.endsWith('confirm'))).toEqual([
      '5 party confirm',
      '6 party confirm',
    ]);
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({ ...said, party_referred: 0 });
  });

  it('a single section has nothing at once', () => {
    const filling = start({ period: '2026-06' });
    while (!asked(filling)[0]?.includes('emulation')) filling.types('bỏ qua');
    filling.types('mục này không có');
    expect(filling.answers()).toMatchObject({ emulation_events: 0, initiatives: 0 });
  });

  it('a yes says which of several it means', () => {
    const filling = start();
    filling.types('ko');
    const waiting = asked(filling).filter((line) => line.endsWith('confirm'));
    expect(waiting.length).toBeGreaterThan(1);
    filling.types('đúng');
    expect(filling.events).toMatchObject([{ type: 'unplaced', why: 'which-yes' }]);
    expect(filling.answers()).toEqual({});
  });

  it('what stands before the names waits at the first line that takes it', () => {
    const filling = start();
    expect(filling.types('251 nữ 193, kết nạp 8 giảm 2, phần mềm 245')).toEqual(['answered-lines']);
    expect(filling.answers()).toEqual({ mem_new: 8, mem_left: 2, mem_in_software: 245 });
    expect(asked(filling)[0]).toBe('1 members-total confirm');
  });

  it.each(['kết nạp 8, giảm 2, kết nạp 9', '2. 8 giảm 2\nkết nạp 9'])(
    'a figure that is said otherwise is not taken: %j',
    (text) => {
      const filling = start();
      filling.types(text);
      expect(filling.answers()).not.toHaveProperty('mem_new', 9);
      expect(filling.events.map(({ type }) => type)).toEqual(
        expect.arrayContaining([text.startsWith('2') ? 'unplaced' : 'not-used']),
      );
    },
  );

  it('a name that two lines share is asked about where the order alone would decide', () => {
    const filling = start();
    filling.types('kết nạp 8\nkết nạp 1');
    expect(filling.answers()).not.toHaveProperty('party_admitted');
    expect(asked(filling)).toContain('6 party confirm');
  });

  it('a figure that is named lets go of what was held back of it', () => {
    const filling = start();
    filling.types('bỏ qua');
    filling.types('ko');
    filling.types('chăm lo 5 lượt 1tr5, thăm hỏi 3 người');
    filling.types('đúng hết');
    expect(filling.answers()).toMatchObject({
      care_people: 5,
      care_amount_vnd: 1_500_000,
      hardship_supported: 3,
    });
  });

  it('a day that was asked for is that day', () => {
    const filling = start({
      previous: { ...lastMonth.previous, cba_status: { state: 'no' }, meal_value_vnd: numberAnswer(22_000) },
    });
    for (let page = 0; page < 2; page += 1) filling.types('bỏ qua');
    filling.types(`${linesNow(filling)[0]?.number}. rồi`);
    filling.types('15/11');
    expect(filling.answers()).toMatchObject({ worker_conf_held: 'yes 2026-11-15' });
  });

  it('figures are taken by their names, wherever they belong', () => {
    const filling = start();
    filling.types('kết nạp 8, giảm 2, tuyên truyền 2 cuộc 90 lượt');
    expect(filling.answers()).toEqual({
      mem_new: 8,
      mem_left: 2,
      prop_sessions: 2,
      prop_participants: 90,
    });
    expect(asked(filling)).not.toContain('2 members-change');
  });
});

describe('what was offered back', () => {
  it('is chosen by words: nothing, or as it was', () => {
    const filling = start();
    filling.types('3. ko\n1. ko');
    expect(asked(filling)).toEqual(expect.arrayContaining(['1 members-total pick', '3 members-change pick']));
    filling.types('1. không thay đổi\n3. không có');
    expect(filling.answers()).toMatchObject({ mem_total: 245, mem_female: 190 });
    expect(asked(filling)).toContain('3 members-change confirm');
  });
});

describe('ways of moving', () => {
  it('back is the question before, by itself; on is the list again', () => {
    const filling = start();
    filling.types('251 nữ 193\n8 giảm 2\n245\n264 nữ 201\n1\n0');
    const page = linesNow(filling).map(({ asking }) => asking);
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step party/2');
    filling.types('tiếp');
    expect(linesNow(filling).map(({ asking }) => asking)).toEqual(page);
  });

  it('at the first page there is nothing before', () => {
    const filling = start();
    expect(filling.types('quay lại')).toEqual(['at-first-question']);
    expect(asked(filling)).toEqual(firstPage);
  });

  it('a jump asks one question, and then the rest of it and of its section', () => {
    const filling = start();
    filling.types('câu 9');
    expect(filling.at()).toMatch(/^step /);
    filling.types('bỏ qua');
    expect(new Set(linesNow(filling).map(({ asking }) => asking.question))).toEqual(
      new Set(['relations', 'worker-conference']),
    );
  });

  it.each(['trợ giúp', 'còn mấy câu', 'tiếp', 'chưa gửi'])(
    '%s keeps the list and what waits in it',
    (text) => {
      const filling = start();
      filling.types('251 nữ 193');
      const [page, prompt] = [asked(filling), filling.prompt()];
      filling.types(text);
      expect(asked(filling)).toEqual(page);
      expect(filling.prompt()).toBe(prompt);
    },
  );

  it('the review says what was not confirmed, and leads back to the list, where it is asked again', () => {
    const filling = start();
    filling.types('251 nữ 193');
    const page = asked(filling);
    expect(filling.types('xem lại')).toContain('not-confirmed');
    expect(filling.at()).toBe('review');
    filling.taps('fill-open');
    expect(asked(filling)).toEqual(page);
    filling.taps('all-right');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });

  it('what the review was told meanwhile is not asked again', () => {
    const filling = start();
    filling.types('251 nữ 193');
    filling.types('xem lại');
    filling.types('câu 1 là 250, nữ 192');
    if (filling.at().startsWith('confirm')) filling.types('đúng');
    expect(filling.answers()).toEqual({ mem_total: 250, mem_female: 192 });
    filling.taps('fill-open');
    filling.taps('all-right');
    expect(filling.answers()).toEqual({ mem_total: 250, mem_female: 192 });
  });

  it('what waits in the list is asked before the report is sent', () => {
    const filling = start();
    filling.types('251 nữ 193');
    filling.types('gửi');
    if (filling.at() === 'review') filling.types('gửi');
    filling.taps('send-anyway');
    expect(filling.at()).toMatch(/^confirm /);
    filling.types('đúng');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });

  it('what a gate opens comes together', () => {
    const filling = start();
    filling.types('bỏ qua');
    filling.types('2 cuộc 90 lượt\nko\nko\ncó');
    expect(asked(filling).slice(0, 3)).toEqual(['11 support', '12 support', '13 support']);
  });

  it('buttons are about all lines', () => {
    const filling = start();
    filling.types('251 nữ 193');
    filling.taps('all-right');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });
});

describe('what others do meanwhile', () => {
  it('a line that is needless by now is said to be, and nothing else takes its answer', () => {
    const filling = start({
      previous: { ...lastMonth.previous, mem_in_software: numberAnswer(245) },
    });
    filling.types('245 nữ 190\nko\n245\n264 nữ 201\n1\n0');
    expect(filling.events.map(({ type }) => type)).toContain('needless-line');
    expect(filling.answers()).not.toHaveProperty('mem_in_software');
    expect(filling.answers()).toMatchObject({ emp_total: 264, party_referred: 1 });
  });

  it('what was written to a needless line is repeated, as it may have been meant for another one', () => {
    const filling = start({ previous: { ...lastMonth.previous, mem_in_software: numberAnswer(245) } });
    filling.types('245 nữ 190\nko\n2 buổi 100 người\n264 nữ 201\n1\n0');
    expect(filling.events).toContainEqual({ type: 'needless-line', number: 3, text: '2 buổi 100 người' });
  });

  it('the deputy answers a line; the chair answers the list they saw', () => {
    const filling = start();
    filling.types('xem lại', 'deputy');
    filling.types('câu 3 là 264 nữ 201', 'deputy');
    filling.types('251 nữ 193\n8 giảm 2\n245\n265 nữ 202\n1\n0');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      emp_total: 265,
      emp_female: 202,
      party_referred: 1,
    });
  });

  it('a forwarded message is held line by line', () => {
    const filling = start();
    filling.does({ kind: 'text', text: '1. 251 nữ 193\n3. 245', forwarded: true });
    expect(filling.answers()).toEqual({});
    expect(asked(filling).filter((line) => line.endsWith('confirm'))).toHaveLength(2);
  });
});
