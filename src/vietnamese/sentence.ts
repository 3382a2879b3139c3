import { isMenWord } from './bare-nam.ts';
import { measureWords, type MeasureKind } from './measure-words.ts';
import { eachOrOther } from './each-or-other.ts';
import { namesAndStreets } from './names-and-streets.ts';
import { notAnAnswerAt } from './not-an-answer.ts';
import { numberRunAt, type NumberRun, type RunRules } from './number-run.ts';
import { numberValue, type NumberValue } from './number-value.ts';
import { numeralWords } from './numerals.ts';
import { openingsOf } from './openings.ts';
import { phraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import type { Doubt } from './reading.ts';
import { falseNumbers, roleWords, type Role } from './sentence-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** A number in a message with the word that says what it counts. */
export interface Amount {
  readonly kind: 'amount';
  readonly number: NumberValue;
  readonly measure?: MeasureKind;
  /** The measure as typed: 'lượt', 'suất'. */
  readonly measureKey?: string;
  /** No measure, and glued or spaced as typed: "-3" is negative, "- 3" a bullet. */
  readonly glued: boolean;
}

/** A message as the readers of numbers see it: amounts, and what stands around them. */
export type Item =
  | Amount
  | { readonly kind: 'role'; readonly role: Role; readonly key: string }
  | { readonly kind: 'sign'; readonly text: string; readonly glued: boolean }
  | { readonly kind: 'foreign'; readonly what: Doubt }
  | { readonly kind: 'unknown'; readonly key: string; readonly capital: boolean };

/** Reads a message into items, once, from left to right. */
export function readSentence(text: string, rules: RunRules): readonly Item[] {
  return itemsOf(withoutPoliteWords(tokenise(text).tokens), rules);
}

/** The same for tokens that were cut before, e.g. one labelled answer of several. */
export function itemsOf(tokens: readonly Token[], rules: RunRules): readonly Item[] {
  const women = tokens.some((token) => token.key === 'nu' && token.kind === 'word');
  const items: Item[] = [];
  for (let index = 0; index < tokens.length;) {
    const step = itemAt(tokens, index, rules, women);
    items.push(step.item);
    index += step.length;
  }
  return eachOrOther(namesAndStreets(items));
}

/** In "mười lăm ngàn một suất" the last word begins the next number, although "ngàn hai" is 1.200. */
function withoutNextCount(
  tokens: readonly Token[],
  index: number,
  run: NumberRun | undefined,
  rules: RunRules,
): NumberRun | undefined {
  const [before, last] = [run?.parts.at(-2), run?.parts.at(-1)];
  if (
    !run ||
    !rules.money ||
    before?.kind !== 'scale' ||
    (last?.kind !== 'digit' && last?.kind !== 'literal')
  )
    return run;
  if (last.glued) return run;
  const measure = measureWords.at(tokens, index + run.length)?.meaning;
  if (measure === undefined || measure === 'money') return run;
  return { parts: run.parts.slice(0, -1), length: run.length - 1 };
}

interface Step {
  readonly item: Item;
  readonly length: number;
}

function itemAt(tokens: readonly Token[], index: number, rules: RunRules, women: boolean): Step {
  const token = tokens[index];
  if (!token || token.kind === 'break')
    return { item: { kind: 'sign', text: '\n', glued: false }, length: 1 };
  const opens = openings(token);
  const dozen = opens & DOZEN ? dozens.at(tokens, index) : undefined;
  if (dozen) return dozenStep(dozen, token, tokens[index + dozen.length]);
  const notNumber = opens & FALSE_NUMBER ? falseNumbers.at(tokens, index) : undefined;
  if (notNumber && notNumber.length > 1) return roleStep(notNumber.meaning, tokens, index, notNumber.length);
  const foreign = notAnAnswerAt(tokens, index, rules.money);
  if (foreign) return { item: { kind: 'foreign', what: foreign.what }, length: foreign.length };
  if (women && isBareNam(token) && besideNumber(tokens, index) && isMenWord(tokens, index))
    return roleStep('male', tokens, index, 1);
  const role = opens & ROLE ? roleWords.at(tokens, index) : undefined;
  // "không dưới", "hơn một chút": phrases of several words go before a number they may hide.
  if (role && role.length > 1) {
    // "trong tháng 10": the last word of the phrase begins a date.
    const dated = notAnAnswerAt(tokens, index + role.length - 1, rules.money);
    return roleStep(role.meaning, tokens, index, dated ? role.length - 1 : role.length);
  }
  const mayCount = token.kind === 'number' || opens & NUMERAL;
  const run = mayCount
    ? withoutNextCount(tokens, index, numberRunAt(tokens, index, rules), rules)
    : undefined;
  if (run && isNickname(tokens, index, run)) return unknownStep(token);
  if (run) return amountStep(tokens, index, run.length, numberValue(run, rules.money), { ...rules, women });
  // The O of "1O" is a slip for 0, not a word of the sentence.
  const grown = token.glued && /^\p{L}$/u.test(token.text) && tokens[index - 1]?.kind === 'number';
  if (role && !(grown && role.meaning === 'plain')) return roleStep(role.meaning, tokens, index, role.length);
  if (token.kind === 'word') return unknownStep(token);
  return { item: { kind: 'sign', text: token.text, glued: token.glued }, length: 1 };
}

/** Said of eggs rather than of people, so that it is always confirmed. */
const dozens = phraseBook<number>([
  ['nửa tá', 6],
  ['một tá', 12],
  ['hai tá', 24],
]);

const openings = openingsOf([dozens, falseNumbers, roleWords, numeralWords]);
const [DOZEN, FALSE_NUMBER, ROLE, NUMERAL] = [1, 2, 4, 8];

function dozenStep(
  { meaning, length }: { readonly meaning: number; readonly length: number },
  { glued }: Token,
  next: Token | undefined,
): Step {
  const half = next?.key === 'ruoi';
  const number: NumberValue = {
    options: [half ? meaning + 6 : meaning],
    doubt: 'spoken-number',
    choose: false,
    approximate: false,
    scale: 1,
    spelled: true,
  };
  return { item: { kind: 'amount', number, glued }, length: half ? length + 1 : length };
}

function unknownStep(token: Token): Step {
  return { item: { kind: 'unknown', key: token.key, capital: token.capital }, length: 1 };
}

const KIN = new Set('anh chi bac co chu di cau ong ba em thim mo duong'.split(' '));

/** "anh Ba", "chị Năm": southerners are named by their order of birth. */
function isNickname(tokens: readonly Token[], index: number, run: NumberRun): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]];
  // "anh Nam lam loi": làm, no lăm.
  const isVerb = run.length === 2 && tokens[index + 1]?.text === 'lam';
  if ((run.length > 1 && !isVerb) || word?.kind !== 'word' || !word.capital || !before) return false;
  if (!KIN.has(before.key) && !endsName(tokens, index)) return false;
  return measureWords.at(tokens, index + 1) === undefined;
}

