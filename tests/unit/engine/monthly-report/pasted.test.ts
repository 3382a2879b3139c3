import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo } from '../../../support/places.ts';

type Answers = Readonly<Record<string, string | number>>;

function typed(text: string, question?: string): Filling {
  const filling = new Filling(lastMonth);
  if (question) goTo(filling, question);
  filling.types(text);
  return filling;
}

const both: Answers = { mem_total: 251, mem_female: 193, emp_total: 265, emp_female: 202 };

describe('members and workers in one message', () => {
  it.each([
    'đoàn viên: 251\nnữ: 193\nlao động: 265\nnữ: 202',
    'Đoàn viên 251 (193 nữ); lao động 265 (202 nữ)',
    'ĐV: 251/193 nữ, LĐ: 265/202 nữ',
    'đv 251 nữ 193 lđ 265 nữ 202',
    'dv 251 nu 193 ld 265 nu 202',
    '251 đoàn viên, nữ 193, 265 lao động, nữ 202',
    '265 lao động, nữ 202, 251 đoàn viên, nữ 193',
    '265 lao động nữ 202, 251 đoàn viên nữ 193',
    'lao động 265 nữ 202, đoàn viên 251 nữ 193',
    'có 265 lao động (nữ 202), 251 đoàn viên (nữ 193)',
    '1. Tổng số lao động: 265, nữ 202\n2. Tổng số đoàn viên: 251, nữ 193',
    'Hiện nay đơn vị có 265 lao động, trong đó nữ 202; đoàn viên 251, nữ 193',
    'đoàn viên 251, nữ 193; 265 lao động nữ 202',
    'CĐCS Công ty May có 251 đoàn viên (nữ 193), 265 lao động (nữ 202)',
    'Tháng này công đoàn cơ sở có 251 đoàn viên, nữ 193, trên tổng số 265 lao động (nữ 202)',
    'Tổng số lao động 265, nữ 202. Tổng số đoàn viên hiện có 251, trong đó nữ 193',
    'Tổng số đoàn viên\tngười\t251\nĐoàn viên nữ\tngười\t193\nTổng số lao động\tngười\t265\nLao động nữ\tngười\t202',
  ])('are told apart: %s', (text) => {
    for (const question of [undefined, 'members-change', 'workforce']) {
      const filling = typed(text, question);
      expect(filling.answers(), question ?? 'members-total').toEqual(both);
      expect(filling.events.map(({ type }) => type)).not.toContain('not-used');
    }
  });

  it.each([
    '265 lao động, 251 đoàn viên',
    '251 đv/265 lđ',
    '251 đoàn viên trên 265 lao động',
    '265 lao động 251 đoàn viên',
    'lao động 265, đoàn viên 251',
  ])('are told apart without women: %s', (text) => {
    expect(typed(text).answers()).toEqual({ mem_total: 251, emp_total: 265 });
  });
});

describe('the workers at a question for members', () => {
  it.each(['290 ld, nu 220', '290 lao động, nữ 220', '290 lđ nữ 220', 'có 290 nlđ, nữ 220'])(
    'are asked about as the workers: %s',
    (text) => {
      for (const question of ['members-total', 'members-change']) {
        const filling = typed(text, question);
        expect(filling.answers()).toEqual({});
        expect(heldNow(filling), question).toEqual({ emp_total: 290, emp_female: 220 });
      }
    },
  );

  it.each(['có 260 lđ', '265 lao động', '265 người lao động'])('are asked about: %s', (text) => {
    for (const question of ['members-total', 'members-change']) {
      const filling = typed(text, question);
      expect(filling.answers()).toEqual({});
      expect(Object.keys(heldNow(filling)), question).toEqual(['emp_total']);
    }
  });

  it.each([
    ['5 lao động', { mem_new: 5 }],
    ['5 lđ, giảm 2', { mem_new: 5, mem_left: 2 }],
  ])('are asked about as new members where they are so few: %s', (text, held) => {
    const filling = typed(text, 'members-change');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual(held);
  });

  it.each(['có 8 đoàn viên mới, lao động 264', 'kết nạp 8 đoàn viên, lao động 264'])(
    'are told beside new members: %s',
    (text) => {
      expect(typed(text, 'members-change').answers()).toEqual({ mem_new: 8, emp_total: 264 });
    },
  );

  it('are new members where that is said', () => {
    expect(typed('kết nạp 5 lao động', 'members-change').answers()).toEqual({ mem_new: 5 });
  });

  it('are members where all members are told at the question for new ones', () => {
    const filling = typed('251 đv, nữ 193', 'members-change');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({ mem_total: 251, mem_female: 193 });
  });
});

