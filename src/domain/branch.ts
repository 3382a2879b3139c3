import type { AnswerContent } from './answer.ts';
import type { EarlierAnswer } from './earlier.ts';
import type { UnitId } from './ids.ts';
import type { IndicatorCode } from './indicators/index.ts';
import type { PeriodKey } from './period.ts';
import type { Sector, UnitProfile } from './unit.ts';

/** A unit as it is named and counted in the picture of a branch. */
export interface BranchUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly profile: UnitProfile;
}

/** A unit that owed the report of one month. */
export interface Membership {
  readonly unit: UnitId;
  /** through which unit directly below the root it belongs to the branch: itself, where it stands directly below; absent for the root */
  readonly below?: UnitId;
}

/** The units of a branch over some months, each month as the tree stood in it. */
export interface Branch {
  /** everything that stood in the branch in one of the months, unions above the grassroots too, in the order of names */
  readonly units: ReadonlyMap<UnitId, BranchUnit>;
  /** in which of the months each of them did */
  readonly standing: ReadonlyMap<UnitId, ReadonlySet<PeriodKey>>;
  /** who owed the report of each month, by name; each unit once a month */
  readonly months: ReadonlyMap<PeriodKey, readonly Membership[]>;
}

/** What some units said in a run of months. */
export interface Reported {
  /** by month, the answers of the units that sent its report */
  readonly answers: ReadonlyMap<PeriodKey, ReadonlyMap<UnitId, Contents>>;
  /** per unit, the newest answer before the first of these months of each figure that may hold longer than its month */
  readonly lastKnown: ReadonlyMap<UnitId, { readonly [C in IndicatorCode]?: EarlierAnswer }>;
}

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };

/** Some months of a branch, in time, with what its units said in and before them: all that a total is made of. */
export interface BranchPeriod {
  readonly branch: Branch;
  readonly reported: Reported;
  readonly months: readonly PeriodKey[];
}

/** The part of a branch that belongs to it through one unit directly below its root. */
export function branchThrough(branch: Branch, below: UnitId): Branch {
  const months = new Map(
    Array.from(branch.months, ([month, members]) => [month, members.filter((one) => one.below === below)]),
  );
  return { ...branch, months };
}

/**
 * The unions directly below the root through which units belonged to it in some months, and the units directly below it beside them, in the order of
 * names; none where there are no unions between the root and its units.
 */
export function placesBelow(period: Pick<BranchPeriod, 'branch' | 'months'>): readonly BranchUnit[] {
  const places = allBelow(period);
  return places.some(isUnion) ? places : [];
}

/** What may be compared within a branch: the unions directly below its root, if there are several, else every unit directly below it. */
export function comparable(period: Pick<BranchPeriod, 'branch' | 'months'>): readonly BranchUnit[] {
  const places = allBelow(period);
  const unions = places.filter(isUnion);
  return unions.length > 1 ? unions : places;
}

function allBelow({ branch, months }: Pick<BranchPeriod, 'branch' | 'months'>): readonly BranchUnit[] {
  const through = new Set(
    months.flatMap((month) => (branch.months.get(month) ?? []).flatMap(({ below }) => below ?? [])),
  );
  return Array.from(branch.units.values()).filter(({ id }) => through.has(id));
}

/** Whether a place is a union above the grassroots. */
export function isUnion({ sector }: Pick<BranchUnit, 'sector'>): boolean {
  return sector === 'upper-union';
}

/** Every month in which a unit owed a report, by unit in the order of names, its months in time. */
export function unitMonths({ branch, months }: Pick<BranchPeriod, 'branch' | 'months'>): readonly {
  readonly unit: BranchUnit;
  readonly month: PeriodKey;
}[] {
  const byUnit = new Map<UnitId, PeriodKey[]>();
  for (const month of months) {
    for (const { unit } of branch.months.get(month) ?? []) {
      const own = byUnit.get(unit) ?? [];
      byUnit.set(unit, own);
      own.push(month);
    }
  }
  return Array.from(branch.units.values()).flatMap((unit) =>
    (byUnit.get(unit.id) ?? []).map((month) => ({ unit, month })),
  );
}

/** How many reports of some months were owed, and how many were sent. */
export function reportsOf({ branch, reported, months }: BranchPeriod): {
  readonly due: number;
  readonly sent: number;
} {
  let due = 0;
  let sent = 0;
  for (const month of months) {
    const members = branch.months.get(month) ?? [];
    const answers = reported.answers.get(month);
    due += members.length;
    sent += members.filter(({ unit }) => answers?.has(unit)).length;
  }
  return { due, sent };
}
