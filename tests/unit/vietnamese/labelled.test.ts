import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../src/vietnamese/index.ts';

const labels = [
  { id: 'emp_total', words: ['tổng số lao động', 'lao động'] },
  { id: 'emp_female', words: ['lao động nữ'] },
  { id: 'mem_total', words: ['tổng số đoàn viên', 'tổng đoàn viên', 'đoàn viên', 'đv'] },
  { id: 'mem_female', words: ['đoàn viên nữ', 'nữ'] },
  { id: 'mem_new', words: ['kết nạp mới', 'kết nạp', 'đoàn viên mới'] },
  { id: 'mem_left', words: ['giảm', 'nghỉ việc'] },
  { id: 'prop', words: ['tuyên truyền'] },
  { id: 'supervision', words: ['giám sát'] },
  { id: 'conference', words: ['hội nghị người lao động', 'hội nghị nlđ'] },
  { id: 'difficulties', words: ['khó khăn, vướng mắc', 'khó khăn'] },
] as const;

const taken = (text: string): string =>
  readLabelled(text, labels)
    .items.map(({ id, text: said }) => `${id}=${said}`)
    .join(' | ');

describe('labelled answers in one message', () => {
  it.each([
    ['kết nạp 5, giảm 2, tuyên truyền 1 cuộc 40 người', 'mem_new=5 | mem_left=2 | prop=1 cuộc 40 người'],
    ['kết nạp 5 giảm 2 tuyên truyền 1 cuộc 40 người', 'mem_new=5 | mem_left=2 | prop=1 cuộc 40 người'],
    ['ket nap 5 dv giam 2', 'mem_new=5 dv | mem_left=2'],
    ['giảm 2, kết nạp 5', 'mem_left=2 | mem_new=5'],
    ['kết nạp: 5\ngiảm: 2', 'mem_new=5 | mem_left=2'],
    ['Kết nạp mới\t5\nGiảm\t2', 'mem_new=5 | mem_left=2'],
    ['- Kết nạp: 5\n- Giảm: 2 (nghỉ hưu)', 'mem_new=5 | mem_left=2, nghỉ hưu'],
    ['1. Kết nạp: 5\n2. Giảm: 2', 'mem_new=5 | mem_left=2'],
    ['kết nạp = 5; giảm = 2', 'mem_new=5 | mem_left=2'],
    ['kết nạp 5 và giảm 2', 'mem_new=5 | mem_left=2'],
    ['kết nạp:\n5\ngiảm:\n2', 'mem_new=5 | mem_left=2'],
    ['| Kết nạp | 5 |\n| Giảm | 2 |', 'mem_new=5 | mem_left=2'],
    ['Dạ em báo cáo: kết nạp mới 5 đồng chí; nghỉ việc 2', 'mem_new=5 đồng chí | mem_left=2'],
  ])('%j', (text, items) => {
    expect(taken(text)).toBe(items);
  });

  it.each([
    ['5 kết nạp, 2 giảm', 'mem_new=5 | mem_left=2'],
    ['12 đoàn viên mới, 3 nghỉ việc', 'mem_new=12 | mem_left=3'],
    ['5 kết nạp 2 giảm', 'mem_new=5 | mem_left=2'],
  ])('the label may stand behind: %s', (text, items) => {
    expect(taken(text)).toBe(items);
  });

  it.each([
    ['không kết nạp ai, giảm 2', 'mem_new=không ai | mem_left=2'],
    ['chưa tổ chức hội nghị người lao động', 'conference=chưa tổ chức'],
    ['giảm không có, kết nạp không', 'mem_left=không có | mem_new=không'],
    ['khó khăn, vướng mắc: không', 'difficulties=không'],
  ])('denials are answers: %s', (text, items) => {
    expect(taken(text)).toBe(items);
  });
});

describe('a label with its colon', () => {
  const colon = [
    { id: 'all', words: ['tổng', 'đoàn viên:'] },
    { id: 'new', words: ['kết nạp'] },
  ];
  it.each([
    ['Đoàn viên: 251', 'all=251'],
    ['đoàn viên : 251, kết nạp 5', 'all=251 | new=5'],
    ['kết nạp 5 đoàn viên', 'new=5 đoàn viên'],
    ['đoàn viên 251', ''],
  ])('%j', (text, items) => {
    const found = readLabelled(text, colon).items;
    expect(found.map(({ id, text: said }) => `${id}=${said}`).join(' | ')).toBe(items);
  });
});