describe('one figure said twice', () => {
  it.each([
    ['đoàn viên 251, kết nạp 5, đoàn viên 252', ['mem_total'], { mem_new: 5 }],
    ['kết nạp 5, giảm 2, kết nạp 6', ['mem_new'], {}],
    ['đoàn viên 251\nkết nạp 5\nđoàn viên 252', ['mem_total'], { mem_new: 5 }],
    ['tuyên truyền 2 cuộc, kết nạp 5, tuyên truyền 3 cuộc', ['prop_sessions'], { mem_new: 5 }],
  ])('is not taken, and that is said: %s', (text, contradictions, answers) => {
    const filling = typed(text);
    expect(filling.answers()).toEqual(answers);
    const said = filling.events.flatMap((event) => (event.type === 'not-used' ? event.contradictions : []));
    expect(said).toEqual(contradictions);
  });

  it.each(['đoàn viên 251\nđoàn viên 252', '251 đoàn viên; 252 đoàn viên', 'đoàn viên 251, đoàn viên 252'])(
    'is nothing that is proposed: %s',
    (text) => {
      const filling = typed(text);
      expect(filling.answers()).toEqual({});
      expect(heldNow(filling)).toEqual({});
    },
  );

  it('is once where it is the same', () => {
    expect(typed('đoàn viên 251, kết nạp 8, đoàn viên 251').answers()).toEqual({
      mem_total: 251,
      mem_new: 8,
    });
  });

  it('is the later one where that corrects the first', () => {
    const filling = typed('251 nữ 193, kết nạp 5, giảm 2, à kết nạp 8');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
    expect(heldNow(filling)).toEqual({ mem_new: 8, mem_left: 2 });
  });
});

