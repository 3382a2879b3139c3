import { fold, normalise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { tonelessAndTone } from './syllable.ts';
import { tokenise } from './tokens.ts';

/** Abbreviations in names of units, spelled out for comparison. */
const SPELLED: Readonly<Record<string, string>> = {
  cty: 'cong ty',
  ct: 'cong ty',
  cp: 'co phan',
  ctcp: 'cong ty co phan',
  cdcs: 'cong doan co so',
  cd: 'cong doan',
  cđ: 'cong doan',
  xn: 'xi nghiep',
  dn: 'doanh nghiep',
  bv: 'benh vien',
  ub: 'uy ban',
  tp: 'thanh pho',
  kcn: 'khu cong nghiep',
  mn: 'mam non',
  th: 'tieu hoc',
  dh: 'dai hoc',
  cn: 'chi nhanh',
  ldld: 'lien doan lao dong',
  p: 'phuong',
};

/**
 * Comparison key of a name: no case, diacritics or punctuation, abbreviations spelled out.
 *
 * @example nameKey('CĐCS Cty Hoà Phát') === nameKey('Công đoàn cơ sở công ty Hòa Phát')
 */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => (Object.hasOwn(SPELLED, word) ? SPELLED[word] : word))
    .join(' ');
}

function wordsOf(name: string): readonly string[] {
  return fold(name.slice(0, LONGEST_NAME))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Longer than any name; keeps comparing cheap whatever is pasted. */
const LONGEST_NAME = 200;

/**
 * Whether two names are the same but for case, tone placement, punctuation and abbreviations. Typed without any
 * diacritics a name matches; typed with them, the diacritics must agree: "Hoa Sen" typed as "Hòa Sẹn" does not.
 */
export function sameName(a: string, b: string): boolean {
  if (nameKey(a) !== nameKey(b) || nameKey(a) === '') return false;
  if (isBare(a) || isBare(b)) return true;
  return exactKey(a) === exactKey(b) || wordsOf(a).length !== wordsOf(b).length;
}

function isBare(name: string): boolean {
  const lower = normalise(name).toLowerCase();
  return lower === fold(lower);
}

function exactKey(name: string): string {
  return normalise(name.slice(0, LONGEST_NAME))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(tonelessAndTone)
    .join(' ');
}

/** One candidate of a name search; score 1 is the same name, 0 nothing in common. */
export interface NameMatch {
  readonly name: string;
  readonly index: number;
  readonly score: number;
}

/** Names ranked by likeness to what was typed, the unlike ones left out. */
export function matchName(query: string, names: readonly string[]): readonly NameMatch[] {
  const wanted = nameKey(query);
  if (wanted === '') return [];
  return names
    .map((name, index) => ({
      name,
      index,
      score: sameName(query, name) ? 1 : likeness(wanted, nameKey(name)) * 0.99,
    }))
    .filter(({ score }) => score >= 0.45)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Shared words, each weighed by its letters, with one slip of the finger forgiven by letter pairs. */
function likeness(wanted: string, name: string): number {
  if (name === '') return 0;
  const [asked, held] = [wanted.split(' '), name.split(' ')];
  const best = asked.map(
    (word) => Math.max(...held.map((other) => wordLikeness(word, other))) * nameWordWeight(word),
  );
  const covered =
    best.reduce((sum, part) => sum + part, 0) / asked.reduce((sum, word) => sum + nameWordWeight(word), 0);
  const length = Math.min(wanted.length, name.length) / Math.max(wanted.length, name.length);
  return covered * (0.75 + 0.25 * length);
}

/** Words that stand in most names tell little. */
const COMMON = new Set(
  'cong ty doan co so tnhh phan truong xi nghiep nha may mot thanh vien phuong xa'.split(' '),
);

/** How much a word of a `nameKey` tells: its letters, a quarter where it stands in most names. */
export function nameWordWeight(word: string): number {
  return (COMMON.has(word) ? 0.25 : 1) * Math.min(word.length, 8);
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [pairsA, pairsB] = [pairs(a), pairs(b)];
  if (pairsA.length === 0 || pairsB.length === 0) return 0;
  const shared = pairsA.filter((pair) => pairsB.includes(pair)).length;
  const dice = (2 * shared) / (pairsA.length + pairsB.length);
  return dice >= 0.5 ? dice : 0;
}

function pairs(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));
}

