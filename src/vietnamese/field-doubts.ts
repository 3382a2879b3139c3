import type { FieldOfSeveral, Part } from './field-parts.ts';
import { measureKindOf, measuresClash, type MeasureKind } from './measure-words.ts';
import { fold } from './normalise.ts';
import { confirm, type Doubt, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';
import type { Role } from './sentence-words.ts';

/** "245 nữ 120": the women cannot be more than all, which usually settles to which number the label belongs. */
export function isUnclear(
  parts: readonly Part[],
  bound: ReadonlyMap<string, readonly number[]>,
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): boolean {
  if (areToldByMeasure(amounts, fields)) return false;
  const [label, indexes] = [...bound][0] ?? [];
  const [part, whole] = [amounts[indexes?.[0] ?? -1], amounts[free[0] ?? -1]];
  if (fields[Number(label)]?.kind === 'money' && part && whole) return !isMoney(part) || isMoney(whole);
  if (label !== '1' || parts.length > 6 || !part || !whole) return true;
  return (part.number.options[0] ?? 0) >= (whole.number.options[0] ?? 0);
}

/** "2 cuộc tuyên truyền cho 90 lượt người": each number is counted in what one figure alone is asked in. */
function areToldByMeasure(amounts: readonly Amount[], fields: readonly FieldOfSeveral[]): boolean {
  if (amounts.length !== fields.length || fields.length < 2) return false;
  const kinds = fields.map((field) => kindOf(field));
  const said = amounts.map(({ measure }) => measure);
  if (new Set(kinds).size < kinds.length || kinds.includes(undefined)) return false;
  return kinds.every((kind) => said.filter((measure) => measure === kind).length === 1);
}

export function isMoney({ measure, number }: Amount): boolean {
  return measure === 'money' || number.scale >= 1000;
}

export function kindOf(field: FieldOfSeveral): MeasureKind | undefined {
  return field.kind === 'money'
    ? 'money'
    : field.measure === undefined
      ? undefined
      : measureKindOf(field.measure);
}

export function measureDoubt(field: FieldOfSeveral, { measure }: Amount): Doubt | undefined {
  const asked = kindOf(field);
  if (measure === undefined) return undefined;
  if (measure === 'time' || measure === 'score') return 'other-measure';
  if (asked === undefined) return measure === 'money' ? 'other-measure' : undefined;
  return measuresClash(asked, measure) ? 'other-measure' : undefined;
}

const WORKERS: ReadonlySet<string> = new Set([
  'lao',
  'lao dong',
  'ld',
  'nld',
  'cnld',
  'cnvcld',
  'nguoi lao dong',
  'so lao dong',
]);
const MEMBERS: ReadonlySet<string> = new Set(['doan', 'doan vien', 'dv', 'dvcd', 'so doan vien']);

/** "260 lao động" where members are asked, and the other way round. */
export function otherPeople(parts: readonly Part[], fields: readonly FieldOfSeveral[]): Doubt | undefined {
  const others = fields[0] && notMeantBy(fields[0].words);
  if (!others) return undefined;
  const named = parts.some((part) =>
    part.kind === 'amount'
      ? part.measureKey !== undefined && others.has(part.measureKey)
      : part.kind === 'role' && part.role === 'plain' && others.has(part.key),
  );
  return named ? 'other-measure' : undefined;
}

/** The words of the other people, where a field asks for one of the two. */
function notMeantBy(words: readonly string[]): ReadonlySet<string> | undefined {
  const known = others.get(words);
  if (known) return known.people;
  const asked = words.map((word) => fold(word));
  const [asksWorkers, asksMembers] = [
    asked.some((word) => WORKERS.has(word)),
    asked.some((word) => MEMBERS.has(word)),
  ];
  const people = asksWorkers === asksMembers ? undefined : asksWorkers ? MEMBERS : WORKERS;
  others.set(words, { people });
  return people;
}

/** By the list of a field's words, for as long as somebody keeps it. */
const others = new WeakMap<readonly string[], { readonly people: ReadonlySet<string> | undefined }>();

export function sentenceDoubt(parts: readonly Part[]): Doubt | undefined {
  const foreign = parts.find((part) => part.kind === 'foreign');
  if (foreign) return foreign.what;
  const roles = new Set<Role>();
  for (const part of parts) if (part.kind === 'role') roles.add(part.role);
  const found = roles.size > 0 ? DOUBTS_OF_ROLES.find(([role]) => roles.has(role)) : undefined;
  if (found) return found[1];
  if (parts.some((part) => part.kind === 'unknown')) return 'extra-words';
  return joinedLikeDate(parts);
}

/** The first that stands in a sentence is told. */
const DOUBTS_OF_ROLES: readonly (readonly [Role, Doubt])[] = [
  ['not-this', 'negated'],
  ['planned', 'planned'],
  ['other-period', 'other-period'],
  ['target', 'target'],
  ['unsure', 'unsure'],
  ['bound', 'bound'],
  ['change', 'change'],
  ['per', 'per-head'],
  ['minus', 'arithmetic'],
  ['times', 'arithmetic'],
  ['plus', 'arithmetic'],
  ['to', 'range'],
  ['but', 'extra-words'],
  ['place', 'extra-words'],
  ['foreign-money', 'other-measure'],
];

/** "24/12" may be a day, "24-12" a range. */
function joinedLikeDate(parts: readonly Part[]): Doubt | undefined {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'sign' || (part.text !== '/' && part.text !== '-')) continue;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (before?.kind !== 'amount' || after?.kind !== 'amount') continue;
    if (part.text === '-') return 'range';
    const [day = 0, month = 0] = [before.number.options[0], after.number.options[0]];
    if (day <= 31 && month <= 12) return 'ratio-or-date';
  }
  return undefined;
}

export function withDoubt(reading: Reading<number>, because: Doubt | undefined): Reading<number> {
  return reading.kind === 'value' && because ? confirm(reading.value, because, reading.approximate) : reading;
}
