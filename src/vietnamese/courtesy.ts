import { phraseBook } from './phrase-book.ts';
import { tokenise, type Token } from './tokens.ts';

/** Words that, alone or together, are politeness or small talk. "có", "không", "đúng" and "rồi" are answers and not among them. */
const courtesies = phraseBook<true>([
  [
    `cảm ơn, cám ơn, cảm ơn nhiều, cám ơn nhiều, cảm ơn rất nhiều, cảm ơn nhé, xin cảm ơn, xin cám ơn, cảm ơn trước, thanks, thank, thank you, tks, thks, thanh kiu, camon, cảm ơn em nhiều, cám ơn em nhiều, cảm ơn vì đã nhắc, cảm ơn đã nhắc, cám ơn đã nhắc, biết ơn, cảm ơn em đã nhắc, cám ơn em đã nhắc,
    em ơi, bạn ơi, bot ơi, anh ơi, chị ơi, mình ơi, ad ơi, cháu ơi, cô ơi, chú ơi, bác ơi, ơi, có ai ở đó không, có ai ở đây không, em còn đó không, bạn còn đó không, còn đó không, chào, xin chào, chào buổi sáng, chào buổi chiều, chào buổi tối, alo, hello, hi, hey, helo, good morning, bye, bye bye, tạm biệt, hẹn gặp lại, ngủ ngon, em khỏe không, khỏe không, ăn cơm chưa, em ăn cơm chưa, rất vui được gặp, rất vui`,
    true,
  ],
  [
    `ok, okie, oki, okela, ừ, ừm, vâng, dạ, dạ vâng, vâng dạ, vâng ạ, dạ rõ, rõ, rõ rồi, đã rõ, hiểu, hiểu rồi, đã hiểu, biết rồi, nhớ rồi, nhận được rồi, đã nhận, đã nhận được, nhận rồi, đã xem, đã đọc, đọc rồi, thấy rồi, noted, roger, không có chi, không sao, không sao đâu, ko sao, thế à, vậy à, thế hả, vậy hả, ồ, ôi, à, ơ, ủa,
    để chị xem, để anh xem, để em xem, để mình xem, để tôi xem, để xem, để chị coi, để anh coi, để em coi, để coi, để chị làm, để anh làm, để em làm, để mình làm, để chị đọc, để chị đọc đã, để chị tính, để chị tính đã, để xem đã, để chị xem đã, chờ chị chút, chờ chị tí, đợi chị chút, đợi chị tí, chờ anh chút, đợi anh chút, chờ chút, chờ tí, đợi chút, đợi tí, chờ xíu, đợi xíu, chờ em chút, đợi em chút, chờ mình chút, đợi mình chút`,
    true,
  ],
  [
    `hihi, hehe, haha, kkk, kk, hì, hì hì, ha ha, hic, huhu, vui quá, hay quá, giỏi quá, tốt quá, tuyệt vời, tuyệt, tuyệt quá, hay ghê, em giỏi quá, em làm tốt lắm, làm tốt lắm, giỏi lắm, nhanh quá, tiện quá, tiện ghê, hay thế, xịn quá, em dễ thương quá, dễ thương quá, vất vả quá, em vất vả rồi, vất vả rồi, xin lỗi, xin lỗi nhé, xin lỗi em, sorry, sr, làm phiền em, phiền em, phiền em quá, phiền em nhé, giúp chị nhé, nhờ em, nhờ em nhé, nhờ em giúp, cố lên`,
    true,
  ],
]);

/** Words that may stand among them. */
const companions: ReadonlySet<string> = new Set(
  'a e c anh chi em nhac ban bot minh toi chu bac chau moi nguoi ca nha oi nhe nhen hen ha hi nhieu lam qua da luon u ad admin sep nghen the vay nua that rat xin'.split(
    ' ',
  ),
);

/** Opens a wish, which may go on as it likes: "chúc em ngày tốt lành". */
const wishes = phraseBook<true>([
  [
    'chúc em, chúc bạn, chúc anh, chúc chị, chúc bot, chúc mọi người, chúc cả nhà, chúc ngày, chúc một ngày, chúc buổi, chúc cuối tuần, chúc ngủ ngon, chúc sức khỏe, chúc vui, chúc mừng năm mới, chúc các bạn, chúc các em, chúc mừng em, ngày tốt lành, ngày mới tốt lành, cuối tuần vui vẻ, buổi tối vui vẻ, năm mới vui vẻ, happy new year',
    true,
  ],
]);

const LONGEST_WISH = 14;
const PICTURE = /^\p{Extended_Pictographic}/u;

/**
 * Whether a message is, as a whole, politeness or small talk and no answer to anything.
 *
 * @example isCourtesy('cảm ơn em nhé')      // true
 * @example isCourtesy('không')              // false: an answer
 */
export function isCourtesy(text: string): boolean {
  const { tokens } = tokenise(text);
  const words = tokens.filter(({ kind }) => kind !== 'break' && kind !== 'sign');
  if (words.length === 0)
    return tokens.some(isPicture) && tokens.every((t) => isPicture(t) || t.kind === 'break');
  // A picture of a hand or a cross among words says no more than they do; any figure may be an answer.
  if (words.length > 24 || words.some(({ kind }) => kind === 'number')) return false;
  let said = false;
  for (let index = 0; index < words.length;) {
    if (wishes.at(words, index)) return words.length - index <= LONGEST_WISH;
    const found = courtesies.at(words, index);
    said ||= found !== undefined;
    if (!found && !companions.has(words[index]?.sense ?? '')) return false;
    index += found?.length ?? 1;
  }
  return said;
}

function isPicture({ kind, text }: Token): boolean {
  // 👍 and ✅ are courtesy only where nobody asked for a yes; who did reads them first.
  return kind === 'sign' && (PICTURE.test(text) || /^\p{Emoji_Modifier}$/u.test(text));
}
