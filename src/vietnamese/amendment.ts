import { parseIsoDate } from './calendar.ts';
import type { PeriodContext, PeriodName } from './period-name.ts';
import { periodAt } from './period.ts';
import { phraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** A wish to correct a report that was sent. */
export interface Amendment {
  /** of which period it speaks, where it says so right behind the wish */
  readonly period?: PeriodName;
  /** what else was said: the new figures, a question; empty when there was nothing else */
  readonly text: string;
}

/** Who speaks, and that they want something. */
const openings = phraseBook<true>([
  [
    'em, mình, tôi, tui, chị, anh, cô, chú, bác, cháu, muốn, cần, xin, cho, phải, nhờ, ơi, bot, thôi, à, ờ, ủa, nhầm rồi, sai rồi',
    true,
  ],
]);

const leads = phraseBook<true>([
  [
    'sửa, sửa lại, chỉnh, chỉnh lại, chỉnh sửa, chỉnh sửa lại, điều chỉnh, điều chỉnh lại, đính chính, đính chính lại, cập nhật lại, nộp bổ sung, gửi bổ sung, báo cáo bổ sung, nộp muộn, nộp trễ, gửi muộn, gửi trễ',
    true,
  ],
]);

/** Between the wish and what is to be changed. */
const fillers = phraseBook<true>([
  [
    'lại, giúp, giùm, dùm, hộ, em, mình, tôi, chị, anh, cái, báo cáo, bản báo cáo, bản, bản đã gửi, số, số liệu, đã gửi, đã nộp, vừa gửi, vừa nộp, hôm trước, hôm qua, của, kỳ, kì, với, nhé, nha, một chút, chút, tí, được không, đi, trong, ở, cho, rồi, tháng, mới, sau',
    true,
  ],
]);

/** What is mended in other ways than a report. */
const others = phraseBook<true>([
  [
    'hồ sơ, thông tin, tên, họ tên, số điện thoại, điện thoại, sđt, chức vụ, mã mời, mật khẩu, chữa, nhà',
    true,
  ],
]);

/**
 * Reads the wish to correct a report that was sent, with what follows it; undefined for everything else.
 *
 * @example readAmendment('sửa lại tháng này kết nạp 6 chứ không phải 5', …) // { period: November, text: 'kết nạp 6 chứ không phải 5' }
 * @example readAmendment('cho em sửa câu 3', …) // { text: 'câu 3' }
 */
export function readAmendment(text: string, context: PeriodContext): Amendment | undefined {
  const today = parseIsoDate(context.today);
  const { text: source, tokens: all } = tokenise(text);
  if (!today) return undefined;
  const tokens = withoutPoliteWords(all);
  const start = skip(tokens, 0, openings);
  const lead = leads.at(tokens, start)?.length ?? 0;
  if (lead === 0 || others.at(tokens, start + lead)) return undefined;
  let index = start + lead;
  let period: PeriodName | undefined;
  while (index < tokens.length) {
    const found = period ? undefined : periodAt(tokens, index, { ...context, now: today });
    const { reading } = found ?? {};
    if (found && (reading?.kind === 'value' || reading?.kind === 'confirm')) {
      if (reading.value.kind !== 'month' && reading.value.kind !== 'previous') break;
      period = reading.value;
      index += found.length;
    } else {
      const filler = fillers.at(tokens, index)?.length ?? 0;
      if (filler === 0 && !isSign(tokens[index])) break;
      index += Math.max(1, filler);
    }
  }
  const first = tokens[index];
  return { ...(period && { period }), text: first ? source.slice(first.start).trim() : '' };
}

function skip(tokens: readonly Token[], from: number, book: typeof openings): number {
  let index = from;
  for (;;) {
    const found = book.at(tokens, index)?.length ?? (isSign(tokens[index]) ? 1 : 0);
    if (found === 0) return index;
    index += found;
  }
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'sign';
}
