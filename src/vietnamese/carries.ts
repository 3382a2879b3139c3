import { isMoney, kindOf } from './field-doubts.ts';
import type { FieldOfSeveral } from './field-parts.ts';
import { measuresClash } from './measure-words.ts';
import type { Amount } from './sentence.ts';

/** Gives unnamed numbers to the fields whose measure they carry; returns the others. */
export function byMeasure(
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
  chosen: Map<number, number>,
): readonly number[] {
  const rest: number[] = [];
  for (const index of free) {
    const amount = amounts[index];
    const fitting = fields.flatMap((field, place) =>
      amount && !chosen.has(place) && carries(field, amount, fields) ? [place] : [],
    );
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) chosen.set(only, index);
    else rest.push(index);
  }
  return rest;
}

/** Whether what a number is said to count is what a field asks for. */
export function carries(field: FieldOfSeveral, amount: Amount, fields: readonly FieldOfSeveral[]): boolean {
  const looksLikeMoney = isMoney(amount);
  if (field.kind === 'money') return looksLikeMoney;
  if (looksLikeMoney && fields.some((other) => other.kind === 'money')) return false;
  const asked = kindOf(field);
  return asked !== undefined && amount.measure !== undefined && !measuresClash(asked, amount.measure);
}
