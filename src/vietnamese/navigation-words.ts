import type { Navigation, Scope } from './navigation.ts';
import { phraseBook } from './phrase-book.ts';

/** Where a phrase leads by itself; a jump needs the number of its question. */
export type Destination = Exclude<Navigation, { readonly to: 'jump' }>;

/** Whole messages that move, in words. */
export const navigationWords = phraseBook<Destination>([
  [
    'tiếp, tiếp tục, tiếp theo, tiếp đi, câu tiếp, câu tiếp theo, câu kế, câu kế tiếp, kế tiếp, next, làm tiếp, báo cáo tiếp, tiếp tục báo cáo, đi tiếp, qua câu tiếp theo, sang câu tiếp, tiếp tục đi, continue, câu sau',
    { to: 'next' },
  ],
  [
    'quay lại, lùi, lùi lại, trở lại, câu trước, quay về, quay lại câu trước, trở về, trở lại câu trước, về câu trước, lùi một câu, back, quay lui, trước đó, lùi 1 câu, lùi câu trước',
    { to: 'back' },
  ],
  [
    'bỏ qua, skip, bỏ qua câu này, cho qua, bỏ câu này, qua câu khác, tạm bỏ qua, pass, bỏ qua đi, câu khác, câu này để sau, để câu này sau, câu này bỏ qua, câu này tính sau, câu này trả lời sau',
    { to: 'skip' },
  ],
  ['để sau, để sau đi, tính sau, trả lời sau, để tính sau, hẹn sau', { to: 'skip', perhapsPause: true }],
  [
    'xem lại, xem lại báo cáo, xem báo cáo, kiểm tra lại, rà soát, rà soát lại, xem lại hết, xem lại toàn bộ, cho xem lại, review, xem tổng hợp, xem lại tất cả, soát lại',
    { to: 'review' },
  ],
  [
    `tạm dừng, để lát, nghỉ đã, lát nữa, lát làm tiếp, để mai, mai làm tiếp, mai tiếp, để lát nữa, lát nữa làm tiếp, tạm nghỉ, tạm ngưng, dừng tạm, nghỉ tí, bận rồi, đang bận, bận, đang họp, chiều làm tiếp, tối làm tiếp, để chiều, để tối, pause, mai nhé, hôm khác, để hôm khác, lát quay lại,
    thôi để sau, thôi để sau đi, mai, lát, thôi để lúc khác, để lúc khác, lúc khác, để khi khác, khi khác, để bữa khác, bữa khác, để sau làm tiếp, để sau rồi làm, để sau rồi tính, để mai làm, để lát làm, để mai báo cáo, để lát báo cáo, mai báo cáo, lát báo cáo, chiều báo cáo, tối báo cáo, sáng mai, chiều mai, tối mai, để sáng mai, để chiều mai, để tối mai, sáng mai làm, để tuần sau, tuần sau làm,
    tí nữa, tý nữa, chút nữa, xíu nữa, lát sau, một lát nữa, để tí nữa, để tý nữa, để chút nữa, để xíu nữa, để lát sau, tí làm tiếp, chút làm tiếp, khi nào rảnh, lúc nào rảnh, khi nào rảnh làm, để khi rảnh, để khi nào rảnh, để lúc nào rảnh, rảnh làm tiếp, rảnh rồi làm, tạm để đó, để đó đã, để đấy đã, tạm thế đã, tạm vậy đã, hôm nay thế thôi, hôm nay tới đây thôi, hôm nay đến đây thôi, tới đây thôi, đến đây thôi, dừng ở đây, dừng tại đây, tạm dừng ở đây, nghỉ tay,
    mai tính, để mai tính, mai làm, mai ghi, mai nhắn, mai trả lời, mai làm nốt, mai chị làm, mai anh làm, mai mình làm, mai em làm, để mai chị làm, để mai anh làm, để mai mình làm, tối về làm, để tối về làm, tối làm, chiều làm, mai rồi tính, mai hẵng làm,
    bận quá, bận lắm, bận việc, bận tí, bận chút, đang bận quá, đang bận lắm, đang bận việc, đang dở tay, dở tay, đang dở việc, có việc bận, có việc rồi, có việc đột xuất, đi họp, đi họp đã, phải đi họp, đang đi họp, đang lái xe, đang đi đường, đang ăn cơm, đang dạy, đang đứng lớp, vào ca rồi, vào họp rồi`,
    { to: 'pause' },
  ],
  [
    'hủy, huỷ, hủy bỏ, hủy báo cáo, thôi không làm nữa, không làm nữa, dừng lại, dừng, thôi dừng, cancel, stop, thoát, hủy đi, kết thúc, ngừng, ngưng, thôi không báo cáo nữa, không báo cáo nữa, thôi hủy, exit, quit',
    { to: 'cancel' },
  ],
  [
    'trợ giúp, giúp, giúp với, giúp mình, giúp em, giúp tôi, hướng dẫn, hướng dẫn với, help, cứu, không hiểu, chưa hiểu, không hiểu câu hỏi, không hiểu câu này, là sao, nghĩa là sao, là gì, hỏi gì vậy, ví dụ, cho ví dụ, hd, giải thích, hỏi gì, ntn, như thế nào, làm sao, làm thế nào, sử dụng thế nào, cách dùng, câu này là sao, câu này là gì, câu này nghĩa là gì, câu này nghĩa là sao, câu này hỏi gì, câu này ghi sao, câu này ghi gì, câu này ghi thế nào, câu này trả lời sao, câu này trả lời thế nào, câu này không hiểu, nghĩa là gì, ghi sao, ghi gì, ghi thế nào, ghi như thế nào, phải ghi sao, trả lời sao, trả lời thế nào, không biết ghi sao, không biết ghi gì, không biết trả lời sao, không biết trả lời thế nào, chưa biết ghi sao, hỏi cái gì, cái này là sao, cái này là gì',
    { to: 'help' },
  ],
  [
    'gửi, gửi đi, vẫn gửi, vẫn nộp, cứ gửi, cứ nộp, gửi luôn, nộp, nộp luôn, nộp báo cáo, gửi báo cáo, nộp đi, send, gửi ngay, chốt gửi, ok gửi, ok gửi đi, ok gửi luôn, đúng rồi gửi đi, gửi thôi, đồng ý gửi, xác nhận gửi, hoàn thành gửi',
    { to: 'send' },
  ],
  [
    'gặp cán bộ, gặp người, gặp người thật, gặp người phụ trách, nói chuyện với cán bộ, nói chuyện với người, gọi cán bộ, cần gặp cán bộ, muốn gặp cán bộ, liên hệ cán bộ, hỏi cán bộ, gặp cán bộ phụ trách, cần người hỗ trợ, gặp nhân viên, gặp anh phụ trách, gặp chị phụ trách, cho gặp cán bộ, nói chuyện với người thật, gặp cấp trên, cho số cán bộ, gặp tổng đài, cần hỗ trợ trực tiếp',
    { to: 'officer' },
  ],
  [
    'như tháng trước, như cũ, giống tháng trước, như kỳ trước, giữ nguyên như tháng trước, y như tháng trước, giống hệt tháng trước, y tháng trước, như tháng rồi, lấy như tháng trước, không có gì thay đổi so với tháng trước, câu này như tháng trước, câu này như cũ, câu này giống tháng trước, vẫn như tháng trước, cũng như tháng trước',
    { to: 'same-as-last-month', of: 'here' },
  ],
  [
    'mục này như tháng trước, phần này như tháng trước, mục này như cũ, phần này như cũ, mục này giống tháng trước, phần này giống tháng trước, cả mục như tháng trước, cả phần như tháng trước, cả mục này như tháng trước, cả phần này như tháng trước, mục này giữ nguyên, phần này giữ nguyên, mục này không đổi, phần này không đổi, mục này không thay đổi, phần này không thay đổi, phần này y như tháng trước, mục này y như tháng trước',
    { to: 'same-as-last-month', of: 'section' },
  ],
  [
    `tất cả như tháng trước, toàn bộ như tháng trước, mọi thứ như tháng trước, như tháng trước hết, tất cả giống tháng trước, toàn bộ giống tháng trước, mọi thứ giống tháng trước, cả báo cáo như tháng trước, cả báo cáo giống tháng trước, báo cáo như tháng trước, báo cáo giống tháng trước, báo cáo tháng này như tháng trước, báo cáo tháng này giống tháng trước,
    toàn bộ báo cáo như tháng trước, toàn bộ báo cáo giống tháng trước, tất cả như cũ, toàn bộ như cũ, mọi thứ như cũ, tất cả giữ nguyên, toàn bộ giữ nguyên, tất cả y như tháng trước, toàn bộ y như tháng trước, các câu đều như tháng trước, tất cả các câu như tháng trước, tất cả đều như tháng trước, cái gì cũng như tháng trước, giống hết tháng trước, hết thảy như tháng trước, tháng này như tháng trước, tháng này giống tháng trước`,
    { to: 'same-as-last-month', of: 'report' },
  ],
  ['không phát sinh, không có phát sinh, câu này không phát sinh', { to: 'nothing-arose', of: 'here' }],
  [
    'không phát sinh gì, không có gì phát sinh, không phát sinh gì cả, tháng này không phát sinh, tháng này không phát sinh gì, tháng này không có gì, tháng này không có gì phát sinh, không có gì mới, không có gì báo cáo, không có gì để báo cáo, trong tháng không phát sinh, trong tháng không phát sinh gì, không có gì đặc biệt, tháng này không có phát sinh, tháng này không có gì mới, tháng này không có gì báo cáo, tháng này không có gì đặc biệt, trong tháng không có gì, cả tháng không phát sinh gì, cả báo cáo không phát sinh, tất cả không phát sinh, toàn bộ không phát sinh, tháng này không có gì cả',
    { to: 'nothing-arose', of: 'report' },
  ],
  [
    'mục này không có, phần này không có, cả mục này không có, cả phần này không có, mục này không, phần này không, mục này không phát sinh, phần này không phát sinh, mục này không có gì, phần này không có gì, mục này bằng không, không có mục này, không có phần này, mục này bỏ trống, cả mục không có, cả phần không có, mục này 0 hết, phần này 0 hết, mục này đều không, mục này đều không có, phần này đều không có, không có gì ở mục này, mục này chưa có, phần này chưa có, mục này chưa phát sinh',
    { to: 'section-none' },
  ],
  [
    'từng câu, từng câu một, hỏi từng câu, để hỏi từng câu, trả lời từng câu, làm từng câu, từng mục, hỏi từng mục, lần lượt từng câu, hỏi lần lượt, one by one',
    { to: 'one-by-one' },
  ],
  [
    'hết, hết rồi, thế thôi, chỉ thế thôi, chỉ vậy thôi, vậy thôi, có thế thôi, có vậy thôi, chỉ có vậy, chỉ có thế, hết rồi đó, nhiêu đó thôi, bấy nhiêu thôi, đủ rồi, that is all',
    { to: 'that-is-all' },
  ],
  [
    'làm lại từ đầu, bắt đầu lại, bắt đầu lại từ đầu, làm lại báo cáo, làm lại hết, làm lại cả báo cáo, xóa làm lại, xóa hết làm lại, nhập lại từ đầu, báo cáo lại từ đầu, khai lại từ đầu, quay lại từ đầu, trở lại từ đầu, viết lại từ đầu, ghi lại từ đầu, restart, reset, từ đầu đi, làm lại báo cáo từ đầu, làm lại toàn bộ',
    { to: 'restart' },
  ],
  // What holds a message back is longer than the word for sending in it, so that it never sends.
  [
    `chưa gửi, khoan gửi, đừng gửi, không gửi, khoan, khoan đã, khoan hãy gửi, khoan hẵng gửi, chưa gửi vội, đừng gửi vội, khoan gửi vội, đừng vội gửi, chưa vội gửi, chưa nộp, khoan nộp, đừng nộp, không nộp, chưa nộp vội, chưa gửi được, chưa gửi đâu, chưa muốn gửi, không muốn gửi, chưa cần gửi, thôi chưa gửi, thôi đừng gửi, thôi không gửi, thôi khoan gửi, để đó chưa gửi,
    chưa gửi ngay, đừng gửi ngay, không gửi ngay, chưa được gửi, từ từ hãy gửi, từ từ hẵng gửi, từ từ gửi, từ từ, hẵng gửi, hãy khoan, hãy khoan gửi, đợi đã, chờ đã, khoan vội, chưa gửi báo cáo, khoan gửi báo cáo, đừng gửi báo cáo, không gửi báo cáo, chưa nộp báo cáo, không gửi đâu, không gửi nữa, mai gửi, mai hãy gửi, để mai gửi, chiều gửi, gửi sau, để gửi sau, lát gửi, lát nữa gửi, tối gửi`,
    { to: 'hold' },
  ],
  [
    `còn mấy câu, còn mấy câu nữa, còn bao nhiêu câu, còn bao nhiêu câu nữa, mấy câu nữa, bao nhiêu câu nữa, đến câu mấy rồi, tới câu mấy rồi, đến câu mấy, tới câu mấy, câu mấy rồi, đang ở câu mấy, đang ở đâu, đến đâu rồi, tới đâu rồi, làm tới đâu rồi, làm đến đâu rồi, đang đến đâu, đang tới đâu, còn nhiều không, còn nhiều câu không, còn dài không, còn lâu không, sắp xong chưa, gần xong chưa, xong chưa, đã xong chưa, hết chưa,
    được mấy câu rồi, làm được mấy câu rồi, được bao nhiêu câu rồi, trả lời được mấy câu rồi, còn câu nào không, còn câu nào nữa không, còn thiếu câu nào, thiếu câu nào, còn thiếu mấy câu, còn thiếu gì, còn thiếu gì không, còn câu nào chưa trả lời, còn câu nào chưa làm, tiến độ, tất cả mấy câu, tất cả bao nhiêu câu, có mấy câu, có bao nhiêu câu, tổng cộng mấy câu, mấy câu,
    gửi được chưa, gửi được không, nộp được chưa, nộp được không, gửi chưa, gửi luôn được chưa, gửi được rồi chưa, gửi báo cáo được chưa, đã gửi chưa, gửi rồi chưa, đã gửi được chưa, nộp chưa, đã nộp chưa, nộp rồi chưa, đủ chưa, đã đủ chưa, đủ để gửi chưa, đã gửi được báo cáo chưa, báo cáo gửi được chưa, khi nào gửi được, bao giờ gửi được, bao giờ thì gửi được, ai gửi rồi, ai gửi chưa, có ai gửi chưa, ai gửi báo cáo rồi, ai nộp rồi, ai nộp chưa, có ai nộp chưa, ai làm rồi, có ai làm chưa`,
    { to: 'progress' },
  ],
]);

/** Words that may stand beside them and change nothing. */
export const navigationFillers = phraseBook<true>([
  [
    'ủa, ua, ờ, ơ, ôi, dòng này, dòng cuối, dòng trên, câu trên, chỗ này, cái này, lắm, đi, nào, luôn, quá, đã, anh, chị, cô, thầy, cái, cho, cho em, cho mình, cho tôi, giùm, dùm, em, mình, tôi, bot, bạn, với, thôi, ok, ừ, rồi, báo cáo, xin, được không, được ko, muốn, tôi muốn, mình muốn, em muốn, cần, ngay, vậy, thế, hết, cả, gì, lại, ơi, giúp',
    true,
  ],
]);

/** Says how much "như tháng trước" and "không phát sinh" are meant of. */
export const scopeWords = phraseBook<Scope>([
  ['báo cáo, cả báo cáo, toàn bộ, tất cả, mọi thứ, toàn bộ báo cáo, tất cả các câu, mọi câu', 'report'],
  ['mục này, phần này, cả mục, cả phần, cả mục này, cả phần này, mục, phần', 'section'],
  ['câu này, chỗ này, cái này', 'here'],
]);
