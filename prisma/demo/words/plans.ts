import { among, anywhere, during, type Saying } from './saying.ts';

/** What is planned for the month after the one in which it is said. */
export const plans: readonly Saying[] = [
  ...anywhere(
    'Họp BCH, rà soát danh sách đoàn viên.',
    'Thăm đoàn viên ốm đau, động viên gia đình khó khăn.',
    'Tiếp tục vận động kết nạp {n} đoàn viên mới.',
    'Tuyên truyền Luật Bảo hiểm xã hội cho đoàn viên.',
    'Cập nhật phần mềm, làm thẻ cho đoàn viên mới.',
  ),
  ...among(
    ['factory', 'construction', 'services', 'state-enterprise'],
    'Tổ chức đối thoại định kỳ với Ban Giám đốc.',
    'Cùng công ty kiểm tra an toàn lao động các tổ.',
    'Thương lượng nâng mức ăn ca.',
  ),
  ...during([11], 'Lập danh sách đoàn viên khó khăn để chăm lo Tết.'),
  ...during([12], 'Chuẩn bị quà Tết, tổng kết năm, tổ chức hội nghị người lao động.'),
  ...during([1], 'Tổ chức Tết sum vầy, đưa công nhân về quê.'),
  ...during([2], 'Kỷ niệm 8/3, toạ đàm cho chị em, hội thi cắm hoa.'),
  ...during([3], 'Chuẩn bị Tháng Công nhân, phát động thi đua.'),
  ...during([4], 'Tổ chức Tháng Công nhân và Tháng hành động về ATVSLĐ.'),
  ...during([5], 'Tổ chức ngày 1/6 cho con đoàn viên, sơ kết 6 tháng.'),
  ...during([6], 'Bữa cơm công đoàn nhân ngày 28/7, thăm gia đình chính sách 27/7.'),
  ...during([7], 'Khen thưởng con đoàn viên học giỏi, chuẩn bị năm học mới.'),
  ...during([8], 'Vui Trung thu cho con đoàn viên.'),
  ...during([9], 'Kỷ niệm 20/10, khám sức khoẻ cho chị em.'),
  ...during([10], 'Hội thao, giải bóng đá mini giữa các tổ.'),
  { text: 'Tổ chức hội nghị viên chức đầu năm học.', of: ['college'], in: [8, 9] },
  {
    text: 'Đón giáo viên mới, kết nạp đoàn viên đầu năm học.',
    of: ['private-school', 'college'],
    in: [8, 9],
  },
  { text: 'Kỷ niệm ngày Nhà giáo Việt Nam 20/11.', of: ['private-school', 'college'], in: [10] },
];
