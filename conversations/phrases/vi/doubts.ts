import type { ReadingDoubt } from '../../../src/engine/question-type.ts';

/** Why something is asked back, said before the question, for doubts where "mình hiểu là …" alone would puzzle. */
const reasons: { readonly [D in ReadingDoubt]?: string } = {
  'self-corrected': 'Anh/chị có sửa lại số trong tin.',
  'percent-of-stock': 'Mình tính từ tỷ lệ phần trăm.',
  everything: 'Mình lấy theo tổng số.',
  'zero-stock': 'Số này bằng 0, mình hỏi lại cho chắc.',
  lunar: 'Mình đổi từ ngày âm lịch.',
  'year-inferred': 'Anh/chị không ghi năm, mình lấy năm gần nhất.',
  future: 'Ngày này chưa tới.',
  negated: 'Mình chưa chắc chữ “không” ở đây.',
  unsure: 'Anh/chị có vẻ chưa chắc.',
  bound: 'Anh/chị ghi mức ít nhất hoặc nhiều nhất.',
  'too-long': 'Mẫu báo cáo chỉ nhận 1.000 ký tự, mình giữ phần đầu.',
};

/** What to do when nothing could be read, for doubts that say why. */
const advice: { readonly [D in ReadingDoubt]?: string } = {
  vague: 'Anh/chị cho mình xin một con số cụ thể ạ, áng chừng cũng được, ví dụ “khoảng 20”.',
  range: 'Anh/chị chọn giúp mình một số thôi ạ.',
  'how-many': 'Dạ, là bao nhiêu ạ?',
  'no-previous': 'Tháng trước chưa có số nên mình chưa lấy theo được. Anh/chị nhắn số giúp mình ạ.',
  'same-or-nothing':
    'Mục này tính riêng từng tháng nên mình không tự chép số cũ. Anh/chị nhắn số của tháng này ạ.',
  'phone-number': 'Tin này giống số điện thoại nên mình không ghi vào báo cáo.',
  'document-number': 'Tin này giống số văn bản nên mình không ghi vào báo cáo.',
  'law-name': 'Tin này giống tên văn bản nên mình không ghi vào báo cáo.',
  address: 'Tin này giống địa chỉ nên mình không ghi vào báo cáo.',
  identifier: 'Tin này giống số tài khoản hoặc giấy tờ nên mình không ghi vào báo cáo.',
  name: 'Con số trong tên riêng thì mình không dám lấy làm số liệu.',
  date: 'Tin này giống ngày tháng, còn câu này cần một con số ạ.',
  time: 'Tin này giống giờ giấc, còn câu này cần một con số ạ.',
  ordinal: 'Mình chưa rõ đây là số thứ tự hay số liệu ạ.',
  'impossible-date': 'Ngày này không có trong lịch ạ.',
  'vague-date': 'Mình cần một ngày cụ thể ạ.',
  'sex-only': 'Mình chưa rõ số nào là nữ ạ.',
  'decimal-count': 'Số người, số cuộc phải là số nguyên ạ.',
  negative: 'Số này không thể âm ạ.',
  'several-numbers': 'Tin có nhiều con số, mình chưa rõ lấy số nào ạ.',
  contradiction: 'Các con số trong tin chưa khớp nhau ạ.',
  'part-over-whole': 'Số bộ phận đang lớn hơn tổng số ạ.',
  'both-answers': 'Mình chưa rõ là đã hay chưa ạ.',
  change: 'Mình chưa rõ đó là mức tăng giảm hay là tổng số ạ.',
  delegated: 'Mình chờ được ạ. Anh/chị nhắn “bỏ qua” để làm câu khác trước, có số thì quay lại.',
  unclear: 'Mình chưa rõ ý anh/chị: là không có, hay để sau ạ?',
  question: 'Anh/chị cần giải thích thêm thì nhắn “trợ giúp” ạ.',
};

export function reasonFor(doubt: ReadingDoubt): string {
  return reasons[doubt] ?? '';
}

export function adviceFor(doubt: ReadingDoubt | undefined): string {
  return (doubt && advice[doubt]) ?? 'Mình chưa hiểu ý này ạ.';
}
