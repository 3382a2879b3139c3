import { amountAsCount } from './amount-as-count.ts';
import type { Part } from './field-parts.ts';
import type { Amount } from './sentence.ts';

/**
 * Numbers that are one figure together: "kết nạp 3 nam 2 nữ" where no women are asked, "3 + 2, giảm 2" where there are more numbers than
 * figures. The sum is confirmed.
 */
export function withSums(parts: readonly Part[], fields: number, asksWomen: boolean): readonly Part[] {
  if (asksWomen) return parts;
  const summed = parts.some((part) => sexOf(part) === 'male') ? withSexesAdded(parts) : parts;
  const amounts = summed.filter(({ kind }) => kind === 'amount').length;
  return amounts > fields ? withPlusesAdded(summed) : summed;
}

function withSexesAdded(parts: readonly Part[]): readonly Part[] {
  for (const [index, part] of parts.entries()) {
    const behind = sexesAt(parts, index, (at) => [at, at + 1]);
    const before = sexesAt(parts, index, (at) => [at + 1, at]);
    const found = behind ?? before;
    if (!found || isPartOfWhole(parts, index)) continue;
    const added = sumOf(found.amounts);
    if (added) return [...parts.slice(0, index), added, ...withSexesAdded(parts.slice(found.end))];
    if (part.kind === 'label') continue;
  }
  return parts;
}

/** Two numbers in a row, one of men and one of women, each with its word on the same side. */
function sexesAt(
  parts: readonly Part[],
  start: number,
  placesFrom: (at: number) => readonly [amount: number, sex: number],
): { readonly amounts: readonly Amount[]; readonly end: number } | undefined {
  const [first, sex] = placesFrom(start);
  let next = start + 2;
  const joint = parts[next];
  if ((joint?.kind === 'sign' && joint.text === ',') || (joint?.kind === 'role' && joint.role === 'and'))
    next += 1;
  const [second, other] = placesFrom(next);
  const [a, b] = [parts[first], parts[second]];
  const sexes = [sexOf(parts[sex]), sexOf(parts[other])];
  if (a?.kind !== 'amount' || b?.kind !== 'amount') return undefined;
  return sexes.includes('male') && sexes.includes('female') ? { amounts: [a, b], end: next + 2 } : undefined;
}

function sexOf(part: Part | undefined): 'male' | 'female' | undefined {
  return part?.kind === 'role' && (part.role === 'male' || part.role === 'female') ? part.role : undefined;
}

/** "5 (3 nam 2 nữ)", "5, trong đó 3 nam 2 nữ": the whole was told. */
function isPartOfWhole(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  return (
    (before?.kind === 'sign' && before.text === '(') ||
    (before?.kind === 'role' && before.role === 'of-which') ||
    parts.slice(0, index).some((part) => part.kind === 'amount')
  );
}

function withPlusesAdded(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(
    (part, index) =>
      part.kind === 'role' &&
      part.role === 'plus' &&
      parts[index - 1]?.kind === 'amount' &&
      parts[index + 1]?.kind === 'amount',
  );
  const [before, after] = [parts[at - 1], parts[at + 1]];
  if (at < 0 || before?.kind !== 'amount' || after?.kind !== 'amount') return parts;
  const added = sumOf([before, after]);
  return added ? withPlusesAdded([...parts.slice(0, at - 1), added, ...parts.slice(at + 2)]) : parts;
}

function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const counts = amounts.map(({ number }) => {
    const count = amountAsCount(number);
    return count.kind === 'value' || (count.kind === 'confirm' && count.because === 'computed')
      ? count.value
      : Number.NaN;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  const [first] = amounts;
  if (!first || Number.isNaN(sum)) return undefined;
  const { literal: _single, ...number } = first.number;
  return { ...first, number: { ...number, options: [sum], doubt: 'computed' } };
}
