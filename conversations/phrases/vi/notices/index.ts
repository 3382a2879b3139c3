import type { NoticePhrases } from '../../../../src/app/phrases.ts';
import { printDate } from '../../../../src/vietnamese/index.ts';
import { printMoment } from '../dates.ts';
import { callList } from './call-list.ts';
import { closing } from './closing.ts';
import { digest } from './digest.ts';
import { opening } from './opening.ts';
import { promised, reminder } from './reminder.ts';

/** What people are told without having asked. */
export const notices: NoticePhrases = {
  opening,
  reminder,
  promised,
  closing,
  supplement: 'Nộp bổ sung',
  callList,
  digest,
  willRemind: ({ at, isLater }) =>
    isLater
      ? `Dạ, hai giờ nữa thì muộn quá, nên ${printMoment(at)} mình nhắc lại anh/chị ạ.`
      : `Dạ, ${printMoment(at)} mình nhắc lại anh/chị ạ.`,
  nothingToRemind: 'Hiện không có báo cáo nào đang chờ anh/chị, nên mình không cần nhắc nữa ạ.',
  tooLateToRemind: ({ closeDate }) =>
    `Kỳ này khoá hết ngày ${printDate(closeDate)} nên mình không kịp nhắc lại nữa. Anh/chị tranh thủ gửi giúp mình ạ.`,
};
