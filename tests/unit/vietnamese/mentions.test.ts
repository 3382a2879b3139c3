import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { readMentions } from '../../../src/vietnamese/index.ts';

const { matters } = vietnamesePhrases.redFlags;

describe('what must not wait, in a text', () => {
  it.each([
    ['Công nhân đình công 2 ngày', ['strikes']],
    ['cn ngung viec tap the o xuong 2 vi no luong', ['strikes', 'wage_debt']],
    ['Công ty nợ BHXH 3 tháng', ['wage_debt']],
    ['chậm trả lương nên anh em lo lắng', ['wage_debt']],
    ['công ty không trả lương tháng 10', ['wage_debt']],
    ['có vụ tai nạn làm 1 người chết', ['accident_deaths']],
    ['tai nạn lao động, một công nhân tử vong', ['accident_deaths']],
    ['20 người ngộ độc sau bữa ăn ca', ['food_poisoning']],
    ['Xảy ra cháy nổ ở kho', ['fires']],
    ['không có gì đặc biệt, đình công 1 ngày ở xưởng 2', ['strikes']],
    ['công nhân không đi làm vì nợ lương', ['wage_debt']],
    ['nợ lương chưa trả', ['wage_debt']],
    ['không có cháy nổ, nhưng có ngừng việc', ['strikes']],
    ['Tư tưởng ổn định. Riêng xưởng 3 lãn công nửa ngày.', ['strikes']],
    ['có nguy cơ đình công', ['strikes']],
  ] as const)('%s', (text, expected) => {
    expect(readMentions(text, matters)).toEqual(expected);
  });

  it.each([
    'không có đình công',
    'Khong co dinh cong, ngung viec, tai nan chet nguoi, chay no, ngo doc, no luong',
    'không xảy ra đình công hay ngừng việc tập thể nào',
    'Trong tháng không có công nhân nào đình công',
    'chưa có trường hợp ngộ độc',
    'tập huấn phòng cháy chữa cháy',
    'tuyên truyền phòng chống cháy nổ',
    'đã trả hết nợ lương',
    'công ty không nợ lương, không nợ bảo hiểm',
    'đình công: không',
    'nợ lương không có, cháy nổ không có',
    'ổn định',
    'đơn hàng giảm, anh chị em lo việc làm',
    'đoàn viên tử vong do bệnh',
    '',
  ])('%s: nothing', (text) => {
    expect(readMentions(text, matters)).toEqual([]);
  });

  it('ends soon, whatever is pasted', () => {
    expect(readMentions('tai nạn '.repeat(2_000), matters)).toEqual([]);
  });
});
