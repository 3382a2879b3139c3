import { allDone } from './all-done.ts';
import { phraseBook } from './phrase-book.ts';

/** What a chair says instead of a figure. What it is worth depends on the field: see meaningOf. */
export type State =
  | 'zero' // 0
  | 'none' // không: to a stock this may also mean "no change"
  | 'absent' // không có, không có ai
  | 'nothing-arose' // không phát sinh
  | 'not-yet' // chưa
  | 'unknown' // không biết, chưa rõ
  | 'unchanged' // như tháng trước
  | 'not-applicable' // không áp dụng
  | 'skip' // bỏ qua, để sau
  | 'yes' // có
  | 'done' // rồi, đã tổ chức
  | 'everything' // tất cả
  | 'delegated' // cái này hỏi chị Lan
  | 'unclear'; // -, x, …, hết rồi

/** Says that the question is not clear, and nothing of what it asks for: "chưa hiểu dòng cuối". */
export const puzzledWords = phraseBook<true>([
  [
    'chưa hiểu, không hiểu, chẳng hiểu, hông hiểu, chả hiểu, khó hiểu, chưa rõ câu hỏi, không rõ câu hỏi',
    true,
  ],
]);

/** Ends of questions: the person asks back. */
export const questionTails = phraseBook<true>([
  [
    'được không, được ko, đúng không, phải không, được chưa, là sao, thế nào, bao nhiêu, là gì, gì vậy, gì vậy em, sao vậy, phải ghi sao, ghi sao, ghi gì, ghi gì em, ghi cái gì, ghi thế nào, ghi vào đâu, cho hỏi, cho chị hỏi, cho anh hỏi, cho em hỏi, cho mình hỏi, cho tôi hỏi, cho cô hỏi',
    true,
  ],
]);

