import { among, anywhere, type Saying } from './saying.ts';

export const models: readonly Saying[] = [
  ...anywhere(
    'Góc sẻ chia: ai có đồ dùng còn tốt thì để lại, ai cần thì lấy.',
    'Nhóm Zalo tổ công đoàn trả lời thắc mắc về BHXH trong ngày.',
    'Ống heo nghĩa tình: mỗi tuần góp vài nghìn, cuối quý giúp một đoàn viên khó khăn.',
    'Sinh nhật đoàn viên tổ chức chung mỗi tháng một lần vào giờ nghỉ trưa.',
    'Phút an toàn đầu ca: mỗi ngày một người chia sẻ một tình huống.',
    'Đôi bạn cùng tiến: thợ cũ kèm thợ mới một tháng đầu.',
    'Tủ sách công đoàn ở phòng nghỉ, đoàn viên tự góp {n} cuốn.',
  ),
  ...among(
    ['factory'],
    'Sáng kiến của chị Hoa chuyền 4: gá kẹp tự chế, giảm một nửa thời gian vắt sổ.',
    'Bữa cơm công đoàn có món quê do anh chị em tự chọn mỗi thứ sáu.',
  ),
  ...among(['services'], 'Đội xe ôm, tài xế nghĩa tình chở miễn phí người bệnh nghèo mỗi chủ nhật.'),
  ...among(
    ['private-school', 'college', 'public-service'],
    'Giờ vàng sức khoẻ: 15 phút tập giữa giờ, {n} người tham gia đều.',
  ),
];
