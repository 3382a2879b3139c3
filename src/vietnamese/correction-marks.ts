import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Take back what was said before. `weak` ones also mean "to forget", "to mend" and need a figure right behind them. */
const marks = phraseBook<'strong' | 'weak' | 'denial'>([
  [
    `à quên, ấy quên, í quên, ý quên, a quên, ui quên, ôi quên, à nhầm, ấy nhầm, í nhầm, ý nhầm, à lộn, í lộn, ý lộn, ấy lộn, nhầm, nhầm rồi, nhầm mất, nhầm nhé, nhầm tí, nhầm xíu, lộn, lộn rồi, bị nhầm, bị lộn, báo nhầm, ghi nhầm, gõ nhầm, bấm nhầm, đánh nhầm, nhập nhầm, viết nhầm, nói nhầm, gửi nhầm, nhắn nhầm, trả lời nhầm, báo lộn, ghi lộn, bấm lộn, viết lộn, báo sai, ghi sai, gõ sai, bấm sai, nhập sai, viết sai, nói sai, trả lời sai, gửi sai, báo sai rồi, ghi sai rồi, sai rồi, sai, tính nhầm, tính sai, đếm nhầm, đếm sai, nhìn nhầm, nhớ nhầm, ghi nhầm rồi, báo nhầm rồi, nhập nhầm rồi, viết nhầm rồi, bấm nhầm rồi, gõ nhầm rồi,
    đính chính, đính chính lại, đính chính là, xin đính chính, nói lại, báo lại, ghi lại, viết lại, sửa lại, sửa lại là, sửa lại thành, sửa thành, sửa là, đổi thành, đổi lại, đổi lại là, đổi lại thành, chỉnh lại, chỉnh lại là, chỉnh lại thành, ý là, ý chị là, ý anh là, ý em là, ý mình là, ý tôi là, đúng ra là, đúng ra, lẽ ra là, phải là, ấy chết, chết, thật ra là, thực ra là,
    câu trên là, câu trên phải là, câu trước là, câu trước phải là, câu vừa rồi là, câu nãy là, số trên là, số trước là, số nãy là`,
    'strong',
  ],
  ['quên, quên mất, sửa, xin lỗi, sorry, sr', 'weak'],
  [
    'không phải, không phải vậy, không phải thế, không phải rồi, không phải đâu, đâu phải, chưa đúng, không đúng, chưa phải',
    'denial',
  ],
]);

/** Words around a correction that say who erred, when and where. */
const fillers = phraseBook<true>([
  [
    `em, mình, chị, anh, tôi, tui, bot, ủa, ui, ôi, à, á, ơ, ờ, uh, ừ, thôi, cho, xin, hồi nãy, lúc nãy, khi nãy, nãy, ban nãy, vừa nãy, vừa rồi, hồi trước, hôm qua, sáng nay, lúc trước, hồi sáng, bị, báo, ghi, câu trước, câu trên, câu vừa rồi, câu vừa nãy, câu lúc nãy, câu đó, câu kia, số trước, số trên, số lúc nãy, số vừa rồi, ở trên, tin trước, tin trên, nhé, nha, ạ, là, thì, mà, lại, số, con số, con số đúng, số đúng, đúng, phải, được, có, chỉ, mới, thành, rồi, cơ, chứ, giúp, giùm, hộ, với, kết quả, đáp án, câu trả lời`,
    true,
  ],
]);

/** How many words may stand before a mark. */
export const LONGEST_LEAD = 10;

/** Where a message takes back what was said before. */
export interface Mark {
  readonly kind: 'strong' | 'weak' | 'denial';
  /** "sửa" also mends houses. */
  readonly mends: boolean;
  readonly end: number;
}

/** The mark that opens a message, behind no more than words that say who erred. */
export function markIn(tokens: readonly Token[], end: number): Mark | undefined {
  for (let index = 0; index < Math.min(end, LONGEST_LEAD);) {
    const found = marks.at(tokens, index);
    const filler = fillers.at(tokens, index);
    if (found && found.length >= (filler?.length ?? 0)) {
      const after = marksAfter(tokens, index + found.length);
      const kind = found.meaning === 'denial' ? 'denial' : (after.kind ?? found.meaning);
      return { kind, end: after.end, mends: tokens[index]?.key === 'sua' };
    }
    if (!filler && !isPause(tokens[index])) return undefined;
    index += filler?.length ?? 1;
  }
  return undefined;
}

/** "sai rồi, nhầm, ..." */
function marksAfter(
  tokens: readonly Token[],
  start: number,
): { readonly end: number; readonly kind?: Mark['kind'] } {
  let end = start;
  let kind: Mark['kind'] | undefined;
  for (let found = 0; found < 3; found += 1) {
    const at = skipFillers(tokens, end);
    const next = marks.at(tokens, at);
    if (!next || next.meaning === 'denial') break;
    end = at + next.length;
    kind = next.meaning === 'strong' ? 'strong' : kind;
  }
  return kind ? { end, kind } : { end };
}

/** The place behind words that say who erred, and pauses. */
export function skipFillers(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    // "tám" and "có" may be both; what begins a figure is no filler.
    const filler = token?.kind === 'word' && !marks.at(tokens, at) ? fillers.at(tokens, at) : undefined;
    if (filler) at += filler.length;
    else if (isPause(token)) at += 1;
    else break;
  }
  return at;
}

/** A sign or a line break between two parts of a message. */
export function isPause(token: Token | undefined): boolean {
  return token?.kind === 'break' || (token?.kind === 'sign' && /^[,.;:!"'>()=-]$/.test(token.text));
}