const INTRODUCTIONS =
  /^(?:dạ |vâng |thưa |em chào |chào )*(?:mình tên là|em tên là|tôi tên là|tên mình là|tên em là|tên tôi là|họ và tên|họ tên|mình tên|em tên|tôi tên|tên là|tên|mình là|em là|tôi là|chị là|anh là)[: ]+/iu;

/**
 * The name a person gives when asked for it, tidied up: "dạ em tên là nguyễn thị lan ạ" is "Nguyễn Thị Lan".
 * Undefined when it does not look like a name.
 */
export function readPersonName(text: string): string | undefined {
  const { text: source } = tokenise(text);
  if (source.length > 120 || source.includes('\n')) return undefined;
  const words = source
    .replace(INTRODUCTIONS, '')
    .split(/[\s,!"]+/)
    .filter(Boolean)
    .filter((word, index, all) => !(isPolite(word) && (index === 0 || index === all.length - 1)));
  if (words.length === 0 || words.length > 7 || !words.every(isNameWord)) return undefined;
  if (NOT_NAMES.has(words.map((word) => senseOf(word)).join(' ')) || isRole(words)) return undefined;
  const name = words.map(capitalised).join(' ');
  return name.length >= 2 && name.length <= 60 ? name : undefined;
}

/** "chu tich", "Phó chủ tịch công đoàn", "em": who one is, and no name. With their marks "Chủ" and "Chu" are told apart. */
function isRole(words: readonly string[]): boolean {
  const { tokens } = tokenise(words.join(' '));
  let index = 0;
  while (index < tokens.length) {
    const found = roles.at(tokens, index);
    if (!found) return false;
    index += found.length;
  }
  return tokens.length > 0;
}

const roles = phraseBook<true>([
  [
    `chủ tịch, phó chủ tịch, pct, ct, ctcđ, chủ tịch công đoàn, ủy viên, trưởng ban, phó ban, tổ trưởng, tổ phó, kế toán, thủ quỹ, cán bộ, chuyên trách, admin, ad, giám đốc, hiệu trưởng,
    hiệu phó, giáo viên, công nhân, nhân viên, công đoàn, công đoàn cơ sở, cđcs, ban chấp hành, bch, lãnh đạo, đoàn viên, văn phòng, em, anh, chị, cô, chú, bác, mình, tôi, tui, bạn, bot, là, của, trường, công ty`,
    true,
  ],
]);

function senseOf(word: string): string {
  return tokenise(word).tokens[0]?.sense ?? word;
}

/** The A of "Nguyễn Văn A" is no particle. */
function isPolite(word: string): boolean {
  return POLITE.has(fold(word)) && word !== 'A';
}

/** Letters, with the apostrophe and hyphen of names such as H'Hen. */
function isNameWord(word: string): boolean {
  return /^[\p{L}\p{M}'.-]+$/u.test(word) && /\p{L}/u.test(word);
}

function capitalised(word: string): string {
  const shouting = word.length > 1 && word === word.toUpperCase();
  return word
    .split(/(['-])/)
    .map((part) => part.charAt(0).toUpperCase() + (shouting ? part.slice(1).toLowerCase() : part.slice(1)))
    .join('');
}

const POLITE = new Set(['da', 'vang', 'thua', 'a', 'nhe', 'nha']);

const NOT_NAMES = new Set(
  'dung dung roi khong co chua roi ok u vang da sai khong dung khong phai bo qua tiep quay lai huy dong y phai|khong biet|tro giup|giup|huong dan|toi|minh|em|anh|chi'
    .replaceAll(' ', '|')
    .split('|')
    .concat([
      'dung roi',
      'khong co',
      'khong dung',
      'khong phai',
      'bo qua',
      'quay lai',
      'dong y',
      'khong biet',
      'tro giup',
      'huong dan',
      'de sau',
      'nhu cu',
      'xem lai',
      'tam dung',
      'xin chao',
      'bat dau',
    ]),
);
