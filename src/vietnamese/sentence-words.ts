import { allDone } from './all-done.ts';
import { activities, deeds } from './activity-words.ts';
import { phraseBook } from './phrase-book.ts';

/** What a word or a sign does in a sentence that holds a number. */
export type Role =
  | 'about' // khoảng, gần, hơn
  | 'bound' // không dưới, tối đa
  | 'vague' // vài, mấy
  | 'unsure' // chắc, hình như
  | 'correction' // à quên, nhầm
  | 'not-this' // không phải … mà
  | 'rather-than' // 6 chứ không phải 5
  | 'no' // không, chưa
  | 'but' // nhưng, riêng
  | 'plus'
  | 'and' // và: a list, perhaps a sum
  | 'minus'
  | 'times'
  | 'equals'
  | 'to' // đến, hoặc: between two numbers a range
  | 'of' // trên, trong số: between two numbers a ratio
  | 'percent'
  | 'female'
  | 'male'
  | 'of-which'
  | 'all'
  | 'half'
  | 'per'
  | 'change' // tăng, giảm
  | 'planned'
  | 'other-period'
  | 'target'
  | 'foreign-money'
  | 'number-word' // "số 5"
  | 'place' // công ty, tổ: a number behind it belongs to a name
  | 'street'
  | 'plain'; // words of the report that change nothing

