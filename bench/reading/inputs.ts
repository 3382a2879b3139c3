/** One message to read. */
export interface Input {
  readonly kind: string;
  readonly text: string;
}

/** What people type, by kind; the `#` of a case becomes a number. */
const cases: Readonly<Record<string, readonly string[]>> = {
  number: ['#', '# người', 'Dạ # đ/c ạ', '#dv', 'khoang #', '1.250', '1,5', '#, à quên #', 'vài cuộc', '#-#'],
  words: ['mười hai', 'hai tram nam muoi mot', 'một nghìn hai trăm năm mươi', 'ba muoi lam', 'nửa tá'],
  pair: [
    '#, nữ #',
    '# #',
    '# trong đó # nữ',
    'tong # nu #',
    '# cuộc # người',
    '# người 1tr5',
    'tăng #, nữ tăng #',
  ],
  money: ['2tr3', '1.900.000đ', '# triệu', '#k', 'một triệu rưỡi', '5 củ', '3 suất mỗi suất 500k'],
  state: [
    'không',
    'ko co ai',
    'chưa tổ chức',
    'như tháng trước',
    'khoong',
    'kho6ng',
    'bỏ qua',
    'hỏi chị Lan kế toán',
  ],
  date: ['15/3', 'hôm qua', 'ngày 5 tháng 10', 'chưa, dự kiến 20/11', 'mùng 5 Tết', 'đầu tháng 3'],
  moving: [
    'tiếp',
    'quay lại',
    'câu #',
    'sửa câu 3 thành #',
    'còn mấy câu',
    'chưa gửi',
    'cả báo cáo như tháng trước',
  ],
  courtesy: ['cảm ơn em', 'dạ vâng ạ', '👍', 'chúc em ngày tốt lành', 'à quên #', 'nhầm, # mới đúng'],
  labelled: [
    'kết nạp #, giảm #, tuyên truyền # cuộc # người',
    'lao dong #, nu #, doan vien #, nu #, ket nap #',
    'chăm lo # lượt 1.900.000đ, vay vốn # người 50 triệu',
  ],
  report: [
    'BÁO CÁO THÁNG 10/2026\n1. Tổng số lao động: #, nữ: #\n2. Đoàn viên: #, nữ: #\n3. Kết nạp mới: #\n4. Giảm: #\n5. Tuyên truyền: # cuộc, # người\n6. Chăm lo: # lượt, 1.900.000đ\nKiến nghị: tăng lương, sửa nhà xe',
    'Lao động\t#\tngười\nTrong đó nữ\t#\tngười\nĐoàn viên\t#\tngười\nKết nạp mới\t#\tngười\nGiảm\t#\tngười',
  ],
  prose: [
    'Trong tháng công đoàn kết nạp mới # đoàn viên, tổ chức # cuộc tuyên truyền với # người tham dự, chăm lo # lượt người với số tiền 1.900.000đ. Không có tai nạn lao động.',
    'Công nhân yên tâm làm việc, thu nhập ổn định, một số anh em ở xa còn khó khăn về chỗ ở và gửi con.',
  ],
  foreign: [
    '0912 345 678',
    '05/BC-CĐCS',
    'Nghị quyết 02-NQ/TW',
    'Công ty May 10',
    'https://congdoan.vn/?id=#',
  ],
  noise: ['asdf', '...', '😀😀', '٣٤', 'x', '🙏 # 🙏', 'a1b2c3', '<script>#</script>'],
};

/** Pieces that are cheap to send and costly to read badly; repeated up to the length of a message. */
const hostile = [
  '1',
  '1.250.',
  'hai ',
  'không phải ',
  'nữ 3 ',
  'kết nạp 5 giảm ',
  '5 à quên ',
  'câu 3 ',
  'e\u0302\u0301',
  '-',
  '5\n',
  'khó khăn, ',
];
const LONGEST_MESSAGE = 4096;

/** A fixed sequence, so that every run reads the same messages. */
export function inputs(count: number, seed: number): readonly Input[] {
  const next = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const kinds = Object.keys(cases);
  return Array.from({ length: count }, (_, index): Input => {
    if (index % 100 === 99) {
      const piece = pick(hostile) ?? '';
      const length = 200 + Math.floor(next() * (LONGEST_MESSAGE - 200));
      return { kind: 'hostile', text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) };
    }
    const kind = pick(kinds) ?? '';
    const text = (pick(cases[kind] ?? []) ?? '').replaceAll('#', () => String(Math.floor(next() ** 3 * 400)));
    return { kind, text };
  });
}

/** mulberry32: 32 bits of state, good enough to mix cases. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
