import { carries } from './carries.ts';
import { isMoney, kindOf, measureDoubt } from './field-doubts.ts';
import { MALE, type FieldOfSeveral } from './field-parts.ts';
import type { Amount } from './sentence.ts';

/**
 * "2 buổi tuyên truyền 90 lượt": a name between two numbers goes with the one that is counted so. What it let go of is for the other figure.
 *
 * @returns the numbers that are without a name now
 */
export function withoutCrossed(
  chosen: Map<number, number>,
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): readonly number[] {
  const [[place, index] = [MALE, -1], ...more] = chosen;
  const [field, amount] = [fields[place], amounts[index]];
  if (more.length > 0 || !field || !amount || !clashes(field, amount, fields)) return free;
  const others = fields.filter((other) => other !== field && carries(other, amount, fields));
  const isTurnout = others.some((other) => kindOf(other) === 'turns');
  const [better, ...unclear] = free.filter((one) => {
    const said = amounts[one];
    return said !== undefined && measureDoubt(field, said) === undefined && said.measure !== undefined;
  });
  // "1 vụ ngộ độc 15 người": nobody asks for the people.
  if (others.length === 0) {
    if (better === undefined || unclear.length > 0) return free;
    chosen.set(place, better);
    return free.filter((one) => one !== better);
  }
  if (better === undefined && !isTurnout) return free;
  chosen.delete(place);
  if (better === undefined || unclear.length > 0) return [...free, index].toSorted((a, b) => a - b);
  chosen.set(place, better);
  return [...free.filter((one) => one !== better), index].toSorted((a, b) => a - b);
}

/** A figure of something else than what is asked: "người vay 100 triệu" tells no borrowers. */
function clashes(field: FieldOfSeveral, amount: Amount, fields: readonly FieldOfSeveral[]): boolean {
  if (measureDoubt(field, amount) !== undefined) return true;
  return field.kind !== 'money' && isMoney(amount) && fields.some(({ kind }) => kind === 'money');
}