/** Words that may stand around a number. Of two phrases with one bare spelling the earlier wins. */
export const roleWords = phraseBook<Role>([
  // First, so that a bare "co" and "do" are có and đó rather than cỡ and độ.
  ['có, đó, đó là, con, thanh, chỉ', 'plain'],
  [
    `khoảng, tầm, gần, hơn, trên, cỡ, xấp xỉ, chừng, độ, ước, ước chừng, ước tính, khoảng chừng, khoảng độ, khoảng tầm, cỡ khoảng, độ khoảng, cỡ chừng, trên dưới,
    ngót, ngót nghét, non, gần được, được gần, hơn được, đâu đó, áng chừng, khoảng hơn, khoảng gần, tầm hơn, tầm khoảng, tầm gần, gì đó, hơn một chút, ~, >, ≈`,
    'about',
  ],
  [
    `không dưới, ít nhất, tối thiểu, tối đa, không quá, không hơn, dưới, chưa đến, chưa tới, chưa được, không đến, không tới, nhiều nhất, cao nhất, trở lên, trở xuống, đổ lại,
    chưa đầy, ít nhất là, nhiều nhất là, là cùng, hết cỡ, <, ≤, ≥, từ`,
    'bound',
  ],
  [
    `vài, mấy, một số, nhiều, lác đác, ít, vài ba, dăm, dăm ba, dăm bảy, đôi ba, một ít, một vài, nhiều lắm, rất nhiều, không nhiều, không ít, kha khá, hàng chục, hàng trăm, hàng nghìn,
    hàng ngàn, ba bốn, dăm người, một chút, chút ít, đông lắm, đông, khá nhiều, khá đông, lai rai, bao nhiêu, nhiêu, bn, rưỡi, lẻ, phần lớn, đa số, hầu hết, gần hết, đa phần, gần như tất cả, vô số, đủ cả, mươi mười lăm, một phần, phần ba, phần tư, phần năm, phần hai, phần mười, một đôi, đôi, cặp, tá, một tá`,
    'vague',
  ],
  [
    `chắc, chắc là, chắc khoảng, hình như, có lẽ, không chắc, chưa chắc, không chắc lắm, có thể, nghe nói, không nhớ, không nhớ rõ, không nhớ chính xác, đoán, đoán là, chưa rõ, không rõ, không biết, chưa biết,
    chưa chính xác, không chính xác, nhớ không nhầm, nếu không nhầm, không nhầm, chưa chốt, tạm tính, ?, hay sao, phải không, đúng không, hả, hở, hử, thì phải, chưa nắm, chưa kiểm tra, chưa thống kê, tạm thời, tạm`,
    'unsure',
  ],
  [
    `à quên, quên, quên mất, ấy quên, í quên, a quên, à nhầm, nhầm, lộn, à lộn, nhầm rồi, nói nhầm, ghi nhầm, gõ nhầm, bấm nhầm, đánh nhầm, à không, ấy không, ý lộn, í lộn, đính chính, sửa lại, sửa lại là, sửa thành, sửa, đổi thành, xin lỗi,
    ý là, ý em là, ý mình là, đúng ra, đúng ra là, nói lại, viết lại, ấy chết, ủa, à mà, mới đúng, mới phải, thật ra, thực ra, lại thành, cập nhật lại, chính xác là, nhầm nhé, viết nhầm, viết sai, ghi sai, sai rồi, à, sr, sorry, - >, = >, - - >, →`,
    'correction',
  ],
  ['không phải, không phải là, đâu phải, chả phải, chẳng phải, k phải, ko phải', 'not-this'],
  ['chứ không phải, chứ không phải là, chứ không phải là có, chớ không phải', 'rather-than'],
  [
    'ok, ừ, chuẩn, ghi, điền, trả lời, đáp án, câu này, câu trả lời, sáng nay, chiều nay, vừa rồi, vừa qua, không đổi, không thay đổi, không có gì thay đổi, giữ nguyên, như cũ, vẫn như cũ, không tăng, không giảm, không tăng không giảm, kn, gt, lđ, ld, so với tháng trước, chẵn, tròn, chắc chắn, chắc chắn là, chắc chắn có, không trùng, không tính trùng, không trùng lặp, không kể trùng, không thừa không thiếu, không thiếu ai, không hơn không kém, bằng chữ, viết bằng chữ, vô, mới vô',
    'plain',
  ],
  ['không, chưa, chẳng, chả, đâu có, không có, chưa có, không còn, chưa kết nạp, chưa có ai', 'no'],
  [
    'nhưng, mà, nhưng mà, tuy nhiên, ngoại trừ, riêng, song, còn lại, còn, thiếu, ngoài ra, trong khi, nếu, ngoài',
    'but',
  ],
  [
    'mỗi suất, mỗi bữa, mỗi suất ăn, mỗi bữa ăn, mỗi suất ăn ca, mỗi phần ăn, bữa, suất, xuất, phần ăn, xuất ăn, xuất ăn ca',
    'plain',
  ],
  ['cộng, cộng thêm, cộng với, +', 'plus'],
  ['và, với, cùng với, cùng, &', 'and'],
  ['âm, trừ, trừ đi, trừ ra, bớt đi, ±', 'minus'],
  ['nhân, nhân với, x, ×, *', 'times'],
  [
    '=, tổng, tổng cộng, tổng là, vị chi, cộng lại, cộng là, cộng lại là, bằng, tất cả là, tổng cộng là, cả thảy, thành ra',
    'equals',
  ],
  ['đến, tới, hoặc, hay, hay là, hoặc là, sang', 'to'],
  ['trong số, trong tổng số, trên tổng số, trên tổng, của, trong tổng', 'of'],
  ['phần trăm, %, pt, phầm trăm, ‰', 'percent'],
  [
    'nữ, phụ nữ, nữ giới, đồng chí nữ, đoàn viên nữ, lao động nữ, là nữ, cả nữ, nữ đoàn viên, nữ công nhân, người nữ, đàn bà, con gái',
    'female',
  ],
  [
    'nam giới, đàn ông, đồng chí nam, đoàn viên nam, lao động nam, là nam, con trai, nam đoàn viên, người nam',
    'male',
  ],
  [
    'trong đó, trong đó có, trong đấy, trong đó thì, trog đó, tđ, gồm, bao gồm, gồm có, trong số đó',
    'of-which',
  ],
  [
    `tất cả, toàn bộ, toàn thể, hết tất cả, cả đơn vị, cả công ty, cả trường, toàn đơn vị, toàn công ty, cả cơ quan, đầy đủ, đủ hết, hết cả, tất, tất tần tật, tuốt, đủ, toàn thể đoàn viên, 100 phần trăm, hết sạch, cả lũ, all,
    ai cũng, mọi người, hết mọi người, tất cả mọi người, tất cả đoàn viên, tất cả đv, tất cả anh em, toàn bộ đoàn viên, tất cả lao động, tất cả người lao động, toàn bộ lao động, toàn bộ người lao động, tất cả công nhân, ${allDone}`,
    'all',
  ],
  [
    'một nửa, nửa, phân nửa, nửa số, một nửa số, non nửa, quá nửa, hơn nửa, gần nửa, hơn một nửa, gần một nửa',
    'half',
  ],
  [
    'mỗi, mỗi người, từng, mỗi đv, mỗi đoàn viên, mỗi hộ, mỗi nhà, bình quân, trung bình, mỗi ng, mỗi cuộc, mỗi buổi, mỗi lần, mỗi tháng, trên người, trên đầu người, cho mỗi',
    'per',
  ],
  [
    'tăng, giảm, tăng thêm, giảm đi, giảm bớt, nhiều hơn, ít hơn, bớt, thêm, nâng thêm, tăng lên, giảm xuống, giảm còn, tăng được, hơn tháng trước, chênh, lệch, hụt',
    'change',
  ],
  [
    `dự kiến, sẽ, định, sắp, dự định, chuẩn bị, phấn đấu, kế hoạch, có kế hoạch, tháng sau, tháng tới, tuần sau, tuần tới, năm sau, quý sau, đăng ký, chờ, đang chờ, đang làm hồ sơ, đang xét, chờ duyệt, chờ quyết định, tới đây, sắp tới`,
    'planned',
  ],
  [
    `tháng trước, tháng rồi, tháng vừa rồi, năm ngoái, năm trước, quý trước, tuần trước, kỳ trước, đợt trước, lần trước, trước đây, từ đầu năm, lũy kế, luỹ kế, từ đầu năm đến nay, từ đầu năm tới nay, từ đầu quý, cả năm, từ đầu nhiệm kỳ, cùng kỳ, năm nay, trong năm, trong quý, quý này, đầu năm, hồi đầu năm, hôm qua, hôm nay, ngày mai, tháng, năm học này, năm học trước, hôm kia`,
    'other-period',
  ],
  [
    'chỉ tiêu, mục tiêu, chỉ tiêu giao, được giao, chỉ tiêu được giao, so với chỉ tiêu, kế hoạch giao, kế hoạch năm, kpi, nghị quyết đề ra',
    'target',
  ],
  ['usd, đô, đô la, $, euro, eur, €, won, yên, tệ, nhân dân tệ, cây vàng, chỉ vàng', 'foreign-money'],
  ['số, stt, no, #', 'number-word'],
  [
    `công ty, cty, ct, công ty tnhh, công ty cổ phần, ctcp, xí nghiệp, xn, nhà máy, trường, thpt, thcs, mầm non, tiểu học, bệnh viện, bv, trạm, đội, phân xưởng, px, xưởng, chi nhánh, phòng, kho, quận, phường, xã, chuyền, line, khối, cụm,
    tổng công ty, tập đoàn, quốc lộ, tầng, lô, khu, khu công nghiệp, kcn, ấp, thôn, tổ dân phố, tdp, khu phố, kp, hợp tác xã, htx, trung tâm, đoàn, cơ sở, tổ sản xuất, tổ công đoàn, tổ`,
    'place',
  ],
  ['đường, phố, ngõ, ngách, hẻm, số nhà, kiệt, đại lộ, địa chỉ, đ/chỉ, nhà số', 'street'],
  [
    `có, được, là, thì, ở, tại, cho, của, do, bị, về, lên, ra, vào, theo, để, gửi, cái, các, những, chỉ, mới, đã, đang, vẫn, cũng, nữa, thôi, luôn, rồi, xong, hết, cả, đều, toàn, đúng, chính xác, chính thức, đủ số, chỉ có, chỉ được, vỏn vẹn, duy nhất, mỗi có, này, kia, nè, nay, hiện, hiện nay, hiện tại, hiện có, hiện giờ, đến nay, tính đến, tính đến nay, đến thời điểm này, bây giờ, gần đây, lại,
    tháng này, trong tháng, trong tháng này, kỳ này, đợt này, trong kỳ, trong đợt, trong tháng mình, tháng, tháng nay, báo cáo, số liệu, kết quả, tổng hợp, chốt, chốt lại, chốt là, con số, số lượng, sl, số người, số đoàn viên, số đv, số lao động, số cuộc, số, tổng số, tổng số là, số tiền, tổng tiền, tổng số tiền, tổng kinh phí, kinh phí, trị giá, giá trị, số là, tổng trị giá`,
    'plain',
  ],
  [
    `em, mình, tôi, anh, chị, bên em, bên mình, đơn vị, đơn vị em, đơn vị mình, cơ sở, cơ sở em, cơ sở mình, công đoàn, công đoàn cơ sở, cđcs, cđ, bên, chúng tôi, bọn em, tụi em, tui, cơ quan, bot, nhà mình, trường mình, công ty mình, công ty em, trường em, đơn vị tôi, công ty có, đơn vị có, công đoàn có, trường có, chúng em, cty mình, cty em, cty có, công ty tôi`,
    'plain',
  ],
  [
    `người, ng, đồng chí, đ/c, đoàn viên, đv, dv, cán bộ, công nhân, lao động, người lao động, nlđ, cnlđ, cnvclđ, viên chức, công chức, đoàn viên mới, lượt, lượt người, cuộc, buổi, lần, lớp, hội nghị, đợt, phong trào, hoạt động, chương trình, vụ, trường hợp,
    nhà, căn, mái ấm, sáng kiến, văn bản, quy chế, thỏa ước, thỏa thuận, suất, phần quà, quà, tiền, đồng, vnd, vnđ, đ, công đoàn, suất ăn, bữa ăn, ăn ca, suất ăn ca, bữa ăn ca, mức ăn ca, tiền ăn, tiền ăn ca`,
    'plain',
  ],
  [`${activities}, ${deeds}`, 'plain'],
]);

