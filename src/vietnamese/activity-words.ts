import { phraseBook } from './phrase-book.ts';

/**
 * What the questions of a report are about. Beside a figure or a "chưa" such words say of which question it is; at another question they are
 * a doubt.
 */
export const activities = `kết nạp, kết nạp mới, kết nạp được, phát triển, phát triển mới, phát triển đoàn viên, mới kết nạp, giới thiệu, đã giới thiệu, tuyên truyền, phổ biến, quán triệt, học tập, chăm lo, thăm, thăm hỏi, thăm ốm,
  vay, vay vốn, cho vay, giải ngân, xây, xây mới, sửa, sửa chữa, ký, ký mới, ký kết, sửa đổi, bổ sung, đối thoại, giám sát, kiểm tra, phát động, công nhận, được công nhận, tập huấn, bồi dưỡng, đào tạo, được tập huấn, lên phần mềm, trên phần mềm, phần mềm, có trên phần mềm, trên hệ thống, hệ thống,
  ốm, ốm đau, thai sản, tai nạn, khó khăn, hoàn cảnh khó khăn, bệnh, bệnh hiểm nghèo, tai nạn lao động, nghỉ việc, nghỉ hưu, chuyển đi, chuyển công tác, thôi việc, nghỉ, cho đảng, vào đảng, ngừng việc, đình công, tranh chấp, góp ý, văn nghệ, thể thao, thể dục, thăm quan, tham quan, nghỉ mát, chuyến xe, thi đua`;

/** What is done at one question as well as at another. */
export const deeds = `tổ chức, tổ chức được, đã tổ chức, tham gia, tham dự, dự, hỗ trợ, trợ cấp, tặng, tặng quà, trao, trao tặng, hưởng, thụ hưởng, được hưởng, cập nhật, nhập, ý kiến, sinh hoạt, họp, làm, mở, đạt, thu, chi, thu được, đã chi, chi hết, hết tổng, sử dụng, đóng, nộp, trích, ủng hộ, giúp, giúp đỡ,
  giải quyết, ưu tú, đảng, tiếp nhận, nhận, đi, chạy, xe, ban hành, công khai`;

/** Ways to be away that leave somebody a member: no "nghỉ việc". */
export const absences: readonly string[] = [
  'nghỉ ốm',
  'nghỉ bệnh',
  'nghỉ phép',
  'nghỉ thai sản',
  'nghỉ sinh',
  'nghỉ đẻ',
  'nghỉ hộ sản',
  'nghỉ không lương',
  'nghỉ chế độ',
  'nghỉ dưỡng sức',
  'nghỉ luân phiên',
  'nghỉ giãn việc',
  'nghỉ lễ',
  'nghỉ tết',
];

type ActivityKind =
  /** belongs to some question, so that it says which one is meant */
  | 'activity'
  /** tells what was done, of whatever */
  | 'deed'
  /** "chưa làm", "không đạt": says no more than the state itself */
  | 'empty';

/** Words for what a unit does. */
export const activityWords = phraseBook<ActivityKind>([
  ['làm, đạt, hết tổng, đi, nhận', 'empty'],
  [
    `${absences.join(', ')}, ${activities}, thành lập, đăng ký, chấm, chấm điểm, xếp loại, ăn ca, cháy, cháy nổ, ngộ độc, nợ lương, mái ấm, sáng kiến, thỏa ước, quy chế`,
    'activity',
  ],
  [deeds, 'deed'],
]);
