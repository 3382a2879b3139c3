import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('amounts with their unit', () => {
  it.each([
    ['2.500.000 VND', '2500000'],
    ['2500000đ', '2500000'],
    ['2500k', '2500000'],
    ['2500 nghìn', '2500000'],
    ['1,2 tỷ', '1200000000'],
    ['1.2 tỷ', '1200000000'],
    ['1 tỷ 200 triệu', '1200000000'],
    ['1 tỷ rưỡi', '1500000000'],
    ['1ty5', '1500000000'],
    ['1 ti 5', '1500000000'],
    ['1tỷ2', '1200000000'],
    ['một tỷ hai trăm triệu', '1200000000'],
    ['một tỷ không trăm năm mươi triệu', '1050000000'],
    ['hai trăm nghìn', '200000'],
    ['hai trăm ngàn đồng', '200000'],
    ['trăm nghìn', '100000'],
    ['nửa tỷ', '500000000'],
    ['nửa triệu', '500000'],
    ['triệu rưỡi', '1500000'],
    ['trăm rưỡi nghìn', '150000'],
    ['tổng 5 triệu', '5000000'],
    ['0đ', '0'],
    ['0 đồng', '0'],
    ['15 ngàn', '15000'],
    ['mười lăm nghìn', '15000'],
    ['12k', '12000'],
    ['0,5 triệu', '500000'],
    ['0.5tr', '500000'],
    ['12.5 triệu', '12500000'],
    ['1 triệu đồng', '1000000'],
    ['một triệu đồng chẵn', '1000000'],
    ['ba triệu tám', '3800000'],
    ['ba triệu tám trăm nghìn', '3800000'],
    ['ba triệu không trăm linh tám nghìn', '3008000'],
    ['1.234,5 triệu', '1234500000'],
    ['ba nghìn tỷ', '3000000000000'],
    ['148.714.000.000', '148714000000'],
    ['1.000.000.000.000', '1000000000000'],
    ['2 trie6u5', '2000000'],
    ['hai muoi trieu', '20000000'],
    ['nam trieu', '5000000'],
    ['nam tram nghin', '500000'],
    ['bay tram nghin', '700000'],
    ['sau tram ngan', '600000'],
    ['tam trieu', '8000000'],
    ['muoi lam trieu', '15000000'],
    ['mot ty hai', '1200000000'],
    ['2 trieu ruoi', '2500000'],
    ['5 trieu dong', '5000000'],
    ['tổng số tiền 3.800.000đ', '3800000'],
    ['3.800.000 đ.', '3800000'],
    ['chục triệu', '10000000'],
    ['năm chục triệu', '50000000'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('digits behind the unit are its fraction', () => {
  it.each([
    ['2tr3', '2300000'],
    ['500k٣ ty', '[]? unusual-digits'],
    ['2tr05', '2050000'],
    ['2tr350', '2350000'],
    ['1tr50', '1500000'],
    ['3tr75', '3750000'],
    ['2tr500', '2500000'],
    ['2 triệu 3', '2300000'],
    ['3 triệu 8', '3800000'],
    ['2 tỷ 2', '2200000000'],
    ['1 tỷ 200', '1200000000'],
    ['chi 2 triệu 300', '2300000'],
    ['2 triệu 500', '2500000'],
    ['2 trieu 3', '2300000'],
    ['2 triệu 300 nghìn', '2300000'],
    ['2tr300k', '2300000'],
    ['2 triệu 300.000', '2300000'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('what can be heard in two ways is asked or confirmed', () => {
  it.each([
    ['2 tỷ 50', '[2500000000 or 2050000000]? spoken-number'],
    ['2 triệu 50', '[2500000 or 2050000]? spoken-number'],
    ['2tr5k', '[2005000 or 2500000]? spoken-number'],
    ['2tr3 trăm', '2300000? spoken-number'],
    ['hai triệu ba trăm', '2300000? spoken-number'],
    ['12 triệu năm trăm', '12500000? spoken-number'],
    ['1 tỷ 2 trăm', '1200000000? spoken-number'],
    ['một triệu không trăm nghìn hai', '[1000200 or 1200000 or 1000002]? spoken-number'],
    ['hai triệu năm', '2500000? year-or-five'],
    ['1,250 triệu', '[1250000 or 1250000000]? thousands-or-decimal'],
    ['1.250 triệu', '1250000000? thousands-or-decimal'],
    ['2,500k', '[2500 or 2500000]? thousands-or-decimal'],
    ['2.500 nghìn', '2500000? thousands-or-decimal'],
    ['148,714 tỉ đồng', '[148714000000 or 148714000000000]? thousands-or-decimal'],
    ['2,5 triệu rưỡi', '[]? spoken-number'],
    ['triệu', '1000000? vague'],
    ['tram trieu', '100000000? no-diacritics'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('bare numbers', () => {
  it.each([
    ['5', '[5000000 or 5000]? scale'],
    ['500', '[500000 or 500000000]? scale'],
    ['1,5', '[1500000 or 1500000000]? scale'],
    ['1.5', '[1500000 or 1500000000]? scale'],
    ['12,5', '[12500000 or 12500000000]? scale'],
    ['1.250', '[1250000 or 1250]? scale'],
    ['1,250', '[1250000 or 1250]? thousands-or-decimal'],
    ['3800', '[3800000 or 3800]? scale'],
    ['1000', '[1000000 or 1000]? scale'],
    ['5000', '5000'],
    ['15.000', '15000'],
    ['500.000', '500000'],
    ['500,000', '500000'],
    ['500000', '500000'],
    ['3,800,000', '3800000'],
    ['2 500 000', '2500000'],
    ['2,500,000.00', '2500000'],
    ['2.500.000,00', '2500000'],
    ['0', '0'],
    ['15,000', '15000'],
    ['năm trăm', '[500000 or 500000000]? scale'],
    ['5 ng', '[]? other-measure'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('amounts put together wrongly are not read as one', () => {
  it.each([
    ['2tr3 245', '2300000? several-numbers'],
    ['500k tr', '[]? spoken-number'],
    ['500k 5', '500000? several-numbers'],
    ['500k năm', '500000? other-measure'],
    ['1,5 nghìn 5', '[]? spoken-number'],
    ['trăm triệu rưỡi', '[100500000 or 150000000]? spoken-number'],
    ['trăm triệu 5', '100500000? spoken-number'],
    ['5 tỷ 1.250', '[]? spoken-number'],
    ['12 245', '12245? grouping'],
    ['5 tr k', '[]? spoken-number'],
    ['500k 500k', '[500000]? several-numbers'],
    ['một hai triệu', '[1000000 or 2000000 or 12000000]? two-or-twenty'],
    ['năm bảy triệu', '[5000000 or 7000000 or 57000000]? two-or-twenty'],
    ['mười mười lăm triệu', '[]? spoken-number'],
    ['hai năm triệu', '[25000000 or 2000000]? year-or-five'],
    ['hai trăm ba triệu', '[230000000 or 203000000]? spoken-number'],
    ['3.000,000', '[]? grouping'],
    ['3.0000.000', '[]? grouping'],
    ['3.000.00', '[]? grouping'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('approximate', () => {
  it.each([
    ['gần 700 triệu', '~700000000'],
    ['hơn 38 tỉ đồng', '~38000000000'],
    ['khoảng 2 triệu', '~2000000'],
    ['~500k', '~500000'],
    ['gần 1 tỷ', '~1000000000'],
    ['hơn chục triệu', '~10000000'],
    ['trên 5 triệu', '~5000000'],
    ['tối đa 5 triệu', '~5000000? bound'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('vague', () => {
  it.each([
    ['vài trăm nghìn', '[]? vague'],
    ['mấy triệu', '[]? vague'],
    ['mười mấy triệu', '[]? vague'],
    ['nhiều', '[]? vague'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('ranges, sums and products', () => {
  it.each([
    ['10-15 triệu', '[10000000 or 15000000]? range'],
    ['khoảng 2-3 triệu', '[2000000 or 3000000]? range'],
    ['2 đến 3 triệu', '[2000000 or 3000000]? range'],
    ['từ 2tr đến 3tr', '[2000000 or 3000000]? range'],
    ['500k + 300k', '800000? arithmetic'],
    ['5tr + 3tr = 8tr', '8000000? arithmetic'],
    ['5tr + 3tr = 9tr', '[8000000 or 9000000]? contradiction'],
    ['5tr và 3tr', '[5000000 or 3000000]? several-numbers'],
    ['3 x 500k', '[1500000 or 500000]? arithmetic'],
    ['3 suất x 500k', '[1500000 or 500000]? arithmetic'],
    ['300k x 5', '[1500000 or 300000]? arithmetic'],
    ['10 suất x 500k = 5tr', '[500000 or 5000000]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('the price of a portion is a price', () => {
  it.each([
    ['15.000đ/suất', '15000'],
    ['15k/suất', '15000'],
    ['15.000/suất', '15000'],
    ['15 nghìn/bữa', '15000'],
    ['mỗi suất 500k', '500000'],
    ['một suất 15k', '15000'],
    ['15k mỗi suất', '15000'],
    ['mười lăm ngàn một suất', '15000'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('an amount per head is perhaps not the total', () => {
  it.each([
    ['500k/người', '500000? per-head'],
    ['5tr/ng', '5000000? per-head'],
    ['mỗi người 500k', '500000? per-head'],
    ['500k 1 người', '500000? per-head'],
    ['500 nghìn đồng/người', '500000? per-head'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('money beside a count', () => {
  it.each([
    ['3 người 1.500.000', '1500000? several-numbers'],
    ['chi 3.800.000 thăm 3 người', '3800000? several-numbers'],
    ['thăm 3 người, 3tr8', '3800000? several-numbers'],
    ['thăm ốm 2 người hết 1tr', '1000000? several-numbers'],
    ['10 suất 500k', '500000? several-numbers'],
    ['3 người: 500k, 500k, 500k', '[500000]? several-numbers'],
    ['5 triệu 2 lần', '5000000? several-numbers'],
    ['2 lần 5 triệu', '5000000? several-numbers'],
    ['3tr8/3 người', '[11400000 or 3800000]? arithmetic'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('dialect and foreign money', () => {
  it.each([
    ['5 củ', '5000000? dialect'],
    ['2 củ rưỡi', '2500000? dialect'],
    ['5 lít', '500000? dialect'],
    ['1 tỏi', '1000000000? dialect'],
    ['hai chai', '2000000? dialect'],
    ['500 đô', '[]? other-measure'],
    ['100 usd', '[]? other-measure'],
    ['$100', '[]? other-measure'],
    ['5 chỉ vàng', '[]? other-measure'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('corrections and doubts', () => {
  it.each([
    ['2tr -> 3tr', '3000000? self-corrected'],
    ['2tr à quên 3tr', '3000000? self-corrected'],
    ['50 triệu, à nhầm 500 triệu', '500000000? self-corrected'],
    ['không phải 2tr mà 3tr', '3000000? self-corrected'],
    ['5 triệu?', '5000000? unsure'],
    ['chắc 5 triệu', '5000000? unsure'],
    ['dự kiến 5 triệu', '5000000? planned'],
    ['5 triệu (dự kiến)', '5000000? planned'],
    ['năm ngoái 5 triệu', '5000000? other-period'],
    ['-500k', '[500000]? negative'],
    ['âm 2 triệu', '[2000000]? negative'],
    ['không 5 triệu', '[5000000]? negated'],
    ['tăng 5 triệu', '5000000? change'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('the amount in digits and in words', () => {
  it.each([
    ['1.500.000 đồng (một triệu năm trăm nghìn đồng)', '1500000'],
    ['1.500.000 đồng (hai triệu đồng)', '[1500000 or 2000000]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});

describe('not money', () => {
  it.each([
    ['không', 'unread state'],
    ['chưa chi', 'unread state'],
    ['0912345678', 'unread phone-number'],
    ['stk 19001234567890', 'unread identifier'],
    ['QĐ 217', 'unread law-name'],
    ['2 tháng lương', '[]? other-measure'],
    ['5 người', '[]? other-measure'],
    ['5%', '[]? percent'],
    ['10% quỹ lương', '[]? percent'],
    ['câu 5', 'unread ordinal'],
    ['15/3', '[]? scale'],
    ['123456789012345', 'unread identifier'],
    ['5.000 người', '5000? other-measure'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });
});
