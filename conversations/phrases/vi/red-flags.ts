import type { RedFlagPhrases } from '../../../src/app/phrases.ts';
import { printMoment, printMonth } from './dates.ts';
import { redFlagWords } from './red-flag-words.ts';
import { printAmount } from './values.ts';

/** What is said of what the union above must hear of at once. To the chair it is help on its way, never something they were caught at. */
export const redFlags: RedFlagPhrases = {
  matters: redFlagWords,
  told: ({ unit, period, at, indicator, news, before, now, isCorrection }) => {
    const figure = (amount: number) => (indicator.value === 'count' ? printAmount(indicator, amount) : 'có');
    const where = `báo cáo ${printMonth(period)} ${isCorrection ? '(bản sửa, chưa gửi)' : '(đang làm, chưa gửi)'}`;
    const when = `Ghi lúc ${printMoment(at)}.`;
    switch (now.kind) {
      case 'none':
        return `${unit}, báo cáo ${printMonth(period)}: ${indicator.shortName} đã sửa thành không có (trước đó: ${figure(before)}).\n${when}`;
      case 'words':
        return `🔴 ${unit}, ${where}, nhắc đến ${lowered(indicator.shortName)} ở mục ${now.of.shortName}: “${shorten(now.text)}”\n${when} Anh/chị liên hệ đơn vị để hỗ trợ kịp thời ạ.`;
      case 'amount':
        return `🔴 ${unit}, ${where}: ${indicator.shortName}: ${figure(now.amount)}${news === 'more' ? ` (trước đó: ${figure(before)})` : ''}.\n${when} Anh/chị liên hệ đơn vị để hỗ trợ kịp thời ạ.`;
    }
  },
  tellsChair: ({ to, now, isTakenBack }) => {
    if (isTakenBack)
      return to === undefined
        ? 'Nếu đã báo công đoàn cấp trên, anh/chị gọi báo lại giúp mình ạ.'
        : `${now ? 'Mình đã báo lại' : 'Đến 7 giờ sáng mình báo lại'} ${to} là không có ạ.`;
    if (to === undefined)
      return 'Việc này công đoàn cấp trên cần biết sớm để hỗ trợ đơn vị, anh/chị gọi báo giúp mình ạ.';
    return now
      ? `Việc này cần hỗ trợ sớm nên mình đã báo ${to} để cùng lo với đơn vị, không phải chờ gửi báo cáo ạ.`
      : `Việc này cần hỗ trợ sớm nên 7 giờ sáng mình báo ${to} để cùng lo với đơn vị. Nếu gấp, anh/chị gọi ngay giúp mình ạ.`;
  },
};

/** The name of a matter inside a sentence; "BHXH" stays as it is. */
function lowered(name: string): string {
  return `${name.slice(0, 1).toLocaleLowerCase('vi')}${name.slice(1)}`;
}

/** Letters of a text that a message has room for. */
const longest = 300;

function shorten(text: string): string {
  const letters = Array.from(text.replaceAll(/\s+/g, ' '));
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
}