export const stateWords = phraseBook<State>([
  [
    `không, chẳng, chả, không hề, không tổ chức, không làm, không thực hiện, no, nope, none, không diễn ra, không xảy ra, không được ai, không được, không mở, không ký`,
    'none',
  ],
  [
    `không có, không có ai, không ai, không có gì, không có trường hợp nào, không có ai cả, chẳng có, chẳng có ai, chả có, chả có ai, đâu có, đâu có ai, có đâu, có gì đâu, có chi đâu, có ai đâu, làm gì có, không hề có, không còn, không còn ai, không ai cả, không có người nào, không một ai, không có cái nào, nỏ có, nỏ có ai, nỏ có chi, nỏ ai, mô có, mô có ai, không có chi, chẳng có chi, không có chi hết, không có ai mô`,
    'absent',
  ],
  ['số 0, số không, zero, zê rô, con số không, bằng không, bằng 0, 0 có, 0 người, 0 có gì', 'zero'],
  [
    `không phát sinh, không có phát sinh, không có gì phát sinh, không phát sinh gì, không phát sinh mới, chưa phát sinh, chưa có phát sinh, không có gì mới, không có biến động, không biến động, không biến động gì, không phát sinh thêm, không phát sinh tăng giảm, không phát sinh gì thêm, chưa có gì mới, chưa có gì thêm, không có gì thêm, không có thêm gì, chưa có thêm gì, chưa có gì phát sinh, không gì mới, không có gì mới cả, chưa có biến động`,
    'nothing-arose',
  ],
  [
    `gần xong, sắp xong, gần hoàn thành, sắp hoàn thành, chưa, chưa có, chưa tổ chức, chưa làm, chưa kịp, chưa ai, chưa có ai, chưa thực hiện, chưa triển khai, chưa đến, chưa tới, chưa xong, chưa hoàn thành, chưa thành lập, chưa ban hành, chưa ký, chưa được, chưa hề, sắp, sắp tổ chức, sắp có,
    đang chuẩn bị, đang làm, đang tiến hành, đang triển khai, đang xây dựng, đang thực hiện, sẽ tổ chức, sẽ làm, sẽ, dự kiến, đang chờ, còn chờ, vẫn chờ, chờ duyệt, chờ ký, chờ họp, chờ quyết định, chờ phê duyệt, chờ ban giám đốc, chờ cấp trên, có kế hoạch, đã có kế hoạch, đang có kế hoạch, kế hoạch, có dự kiến, vẫn chưa, chưa kịp làm, chưa kịp tổ chức, chưa làm xong, chưa tổ chức xong, chưa tổ chức được, tháng sau, tháng tới, tuần sau, tuần tới, quý sau, sang tháng, sang năm, định, đang dự thảo, đang soạn, đang trình, đang xin ý kiến, not yet, chưa họp`,
    'not-yet',
  ],
  [
    `không biết, chưa biết, không rõ, chưa rõ, không nắm được, chưa nắm, chưa nắm được, không nắm, không nắm rõ, chưa nắm rõ, không nhớ, không nhớ rõ, chưa có số liệu, chưa có thông tin, chưa thống kê, chưa thống kê được, chưa tổng hợp, chưa tổng hợp được, không có số liệu, không có thông tin,
    chưa kiểm tra, chưa chắc, không chắc, không chắc lắm, chịu, ai biết, biết đâu, không biết rõ, chưa biết rõ, chưa tính, chưa tính được, chưa xác định, chưa xác định được, chưa cập nhật, không thống kê, chưa có báo cáo, không biết nữa, chưa được báo`,
    'unknown',
  ],
  [
    `như tháng trước, như cũ, như kỳ trước, như lần trước, như trước, như báo cáo trước, như quý trước, như tháng rồi, như tháng vừa rồi, như tháng 9, không đổi, không thay đổi, không có thay đổi, không thay đổi gì, không có thay đổi gì, không có gì thay đổi, chưa thay đổi, chưa có thay đổi, chưa có thay đổi gì, chưa có gì thay đổi,
    giữ nguyên, giữ nguyên như tháng trước, vẫn vậy, vẫn thế, vẫn như cũ, vẫn như vậy, vẫn như thế, vẫn giữ nguyên, vẫn như tháng trước, vẫn bằng tháng trước, giống tháng trước, giống kỳ trước, giống như tháng trước, giống cũ, giống lần trước, giống tháng rồi, giống y tháng rồi, giống y tháng trước, giống hệt tháng trước, giống hệt tháng rồi, y chang tháng rồi, y như tháng rồi, y hệt tháng rồi, y như tháng trước, y nguyên, y chang, y chang tháng trước, y hệt, y hệt tháng trước, y như cũ, y cũ, bằng tháng trước, bằng kỳ trước,
    không tăng không giảm, không tăng giảm, không biến đổi, ổn định, số cũ, cũ, vẫn cũ, không khác, không có gì khác, không khác gì, không khác gì tháng trước, same, như mọi tháng, như mọi khi, vẫn số cũ, như tháng trc, không khác tháng trước, lấy số tháng trước, lấy như tháng trước, tương tự tháng trước, tương tự, cả hai như cũ, cả 2 như cũ, hai số như cũ, 2 số như cũ, cả hai đều như cũ, cả hai như tháng trước, cả 2 như tháng trước, hai số như tháng trước, 2 số như tháng trước, cả hai giữ nguyên, cả 2 giữ nguyên, hai số giữ nguyên, 2 số giữ nguyên, cả hai không đổi, cả 2 không đổi, hai số không đổi, 2 số không đổi`,
    'unchanged',
  ],
  [
    `không áp dụng, không thuộc diện, không thuộc đối tượng, không thuộc, không liên quan, n/a, n / a, na, không phải đối tượng, không có ăn ca, không ăn ca, không tổ chức ăn ca, không nấu ăn ca, không có bếp ăn, không có suất ăn ca, không có bữa ăn ca, không có nhà ăn, không có căng tin,
    không có ủy ban kiểm tra, không có ubkt, không có nữ, không có lao động nữ, không có ban nữ công, không có người sử dụng lao động, không có chủ doanh nghiệp, không có chi bộ, không có tổ chức đảng, không có đảng`,
    'not-applicable',
  ],
  [
    `bỏ qua, để sau, skip, tính sau, trả lời sau, để lát, lát nữa, lát, mai báo, bổ sung sau, báo sau, cập nhật sau, để hỏi lại, chờ hỏi lại, pass, cho qua, thôi bỏ qua, chuyển câu khác, để em hỏi lại, để mình hỏi lại, để tôi hỏi lại, để xem lại, để kiểm tra lại, để em xem lại, để mình xem lại, để em kiểm tra lại, để mình kiểm tra lại,
    bỏ qua câu này, để sau đi, qua câu khác, câu khác, sang câu khác, hẹn sau, để tính sau, để đó, tạm bỏ qua, nói sau, gửi sau, khi nào có báo sau, hỏi lại đã, để hỏi đã, mai chị báo, mai anh báo, mai em báo, mai mình báo, mai tôi báo, mai cô báo, mai thầy báo, mai gửi, chiều báo, tối báo, để mai, để mai báo, để chiều, để tối, để bữa khác, để hôm khác, đang bận, bận quá, bận lắm, đang bận quá, đang họp`,
    'skip',
  ],
  [
    'có, có chứ, yes, có đấy, có luôn, có nhé, y, vâng, dạ, đúng, đúng rồi, đúng vậy, phải rồi, ừ, ừ có, ok, chuẩn, chính xác, đồng ý',
    'yes',
  ],
  ['hết rồi', 'unclear'],
  [
    `rồi, xong, xong rồi, đã xong, hoàn thành, đã hoàn thành, đã tổ chức, có tổ chức, đã tổ chức rồi, đã tổ chức xong, tổ chức rồi, tổ chức xong, đã làm, làm rồi, đã có, có rồi, đã thực hiện, đã ký, đã thành lập, đã ban hành, đã công khai, đã kiểm tra, đã họp, họp rồi, đã triển khai, đã diễn ra, đã mở, đã, hoàn tất, đã hoàn tất, done, ký rồi, ban hành rồi, thành lập rồi, có làm, có rồi đó, đã phát động, đã đăng ký, đã được công nhận, đã tập huấn, đã đối thoại, có họp`,
    'done',
  ],
  [
    `tất cả, toàn bộ, toàn thể, hết tất cả, cả đơn vị, cả công ty, cả trường, toàn đơn vị, ai cũng có, tất cả mọi người, tất tần tật, cả cơ quan, đủ cả, đủ hết, đầy đủ, tất, ${allDone}`,
    'everything',
  ],
]);

