import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../src/vietnamese/index.ts';
import { reportLabels } from './report-labels.ts';

const taken = (text: string): readonly string[] =>
  readLabelled(text, reportLabels).items.map(({ id, text: said }) => `${id}=${said}`);

describe('a whole report in one message', () => {
  it('with chapters, numbered lines and bullets', () => {
    const result = readLabelled(
      `CĐCS Công ty TNHH Giày Hoa Sen
BÁO CÁO THÁNG 11/2026
I. TÌNH HÌNH ĐOÀN VIÊN, LAO ĐỘNG
1. Tổng số CNVCLĐ: 260, nữ: 200
2. Tổng số đoàn viên: 251, nữ: 193
3. Kết nạp mới: 6
4. Giảm: 2 (nghỉ việc)
II. TUYÊN TRUYỀN
1. Tuyên truyền: 1 cuộc, 40 người
III. CHĂM LO
- Chăm lo: 15 lượt, 1.900.000đ
- Vay vốn: 2 người, 50 triệu
- Mái ấm công đoàn: 1 nhà 40tr
IV. Quan hệ lao động
- Đối thoại: 1 cuộc
- Tai nạn lao động: 0 vụ
V. Kiến nghị: đề nghị công ty nâng tiền ăn ca lên 25.000đ, sửa nhà xe, 2 nhà vệ sinh.
Khó khăn: không`,
      reportLabels,
    );
    expect(result.items.map(({ id, text }) => `${id}=${text}`)).toEqual([
      'emp_total=260',
      'emp_female=200',
      'mem_total=251',
      'mem_female=193',
      'mem_new=6',
      'mem_left=2',
      'prop_sessions=1 cuộc, 40 người',
      'care_people=15 lượt, 1.900.000đ',
      'loan_members=2 người, 50 triệu',
      'shelter_houses=1 nhà 40tr',
      'dialogue_count=1 cuộc',
      'accidents=0 vụ',
      'proposals=đề nghị công ty nâng tiền ăn ca lên 25.000đ, sửa nhà xe, 2 nhà vệ sinh',
      'difficulties=không',
    ]);
    expect(result).toMatchObject({ numbered: [], contradictions: [], rest: '' });
  });

  it.each([
    [
      'a table from a sheet',
      'Lao động\t260\tngười\nTrong đó nữ\t200\tngười\nĐoàn viên\t251\tngười\nTrong đó nữ\t193\tngười\nKết nạp mới\t5\tngười',
      [
        'emp_total=260 người',
        'emp_female=200 người',
        'mem_total=251 người',
        'mem_female=193 người',
        'mem_new=5 người',
      ],
    ],
    [
      'a table whose first column counts',
      '1\tTổng số lao động\tngười\t260\n2\tKết nạp mới\tngười\t5',
      ['emp_total=người 260', 'mem_new=người 5'],
    ],
    [
      'a table in characters',
      '| 1 | Tổng số lao động | 260 |\n| 2 | Kết nạp mới | 5 |',
      ['emp_total=260', 'mem_new=5'],
    ],
    [
      'emoji before the lines',
      '📌 Lao động: 260 (nữ 200)\n📌 Đoàn viên: 251 (nữ 193)\n✅ Kết nạp mới 5 đ/c, trong đó nữ 3\n👉 Kiến nghị: tăng lương, giảm giờ làm',
      [
        'emp_total=260',
        'emp_female=200',
        'mem_total=251',
        'mem_female=193',
        'mem_new=5 đ/c, trong đó nữ 3',
        'proposals=tăng lương, giảm giờ làm',
      ],
    ],
    [
      'one line without diacritics',
      'lao dong 260, nu 200, doan vien 251, nu 193, ket nap 5, giam 2, tuyen truyen 1 cuoc 40 nguoi, cham lo 15 luot 1.900.000d, vay von 2 nguoi 50 trieu, mai am 1 nha 40tr, tai nan lao dong 0 vu',
      [
        'emp_total=260',
        'emp_female=200',
        'mem_total=251',
        'mem_female=193',
        'mem_new=5',
        'mem_left=2',
        'prop_sessions=1 cuoc 40 nguoi',
        'care_people=15 luot 1.900.000d',
        'loan_members=2 nguoi 50 trieu',
        'shelter_houses=1 nha 40tr',
        'accidents=0 vu',
      ],
    ],
    [
      'prose',
      'Trong tháng công đoàn kết nạp mới 5 đoàn viên, giảm 2 đoàn viên do nghỉ việc. Tổ chức 1 cuộc tuyên truyền với 40 người tham dự. Không có tai nạn lao động. Kiến nghị: không.',
      [
        'mem_new=5 đoàn viên',
        'mem_left=2 đoàn viên do',
        'prop_sessions=Tổ chức 1 cuộc với 40 người tham dự',
        'accidents=Không có',
        'proposals=không',
      ],
    ],
    ['bullets with letters', 'a) Kết nạp mới: 5\nb) Giảm: 2', ['mem_new=5', 'mem_left=2']],
  ])('%s', (_, text, items) => {
    expect(taken(text)).toEqual(items);
  });
});