describe('lists with numbers', () => {
  it.each([
    [
      '1) Kết nạp mới: 5\n2) Giảm: 2\n3) Tuyên truyền: 2 cuộc 90 lượt',
      { mem_new: 5, mem_left: 2, prop_sessions: 2, prop_participants: 90 },
    ],
    ['a. Kết nạp mới 5\nb. Giảm 2', { mem_new: 5, mem_left: 2 }],
    ['+ Kết nạp mới: 05 đ/c\n+ Giảm: 02 đ/c', { mem_new: 5, mem_left: 2 }],
    ['1. Kết nạp: 5\n2. Lao động: 265\n3. Nữ: 202', { mem_new: 5, emp_total: 265, emp_female: 202 }],
  ])('are lists where they do not fit the questions: %s', (text, answers) => {
    const filling = typed(text);
    expect(filling.answers()).toEqual(answers);
    expect(filling.events.map(({ type }) => type)).not.toContain('not-used');
  });

  it.each([
    '1) 251 nữ 193\n2) 8, giảm 2\n3) 265 nữ 202',
    '1) 251 nữ 193 2) 8, giảm 2 3) 265 nữ 202',
    'câu 1: 251 nữ 193; câu 2: kết nạp 8 giảm 2; câu 3: 265 nữ 202',
    'Câu 1: 251 nữ 193, câu 2: 8, giảm 2, câu 3: 265/202',
    '1. 251/193\n2. kết nạp 8, giảm 2\n3. 265/202',
    '1: 251 nữ 193\n2: kết nạp 8 giảm 2\n3: 265 nữ 202',
  ])('are the numbers of questions where they fit: %s', (text) => {
    const filling = typed(text);
    expect(filling.answers()).toEqual({ ...both, mem_new: 8, mem_left: 2 });
    expect(filling.events.map(({ type }) => type)).not.toContain('not-used');
  });

  it('name the question as the bot writes it', () => {
    expect(typed('Câu 1/14: 251 nữ 193').answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });
});

describe('sentences', () => {
  it.each([
    [
      'Trong tháng đơn vị kết nạp 5 đoàn viên, tổ chức 2 cuộc tuyên truyền cho 90 lượt người, thăm ốm 3 người',
      { mem_new: 5, prop_sessions: 2, prop_participants: 90 },
    ],
    [
      'phát động 1 đợt thi đua, tham gia 2 hoạt động cấp trên',
      { emulation_events: 1, upper_activities_joined: 2 },
    ],
    [
      'Công đoàn phát động 1 đợt thi đua, có 3 sáng kiến, tham gia 2 hoạt động do cấp trên phát động.',
      { emulation_events: 1, initiatives: 3, upper_activities_joined: 2 },
    ],
    [
      'Trong tháng 11, CĐCS đã chăm lo cho 15 lượt đoàn viên với số tiền 3,8 triệu đồng',
      { care_people: 15, care_amount_vnd: 3_800_000 },
    ],
    ['Tháng 11/2026 công đoàn tuyên truyền 2 cuộc, 90 lượt', { prop_sessions: 2, prop_participants: 90 }],
  ])('%s', (text, answers) => {
    expect(typed(text).answers()).toMatchObject(answers);
  });
});

describe('rows of a table whose columns nobody named', () => {
  it.each(['Kết nạp mới\t8\t5', 'Kết nạp mới\tngười\t8\t5', 'Tiền chăm lo\t1.200.000\t1.500.000'])(
    'with several figures are asked about: %s',
    (text) => {
      for (const question of [undefined, 'members-change', 'care']) {
        const filling = typed(text, question);
        expect(filling.answers(), question ?? 'members-total').toEqual({});
      }
    },
  );

  it('without a name are several figures', () => {
    expect(typed('251\t193').answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });
});

describe('a word that may be of another question', () => {
  it('is asked about where somebody is only away', () => {
    const filling = typed('8 vào công đoàn, 2 nghỉ việc, 1 nghỉ thai sản', 'members-change');
    expect(filling.answers()).toEqual({ mem_new: 8, mem_left: 2 });
    expect(heldNow(filling)).toEqual({ hardship_cases: 1 });
  });

  it('is asked about where the Party was spoken of before it', () => {
    const filling = typed('không giới thiệu, kết nạp 1');
    expect(filling.answers()).toEqual({ party_referred: 0 });
    expect(heldNow(filling)).toEqual({ mem_new: 1 });
    expect(typed('giới thiệu Đảng 2, kết nạp mới 8').answers()).toEqual({ party_referred: 2, mem_new: 8 });
  });

  it('may be short', () => {
    expect(typed('đv 251 (nữ 193), kn 8, giảm 2').answers()).toEqual({
      mem_total: 251,
      mem_female: 193,
      mem_new: 8,
      mem_left: 2,
    });
  });

  it('is of the question that is asked, without a doubt', () => {
    expect(typed('2 chị nghỉ thai sản, thăm 2', 'care').answers()).toEqual({
      hardship_cases: 2,
      hardship_supported: 2,
    });
  });

  it('is asked about with all its clause where it names a text behind its words', () => {
    const filling = typed('chưa, công ty khó khăn', 'worker-conference');
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet' });
    filling.types('đúng');
    expect(filling.answers()).toEqual({ worker_conf_held: 'not-yet', difficulties: 'công ty khó khăn' });
  });
});
