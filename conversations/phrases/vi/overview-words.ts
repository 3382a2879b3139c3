import type { Indicator, IndicatorCode } from '../../../src/domain/indicators/index.ts';

type ByCode = { readonly [C in IndicatorCode]?: string };

/** What is said of the units that answered yes: "2/3 đơn vị đã tổ chức". */
const yes: ByCode = {
  cadre_conf_held: 'đã tổ chức',
  worker_conf_held: 'đã tổ chức',
  workers_month_held: 'đã tổ chức',
  women_day: 'đã tổ chức',
  children_day: 'đã tổ chức',
  mid_autumn: 'đã tổ chức',
  union_meal_held: 'đã tổ chức',
  dialogue_reg_issued: 'đã ban hành',
  ubkt_plan_issued: 'đã ban hành',
  action_plan_issued: 'đã ban hành',
  cba_status: 'đang có',
  cba_signed_new: 'ký mới',
  cba_amended: 'có sửa đổi, bổ sung',
  meal_raised: 'được nâng',
  policy_vocational: 'có tham gia',
  wage_debt: 'đang nợ',
  women_committee: 'đã thành lập',
  finance_peer_checked: 'đã kiểm tra',
  up_finance_peer_checked: 'đã kiểm tra',
  finance_disclosed: 'đã công khai',
  block_meeting_attended: 'đã dự',
  block_review_h1: 'đã dự',
  block_review_year: 'đã dự',
  cultural_registered: 'đã đăng ký',
  cultural_achieved: 'đã đạt',
  up_vocational_links: 'có liên kết',
};

/** What is said of the units that wrote something. */
const wrote: ByCode = {
  good_model: 'đã giới thiệu',
  plan_next_month: 'đã nêu',
  mood: 'đã nêu',
};

export function yesWords({ code }: Indicator): string {
  return wordOf(yes, code) ?? 'có';
}

export function wroteWords({ code }: Indicator): string {
  return wordOf(wrote, code) ?? 'có ý kiến';
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string | undefined {
  return words[code];
}
