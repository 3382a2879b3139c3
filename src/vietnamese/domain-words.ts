/**
 * Syllables a chair types when reporting. Only these are recognised when the keyboard left Telex or VNI keystrokes
 * behind ("khoong", "tha1ng"): a token is decoded only if it comes out as one of them.
 */
const SYLLABLES = `
  không một hai ba bốn năm sáu bảy bẩy tám chín mười mươi mốt tư lăm nhăm trăm nghìn ngàn vạn triệu tỷ tỉ chục linh lẻ rưỡi nửa
  chưa rồi có đã đang sẽ sắp được xong hết đâu gì nào ai cả tất toàn bộ đều vẫn như cũ vậy cái này kia đó ấy là thì mà
  người đồng chí đoàn viên đơn vị cán công nhân lao động chị anh em bạn mình nữ nam giới trẻ
  cuộc buổi lần lượt lớp hội nghị đợt phong trào hoạt chương trình đối thoại giám sát vụ chuyến nhà căn sáng kiến văn bản quy chế
  thỏa thoả ước thuận điểm quà suất bữa tiền đồng
  phát sinh áp dụng dùng biết rõ nắm nhớ chắc hình số liệu thông tin đổi thay giữ nguyên giống bằng trước sau tháng quý năm ngày hôm
  nay qua mai tuần kỳ kì đầu cuối giữa cùng nhiệm học lũy luỹ kế đến tính từ tết mùng mồng rằm âm lịch dương giao thừa trung thu
  thứ chủ nhật bỏ để lát tiếp tục quay lại lùi trở câu hỏi trợ giúp hướng dẫn xem lại tạm dừng nghỉ hủy huỷ thôi làm nữa
  gửi nộp sửa thành mục phần gặp bộ phụ trách tổ chức dự kiến hoạch khoảng tầm gần hơn trên dưới cỡ xấp xỉ ít nhất tối đa thiểu
  vài mấy nhiều lác đác quên nhầm lộn xin lỗi đính chính phải cộng trừ nhân với và hoặc hay nhưng còn trong ngoài mỗi mới
  kết nạp giảm tăng thêm bớt chuyển việc hưu nghỉ giới thiệu ưu tú đảng tuyên truyền phổ biến quán triệt chăm lo thăm hỗ trợ
  ốm đau thai sản tai nạn hoàn cảnh khó khăn vay vốn mái ấm xây phúc lợi hưởng văn nghệ thể thao tham quan dự
  ký kí ăn ca nâng tay nghề kiểm tra tài khai kinh phí thu chi thi đua ý kiến nghị đề xuất thuận lợi
  dạ vâng ạ nhé nhá ơi ừ đúng sai chuẩn đồng ý phút giờ tiếng
`;

/** Syllables with Vietnamese spelling, NFC, lower case. */
export const domainSyllables: ReadonlySet<string> = new Set(
  SYLLABLES.normalize('NFC').split(/\s+/).filter(Boolean),
);
