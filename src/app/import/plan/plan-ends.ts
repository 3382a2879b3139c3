import { isOpen, type Planning } from './planning.ts';

/** With a unit ends what it has: its place in the tree, its blocks, its offices. */
export function planEnds({ units, writes }: Planning): void {
  for (const { id: unit, row, to, known } of units.values()) {
    if (!row || !known || to === undefined || to === known.to) continue;
    const replaced = new Set(writes.placementEnds.filter((end) => end.unit === unit).map(({ from }) => from));
    for (const placement of known.placements) {
      const { from } = placement;
      if (
        replaced.has(from) ||
        writes.placementDrops.some((drop) => drop.unit === unit && drop.from === from)
      )
        continue;
      if (from > to) writes.placementDrops.push({ unit, from });
      else if (isOpen(placement, to) && placement.to !== to) writes.placementEnds.push({ unit, from, to });
    }
    for (const { block, from, ...rest } of known.blocks) {
      if (from > to) writes.membershipDrops.push({ unit, block, from });
      else if (isOpen(rest, to) && rest.to !== to) writes.membershipEnds.push({ unit, block, from, to });
    }
    const ended = new Set(writes.officeEnds.map(({ assignment }) => assignment));
    for (const office of known.offices)
      if (isOpen(office, to) && office.to !== to && !ended.has(office.assignment))
        writes.officeEnds.push({ assignment: office.assignment, to });
  }
}
