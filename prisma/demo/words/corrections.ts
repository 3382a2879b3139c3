import type { DemoSlip } from '../month.ts';

/** What chairs put right after sending, and how they say why. */
export const corrections: readonly DemoSlip[] = [
  { code: 'prop_participants', short: -6, reason: 'Cộng nhầm số lượt của hai cuộc' },
  { code: 'prop_participants', short: 8, reason: 'Bổ sung số người dự buổi chiều' },
  { code: 'hardship_supported', short: 1, reason: 'Bổ sung một trường hợp thăm sau ngày chốt' },
  { code: 'care_amount_vnd', short: 100_000, reason: 'Kế toán báo lại số tiền' },
  { code: 'care_people', short: 1, reason: 'ghi thiếu 1 người' },
  { code: 'upper_activities_joined', short: 1, reason: 'Quên hội thao của phường' },
  { code: 'ubkt_checks', short: 1, reason: 'Uỷ ban kiểm tra báo thêm một cuộc' },
];