const SURNAMES = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh mai cao luong luu ta ha dao doan vuong'.split(
    ' ',
  ),
);

/** "Nguyễn Văn Tám": a surname, and capitals up to the word. */
function endsName(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital) return false;
    if (SURNAMES.has(token.key)) return true;
  }
  return false;
}

function roleStep(role: Role, tokens: readonly Token[], index: number, length: number): Step {
  return { item: { kind: 'role', role, key: keysFrom(tokens, index, length) }, length };
}

function keysFrom(tokens: readonly Token[], index: number, length: number): string {
  let keys = tokens[index]?.key ?? '';
  for (let at = index + 1; at < index + length; at += 1) keys += ` ${tokens[at]?.key ?? ''}`;
  return keys;
}

function isBareNam(token: Token): boolean {
  return token.key === 'nam' && token.bare;
}

function besideNumber(tokens: readonly Token[], index: number): boolean {
  const next = [':', '='].includes(tokens[index + 1]?.text ?? '') ? tokens[index + 2] : tokens[index + 1];
  return [tokens[index - 1], next].some(
    (token) => token?.kind === 'number' || token?.key === 'nu' || token?.key === 'nguoi',
  );
}

function amountStep(
  tokens: readonly Token[],
  start: number,
  length: number,
  number: NumberValue,
  rules: RunRules & { readonly women: boolean },
): Step {
  const glued = tokens[start]?.glued === true;
  const at = start + length;
  // "95 phần trăm" is a percentage, not 95 parts.
  const role = roleWords.at(tokens, at);
  const fraction = role?.meaning === 'percent' || (role?.meaning === 'vague' && role.length > 1);
  const word = tokens[at];
  // "2b": buổi, where it is typed in one.
  const short = word?.text === 'b' && word.glued ? sessions : undefined;
  const found = fraction ? undefined : (short ?? measureWords.at(tokens, at));
  const amount = { kind: 'amount', number, glued } as const;
  if (!found || !word) return { item: { ...amount, number: aloneDoubt(number, tokens[start]) }, length };
  // "5 nam 3 nu": with women in the message the men stand beside them.
  if (isBareNam(word) && found.meaning === 'time' && rules.women) return { item: amount, length };
  // "5 nam" without diacritics: five men, or five years.
  if (isBareNam(word) && found.meaning === 'time') {
    return {
      item: { ...amount, number: { ...number, doubt: number.doubt ?? 'year-or-five' } },
      length: length + 1,
    };
  }
  if (rules.money && word.text === 'd' && !word.glued) return { item: amount, length };
  return {
    item: { ...amount, number: withMeasure(number), measure: found.meaning, measureKey: word.key },
    length: length + found.length,
  };
}

const sessions = { meaning: 'events', length: 1 } as const;

/** "năm" alone is five, or a year that something is missing from. */
function aloneDoubt(number: NumberValue, token: Token | undefined): NumberValue {
  const lone = number.options.length === 1 && number.options[0] === 5 && token?.key === 'nam';
  return lone && !number.doubt ? { ...number, doubt: 'year-or-five' } : number;
}

/** A word that counts something settles that "sau" is sáu. */
function withMeasure(number: NumberValue): NumberValue {
  if (number.doubt !== 'no-diacritics' || number.scale > 1) return number;
  const { doubt: _settled, ...sure } = number;
  return sure;
}
