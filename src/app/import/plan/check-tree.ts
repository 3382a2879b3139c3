import type { IsoDate } from '../../../domain/calendar-date.ts';
import type { UnitId } from '../../../domain/ids.ts';
import { faultOf, type PlannedUnit, type Planning } from './planning.ts';

/**
 * Names every row that makes the tree come back to itself on some day. A loop is there on the day its latest placement begins, so those
 * days are all that have to be looked at.
 */
export function checkLoops({ units, byId, problems }: Planning): void {
  const named = new Set<string>();
  for (const unit of units.values()) {
    for (const { from } of unit.placements) {
      const loop = loopFrom(unit, from, byId);
      for (const member of loop) {
        if (!member.row || named.has(member.code)) continue;
        named.add(member.code);
        const codes = loop.map(({ code }) => code);
        problems.push(faultOf(member.row, 'parent', member.row.parent ?? '', { fault: 'loop', codes }));
      }
    }
  }
}

/** The units from one up the tree to itself; none when the way ends elsewhere. */
function loopFrom(
  start: PlannedUnit,
  day: IsoDate,
  byId: ReadonlyMap<UnitId, PlannedUnit>,
): readonly PlannedUnit[] {
  const way = new Set([start]);
  for (let unit = start; ;) {
    const parent = unit.placements.findLast(({ from, to }) => from <= day && (to === undefined || to >= day));
    const above = parent && byId.get(parent.parent);
    if (!above) return [];
    if (above === start) return [...way];
    if (way.has(above)) return [];
    way.add(above);
    unit = above;
  }
}

/** A unit that ends must have nothing below it any more. */
export function checkEnds({ units, problems }: Planning): void {
  const below = new Map<UnitId, PlannedUnit[]>();
  for (const unit of units.values())
    for (const { parent } of unit.placements) {
      const children = below.get(parent) ?? [];
      children.push(unit);
      below.set(parent, children);
    }
  for (const { id, row, to, known } of units.values()) {
    if (!row || to === undefined || to === known?.to) continue;
    const left = (below.get(id) ?? []).filter((child) =>
      child.placements.some(
        (placement) =>
          placement.parent === id &&
          (placement.to === undefined || placement.to > to) &&
          (child.to === undefined || child.to > to),
      ),
    );
    const codes = [...new Set(left.map(({ code }) => code))];
    if (codes.length > 0) problems.push(faultOf(row, 'to', to, { fault: 'has-children', codes }));
  }
}
