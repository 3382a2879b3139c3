import type { Duties, MissingReports } from './load-missing.ts';

/** The units that are missing, those directly below the place first, then those of each union below it in the order of names, with the name of that union. */
export function inGroups(
  duties: Pick<Duties, 'branch' | 'missing'>,
): readonly { readonly one: MissingReports; readonly union?: string }[] {
  const { units } = duties.branch;
  const order = new Map([...units.values()].map(({ name }, index) => [name, index]));
  return duties.missing
    .map((one) => {
      const { below, unit } = one;
      const union = below === undefined || below === unit.id ? undefined : units.get(below)?.name;
      return { one, ...(union !== undefined && { union }) };
    })
    .sort((a, b) => placeOf(order, a.union) - placeOf(order, b.union));
}

function placeOf(order: ReadonlyMap<string, number>, union: string | undefined): number {
  return union === undefined ? -1 : (order.get(union) ?? -1);
}
