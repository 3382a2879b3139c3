import type { Branch } from '../../domain/branch.ts';
import type { UnitId } from '../../domain/ids.ts';
import { leads, reportsFor, type Assignment, type Person } from '../../domain/person.ts';
import type { PeriodKey } from '../../domain/period.ts';
import { grassroots } from '../../domain/unit.ts';
import type { DecisionContext } from '../decision.ts';
import type { MonthOnDay } from '../ports/organisation-store.ts';

/** Where the tree is read from. */
interface ReadingTree {
  readonly store: Pick<DecisionContext['store'], 'organisation'>;
}

/** What a person looks at: a unit and all that stands below it. */
export interface Place {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  /** a grassroots union: its own figures, and no total over others */
  readonly isUnit: boolean;
  /** the person reports for it */
  readonly isOwn: boolean;
  /** may be read in every month; any other place only in the months in which it stood in a branch the person leads */
  readonly isAlways: boolean;
}

/** The units a person may name without looking any up: the branches they lead, then the units they report for. */
export function ownPlaces(person: Pick<Person, 'assignments'>): readonly Place[] {
  const own = reportsFor(person);
  const all = [...leads(person), ...own];
  return [...new Map(all.map(({ unit }) => [unit.id, placeOf(unit, own)])).values()];
}

/** Where a person starts: the branches they lead, else the units they report for. */
export function firstPlaces(person: Pick<Person, 'assignments'>): readonly Place[] {
  const leading = new Set(leads(person).map(({ unit }) => unit.id));
  const all = ownPlaces(person);
  return leading.size === 0 ? all : all.filter(({ id }) => leading.has(id));
}

function placeOf({ id, code, name, sector }: Assignment['unit'], own: readonly Assignment[]): Place {
  return {
    id,
    code,
    name,
    isUnit: grassroots.includes(sector),
    isOwn: own.some(({ unit }) => unit.id === id),
    isAlways: true,
  };
}

/** Every place a person may read in some months: their own, and all that stood in the branches they lead in one of them. */
export async function readablePlaces(
  { store }: ReadingTree,
  person: Pick<Person, 'assignments'>,
  months: readonly MonthOnDay[],
): Promise<readonly Place[]> {
  const places = new Map(ownPlaces(person).map((place) => [place.id, place]));
  for (const { units } of await ledBranches({ store }, person, months)) {
    for (const { id, code, name, sector } of units.values()) {
      if (places.has(id)) continue;
      const isUnit = grassroots.includes(sector);
      places.set(id, { id, code, name, isUnit, isOwn: false, isAlways: false });
    }
  }
  return [...places.values()];
}

/** A place over some months, each as its tree stood then, and only those in which the person may read it. */
export async function readableBranch(
  { store }: ReadingTree,
  person: Pick<Person, 'assignments'>,
  place: Place,
  months: readonly MonthOnDay[],
): Promise<Branch> {
  if (place.isAlways) return await store.organisation.branch(place.id, months);
  const readable = new Set<PeriodKey>();
  for (const { standing } of await ledBranches({ store }, person, months)) {
    for (const period of standing.get(place.id) ?? []) readable.add(period);
  }
  const branch = await store.organisation.branch(
    place.id,
    months.filter(({ period }) => readable.has(period)),
  );
  return branch;
}

async function ledBranches(
  { store }: ReadingTree,
  person: Pick<Person, 'assignments'>,
  months: readonly MonthOnDay[],
): Promise<readonly Branch[]> {
  const roots = new Set(leads(person).map(({ unit }) => unit.id));
  const branches: Branch[] = [];
  for (const root of roots) branches.push(await store.organisation.branch(root, months));
  return branches;
}