describe('whose women', () => {
  it.each([
    ['260 lao động, 251 đoàn viên, nữ 193', ['emp_total=260', 'mem_total=251', 'mem_female=193']],
    ['lao động 260, nữ 200', ['emp_total=260', 'emp_female=200']],
    ['đoàn viên 251, nữ 193', ['mem_total=251', 'mem_female=193']],
    ['Lao động: 260\nNữ: 200', ['emp_total=260', 'emp_female=200']],
    ['Kết nạp mới: 5\nTrong đó nữ: 3\nĐoàn viên: 251', ['mem_new=5, Trong đó nữ: 3', 'mem_total=251']],
    ['kết nạp 5, nữ 3', ['mem_new=5, nữ 3']],
    ['nữ 193', []],
    ['lao động nữ 200, đoàn viên nữ 193', ['emp_female=200', 'mem_female=193']],
  ])('%j', (text, items) => {
    expect(taken(text)).toEqual(items);
  });
});

describe('words run to the end of their line', () => {
  it.each([
    [
      'Tình hình tư tưởng: công nhân yên tâm, có 3 đoàn viên khó khăn, đề xuất thăm hỏi',
      ['mood=công nhân yên tâm, có 3 đoàn viên khó khăn, đề xuất thăm hỏi'],
    ],
    ['kiến nghị 2 việc: tăng lương; sửa nhà xe', ['proposals=2 việc: tăng lương; sửa nhà xe']],
    [
      'Khó khăn, vướng mắc: thiếu kinh phí, giảm 20%\nGiảm: 2',
      ['difficulties=thiếu kinh phí, giảm 20%', 'mem_left=2'],
    ],
    ['Kiến nghị:\nTĂNG LƯƠNG CHO CÔNG NHÂN\nGiảm: 2', ['proposals=TĂNG LƯƠNG CHO CÔNG NHÂN', 'mem_left=2']],
    ['KIẾN NGHỊ TĂNG LƯƠNG\nGIẢM 2', ['proposals=TĂNG LƯƠNG', 'mem_left=2']],
    ['kết nạp 5, kiến nghị: tăng lương, giảm giờ', ['mem_new=5', 'proposals=tăng lương, giảm giờ']],
  ])('%j', (text, items) => {
    expect(taken(text)).toEqual(items);
  });
});

describe('numbers of headings answer nothing', () => {
  it.each([
    ['Quý 3: kết nạp 5', ['mem_new=5']],
    ['Số liệu tháng 11: lao động 260, nữ 200', ['emp_total=260', 'emp_female=200']],
    ['II. ĐOÀN VIÊN\nKết nạp mới: 5', ['mem_new=5']],
    ['II. Đoàn viên\nKết nạp mới: 5', ['mem_new=5']],
    ['Báo cáo quý 3/2026\nKết nạp: 5', ['mem_new=5']],
    ['TỔNG SỐ LAO ĐỘNG VÀ ĐOÀN VIÊN\nKết nạp: 5', ['mem_new=5']],
  ])('%j', (text, items) => {
    expect(taken(text)).toEqual(items);
  });
});

describe('the longer label wins', () => {
  it.each([
    ['tiền chăm lo 1.900.000đ', ['care_amount_vnd=1.900.000đ']],
    ['kết nạp đảng 2', ['party_admitted=2']],
    ['quy chế đối thoại đã ban hành', ['dialogue_reg_issued=đã ban hành']],
    ['kiểm tra tài chính cùng cấp: rồi', ['finance_peer_checked=rồi']],
    ['hội nghị người lao động: đã tổ chức 15/3/2026', ['worker_conf_held=đã tổ chức 15/3/2026']],
    ['tháng công nhân: có', ['workers_month_held=có']],
    ['nâng cao tay nghề 20', ['skill_ytd=20']],
  ])('%j', (text, items) => {
    expect(taken(text)).toEqual(items);
  });
});
