import { fold } from '../vietnamese/index.ts';
import type { Field, Step } from './form.ts';
import { placesOfPhrase, wordsOfText, type TextWord } from './question-types/words-in-text.ts';

/** Where a text tells a stock beside its opening word: "265 lao động", "đv 251". */
export interface StockTold {
  readonly step: Step;
  readonly field: Field;
  readonly number: number;
  /** from the figure or the word, whichever comes first, to the end of the other */
  readonly start: number;
  readonly end: number;
  /** the word as typed, and the figure as typed */
  readonly word: string;
  readonly figure: string;
  /** "265 lao động": the figure stands first */
  readonly isFigureFirst: boolean;
}

/** Words that may stand before a stock in its clause; behind any other ("kết nạp 5 đoàn viên") it is a measure. */
const before = new Set(
  'nu nam chi em phu co la tong so toan hien nay gio don vi dvi dv cong doan co so cdcs cd ty cty truong co quan den tinh ngay thang trong do tren va voi bao cao gom dang ben minh chung toi'.split(
    ' ',
  ),
);

/** The stocks that a text tells by their opening words, in its order. */
export function stocksTold(text: string, steps: readonly Step[]): readonly StockTold[] {
  if (!mayTellStock(text, steps)) return [];
  const words = wordsOfText(text);
  const places = steps.flatMap((step) =>
    step.fields.flatMap((field) =>
      (field.openingWords ?? []).flatMap((phrase) => {
        const { length } = wordsOfText(phrase);
        return placesOfPhrase(words, phrase).map((at) => ({ step, field, at, length }));
      }),
    ),
  );
  // "người lao động" holds "lao động".
  const longest = places
    .filter(
      ({ at, length }) =>
        !places.some(
          (other) => other.length > length && other.at <= at && other.at + other.length >= at + length,
        ),
    )
    .toSorted((a, b) => a.at - b.at);
  const first = longest.find(({ at, length }) => toldAt(text, words, at, length));
  const isFigureFirst =
    first !== undefined && toldAt(text, words, first.at, first.length)?.isFigureFirst === true;
  let end = 0;
  return longest.flatMap(({ step, field, at, length }): readonly StockTold[] => {
    const told = toldAt(text, words, at, length, isFigureFirst);
    if (!told || told.start < end || !isAlone(text, words, end, told.start)) return [];
    end = told.end;
    return [{ step, field, ...told }];
  });
}

/** Most messages tell no stock by such a word, and need not be looked at closely. */
function mayTellStock(text: string, steps: readonly Step[]): boolean {
  if (!/\p{N}/u.test(text)) return false;
  const known = patterns.get(steps) ?? patternOf(steps);
  patterns.set(steps, known);
  return known.test(text.normalize('NFC'));
}

const patterns = new WeakMap<readonly Step[], RegExp>();

function patternOf(steps: readonly Step[]): RegExp {
  const words = steps.flatMap(({ fields }) => fields.flatMap(({ openingWords = [] }) => openingWords));
  const spellings = new Set(words.flatMap((word) => [word, fold(word)]));
  // Nothing is told where no word opens anything.
  return spellings.size === 0 ? /(?!)/u : new RegExp([...spellings].join('|'), 'iu');
}

/** The figure beside an opening word: of two, the one before it, unless the message has another habit. */
function toldAt(
  text: string,
  words: readonly TextWord[],
  at: number,
  length: number,
  isFigureFirst?: boolean,
): Omit<StockTold, 'step' | 'field'> | undefined {
  const [first, last] = [words[at], words[at + length - 1]];
  if (!first || !last) return undefined;
  const word = text.slice(first.start, last.end);
  const [left, right] = [words[at - 1], words[at + length]];
  const isLeft =
    left && isFigure(left) && /^\s*$/.test(text.slice(left.end, first.start)) && !isSome(text, last, right);
  const isRight = right && isFigure(right) && /^\s*[:=]?\s*$/.test(text.slice(last.end, right.start));
  if (isLeft && !(isRight && isFigureFirst === false)) {
    const { folded: figure, start } = left;
    return { number: Number(figure), start, end: last.end, word, figure, isFigureFirst: true };
  }
  if (!isRight) return undefined;
  const { folded: figure, end } = right;
  return { number: Number(figure), start: first.start, end, word, figure, isFigureFirst: false };
}

