import { among, anywhere, during, type Saying } from './saying.ts';

export const difficulties: readonly Saying[] = [
  ...anywhere(
    'Ban chấp hành kiêm nhiệm nên ít thời gian cho hoạt động công đoàn.',
    'Đoàn viên đi ca nên khó tập trung sinh hoạt.',
    'Kinh phí hoạt động còn ít, chưa tổ chức được hoạt động ngoài giờ.',
    'cập nhật phần mềm quản lý đoàn viên hay bị lỗi, nhập rồi không thấy',
    'Mới bầu lại BCH, anh em chưa quen việc.',
    'Có {n} đoàn viên chưa làm lại thẻ do sai thông tin CCCD.',
    'Khong co kho khan gi lon, chi thieu nguoi lam phong trao.',
    'Một số anh chị em ngại tham gia phong trào vì nhà xa.',
  ),
  ...among(
    ['factory'],
    'Đơn hàng quý này giảm, {n} công nhân nghỉ luân phiên.',
    'Công nhân mới vào nhiều nhưng nghỉ cũng nhiều, vận động vào công đoàn khó.',
    'tăng ca liên tục, sinh hoạt tổ công đoàn phải dời lại',
    'Giá thuê trọ tăng, anh chị em ở xa gặp khó.',
    'Quạt thông gió xưởng 2 yếu, công nhân than nóng; đã kiến nghị công ty.',
    'Còn {n} công nhân thời vụ chưa ký hợp đồng dài hạn nên chưa kết nạp được.',
    'Nguyên liệu về chậm, công nhân nghỉ chờ việc hưởng 70% lương 3 ngày.',
  ),
  ...among(
    ['construction'],
    'Công trình ở xa, anh em ít về họp.',
    'Mưa kéo dài, {n} anh em nghỉ chờ việc.',
    'Chủ đầu tư thanh toán chậm, lương trả trễ mấy ngày.',
  ),
  ...among(
    ['services'],
    'Khách ít, công ty giảm giờ làm, thu nhập anh chị em giảm.',
    'Nhân viên làm theo ca, khó họp đủ một lúc.',
    'Nhiều lao động bán thời gian nên số đoàn viên không ổn định.',
  ),
  ...among(
    ['private-school', 'college'],
    'Thiếu giáo viên, các cô phải dạy gộp lớp.',
    'Tuyển sinh thấp hơn năm trước, trường cắt bớt phụ cấp.',
    'Giáo viên nghỉ thai sản {n} người, chưa có người thay.',
  ),
  ...among(
    ['public-service'],
    'Nguồn thu của đơn vị giảm, khó trích kinh phí chăm lo.',
    'Đang sắp xếp lại bộ máy, viên chức lo về vị trí việc làm.',
    'Khối lượng việc tăng sau khi sáp nhập, anh chị em làm thêm ngoài giờ nhiều.',
  ),
  ...among(
    ['no-employer'],
    'Anh em thu nhập bấp bênh, đóng đoàn phí không đều.',
    'Xăng lên giá, anh em chạy cả ngày không được bao nhiêu.',
    'Biển động, {n} anh em không ra khơi được.',
    'nghiệp đoàn chưa có chỗ sinh hoạt, phải họp nhờ quán cà phê',
  ),
  ...during([1, 2], 'Nhiều công nhân về quê sớm, chưa chắc quay lại sau Tết.'),
  ...during([2, 3], 'Sau Tết còn {n} người chưa trở lại làm việc.'),
  ...during([9, 10, 11], 'Mưa bão, vài nhà đoàn viên bị tốc mái, đã đến thăm.'),
];
