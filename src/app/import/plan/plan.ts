import type { IsoDate } from '../../../domain/calendar-date.ts';
import type { UnitId } from '../../../domain/ids.ts';
import { fold } from '../../../vietnamese/index.ts';
import type { KnownOrganisation, OrganisationWrites } from '../../ports/import-store.ts';
import type { ImportChange, ImportTotals } from '../changes.ts';
import type { ListedUnit } from '../listed-unit.ts';
import type { Notice, RowProblem } from '../problems.ts';
import { checkEnds, checkLoops } from './check-tree.ts';
import { peoplePlan } from './people-plan.ts';
import { planBlocks } from './plan-blocks.ts';
import { planEnds } from './plan-ends.ts';
import { planOffices } from './plan-offices.ts';
import { planTree } from './plan-tree.ts';
import { planUnits, unitsToBe } from './plan-units.ts';
import { noWrites, type Dismissed, type PlannedUnit, type Planning, type Successor } from './planning.ts';

/** What a list would do to an organisation; nothing of it is done when there are problems. */
export interface ImportPlan {
  readonly problems: readonly RowProblem[];
  readonly notices: readonly Notice[];
  readonly changes: readonly ImportChange[];
  readonly totals: ImportTotals;
  readonly writes: OrganisationWrites;
  readonly successors: readonly Successor[];
  readonly dismissed: readonly Dismissed[];
  readonly units: readonly PlannedUnit[];
}

/**
 * Compares a list with what is known. The same list once more changes nothing, the order of its rows changes nothing, and what it does not
 * say stays as it is.
 */
export function planImport(
  listed: readonly ListedUnit[],
  known: KnownOrganisation,
  { today, nextId }: { readonly today: IsoDate; readonly nextId: () => string },
): ImportPlan {
  const { units, faulty, problems } = unitsToBe(listed, known, { today, nextId });
  const planning: Planning = {
    today,
    nextId,
    known,
    units,
    byId: new Map([...units.values()].map((unit) => [unit.id, unit])),
    faulty,
    writes: noWrites(),
    changes: [],
    problems: [...problems],
    notices: [],
    successors: [],
    dismissed: [],
  };
  const codes = new Map([...units.values()].map(({ id, code }) => [id, code]));
  planTree(planning);
  planUnits(planning, ({ placements }) => parentCode(placements.at(-1)?.parent, codes));
  checkLoops(planning);
  checkEnds(planning);
  planBlocks(planning);
  planOffices(planning, peoplePlan(planning));
  planEnds(planning);
  noticeSameNames(planning);
  const { changes, notices, writes, successors, dismissed } = planning;
  return {
    problems: planning.problems,
    notices,
    changes,
    totals: totalsOf(planning),
    writes,
    successors,
    dismissed,
    units: [...units.values()],
  };
}

function parentCode(parent: UnitId | undefined, codes: ReadonlyMap<UnitId, string>): string | undefined {
  return parent && codes.get(parent);
}

function totalsOf({ units, changes }: Planning): ImportTotals {
  const isListed = [...units.values()].filter(({ row }) => row !== undefined);
  const codesOf = (kinds: ReadonlySet<ImportChange['change']>) =>
    new Set(changes.flatMap((change) => (kinds.has(change.change) && 'unit' in change ? [change.code] : [])));
  const added = codesOf(new Set(['unit-added']));
  const ended = codesOf(new Set(['unit-ended']));
  const touched = new Set(
    changes.flatMap((change) => ('unit' in change && change.change !== 'successor' ? [change.code] : [])),
  );
  const changed = [...touched].filter((code) => !added.has(code) && !ended.has(code)).length;
  return {
    added: added.size,
    changed,
    ended: [...ended].filter((code) => !added.has(code)).length,
    left: isListed.length - touched.size,
    notListed: units.size - isListed.length,
  };
}

/** New units that may be known under another code. */
function noticeSameNames({ units, notices }: Planning): void {
  const seen = new Map<string, PlannedUnit>();
  const known = [...units.values()].sort(
    (a, b) => Number(a.known === undefined) - Number(b.known === undefined),
  );
  for (const unit of known) {
    const key = `${unit.placements.at(-1)?.parent ?? ''} ${fold(unit.name)}`;
    const other = seen.get(key);
    if (!other) seen.set(key, unit);
    else if (!unit.known && unit.row)
      notices.push({ notice: 'same-name', at: unit.row.at, code: unit.code, other: other.code });
  }
}
