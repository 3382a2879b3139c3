import { bookOf, phraseBook, type PhraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** A matter, and the words that mean it. In "tai nạn … chết" other words may stand where the dots are. */
export interface Matter<Id extends string> {
  readonly id: Id;
  readonly words: readonly string[];
}

/** Say of what follows that there was none of it, or that it is prevented. */
const denials = phraseBook<'denies' | 'idle'>([
  [
    'không, không có, không còn, không hề, không xảy ra, không để xảy ra, không phát sinh, chưa, chưa có, chưa xảy ra, chưa phát sinh, chưa từng, chẳng có, hết, trả hết, trả xong, đã trả, đã trả hết, thanh toán xong, đã thanh toán',
    'denies',
  ],
  [
    'phòng, chống, phòng chống, phòng ngừa, ngăn ngừa, ngăn chặn, tránh, đề phòng, hạn chế, tập huấn, diễn tập, hội thao, tuyên truyền, an toàn, chữa, pccc, quy định, phương án, nếu',
    'denies',
  ],
  [
    'không có gì, không có gì mới, không có gì đặc biệt, không có vấn đề gì, không sao, không phát sinh gì, chưa có gì',
    'idle',
  ],
]);

/** Words between a denial and what it denies. */
const between = phraseBook<true>([
  [
    'có, để, bị, xảy ra, phát sinh, tình trạng, tình hình, hiện tượng, trường hợp, vụ, vụ việc, cuộc, nào, việc, về, tập thể, người, công nhân, người lao động, nlđ, cnlđ, đoàn viên, lao động, nguy cơ, một, 1, ai, doanh nghiệp, công ty, đơn vị, tại, trong, tháng, cũng, và, hay, hoặc, với, các, những, khoản, tiền, đóng, trả',
    true,
  ],
]);

/** Behind a matter, these say that there was none of it: "đình công: không", "nợ lương không có". */
const afterwards = phraseBook<true>([
  [
    'không có, chưa có, không xảy ra, chưa xảy ra, không phát sinh, chưa phát sinh, không còn, không, chưa, 0',
    true,
  ],
]);

/** What ends the reach of a denial. */
const ENDS: ReadonlySet<string> = new Set([
  '.',
  ';',
  '!',
  '\n',
  'nhung',
  'tuy',
  'song',
  'rieng',
  'con',
  'ma',
]);
const GAP = '…';
/** How far apart the two halves of "tai nạn … chết" may stand, in words. */
const LONGEST_GAP = 10;

/**
 * Which matters a text speaks of as something that is so: not what it says there was none of ("không có đình công, ngừng việc"), nor what it
 * prevents ("tập huấn phòng cháy nổ").
 *
 * @example readMentions('CN ngừng việc 2 ngày vì nợ lương', matters) // ['strikes', 'wage_debt']
 */
export function readMentions<Id extends string>(text: string, matters: readonly Matter<Id>[]): readonly Id[] {
  const book = bookOfMatters(matters);
  const tokens = withoutPoliteWords(tokenise(text).tokens);
  const found = new Set<Id>();
  let denied = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const matter = matterAt(book, tokens, index);
    if (matter) {
      const end = index + matter.length;
      if (!denied && !isDeniedBehind(tokens, end)) {
        const meant = matters[matter.place];
        if (meant) found.add(meant.id);
      }
      index = end;
      continue;
    }
    const denial = denials.at(tokens, index);
    if (denial) {
      denied = denial.meaning === 'denies';
      index += denial.length;
    } else if (token && (ENDS.has(token.text) || ENDS.has(token.key))) {
      denied = false;
      index += 1;
    } else if (token?.kind === 'sign' || token?.kind === 'break') {
      // A list goes on: "không có đình công, ngừng việc".
      index += 1;
    } else {
      const idle = between.at(tokens, index)?.length ?? 0;
      if (idle === 0) denied = false;
      index += Math.max(1, idle);
    }
  }
  return matters.flatMap(({ id }) => (found.has(id) ? [id] : []));
}

interface MatterBook {
  readonly whole: PhraseBook<number>;
  readonly halves: readonly { readonly first: PhraseBook<number>; readonly second: PhraseBook<number> }[];
}

const books = new WeakMap<readonly Matter<string>[], MatterBook>();

/** The list is compiled once. */
function bookOfMatters(matters: readonly Matter<string>[]): MatterBook {
  const known = books.get(matters);
  if (known) return known;
  const phrases = matters.flatMap(({ words }, place) => words.map((phrase) => ({ phrase, place })));
  const bookFor = (phrase: string, meaning: number) =>
    bookOf([{ words: phrase.toLowerCase().split(/\s+/).filter(Boolean), meaning }]);
  const book = {
    whole: bookOf(
      phrases
        .filter(({ phrase }) => !phrase.includes(GAP))
        .map(({ phrase, place }) => ({ words: phrase.toLowerCase().split(/\s+/), meaning: place })),
    ),
    halves: phrases
      .filter(({ phrase }) => phrase.includes(GAP))
      .map(({ phrase, place }) => {
        const [first = '', second = ''] = phrase.split(GAP);
        return { first: bookFor(first, place), second: bookFor(second, place) };
      }),
  };
  books.set(matters, book);
  return book;
}

function matterAt(
  { whole, halves }: MatterBook,
  tokens: readonly Token[],
  index: number,
): { readonly place: number; readonly length: number } | undefined {
  const found = whole.at(tokens, index);
  for (const { first, second } of halves) {
    const start = first.at(tokens, index);
    if (!start || start.length < (found?.length ?? 0)) continue;
    for (let at = index + start.length; at <= index + start.length + LONGEST_GAP; at += 1) {
      const token = tokens[at];
      if (!token || ENDS.has(token.text)) break;
      const end = second.at(tokens, at);
      if (end) return { place: start.meaning, length: at + end.length - index };
    }
  }
  return found && { place: found.meaning, length: found.length };
}

/** "đình công: không", and then nothing more of it; "nợ lương chưa trả" says that there is one. */
function isDeniedBehind(tokens: readonly Token[], end: number): boolean {
  let index = end;
  while (tokens[index]?.kind === 'sign' && /^[:=-]$/.test(tokens[index]?.text ?? '')) index += 1;
  while (['thi', 'van', 'la'].includes(tokens[index]?.key ?? '')) index += 1;
  const denial = afterwards.at(tokens, index);
  if (!denial) return false;
  const next = tokens[index + denial.length];
  const isLong = denial.length > 1;
  return isLong || next === undefined || next.kind === 'sign' || next.kind === 'break';
}
