import type { NoticePhrases } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMonth } from '../dates.ts';
import { unitLines } from './units.ts';

/** Said to whoever had begun: nothing is lost, and whom to turn to. */
export const closing: NoticePhrases['closing'] = ({ person, units }) => {
  const [{ name, window }, ...others] = units;
  const closed = `Kỳ ${printMonth(window.period)} đã khoá hết ngày ${printDayMonth(window.closeDate)}`;
  const after =
    'Những gì anh/chị đã ghi vẫn còn nguyên. Cần nộp bổ sung thì anh/chị báo công đoàn cấp trên giúp mình ạ.';
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
