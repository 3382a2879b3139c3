import { among, anywhere, during, type Saying } from './saying.ts';

export const proposals: readonly Saying[] = [
  ...anywhere(
    'Đề nghị phường mở lớp tập huấn nghiệp vụ cho BCH mới, nên tổ chức vào thứ bảy.',
    'Xin cấp trên hướng dẫn lại cách nhập phần mềm đoàn viên.',
    'Đề nghị hỗ trợ {n} suất quà cho đoàn viên bệnh nặng.',
    'Mong công đoàn phường tổ chức giao lưu thể thao giữa các CĐCS.',
    'Đề nghị cấp thẻ đoàn viên cho số mới kết nạp.',
    'xin được vay vốn quỹ CEP cho {n} đoàn viên khó khăn',
    'Đề nghị công đoàn cấp trên gửi tài liệu tuyên truyền ngắn gọn, dễ đọc trên điện thoại.',
  ),
  ...among(
    ['factory', 'construction'],
    'Đề nghị kiểm tra việc khám sức khoẻ định kỳ cho công nhân.',
    'Kiến nghị bố trí thêm xe buýt giờ tan ca.',
    'Đề nghị phường phối hợp kiểm tra nhà trọ, phòng cháy khu công nhân ở.',
    'Xin hướng dẫn thủ tục sửa đổi thoả ước lao động tập thể.',
  ),
  ...among(
    ['private-school', 'college'],
    'Đề nghị cấp trên hướng dẫn kết nạp giáo viên người nước ngoài.',
    'Kiến nghị có chính sách nhà ở cho giáo viên ở xa.',
  ),
  ...among(
    ['public-service'],
    'Kiến nghị sớm có hướng dẫn thu kinh phí công đoàn với đơn vị tự chủ một phần.',
    'Đề nghị sớm có hướng dẫn về tổ chức công đoàn trong đơn vị sau sáp nhập.',
  ),
  ...among(
    ['no-employer'],
    'Xin cấp trên hỗ trợ bảo hiểm tai nạn cho anh em.',
    'Đề nghị hỗ trợ áo phao, túi cứu thương cho {n} tàu.',
    'Xin giúp địa điểm sinh hoạt mỗi quý một lần.',
  ),
  ...among(
    ['services', 'state-enterprise'],
    'Đề nghị ký thêm đơn vị giảm giá cho đoàn viên: nhà thuốc, siêu thị.',
    'Kiến nghị nâng mức chi thăm hỏi đoàn viên nằm viện cho phù hợp giá cả hiện nay.',
  ),
  ...during([11, 12], 'Đề nghị sớm phân bổ vé xe Tết để anh chị em đăng ký.'),
  ...during([12, 1], 'Xin thêm {n} suất quà Tết cho đoàn viên hoàn cảnh khó khăn.'),
  ...during([4, 5], 'Đề nghị hỗ trợ kinh phí tổ chức Tháng Công nhân.'),
  ...during([7, 8], 'Đề nghị cấp học bổng cho con đoàn viên nghèo trước năm học mới.'),
];
