import type { NoticePhrases } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMonth } from '../dates.ts';
import { unitLines } from './units.ts';

/** Said to whoever had begun: nothing is lost, and how it can still be sent. */
export const closing: NoticePhrases['closing'] = ({ person, units }) => {
  const [{ name, window }, ...others] = units;
  const closed = `Kỳ ${printMonth(window.period)} đã khoá hết ngày ${printDayMonth(window.closeDate)}`;
  const after =
    'Những gì anh/chị đã ghi vẫn còn nguyên. Muốn nộp bổ sung, anh/chị nhắn “nộp bổ sung” kèm lý do; công đoàn cấp trên đồng ý là được tính ạ.';
  if (others.length === 0)
    return { text: `Chào anh/chị ${person}! ${closed}, báo cáo của ${name} chưa kịp gửi. ${after}` };
  return {
    text: [
      `Chào anh/chị ${person}! ${closed}, các báo cáo này chưa kịp gửi:`,
      ...unitLines(units),
      after,
    ].join('\n'),
  };
};
