import type { Indicator, IndicatorCode } from '../../../src/domain/indicators/index.ts';

type ByCode = { readonly [C in IndicatorCode]?: string };

/** What a unit's own yes says: "đã tổ chức", with a day "đã tổ chức ngày 15/03/2026". Those that are missing say what their nature says. */
const yes: ByCode = {
  cadre_conf_held: 'đã tổ chức',
  worker_conf_held: 'đã tổ chức',
  workers_month_held: 'đã tổ chức',
  women_day: 'có tổ chức',
  children_day: 'có tổ chức',
  mid_autumn: 'có tổ chức',
  union_meal_held: 'có tổ chức',
  dialogue_reg_issued: 'đã ban hành',
  ubkt_plan_issued: 'đã ban hành',
  action_plan_issued: 'đã ban hành',
  cba_status: 'đang có hiệu lực',
  cba_signed_new: 'có ký mới',
  cba_amended: 'có sửa đổi',
  meal_raised: 'có nâng',
  wage_debt: 'có nợ',
  women_committee: 'đã thành lập',
  finance_peer_checked: 'đã kiểm tra',
  up_finance_peer_checked: 'đã kiểm tra',
  finance_disclosed: 'đã công khai',
  block_meeting_attended: 'có dự',
  block_review_h1: 'đã dự',
  block_review_year: 'đã dự',
  cultural_registered: 'đã đăng ký',
  cultural_achieved: 'đã được công nhận',
};

/** What asks for the day of a yes. */
const askDay: ByCode = {
  cadre_conf_held: 'Hội nghị cán bộ, công chức, viên chức được tổ chức ngày nào ạ?',
  worker_conf_held: 'Hội nghị người lao động được tổ chức ngày nào ạ?',
  women_committee: 'Ban nữ công được thành lập ngày nào ạ?',
  cba_signed_new: 'Thỏa ước mới được ký ngày nào ạ?',
  cba_amended: 'Bản sửa đổi, bổ sung thỏa ước được ký ngày nào ạ?',
  up_finance_peer_checked: 'Việc kiểm tra tài chính cùng cấp được thực hiện ngày nào ạ?',
};

/** "đã tổ chức", "có ký mới"; where nothing better is known "đã có" of what is done once, "có" of all else. */
export function printYes({ code, nature }: Pick<Indicator, 'code' | 'nature'>): string {
  const known = wordOf(yes, code);
  if (known !== undefined) return known;
  switch (nature) {
    case 'yearly':
    case 'once':
    case 'once-a-term':
      return 'đã có';
    case 'flow':
    case 'stock':
    case 'year-to-date':
    case 'text':
      return 'có';
  }
}

/** Asks on which day a yes was: "Ban nữ công được thành lập ngày nào ạ? (ví dụ 15/3)". */
export function printAskDay({ code, shortName }: Pick<Indicator, 'code' | 'shortName'>): string {
  return `${wordOf(askDay, code) ?? `${shortName} vào ngày nào ạ?`} (ví dụ 15/3)`;
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string | undefined {
  return words[code];
}