describe('which field a word names', () => {
  it('takes the longest label', () => {
    expect(taken('tổng số lao động 300, lao động nữ 150, đoàn viên 245')).toBe(
      'emp_total=300 | emp_female=150 | mem_total=245',
    );
  });

  it('reads a label behind another number as its measure', () => {
    expect(taken('kết nạp 5 đoàn viên, giảm 2 lao động')).toBe('mem_new=5 đoàn viên | mem_left=2 lao động');
  });

  it('leaves the women of another field to that field', () => {
    expect(taken('kết nạp 5, nữ 3')).toBe('mem_new=5, nữ 3');
    expect(taken('kết nạp 5 đoàn viên (3 nữ), giảm 2')).toBe('mem_new=5 đoàn viên, 3 nữ | mem_left=2');
  });

  it('gives the women of the total to their own field', () => {
    expect(taken('đoàn viên 245, nữ 120')).toBe('mem_total=245 | mem_female=120');
    expect(taken('đoàn viên 245 (120 nữ), kết nạp 5')).toBe('mem_total=245 | mem_female=120 | mem_new=5');
    expect(taken('nữ 45')).toBe('mem_female=45');
  });

  it('does not take giám for giảm', () => {
    expect(taken('giám sát 2 cuộc')).toBe('supervision=2 cuộc');
    expect(readLabelled('giám đốc 5', labels).items).toEqual([]);
  });

  it('cannot tell two fields of one word apart, and leaves it', () => {
    const twice = [
      { id: 'a', words: ['nữ'] },
      { id: 'b', words: ['tổng'] },
      { id: 'c', words: ['nữ'] },
    ];
    expect(readLabelled('nữ 3', twice)).toMatchObject({ items: [], rest: 'nữ 3' });
    expect(readLabelled('tổng 5, nữ 3', twice).items).toEqual([
      { id: 'b', text: '5' },
      { id: 'c', text: '3' },
    ]);
  });
});

describe('what goes on, is taken back or contradicts', () => {
  it('adds what follows without a label to the answer before', () => {
    expect(taken('tuyên truyền 2 cuộc, 66 người')).toBe('prop=2 cuộc, 66 người');
    expect(taken('kết nạp 5, à quên 6')).toBe('mem_new=5, à quên 6');
  });

  it('joins a correction to what it corrects', () => {
    expect(taken('kết nạp 5, à quên kết nạp 6')).toBe('mem_new=5, à quên 6');
  });

  it('names the fields that were answered twice', () => {
    const { items, contradictions } = readLabelled('kết nạp 5\ngiảm 2\nkết nạp 6', labels);
    expect(contradictions).toEqual(['mem_new']);
    expect(items).toHaveLength(3);
    expect(readLabelled('kết nạp 5\nkết nạp 5', labels)).toMatchObject({
      contradictions: [],
      items: [{ id: 'mem_new', text: '5' }],
    });
  });
});

describe('numbered answers', () => {
  it.each([
    [
      '1. 245\n2) 12\n3/ 5',
      [
        [1, '245'],
        [2, '12'],
        [3, '5'],
      ],
    ],
    [
      'câu 3 là 12\ncâu 4: không có',
      [
        [3, '12'],
        [4, 'không có'],
      ],
    ],
    [
      '1: 245, nữ 120\n2: 12',
      [
        [1, '245, nữ 120'],
        [2, '12'],
      ],
    ],
    ['câu 3: 12', [[3, '12']]],
  ])('%j', (text, numbered) => {
    expect(readLabelled(text, labels).numbered.map(({ number, text: said }) => [number, said])).toEqual(
      numbered,
    );
  });

  it.each(['1. 245', '1.245\n2.12', '5/3\n6/3', '12\n5'])('does not see a list in %j', (text) => {
    expect(readLabelled(text, labels).numbered).toEqual([]);
  });
});

describe('the rest', () => {
  it('is what no label claims', () => {
    expect(readLabelled('xin nghỉ phép mai, kết nạp 5', labels).rest).toBe('xin nghỉ phép mai');
    expect(readLabelled('abc xyz', labels)).toEqual({
      items: [],
      numbered: [],
      contradictions: [],
      rest: 'abc xyz',
    });
    expect(readLabelled('', labels).rest).toBe('');
  });

  it('holds a label nothing was said for', () => {
    expect(readLabelled('giảm 2\nkết nạp:', labels)).toMatchObject({
      items: [{ id: 'mem_left', text: '2' }],
      rest: 'kết nạp mới',
    });
  });
});

describe('numbers of topics', () => {
  const some = [
    { id: 'sessions', words: ['tuyên truyền'] },
    { id: 'checks', words: ['ATVSLĐ', 'giám sát'] },
  ];
  it.each([
    'tuyên truyền 2 cuộc, chủ đề 2: ATVSLĐ',
    'tuyên truyền 2 cuộc, chuyên đề 2 ATVSLĐ',
    'tuyên truyền 2 cuộc, bài 2 giám sát',
  ])('count nothing that stands behind them: %s', (text) => {
    expect(readLabelled(text, some).items.filter(({ text: said }) => /^\D*2\D*$/.test(said))).toEqual([
      { id: 'sessions', text: '2 cuộc' },
    ]);
  });
});
