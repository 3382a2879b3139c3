import { isCourtesy } from './courtesy.ts';
import { jumpIn } from './jump.ts';
import { navigationFillers, navigationWords, scopeWords, type Destination } from './navigation-words.ts';
import { plainWords, withoutPoliteWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** How much "như tháng trước" and "không phát sinh" are said of. `here` is whatever the person is at. */
export type Scope = 'report' | 'section' | 'here';

/** A way of moving through a report that a whole message asks for. */
export type Navigation =
  | { readonly to: 'next' }
  | { readonly to: 'back' }
  /** `perhapsPause`: "để sau" may be said of this question, or of the whole report */
  | { readonly to: 'skip'; readonly perhapsPause?: true }
  | { readonly to: 'review' }
  | { readonly to: 'pause' }
  | { readonly to: 'cancel' }
  | { readonly to: 'restart' }
  | { readonly to: 'help' }
  | { readonly to: 'progress' }
  | { readonly to: 'send' }
  /** "chưa gửi", "khoan": nothing may be sent */
  | { readonly to: 'hold' }
  | { readonly to: 'officer' }
  | { readonly to: 'same-as-last-month'; readonly of: Scope }
  | { readonly to: 'nothing-arose'; readonly of: Scope }
  | { readonly to: 'section-none' }
  | { readonly to: 'one-by-one' }
  | { readonly to: 'that-is-all' }
  | {
      readonly to: 'jump';
      readonly question: number;
      readonly answer?: string;
      /** "câu 2 là 7 rồi gửi luôn" */
      readonly afterwards?: 'send';
    };

/**
 * Reads a message that as a whole is a way of moving, polite words aside; undefined for everything else, so that
 * "giúp đỡ 3 người" stays an answer.
 *
 * @example readNavigation('Dạ quay lại giúp em ạ')   // { to: 'back' }
 * @example readNavigation('sửa câu 3 thành 12')      // { to: 'jump', question: 3, answer: '12' }
 * @example readNavigation('cả báo cáo như tháng trước') // { to: 'same-as-last-month', of: 'report' }
 */
export function readNavigation(text: string): Navigation | undefined {
  const { text: source, tokens } = tokenise(text);
  if (tokens.length > 0 && tokens.length <= 3 && tokens.every((token) => token.text === '?'))
    return { to: 'help' };
  const jump = jumpIn(withoutPoliteWords(tokens), source);
  if (jump) return jump;
  // Nothing longer can be a navigation word with its polite words.
  if (tokens.length > 14) return undefined;
  // "ban oi" calls the bot; it does not say "bận".
  if (isCourtesy(text) && tokens.some(({ key }) => key === 'oi')) return undefined;
  const words = plainWords(tokens).filter((token) => token.kind !== 'sign' || !/^[,?]$/.test(token.text));
  const destination = onlyDestination(words);
  if (destination === undefined || (destination.to === 'cancel' && isPerhapsAgreement(words)))
    return undefined;
  // "gửi chưa?" asks; "là sao?" and "còn mấy câu?" ask for what they get.
  const asks = tokens.some((token) => token.text === '?');
  return asks && destination.to !== 'help' && destination.to !== 'progress' ? undefined : destination;
}

/** The one place that all words of a message lead to. */
function onlyDestination(words: readonly Token[]): Destination | undefined {
  const places: Destination[] = [];
  let of: Scope | undefined;
  let unscoped = true;
  for (let index = 0; index < words.length;) {
    const found = navigationWords.at(words, index);
    const filler = navigationFillers.at(words, index);
    const scope = scopeWords.at(words, index);
    of ??= scope?.meaning;
    if (found && found.length >= (filler?.length ?? 0)) places.push(found.meaning);
    else if (!filler) {
      if (!scope) return undefined;
      unscoped = false;
    }
    index += Math.max(found?.length ?? 0, filler?.length ?? 0, scope?.length ?? 0, 1);
  }
  // "quay lại giúp em": giúp is only polite beside another word.
  const meant = places.some(({ to }) => to !== 'help') ? places.filter(({ to }) => to !== 'help') : places;
  const held = meant.find(({ to }) => to === 'hold');
  // "khoan, chưa gửi" and even "khoan, gửi" hold back.
  if (held && meant.every(({ to }) => to === 'hold' || to === 'send')) return held;
  // "để mai làm tiếp", "để sau, đang bận": who will go on later pauses now.
  const paused = meant.find(({ to }) => to === 'pause');
  if (paused && meant.every(({ to }) => to === 'pause' || to === 'next' || to === 'skip')) return paused;
  const [first, ...others] = new Set(meant);
  if (!first || others.some(({ to }) => to !== first.to)) return undefined;
  if (!('of' in first)) return unscoped ? first : undefined;
  // "mục này giữ nguyên như tháng trước": the wider word says how much.
  const wider = meant.find((place) => 'of' in place && place.of !== 'here') ?? first;
  return 'of' in wider && wider.of === 'here' && of ? { ...wider, of } : wider;
}

/** "dung" without marks is far more often "đúng" than "dừng"; only with what is stopped beside it ("dung lai") is it read as that. */
function isPerhapsAgreement(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, index) => text === 'dung' && !['lai', 'bao'].includes(words[index + 1]?.key ?? ''),
  );
}