/** The verbs inside those phrases that one question has and another has not: "chưa họp" says nothing of members. */
export const verbsOfStates = phraseBook<true>([
  [
    'tổ chức, họp, ký, ban hành, thành lập, công khai, kiểm tra, phát động, đăng ký, công nhận, tập huấn, đối thoại, mở',
    true,
  ],
]);

/** Words that hand the question to somebody else; a name may follow. */
export const delegatingWords = phraseBook<true>([
  [
    `hỏi chị, hỏi anh, hỏi kế toán, hỏi bên, hỏi cô, hỏi thầy, hỏi em, hỏi ông, hỏi bà, hỏi bạn, hỏi phòng, hỏi giám đốc, hỏi thủ quỹ, hỏi sếp, hỏi văn phòng, hỏi nhân sự, hỏi phó, hỏi tổ trưởng, hỏi cán bộ, kế toán nắm, kế toán giữ, kế toán phụ trách,
    phụ trách, bên kế toán, do kế toán, người khác làm, không phải mình làm, không phải em làm, không phải tôi làm, người khác phụ trách, hỏi người khác, cái này hỏi, chị kia làm, kế toán biết, nhân sự nắm, chờ kế toán, đợi kế toán, kế toán báo, kế toán chưa báo, chờ nhân sự, đợi nhân sự, chờ phòng, đợi phòng, chờ văn phòng, đợi văn phòng`,
    true,
  ],
]);

/** Words that may stand beside a state and change nothing. */
export const stateFillers = phraseBook<true>([
  [
    `may quá, may mắn, may là, cũng may, cả hai, cả hai mục, hai mục, cả hai ý, đều, hết trơn, hết trọi, hết trơn hết trọi, hết ráo, ráo trọi, trơn, sất, gì sất, gì, gì cả, gì hết, nào, nào cả, nào hết, ai, ai cả, ai hết, hết, cả, đâu, luôn, thêm, mới, hề, nữa, thế, thì, là, vậy, cũng, vẫn, bên em, bên mình, đơn vị, đơn vị em, đơn vị mình, cơ sở, cơ sở mình, công ty, công ty mình, công ty em, trường, trường mình, cơ quan, em, mình, tôi, chị, anh,
    tháng này, trong tháng, trong tháng này, tuần trước, tuần rồi, tuần vừa rồi, hôm trước, bữa trước, hôm nọ, mới đây, vừa mới, hồi tuần trước, kỳ này, đợt này, năm nay, năm này, quý này, hiện, hiện nay, hiện tại, hiện giờ, đến nay, bây giờ, lúc này, tạm thời, so với, so với tháng trước, so với kỳ trước, tháng trước, được, đã, câu này, mục này, cái này, việc này, phần này, vụ này, đó, cái đó, này, kia, ở, tại, cho, của, để, do, về, đang, còn, lại, đi, à, mà, thôi, ấy, trường hợp, số, số liệu, báo cáo, ra, đâu nha, hẳn, bạn, hôm nay, nhưng mà, nhưng, vì, bot, u, ủa, ok, nhỉ, chứ, hả, hẳn hoi, thật, quá, lắm, nha, với, thay đổi, không gian, không khí, không những, không chỉ, không ngừng`,
    true,
  ],
]);
