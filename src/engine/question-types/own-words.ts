import { indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import type { FieldBase } from '../question-type.ts';

/**
 * All that belongs to a question beside a "không" or a figure: the words that name it, what it counts, and what chairs say is done with it. The
 * same list each time, because what is compiled from it is kept with it.
 */
export function ownWordsOf(field: FieldBase): readonly string[] {
  const known = lists.get(field);
  if (known) return known;
  const { indicator, words, sharedWords = [] } = field;
  const { measure } = indicatorOf(indicator);
  const own = [
    ...words,
    ...sharedWords,
    measure,
    ...(byMeasure[measure] ?? []),
    ...(besides[indicator] ?? []),
  ];
  lists.set(field, own);
  return own;
}

const lists = new WeakMap<FieldBase, readonly string[]>();

const held = ['tổ chức', 'mở', 'họp', 'diễn ra', 'tham gia', 'tham dự', 'dự', 'cuộc', 'buổi', 'lần'];

const byMeasure: Readonly<Record<string, readonly string[]>> = {
  cuộc: [...held, 'hội nghị', 'lớp'],
  đợt: [...held, 'phong trào', 'chương trình'],
  'hoạt động': [...held, 'phong trào', 'chương trình', 'hội thi', 'hội thao'],
  vụ: ['vụ việc', 'sự cố', 'lần', 'cuộc'],
  nhà: ['căn', 'ngôi', 'mái ấm', 'hỗ trợ', 'tặng', 'trao'],
  chuyến: ['xe', 'tổ chức', 'hỗ trợ', 'chạy'],
  đồng: [
    'tiền',
    'chi',
    'thu',
    'sử dụng',
    'trích',
    'nộp',
    'đóng',
    'nhận',
    'hỗ trợ',
    'ủng hộ',
    'trao',
    'tặng',
    'giải ngân',
  ],
  lượt: [...held, 'nhận', 'hưởng'],
};

const joining = ['vào công đoàn', 'gia nhập', 'phát triển', 'công nhân'];
const leaving = ['nghỉ việc', 'nghỉ hưu', 'thôi việc', 'chuyển công tác', 'chuyển đi', 'xin ra'];
const teaching = [
  ...held,
  'tuyên truyền',
  'phổ biến',
  'quán triệt',
  'học tập',
  'sinh hoạt',
  'tập huấn',
  'lớp',
  'hội nghị',
];
const visits = [
  'ốm đau',
  'thai sản',
  'tai nạn',
  'tai nạn lao động',
  'bệnh hiểm nghèo',
  'khó khăn',
  'hoàn cảnh',
  'nghỉ',
  'nằm viện',
  'thăm hỏi',
  'chăm lo',
  'hỗ trợ',
  'trợ cấp',
  'giúp đỡ',
  'ủng hộ',
  'tặng quà',
  'suất quà',
  'phần quà',
  'trao',
  'chi',
  'nhận',
  'hưởng',
];
const borrowing = ['vay vốn', 'cho vay', 'giải ngân', 'hỗ trợ', 'giúp'];
const houses = ['mái ấm', 'xây', 'sửa chữa', 'căn', 'ngôi'];
const benefits = [
  ...held,
  'hưởng',
  'thụ hưởng',
  'nhận',
  'phúc lợi',
  'tham quan',
  'nghỉ mát',
  'văn nghệ',
  'thể thao',
  'thể dục',
];
const papers = [
  'ban hành',
  'ký',
  'ký kết',
  'xây dựng',
  'lấy ý kiến',
  'họp',
  'sửa đổi',
  'bổ sung',
  'thỏa ước',
];
const training = [
  'tập huấn',
  'bồi dưỡng',
  'đào tạo',
  'học tập',
  'học',
  'lớp',
  'tổ chức',
  'tham gia',
  'dự',
  'nâng cao',
];
const accidents = ['tai nạn lao động', 'xảy ra', 'bị', 'chết', 'tử vong', 'người'];
const contributions = ['góp ý', 'ý kiến', 'tham gia', 'xây dựng', 'văn bản', 'gửi', 'đóng góp'];
const ratings = ['chấm', 'chấm điểm', 'đánh giá', 'xếp loại', 'họp', 'bình xét'];

/** What is said of a figure besides the words that name it. */
const besides: { readonly [C in IndicatorCode]?: readonly string[] } = {
  mem_new: joining,
  mem_left: leaving,
  mem_in_software: ['cập nhật', 'nhập', 'hệ thống', 'lên', 'có'],
  party_referred: ['học cảm tình', 'bồi dưỡng', 'đảng', 'ưu tú', 'kết nạp'],
  party_admitted: ['kết nạp', 'đảng viên', 'ưu tú'],
  prop_sessions: teaching,
  prop_participants: teaching,
  informed_ytd: teaching,
  hardship_cases: visits,
  hardship_supported: visits,
  care_people: visits,
  care_amount_vnd: visits,
  loan_members: borrowing,
  loan_amount_vnd: borrowing,
  shelter_houses_new: houses,
  shelter_houses_repaired: houses,
  shelter_amount_vnd: houses,
  benefit_members_ytd: benefits,
  culture_ytd: benefits,
  benefit_deals_new: ['ký', 'ký kết'],
  cadre_conf_held: held,
  worker_conf_held: held,
  dialogue_count: held,
  dialogue_reg_issued: papers,
  cba_status: papers,
  cba_signed_new: papers,
  cba_amended: papers,
  meal_value_vnd: ['ăn ca', 'bữa ăn'],
  meal_raised: ['ăn ca', 'nâng', 'tăng'],
  skill_ytd: training,
  supervision_count: ['kiểm tra', 'giám sát'],
  policy_inputs: contributions,
  policy_vocational: contributions,
  strikes: ['ngừng việc', 'đình công', 'tranh chấp'],
  accidents,
  accident_deaths: accidents,
  wage_debt: ['nợ', 'chậm', 'lương', 'bảo hiểm', 'đóng'],
  fires: ['cháy', 'nổ'],
  food_poisoning: ['ngộ độc'],
  officers_total: training,
  officers_trained: training,
  bch_new_total: training,
  bch_new_trained: training,
  women_committee: ['thành lập', 'kiện toàn'],
  ubkt_checks: ['kiểm tra', 'ubkt'],
  ubkt_plan_issued: ['ban hành', 'xây dựng', 'kiểm tra'],
  finance_peer_checked: ['kiểm tra'],
  finance_disclosed: ['công khai', 'họp'],
  emulation_events: ['phát động', 'thi đua', 'phong trào'],
  initiatives: ['công nhận', 'sáng kiến', 'đăng ký'],
  upper_activities_joined: ['hội thi', 'hội thao', 'thể thao', 'văn nghệ'],
  block_meeting_attended: held,
  action_plan_issued: ['ban hành', 'xây dựng'],
  cultural_registered: ['đăng ký'],
  cultural_achieved: ['công nhận', 'đạt'],
  self_score: ratings,
  self_rank: ratings,
  block_review_h1: held,
  block_review_year: held,
  tet_people: visits,
  tet_amount_vnd: visits,
  workers_month_held: held,
  women_day: held,
  children_day: [...held, 'tặng quà'],
  mid_autumn: [...held, 'tặng quà'],
  union_meal_held: held,
  union_meal_people: held,
};
