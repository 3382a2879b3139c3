import { amountAsCount } from './amount-as-count.ts';
import { withDoubt } from './field-doubts.ts';
import { MALE, type FieldOfSeveral } from './field-parts.ts';
import { normalise } from './normalise.ts';
import { ask, confirm, type Doubt, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';

/** Women and men of "251, nữ 193, nam 60" are not 251. */
export function addsUp(chosen: ReadonlyMap<number, number>, amounts: readonly Amount[]): boolean {
  const [all, women, men] = [0, 1, MALE].map((place) => amounts[chosen.get(place) ?? -1]?.number.options[0]);
  return all === undefined || women === undefined || men === undefined || women + men === all;
}

export function asksWomen([, second, third]: readonly FieldOfSeveral[]): boolean {
  if (!second || third) return false;
  const known = womenWords.get(second.words);
  if (known !== undefined) return known;
  const isWomen = second.words.some((word) => normalise(word).toLowerCase() === 'nữ');
  womenWords.set(second.words, isWomen);
  return isWomen;
}

/** By the list of a field's words, for as long as somebody keeps it. */
const womenWords = new WeakMap<readonly string[], boolean>();

const isSaid = (reading: Reading<number>): reading is Said =>
  reading.kind === 'value' || reading.kind === 'confirm';
type Said = Extract<Reading<number>, { readonly kind: 'value' | 'confirm' }>;

/** More women than people: the numbers are the other way round, or one of them is wrong. */
export function womenWithin(readings: readonly Reading<number>[]): readonly Reading<number>[] {
  const [all, women] = readings;
  if (!all || !women || !isSaid(all) || !isSaid(women) || women.value <= all.value) return readings;
  // "2 cuộc 90 lượt" counts neither.
  if ([all, women].some((reading) => reading.kind === 'confirm' && reading.because === 'other-measure'))
    return [ask('other-measure'), ask('other-measure')];
  return [ask('part-over-whole', [women.value, all.value]), ask('part-over-whole', [all.value, women.value])];
}

/** "251 đoàn viên, 58 nam" where the total and the women are asked: the women are the rest. */
export function withWomenFromMen(
  chosen: ReadonlyMap<number, number>,
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
  doubt: Doubt | undefined,
): readonly Reading<number>[] {
  const [whole, men] = [amounts[chosen.get(0) ?? -1], amounts[chosen.get(MALE) ?? -1]];
  const [a, b] = [amountAsCount(whole?.number ?? noNumber), amountAsCount(men?.number ?? noNumber)];
  if (a.kind !== 'value' || b.kind !== 'value' || b.value > a.value || fields.length !== 2)
    return fields.map(() => ask('sex-only'));
  return [withDoubt(a, doubt), confirm(a.value - b.value, 'computed')];
}

/** "12 nam 20 nữ" where the total and the women are asked. */
export function totalFromMen(
  chosen: ReadonlyMap<number, number>,
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): number | undefined {
  const [men, women, total] = [chosen.get(MALE), chosen.get(1), chosen.get(0)];
  if (men === undefined || women === undefined || total !== undefined || fields.length !== 2)
    return undefined;
  const [a, b] = [
    amountAsCount(amounts[men]?.number ?? noNumber),
    amountAsCount(amounts[women]?.number ?? noNumber),
  ];
  return a.kind === 'value' && b.kind === 'value' ? a.value + b.value : undefined;
}

const noNumber: Amount['number'] = { options: [], choose: true, approximate: false, scale: 1, spelled: true };
