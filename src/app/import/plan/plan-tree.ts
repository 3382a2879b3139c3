import { addDays, type IsoDate } from '../../../domain/calendar-date.ts';
import type { KnownPlacement } from '../../ports/import-store.ts';
import { codeKey, type ListedUnit } from '../listed-unit.ts';
import type { RowFault } from '../problems.ts';
import { dayOfChange, faultOf, isOpen, later, type PlannedUnit, type Planning } from './planning.ts';

/** Places every listed unit below the one its row names, from its day on; what stood there before ends the day before. */
export function planTree(planning: Planning): void {
  for (const unit of planning.units.values()) {
    const { row } = unit;
    if (row?.parent === undefined) continue;
    if (codeKey(row.parent) === codeKey(row.code)) {
      planning.problems.push(faultOf(row, 'parent', row.parent, { fault: 'own-parent' }));
      continue;
    }
    const parent = planning.units.get(codeKey(row.parent));
    // A unit whose own row is no good is named there.
    if (!parent && planning.faulty.has(codeKey(row.parent))) continue;
    if (!parent) planning.problems.push(faultOf(row, 'parent', row.parent, { fault: 'no-such-unit' }));
    else if (unit.known) move(planning, unit, row, parent, (id) => planning.byId.get(id)?.code ?? '');
    else begin(planning, unit, row, parent);
  }
}

/** A new unit. It may be older than the union above, which many are since 2025: then it stands there from that union's first day. */
function begin(planning: Planning, unit: PlannedUnit, row: ListedUnit, parent: PlannedUnit): void {
  const from = later(unit.from, parent.from);
  if (parent.to !== undefined && parent.to < from) {
    planning.problems.push(faultOf(row, 'parent', parent.code, { fault: 'parent-ended', on: parent.to }));
    return;
  }
  if (unit.to === undefined || unit.to >= from) place(planning, unit, [], { parent: parent.id, from });
}

function move(
  planning: Planning,
  unit: PlannedUnit,
  row: ListedUnit,
  parent: PlannedUnit,
  codeOf: (id: KnownPlacement['parent']) => string,
): void {
  const { today, writes, changes, notices } = planning;
  const last = unit.placements.at(-1);
  if (last?.parent === parent.id && isOpen(last, today)) {
    const isOther = row.from !== undefined && row.from !== unit.known?.from && row.from !== last.from;
    if (isOther && row.from !== undefined)
      notices.push({ notice: 'other-day', at: row.at, code: unit.code, given: row.from, kept: last.from });
    return;
  }
  const wished = dayOfChange(unit, today);
  const from = wished === today ? later(today, parent.from) : wished;
  const fault = faultOfMove(from, parent, last, codeOf);
  if (fault) {
    const column = fault.fault === 'parent-ended' ? 'parent' : 'from';
    planning.problems.push(faultOf(row, column, column === 'from' ? from : parent.code, fault));
    return;
  }
  const earlier = unit.placements.filter((placement) => placement !== last);
  const kept = last ? endBefore(last, from) : undefined;
  if (last && !kept) writes.placementDrops.push({ unit: unit.id, from: last.from });
  if (last && kept && kept.to !== last.to) {
    const { from: begun, to = from } = kept;
    writes.placementEnds.push({ unit: unit.id, from: begun, to });
  }
  place(planning, unit, kept ? [...earlier, kept] : earlier, { parent: parent.id, from });
  changes.push({
    change: 'moved',
    code: unit.code,
    unit: unit.name,
    from,
    parent: parent.code,
    ...(last && { before: codeOf(last.parent) }),
  });
}

function faultOfMove(
  from: IsoDate,
  parent: PlannedUnit,
  last: KnownPlacement | undefined,
  codeOf: (id: KnownPlacement['parent']) => string,
): RowFault | undefined {
  if (parent.to !== undefined && parent.to < from) return { fault: 'parent-ended', on: parent.to };
  if (from < parent.from) return { fault: 'parent-not-yet', from: parent.from };
  if (last && last.from > from) return { fault: 'overlaps', parent: codeOf(last.parent), from: last.from };
  return undefined;
}

/** A placement that gives way on a day; undefined when nothing of it is left. */
function endBefore(placement: KnownPlacement, day: IsoDate): KnownPlacement | undefined {
  if (placement.from >= day) return undefined;
  return isOpen(placement, day) ? { ...placement, to: addDays(day, -1) } : placement;
}

function place(
  { writes }: Planning,
  unit: PlannedUnit,
  before: readonly KnownPlacement[],
  placement: KnownPlacement,
): void {
  const whole = { ...placement, ...(unit.to !== undefined && { to: unit.to }) };
  unit.placements = [...before, whole];
  writes.placements.push({ unit: unit.id, ...whole });
}