/** "8 đoàn viên mới", "3 lao động khó khăn": some of them, and not all. */
function isSome(text: string, word: TextWord, next: TextWord | undefined): boolean {
  return next !== undefined && some.has(next.folded) && /^\s*$/.test(text.slice(word.end, next.start));
}

const some = new Set('moi vao ra nghi chuyen bo thoi om kho vay duoc uu ket bi gap di ve xin'.split(' '));

function isFigure({ folded }: TextWord): boolean {
  return /^\d{1,5}$/.test(folded);
}

/**
 * Whether nothing but small words, women and figures stands between a place and a stock, or since its clause began; or the name of a unit that has
 * it: "CĐCS May An Phú có 251 đoàn viên".
 */
function isAlone(text: string, words: readonly TextWord[], from: number, to: number): boolean {
  const clause = Math.max(from, text.slice(0, to).search(/[^,;.\n(]*$/));
  const leading = words.filter(({ start, end }) => start >= clause && end <= to);
  const isSmall = leading.every(({ folded }) => before.has(folded) || /^\d+$/.test(folded));
  if (isSmall) return true;
  const [first, last] = [leading[0], leading.at(-1)];
  const isOwned = first !== undefined && owners.has(first.folded) && last?.folded === 'co';
  return isOwned && !leading.some(({ folded }) => deeds.has(folded));
}

/** How the name of a unit begins. */
const owners = new Set('cdcs cong cty truong doanh benh tram trung xi hien'.split(' '));
/** What is done to people, of whom there are only some then: "công đoàn kết nạp có 5 đoàn viên". */
const deeds = new Set(
  'nap giam tang thieu tham hoi tro dong trien lo truyen tap nghi chuyen moi du vay om giao kiem sat cap tang cu lam tham gia duoc them'.split(
    ' ',
  ),
);

/** What a text says besides a stock. */
export function withoutStock(text: string, { start, end }: StockTold): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

/**
 * Puts each stock of a text that tells several on a line of its own, its word first: "265 lao động, nữ 202, 251 đoàn viên" tells the workers, their
 * women, and the members. Undefined where it tells no two.
 *
 * @param asked the question at which the same stock told twice contradicts itself
 */
export function withStocksApart(
  text: string,
  steps: readonly Step[],
  asked: Step | undefined,
): string | undefined {
  const told = stocksTold(text, steps);
  const fields = new Set(told.map(({ field }) => field));
  const isTwice = told.length > 1 && fields.size === 1 && told[0]?.step === asked;
  if (fields.size < 2 && !isTwice) return undefined;
  const lines = told.map(({ end, word, figure }, index) => {
    const behind = text.slice(end, told[index + 1]?.start ?? text.length);
    return `${word} ${figure}${withoutJoint(behind)}`;
  });
  const opening = text.slice(0, told[0]?.start ?? 0);
  const isSaid = /\p{N}/u.test(opening);
  return [...(isSaid ? [withoutJoint(opening)] : []), ...lines].join('\n');
}

/** "251 đoàn viên trên 265 lao động", "251 đv/265 lđ", "202. Tổng số đoàn viên 251": what joins two stocks says nothing. */
function withoutJoint(text: string): string {
  const words = wordsOfText(text);
  const end = words.findLast(({ folded }) => !joints.has(folded))?.end ?? 0;
  const closing = /^\s*\)/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(0, end) + closing;
}

const joints = new Set('tren va voi trong do co tong so toan hien nay don vi la'.split(' '));