/** Phrases that begin with a number word or hide one: "một số" is not 1, "năm nay" not 5, "ba mẹ" not 3. */
export const falseNumbers = phraseBook<Role>([
  [
    'một số, một vài, một ít, một chút, một đôi, 1 số, 1 vài, 1 ít, 1 chút, 1 đôi, 1 nửa, vài ba, dăm ba, dăm bảy, đôi ba, một tá, mươi mười lăm, một phần',
    'vague',
  ],
  ['một nửa, một nửa số', 'half'],
  ['không một ai, không một người nào', 'no'],
  [
    'năm nay, năm ngoái, năm trước, năm rồi, năm qua, năm sau, năm tới, năm học, năm học này, năm vừa rồi, năm học trước, cuối năm, dịp cuối năm, cuối năm nay, dịp cuối năm nay, đầu năm, dịp đầu năm, đầu năm nay, đầu năm sau, giữa năm, trong năm, trong năm nay, hết năm, hết năm nay, cả năm, sang năm, qua năm, hàng năm, hằng năm, mỗi năm, nhiều năm, quanh năm, mấy năm, cuối năm ngoái, cuối năm học, đầu năm học, từ đầu năm, từ đầu năm đến nay, từ đầu năm tới nay, hồi đầu năm',
    'other-period',
  ],
  [
    'ba mẹ, ba má, tư tưởng, tư liệu, hai bên, tứ tung, sau đó, sau khi, sau này, bảy nổi, tám chuyện, ba lô, một mình, một cách, sau tết, tạm hoãn, bày tỏ, nam giới, nam nữ, mốt mai, tu sửa, tập trung, lẻ tẻ, 1 mình, 1 cách, chín chắn, trạm y tế, ba khía, hai tốt, 2 tốt, ba tốt, 3 tốt, hai giỏi, 2 giỏi, ba sạch, 3 sạch, ba đảm đang, 3 đảm đang',
    'plain',
  ],
]);
