import { MOST_CHANGES, afterChanges, changesIn, deltaOf, type Change } from './change.ts';
import { MALE, type FieldOfSeveral, type Part } from './field-parts.ts';
import { ask, confirm, none, value, type Reading } from './reading.ts';

/** What is said of one of several figures beside a number: "nữ như cũ", "nữ tăng 2". */
interface SaidOfField {
  readonly changes: readonly Change[];
  readonly unchanged: boolean;
  /** "nữ chưa rõ" */
  readonly unknown?: true;
}

export interface ChangesTaken {
  /** The message without them. */
  readonly parts: readonly Part[];
  readonly said: ReadonlyMap<number, SaidOfField>;
}

/** Takes the changes of stocks out of a message, each for the figure whose name stands nearest before it, or else the first. */
export function takeChanges(parts: readonly Part[], fields: readonly FieldOfSeveral[]): ChangesTaken {
  const said = new Map<number, SaidOfField>();
  const gone = new Set<number>();
  const changes = changesIn(parts);
  const same = parts.filter(({ kind }) => kind === 'unchanged').length;
  if (changes.length > MOST_CHANGES || same > MOST_CHANGES) return { parts, said };
  for (const change of changes) {
    const owner = ownerOf(parts, change.from, change.to);
    if (!isStock(fields[owner.field])) continue;
    const before = said.get(owner.field);
    said.set(owner.field, { unchanged: false, changes: [...(before?.changes ?? []), change] });
    for (let index = change.from; index <= change.to; index += 1) gone.add(index);
    // "nữ giảm 1 còn 192" goes on with what is reached.
    const reaches = reachesAt(parts, change.to + 1);
    if (reaches) gone.add(change.to + 1);
    else if (owner.label !== undefined) gone.add(owner.label);
  }
  for (const [index, part] of parts.entries()) {
    const label = parts[index - 1];
    if (
      part.kind === 'role' &&
      part.role === 'unsure' &&
      label?.kind === 'label' &&
      !isNumberPart(parts[index + 1])
    ) {
      said.set(label.field, { changes: [], unchanged: false, unknown: true });
      gone.add(index).add(index - 1);
    }
    if (part.kind !== 'unchanged') continue;
    gone.add(index);
    const owner = ownerOf(parts, index, index);
    const { field } = owner;
    // "lao động như cũ" where members are asked is said of something else.
    if (
      field === MALE ||
      (owner.label === undefined &&
        index > 0 &&
        !isBoundary(parts[index - 1]) &&
        !isNumberPart(parts[index - 1]))
    )
      continue;
    said.set(field, { changes: said.get(field)?.changes ?? [], unchanged: true });
    if (owner.label !== undefined) gone.add(owner.label);
  }
  return { parts: gone.size === 0 ? parts : parts.filter((_, index) => !gone.has(index)), said };
}

/** The figure that is meant, and the place of its label when that belongs to nothing else. */
function ownerOf(
  parts: readonly Part[],
  from: number,
  to: number,
): { readonly field: number; readonly label?: number } {
  for (let index = to - 1; index > from; index -= 1) {
    const part = parts[index];
    if (part?.kind === 'label') return { field: part.field, label: index };
  }
  const next = parts[to + 1];
  // "tăng 2 nữ"
  if (next?.kind === 'label' && parts[to + 2]?.kind !== 'amount' && parts[to + 2]?.kind !== 'unchanged')
    return { field: next.field, label: to + 1 };
  const direct = directlyBefore(parts, from);
  const part = parts[direct];
  if (part?.kind === 'label') return { field: part.field, label: direct };
  const named = parts.slice(0, from).findLast((earlier) => earlier.kind === 'label');
  return { field: named?.kind === 'label' ? named.field : 0 };
}

const isBoundary = (part: Part | undefined): boolean => part?.kind === 'sign' || part?.kind === 'unchanged';
const isNumberPart = (part: Part | undefined): boolean => part?.kind === 'amount';

function reachesAt(parts: readonly Part[], index: number): boolean {
  const [word, amount] = [parts[index], parts[index + 1]];
  return (
    word?.kind === 'role' && ['con', 'len', 'xuong', 'thanh'].includes(word.key) && amount?.kind === 'amount'
  );
}

/** The place of what stands before, words that say nothing aside. */
function directlyBefore(parts: readonly Part[], from: number): number {
  let at = from - 1;
  while (at >= 0) {
    const part = parts[at];
    if (part?.kind !== 'role' || (part.role !== 'plain' && part.role !== 'but')) break;
    at -= 1;
  }
  return at;
}

function isStock(field: FieldOfSeveral | undefined): boolean {
  if (field === undefined || field.kind === 'money') return false;
  return field.nature === undefined ? field.previous !== undefined : field.nature === 'stock';
}

/** Puts the changes over what the rest of the message gave. */
export function withChanges(
  readings: readonly Reading<number>[],
  { said }: ChangesTaken,
  fields: readonly FieldOfSeveral[],
): readonly Reading<number>[] {
  if (said.size === 0) return readings;
  const moved = Math.abs(deltaOf(said.get(0)?.changes ?? []) ?? 0);
  return readings.map((reading, index) => {
    const own = said.get(index);
    const previous = fields[index]?.previous;
    if (own) return isMissing(reading) ? alone(own, previous) : beside(reading, own, previous);
    // "tăng 6 (4 nữ)": the women among the 6, more likely than all women.
    const part = moved > 0 && isMissing(readings[0]) && isSaid(reading) && reading.value <= moved;
    if (!part) return reading;
    return ask(
      'change',
      previous === undefined ? [reading.value] : [previous + reading.value, reading.value],
    );
  });
}

const isMissing = (reading: Reading<number> | undefined): boolean => reading?.kind === 'none';

const isSaid = (
  reading: Reading<number>,
): reading is Extract<Reading<number>, { kind: 'value' | 'confirm' }> =>
  reading.kind === 'value' || reading.kind === 'confirm';

function alone({ changes, unchanged }: SaidOfField, previous: number | undefined): Reading<number> {
  if (changes.length > 0) return afterChanges(changes, previous);
  return unchanged && previous !== undefined ? value(previous) : none('state');
}

/** "251, tăng 6": the number stands; it is sure where the change leads to it. */
function beside(
  reading: Reading<number>,
  { changes }: SaidOfField,
  previous: number | undefined,
): Reading<number> {
  if (!isSaid(reading)) return reading;
  const delta = deltaOf(changes);
  // "kết nạp thêm 6, nghỉ 2": no total at all.
  if (changes.length > 0 && previous !== undefined && reading.value * 4 < previous) return ask('change');
  if (changes.length === 0)
    return previous === undefined || previous === reading.value
      ? reading
      : confirm(reading.value, 'contradiction');
  if (reading.kind === 'confirm' && reading.because === 'other-period')
    return delta === undefined ? ask('change') : confirm(reading.value + delta, 'change');
  return delta !== undefined && previous !== undefined && previous + delta === reading.value
    ? reading
    : confirm(reading.value, 'change');
}
