import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('a count with the words a chair puts around it', () => {
  it.each([
    ['5 ng', '5'],
    ['5ng', '5'],
    ['5 nguoi a', '5'],
    ['co 5 nguoi', '5'],
    ['co 5 nguoi thoi', '5'],
    ['da 5 nguoi', '5'],
    ['5 dc', '5'],
    ['5 đc ạ', '5'],
    ['ket nap 5 dv', '5'],
    ['kết nạp mới 5 đồng chí', '5'],
    ['mới có 5', '5'],
    ['chỉ 5', '5'],
    ['chỉ có 5 người thôi', '5'],
    ['có 5 bạn', '5'],
    ['được 5', '5'],
    ['tổng cộng 12', '12'],
    ['tổng 12 người', '12'],
    ['12 nhé em', '12'],
    ['12 nha', '12'],
    ['12 em ơi', '12'],
    ['dạ thưa anh 12 ạ', '12'],
    ['Dạ, tháng này đơn vị em kết nạp được 12 đoàn viên ạ.', '12'],
    ['tháng này 5', '5'],
    ['5 người tháng này', '5'],
    ['5 cuộc', '5'],
    ['5 lần', '5'],
    ['5 buổi tuyên truyền', '5'],
    ['tổ chức 5 buổi', '5'],
    ['5 lượt', '5'],
    ['40 lượt người', '40'],
    ['1.250 lượt người tham dự', '1250'],
    ['giám sát 2 cuộc', '2'],
    ['5 ca', '5'],
    ['2 vụ', '2'],
    ['5 lớp', '5'],
    ['tất cả 12 người', '12'],
    ['toàn bộ 245 người', '245'],
    ['đủ 245', '245'],
    ['chắc chắn 5 người', '5'],
    ['gồm 5 người', '5'],
    ['5 người không trùng', '5'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('digits and their grouping', () => {
  it.each([
    ['1250.', '1250'],
    ['1 250 người', '1250'],
    ['1250 nguoi', '1250'],
    ['10.000', '10000'],
    ['100.000', '100000'],
    ['1,000', '1000? thousands-or-decimal'],
    ['12,000', '12000? thousands-or-decimal'],
    ['1.000,5', '[1000]? decimal-count'],
    ['1.25', '[1 or 125]? decimal-count'],
    ['1,5', '[1 or 15]? decimal-count'],
    ['0,5', '[0 or 5]? decimal-count'],
    ['0', '0'],
    ['00', '0'],
    ['0 người', '0'],
    ['05', '5'],
    ['007', '7'],
    ['5 .', '5'],
    ['5!', '5'],
    ['5 :)', '5'],
    ['5 🙏', '5'],
    ['"5"', '5'],
    ['(5)', '5'],
    ['5)', '5'],
    ['*5*', '5? extra-words'],
    ['=5', '5'],
    [': 5', '5'],
    ['12 500', '12500? grouping'],
    ['12 50', '[12 or 50]? several-numbers'],
    ['1 2 3', '[1 or 2 or 3]? several-numbers'],
    ['1 250 000', '1250000'],
    ['5 000', '5000'],
    ["1'250", '1250'],
    ['1_250', '[1 or 250]? several-numbers'],
    ['1/250', '[1]? ratio-or-date'],
    ['1:250', '[1 or 250]? several-numbers'],
    ['5,6', '[5 or 56]? decimal-count'],
    ['5, 6', '[5 or 6]? several-numbers'],
    ['5,6,7', '[]? grouping'],
    ['5 6', '[5 or 6]? several-numbers'],
    ['5;6', '[5 or 6]? several-numbers'],
    ['5\n6', '[5 or 6]? several-numbers'],
    ['5.6.7', '[]? grouping'],
    ['1.25.0', '[]? grouping'],
    ['1..5', '[1 or 5]? several-numbers'],
    ['1,,5', '[1 or 5]? several-numbers'],
    ['5..', '5'],
    ['...5', '5'],
    ['5…', '5'],
    ['1.234,5', '[1234]? decimal-count'],
    ['1,234,567', '1234567'],
    ['12.5', '[12 or 125]? decimal-count'],
    ['5,0', '[5 or 50]? decimal-count'],
    ['5.', '5'],
    ['5,', '5'],
    [',5', '[]? decimal-count'],
    ['.5', '[]? decimal-count'],
    ['245 120', '245120? grouping'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('digits that are not plain', () => {
  it.each([
    ['1️⃣2️⃣', '12? unusual-digits'],
    ['5️⃣', '5? unusual-digits'],
    ['½', '[]? unusual-digits'],
    ['1½', '[]? unusual-digits'],
    ['²', '[]? unusual-digits'],
    ['2²', '[]? unusual-digits'],
    ['5⁵', '[]? unusual-digits'],
    ['₅', '[]? unusual-digits'],
    ['①', '[]? unusual-digits'],
    ['Ⅳ', '[]? unusual-digits'],
    ['IV', '4? unusual-digits'],
    ['XII', '12? unusual-digits'],
    ['V', '5? unusual-digits'],
    ['١٢', '[]? unusual-digits'],
    ['५', '[]? unusual-digits'],
    ['１２', '12'],
    ['１.２５０', '1250'],
    ['1e5', '[1 or 5]? several-numbers'],
    ['1E3', '[1 or 3]? several-numbers'],
    ['0x10', '[0]? arithmetic'],
    ['0x1F', '[0]? arithmetic'],
    ['0b1', '[0 or 1]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('numbers in words', () => {
  it.each([
    ['mười', '10'],
    ['mười một', '11'],
    ['muoi mot', '11'],
    ['mười bốn', '14'],
    ['mười tư', '14'],
    ['mười nhăm', '15'],
    ['hai mươi', '20'],
    ['hai muoi', '20'],
    ['hai mươi lăm', '25'],
    ['hăm lăm', '25'],
    ['hăm hai', '22'],
    ['ba mốt', '31'],
    ['bốn mốt', '41'],
    ['bốn tư', '44'],
    ['bốn chín', '49? spoken-number'],
    ['chín chín', '99? spoken-number'],
    ['chín mươi chín', '99'],
    ['hai bảy', '27? spoken-number'],
    ['ba lăm', '35'],
    ['một trăm', '100'],
    ['trăm mốt', '110'],
    ['trăm tư', '140'],
    ['một trăm lẻ năm', '105'],
    ['một trăm linh năm người', '105'],
    ['một trăm mười lăm', '115'],
    ['hai trăm', '200'],
    ['hai trăm rưỡi', '250'],
    ['năm trăm lẻ hai', '502'],
    ['một nghìn', '1000'],
    ['một trăm nghìn không trăm linh năm', '100005'],
    ['nghìn rưỡi', '1500'],
    ['nghìn mốt', '1100'],
    ['ngàn hai', '1200'],
    ['nghìn hai', '1200'],
    ['hai nghìn không trăm linh năm', '2005'],
    ['hai nghìn năm trăm', '2500'],
    ['1 nghìn', '1000'],
    ['1 nghìn 2', '[1200 or 1002]? spoken-number'],
    ['1 nghìn 250', '1250'],
    ['1 nghìn 2 trăm', '1200'],
    ['1,5 nghìn', '1500'],
    ['2 trăm', '200'],
    ['2 trăm rưỡi', '250'],
    ['2 chục', '20'],
    ['nửa trăm', '50'],
    ['trăm rưỡi', '150'],
    ['năm mươi lăm', '55'],
    ['sau muoi bay', '67'],
    ['bay muoi tam', '78'],
    ['tam muoi chin', '89'],
    ['mot tram hai muoi', '120'],
    ['mot nghin hai tram nam muoi', '1250'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('number words with two meanings are asked or confirmed', () => {
  it.each([
    ['năm', '5? year-or-five'],
    ['nam', '5? year-or-five'],
    ['nam nguoi', '5? year-or-five'],
    ['hai năm', '[25 or 2]? year-or-five'],
    ['ba năm', '[35 or 3]? year-or-five'],
    ['năm năm', '[55 or 5]? year-or-five'],
    ['mười năm', '[15 or 10]? year-or-five'],
    ['muoi nam', '[15 or 10]? year-or-five'],
    ['hai mươi năm', '[25 or 20]? year-or-five'],
    ['hai mươi năm người', '[25 or 20]? year-or-five'],
    ['trăm năm', '[150 or 100]? year-or-five'],
    ['một trăm năm', '[150 or 100]? year-or-five'],
    ['hai nghìn năm', '2500? year-or-five'],
    ['hai trăm ba', '[230 or 203]? spoken-number'],
    ['2 trăm 3', '[230 or 203]? spoken-number'],
    ['ba nghìn hai', '[3200 or 3002]? spoken-number'],
    ['một triệu hai', '[1200000 or 1000002]? spoken-number'],
    ['một hai', '[1 or 2 or 12]? two-or-twenty'],
    ['hai ba người', '[2 or 3 or 23]? two-or-twenty'],
    ['ba bốn', '[]? vague'],
    ['bốn năm người', '[4 or 5 or 45]? two-or-twenty'],
    ['năm sáu người', '[5 or 6 or 56]? two-or-twenty'],
    ['bảy tám', '[7 or 8 or 78]? two-or-twenty'],
    ['chín mười', '[9 or 10 or 90]? two-or-twenty'],
    ['sau', '6? no-diacritics'],
    ['bay', '7? no-diacritics'],
    ['tam', '8? no-diacritics'],
    ['sau nguoi', '6'],
    ['bay nguoi', '7'],
    ['tu', 'unread'],
    ['chục rưỡi', '~15? vague'],
    ['rưỡi chục', '[15 or 5]? vague'],
    ['hai chục mốt', '21? spoken-number'],
    ['chục hai', '12? spoken-number'],
    ['2 vạn', '20000? scale'],
    ['một triệu', '1000000? scale'],
    ['nghìn', '1000? vague'],
    ['5 nam', '5? year-or-five'],
    ['2 năm 3 người', '[2 or 3]? several-numbers'],
    ['năm bảy', '[5 or 7 or 57]? two-or-twenty'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('năm is five beside a word that counts', () => {
  it.each([
    ['năm người', '5'],
    ['năm đồng chí ạ', '5'],
    ['năm cuộc', '5'],
    ['năm mốt', '51'],
    ['năm mươi người', '50'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('vague amounts', () => {
  it.each([
    ['vài', '[]? vague'],
    ['mấy', '[]? vague'],
    ['mấy người', '[]? vague'],
    ['vài cuộc', '[]? vague'],
    ['mấy lần', '[]? vague'],
    ['nhiều lắm', '[]? vague'],
    ['một vài', '[]? vague'],
    ['một số', '[]? vague'],
    ['một số người', '[]? vague'],
    ['một ít', '[]? vague'],
    ['dăm người', '[]? vague'],
    ['dăm ba người', '[]? vague'],
    ['đôi ba', '[]? vague'],
    ['lác đác', '[]? vague'],
    ['hàng chục', '[]? vague'],
    ['không nhiều', '[]? vague'],
    ['ít thôi', '[]? vague'],
    ['mười mấy', '[]? vague'],
    ['hai mươi mấy', '[]? vague'],
    ['20 mấy', '[]? vague'],
    ['mấy chục', '[]? vague'],
    ['vài chục', '[]? vague'],
    ['mươi người', '~10? vague'],
    ['một phần ba', '[]? vague'],
    ['ba phần tư', '[]? vague'],
    ['nửa', '[]? vague'],
    ['một nửa', '[]? vague'],
    ['5 rưỡi', '[]? vague'],
    ['hầu hết', '[]? vague'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('approximate amounts keep their flag', () => {
  it.each([
    ['khoảng 30', '~30'],
    ['chừng 5', '~5'],
    ['tầm 5', '~5'],
    ['gần 20', '~20'],
    ['hơn 20', '~20'],
    ['trên 20', '~20'],
    ['>20', '~20'],
    ['~20', '~20'],
    ['≈5', '~5'],
    ['20+', '~20'],
    ['5++', '~5'],
    ['20 hơn', '~20'],
    ['khoảng hơn 20', '~20'],
    ['hơn 45.000 lượt', '~45000'],
    ['chục người', '~10'],
    ['một chục', '~10'],
    ['hơn chục', '~10? vague'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('bounds are confirmed', () => {
  it.each([
    ['không dưới 20', '~20? bound'],
    ['dưới 20', '~20? bound'],
    ['ít nhất 20', '~20? bound'],
    ['tối đa 20', '~20? bound'],
    ['không quá 20', '~20? bound'],
    ['không đến 20', '~20? bound'],
    ['chưa đến 20', '~20? bound'],
    ['chưa tới chục', '~10? bound'],
    ['<20', '~20? bound'],
    ['≥5', '~5? bound'],
    ['≤5', '~5? bound'],
    ['20 trở lên', '~20? bound'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('ranges are asked', () => {
  it.each([
    ['5-6 người', '[5 or 6]? range'],
    ['5-2', '[5 or 2]? range'],
    ['5 - 6', '[5 or 6]? range'],
    ['5–6', '[5 or 6]? range'],
    ['5~6', '[5 or 6]? range'],
    ['5 hoặc 6', '[5 or 6]? range'],
    ['5 hay 6', '[5 or 6]? range'],
    ['5 đến 6 người', '[5 or 6]? range'],
    ['từ 5 đến 6', '[5 or 6]? range'],
    ['khoảng 5 đến 7', '[5 or 7]? range'],
    ['5 tới 6', '[5 or 6]? range'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('sums and other arithmetic', () => {
  it.each([
    ['5+3', '8'],
    ['5 + 3 = 8', '8'],
    ['5+3=9', '[8 or 9]? contradiction'],
    ['3 cộng 2', '5'],
    ['3 cộng 2 cộng 1', '6'],
    ['3+2+1', '6'],
    ['3 và 2', '5? arithmetic'],
    ['3 người và 2 người', '5? arithmetic'],
    ['3 + 2 nữ', '5 f2? computed'],
    ['5 trừ 2', '[5 or 2]? several-numbers'],
    ['2 lần 3', '[2 or 3]? several-numbers'],
    ['2 x 3', '[6]? arithmetic'],
    ['2*3', '[6]? arithmetic'],
    ['2x3', '[6]? arithmetic'],
    ['2 nhân 3', '[6]? arithmetic'],
    ['+5', '5? change'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('breakdowns by sex', () => {
  it.each([
    ['5 người (3 nữ)', '5 f3'],
    ['5 (nữ 3)', '5 f3'],
    ['5 người trong đó có 3 nữ', '5 f3'],
    ['5 người trong đó 2 nữ', '5 f2'],
    ['5 đv, 3 nữ', '5 f3'],
    ['5, nữ 3', '5 f3'],
    ['5 người\n3 nữ', '5 f3'],
    ['12 nam 20 nữ', '32 f20 m12'],
    ['nam 5 nu 3', '8 f3 m5'],
    ['5 nam 3 nu', '8 f3 m5'],
    ['5 nữ 3 nam', '8 f5 m3'],
    ['nữ 3 nam 5', '8 f3 m5'],
    ['3 nữ, 5 nam', '8 f3 m5'],
    ['nam: 5, nữ: 3', '8 f3 m5'],
    ['5 người (3 nữ, 2 nam)', '5 f3 m2'],
    ['8 (5 nam, 3 nữ)', '8 f3 m5'],
    ['tổng 8, nam 5, nữ 3', '8 f3 m5'],
    ['5 người (3 nữ, 3 nam)', '[5 or 6]? contradiction'],
    ['5 người 6 nữ', '[5 or 6]? contradiction'],
    ['5 nữ 3', '5 f3? several-numbers'],
    ['3 nữ', '3 f3? sex-only'],
    ['3 nam', '3? year-or-five'],
    ['5 người đều là nữ', '5 f5? sex-only'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('corrections', () => {
  it.each([
    ['5, à quên 6', '6? self-corrected'],
    ['5 à 6', '6? self-corrected'],
    ['5, à 6', '6? self-corrected'],
    ['5 à', '5? self-corrected'],
    ['5 nhầm', '[5]? self-corrected'],
    ['5 nhầm, 6', '6? self-corrected'],
    ['5 à không 6', '6? self-corrected'],
    ['5 xin lỗi 6', '6? self-corrected'],
    ['xin lỗi 6', '6? self-corrected'],
    ['à nhầm, 6', '6? self-corrected'],
    ['sửa lại 6', '6? self-corrected'],
    ['sửa 5 thành 6', '[5 or 6]? several-numbers'],
    ['5 -> 6', '6? self-corrected'],
    ['5 => 6', '6? self-corrected'],
    ['5 → 6', '6? self-corrected'],
    ['5 đính chính 6', '6? self-corrected'],
    ['5, quên, 6 mới đúng', '6? self-corrected'],
    ['6 mới đúng', '6? self-corrected'],
    ['không phải 5 mà là 6', '6? self-corrected'],
    ['ko phai 5 ma 6', '6? self-corrected'],
    ['6 chứ không phải 5', '6? self-corrected'],
    ['6 không phải 5', '[6 or 5]? self-corrected'],
    ['không phải 5, 6', '[5 or 6]? self-corrected'],
    ['không phải 5', '[5]? self-corrected'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('negations, exceptions and doubts', () => {
  it.each([
    ['không 5', '[5 or 0]? negated'],
    ['3 không', '[3 or 0]? negated'],
    ['không, 5', '[5 or 0]? negated'],
    ['5 không', '[5 or 0]? negated'],
    ['chưa 5', '[5 or 0]? negated'],
    ['không có 5', '[5 or 0]? negated'],
    ['không còn 5', '[5 or 0]? negated'],
    ['chưa, tháng sau 5', '[5 or 0]? negated'],
    ['5 người chưa có quyết định', '[5 or 0]? negated'],
    ['5 người nhưng 2 người chưa có quyết định', '[5 or 2 or 0]? negated'],
    ['5 nhưng 1 đang chờ', '[5 or 1]? several-numbers'],
    ['5 trừ 1 nghỉ', '[5 or 1]? several-numbers'],
    ['5 còn 2 chờ', '[5 or 2]? several-numbers'],
    ['5?', '5? unsure'],
    ['5 đúng không', '5? unsure'],
    ['hình như 5', '5? unsure'],
    ['có lẽ 5', '5? unsure'],
    ['chắc khoảng 5', '5? unsure'],
    ['5 thì phải', '5? unsure'],
    ['không nhớ rõ, chắc 5', '5? unsure'],
    ['tạm tính 5', '5? unsure'],
    ['5 (chưa chốt)', '5? unsure'],
    ['-3', '[3]? negative'],
    ['–5', '[5]? negative'],
    ['−5', '[5]? negative'],
    ['-5 người', '[5]? negative'],
    ['âm 5', '[5]? negative'],
    ['trừ 5', '[5]? negative'],
    ['±5', '[5]? negative'],
    ['- 5', '5'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('a change, a plan, a target or another period is not silently the figure', () => {
  it.each([
    ['tăng 5', '5? change'],
    ['giảm 5', '5? change'],
    ['thêm 5', '5? change'],
    ['dự kiến 5', '5? planned'],
    ['sẽ kết nạp 5', '5? planned'],
    ['kế hoạch 10', '10? planned'],
    ['đang làm hồ sơ cho 3 người', '3? planned'],
    ['chỉ tiêu 10', '10? target'],
    ['chỉ tiêu 10 đạt 5', '[10 or 5]? several-numbers'],
    ['12 người đạt 121% chỉ tiêu', 'unread target'],
    ['tháng trước 5', '5? other-period'],
    ['tuần trước 3 người', '3? other-period'],
    ['năm nay 12', '12? other-period'],
    ['từ đầu năm 20', '20? other-period'],
    ['lũy kế 120', '120? other-period'],
    ['hôm qua 5', '5? other-period'],
    ['tháng 10 kết nạp 5', '5? date'],
    ['trong tháng 10 kết nạp được 5 đồng chí', '5? date'],
    ['mỗi buổi 20 người', '20? per-head'],
    ['3 người mỗi tổ', '3? per-head'],
    ['5 người/tổ', '5? extra-words'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('other measures', () => {
  it.each([
    ['2 tháng', '2? other-measure'],
    ['3 ngày', '3? other-measure'],
    ['8 giờ', '8? other-measure'],
    ['3 tiếng', '3? other-measure'],
    ['5 triệu', '5000000? scale'],
    ['5k', '5000? scale'],
    ['5 k', '[5 or 0]? negated'],
    ['12k người', '12000? scale'],
    ['1k2', '1200? scale'],
    ['1.2tr', '1200000? scale'],
    ['2tr', '2000000? scale'],
    ['100 đồng', '100? other-measure'],
    ['97 điểm', '97? other-measure'],
    ['5m', '5? extra-words'],
    ['5 đô', '[]? other-measure'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('percentages and shares', () => {
  it.each([
    ['95 %', '[]? percent'],
    ['95%', '[]? percent'],
    ['5 phần trăm', '[]? percent'],
    ['5‰', '[]? percent'],
    ['100%', '[]? percent'],
    ['5/10 người', '[5]? ratio-or-date'],
    ['12/15', '[12]? ratio-or-date'],
    ['5 trên 10', '~5? several-numbers'],
    ['5 trong số 10', '5? several-numbers'],
    ['5/10', '[5]? ratio-or-date'],
    ['2/3 số đoàn viên', '[2]? ratio-or-date'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('phone numbers, accounts and papers', () => {
  it.each([
    ['0912 345 678', 'unread phone-number'],
    ['0912345678', 'unread phone-number'],
    ['0912.345.678', 'unread phone-number'],
    ['0912-345-678', 'unread phone-number'],
    ['+84 912 345 678', 'unread phone-number'],
    ['(028) 3822 1234', 'unread phone-number'],
    ['84912345678', 'unread phone-number'],
    ['gọi em 0987654321', 'unread phone-number'],
    ['SĐT 0912345678', 'unread phone-number'],
    ['12345678901', 'unread identifier'],
    ['001099012345', 'unread identifier'],
    ['05/BC-CĐCS', 'unread document-number'],
    ['133/KH-LĐLĐ', 'unread document-number'],
    ['số 05/BC-CĐCS', 'unread document-number'],
    ['QĐ 217', 'unread law-name'],
    ['QĐ 217-QĐ/TW', 'unread law-name'],
    ['Nghị quyết 02-NQ/TW', 'unread law-name'],
    ['nghị quyết số 5', 'unread law-name'],
    ['Quyết định số 933/QĐ-TLĐ ngày 14/5/2024', 'unread law-name'],
    ['nghị định 145/2020/NĐ-CP', 'unread law-name'],
    ['Luật 50/2024/QH15', 'unread law-name'],
    ['công văn 4133/TLĐ-ToC', 'unread law-name'],
    ['theo nghị quyết 02 kết nạp 5 người', '5? law-name'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('addresses and names', () => {
  it.each([
    ['26 Nguyễn Trãi', 'unread address'],
    ['12 Lê Lợi', 'unread address'],
    ['số nhà 26', 'unread address'],
    ['số 26 đường Nguyễn Trãi', 'unread address'],
    ['26 nguyen trai', 'unread address'],
    ['5 Trần Hưng Đạo, Hà Nội', 'unread address'],
    ['ngõ 12', 'unread address'],
    ['tổ dân phố 5', 'unread name'],
    ['phường 12', 'unread name'],
    ['quận 3', 'unread name'],
    ['KCN Sóng Thần 2', 'unread name'],
    ['Công ty May 10', 'unread name'],
    ['cong ty may 10', 'unread name'],
    ['Xí nghiệp 26/3', 'unread name'],
    ['Trường THPT số 2', 'unread name'],
    ['Công ty CP 32', 'unread name'],
    ['đội 4', 'unread name'],
    ['tổ 5', 'unread name'],
    ['tổ 5 người', '5? extra-words'],
    ['chuyền 7', 'unread name'],
    ['A1', 'unread name'],
    ['B52', 'unread name'],
    ['khối 9', 'unread name'],
    ['lan@congty5.vn', 'unread link'],
    ['https://a.vn/5', 'unread link'],
    ['12 người tổ 5', '12? name'],
    ['Công ty May 10 có 120 người', '120? name'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('ordinals, times and dates', () => {
  it.each([
    ['câu 3', 'unread ordinal'],
    ['câu 3 là 12', '12? ordinal'],
    ['mục 2', 'unread ordinal'],
    ['lần 2', 'unread ordinal'],
    ['lần thứ 2', 'unread ordinal'],
    ['đợt 3', 'unread ordinal'],
    ['đợt 1: 5 người', '5? ordinal'],
    ['ca 3', 'unread ordinal'],
    ['lớp 5', 'unread ordinal'],
    ['thứ 5', 'unread ordinal'],
    ['thứ năm', 'unread date'],
    ['số 5', '5? ordinal'],
    ['5h30', 'unread time'],
    ['5h', 'unread time'],
    ['8h30', 'unread time'],
    ['14:30', 'unread time'],
    ['8 giờ 30 phút', 'unread time'],
    ['ngày 5', 'unread date'],
    ['15/3/2026', 'unread date'],
    ['15/3', '[15]? ratio-or-date'],
    ['hôm 15', 'unread date'],
    ['mùng 5', 'unread date'],
    ['tháng 5', 'unread date'],
    ['t5', 'unread date'],
    ['T10', 'unread date'],
    ['năm 2026', 'unread date'],
    ['quý 3', 'unread date'],
    ['tháng 5 người', '5? other-period'],
    ['ngày 5 tháng 10 kết nạp 3 người', '3? date'],
    ['15/10 kết nạp 5', '[15 or 10 or 5]? several-numbers'],
    ['12.34.56', 'unread date'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('several numbers of different things', () => {
  it.each([
    ['kết nạp 5, giảm 2', '[5 or 2]? several-numbers'],
    ['5 người 2 cuộc', '[5 or 2]? several-numbers'],
    ['5 và 6 và 7 cuộc', '18? arithmetic'],
    ['5 lần 3', '[5 or 3]? several-numbers'],
    ['bà 5', '5? extra-words'],
    ['tổ may 5', 'unread name'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('digits with the same number in words', () => {
  it.each([
    ['05 (năm) người', '5'],
    ['12 (mười hai) đồng chí', '12'],
    ['năm (5)', '5'],
    ['12 (mười ba)', '[12 or 13]? several-numbers'],
    ['5 = năm', '5'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('states are not counts', () => {
  it.each([
    ['không', 'unread state'],
    ['ko', 'unread state'],
    ['không có', 'unread state'],
    ['chưa', 'unread state'],
    ['không biết', 'unread state'],
    ['không người nào', 'unread state'],
    ['xin chào', 'unread'],
    ['hết', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});
