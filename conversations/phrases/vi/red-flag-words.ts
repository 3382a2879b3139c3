import type { RedFlagPhrases } from '../../../src/app/phrases.ts';

/**
 * Words that tell of a red flag (domain notes, 2.4), by the figure that asks for it. They are looked for with and without diacritics; what is
 * denied ("không có đình công") or prevented ("phòng cháy nổ") is not meant. Where "…" stands there may be other words.
 */
export const redFlagWords: RedFlagPhrases['matters'] = [
  {
    id: 'strikes',
    words: [
      'đình công',
      'ngừng việc',
      'lãn công',
      'nghỉ việc tập thể',
      'bỏ việc tập thể',
      'nghỉ làm tập thể',
      'tranh chấp lao động tập thể',
    ],
  },
  {
    id: 'accident_deaths',
    words: [
      'tai nạn … chết',
      'tai nạn … tử vong',
      'chết … tai nạn',
      'tử vong … tai nạn',
      'chết người',
      'tai nạn chết người',
    ],
  },
  {
    id: 'wage_debt',
    words: [
      'nợ lương',
      'nợ tiền lương',
      'chậm lương',
      'chậm trả lương',
      'trả lương chậm',
      'chưa trả lương',
      'không trả lương',
      'chưa có lương',
      'nợ bảo hiểm',
      'nợ BHXH',
      'nợ bảo hiểm xã hội',
      'chậm đóng bảo hiểm',
      'chậm đóng BHXH',
      'trốn đóng bảo hiểm',
      'trốn đóng BHXH',
      'không đóng bảo hiểm',
      'không đóng BHXH',
    ],
  },
  {
    id: 'fires',
    words: [
      'cháy nổ',
      'hoả hoạn',
      'vụ cháy',
      'vụ nổ',
      'bị cháy',
      'xảy ra cháy',
      'cháy xưởng',
      'cháy nhà xưởng',
      'cháy nhà máy',
      'cháy kho',
      'nổ lò hơi',
    ],
  },
  { id: 'food_poisoning', words: ['ngộ độc'] },
];
