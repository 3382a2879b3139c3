import type { UnitId } from '../../../domain/ids.ts';
import { asId } from '../../../domain/ids.ts';
import type { KnownOrganisation, KnownUnit } from '../../ports/import-store.ts';
import { codeKey, type ListedUnit } from '../listed-unit.ts';
import type { RowProblem } from '../problems.ts';
import { faultOf, isOpen, type PlannedUnit, type Planning } from './planning.ts';

/** Every unit there will be, by code. A row that can not become a unit is named and left out. */
export function unitsToBe(
  listed: readonly ListedUnit[],
  known: KnownOrganisation,
  { today, nextId }: Pick<Planning, 'today' | 'nextId'>,
): Pick<Planning, 'units' | 'faulty'> & { readonly problems: readonly RowProblem[] } {
  const knownUnits = new Map(known.units.map((unit) => [codeKey(unit.code), unit]));
  const units = new Map<string, PlannedUnit>(
    known.units.map((unit) => [
      codeKey(unit.code),
      { ...plain(unit), known: unit, placements: unit.placements },
    ]),
  );
  const problems: RowProblem[] = [];
  const faulty = new Set<string>();
  const first = new Map<string, ListedUnit>();
  // In the order of their codes, so that the order of rows changes nothing.
  for (const row of listed.toSorted((a, b) => compare(codeKey(a.code), codeKey(b.code)) || compareAt(a, b))) {
    const key = codeKey(row.code);
    const before = first.get(key);
    if (before) {
      problems.push(faultOf(row, 'code', row.code, { fault: 'code-twice', first: before.at }));
      continue;
    }
    first.set(key, row);
    const unit = knownUnits.get(key);
    const faults = unit ? faultsOfKnown(row, unit, today) : faultsOfNew(row);
    problems.push(...faults);
    if (faults.length > 0) {
      faulty.add(key);
      continue;
    }
    if (!unit) units.set(key, begun(row, nextId, today));
    // Of a unit that is over, the list may still tell; nothing changes any more.
    else if (!isOpen(unit, today)) units.set(key, changed({ at: row.at, code: row.code }, unit));
    else units.set(key, changed(row, unit));
  }
  return { units, faulty, problems };
}

function plain({ id, code, name, sector, from, to }: KnownUnit) {
  return { id, code, name, sector, from, ...(to !== undefined && { to }) };
}

function changed(row: ListedUnit, unit: KnownUnit): PlannedUnit {
  return {
    ...plain(unit),
    ...(row.name !== undefined && { name: row.name }),
    ...(row.sector !== undefined && { sector: row.sector }),
    ...(row.to !== undefined && { to: row.to }),
    known: unit,
    row,
    placements: unit.placements,
  };
}

function begun(row: ListedUnit, nextId: () => string, today: string): PlannedUnit {
  const { code, name = '', sector = 'private-enterprise', from = today, to } = row;
  const id = asId<UnitId>(nextId());
  return { id, code, name, sector, from, ...(to !== undefined && { to }), row, placements: [] };
}

function faultsOfNew(row: ListedUnit): readonly RowProblem[] {
  return [
    ...(row.name === undefined ? [faultOf(row, 'name', '', { fault: 'missing' })] : []),
    ...(row.sector === undefined ? [faultOf(row, 'sector', '', { fault: 'missing' })] : []),
    ...(row.to !== undefined && row.from !== undefined && row.to < row.from
      ? [faultOf(row, 'to', row.to, { fault: 'ends-before-it-begins', from: row.from })]
      : []),
  ];
}

function faultsOfKnown(row: ListedUnit, unit: KnownUnit, today: string): readonly RowProblem[] {
  if (unit.to !== undefined && !isOpen(unit, today))
    return row.to === unit.to ? [] : [faultOf(row, 'code', row.code, { fault: 'unit-ended', on: unit.to })];
  const becomesOther =
    row.sector !== undefined && (row.sector === 'upper-union') !== (unit.sector === 'upper-union');
  return [
    ...(becomesOther && unit.hasReports
      ? [faultOf(row, 'sector', row.sector ?? '', { fault: 'sector-fixed' })]
      : []),
    ...(row.to !== undefined && row.to < unit.from
      ? [faultOf(row, 'to', row.to, { fault: 'ends-before-it-begins', from: unit.from })]
      : []),
  ];
}

/** What becomes of each unit itself: new, or another name, sector, year or end. */
export function planUnits(
  { units, writes, changes }: Planning,
  parentCode: (unit: PlannedUnit) => string | undefined,
): void {
  for (const unit of units.values()) {
    const { id, code, name, sector, from, to, known, row } = unit;
    if (!row) continue;
    const of = { code, unit: name };
    if (!known) {
      const yearBasis = row.yearBasis ?? 'calendar';
      writes.units.push({ id, code, name, sector, yearBasis, from, ...(to !== undefined && { to }) });
      const parent = parentCode(unit);
      changes.push({ change: 'unit-added', ...of, sector, from, ...(parent !== undefined && { parent }) });
      continue;
    }
    const yearBasis =
      row.yearBasis !== undefined && row.yearBasis !== known.yearBasis ? row.yearBasis : undefined;
    const differs = {
      ...(name !== known.name && { name }),
      ...(sector !== known.sector && { sector }),
      ...(yearBasis !== undefined && { yearBasis }),
      ...(to !== undefined && to !== known.to && { to }),
    };
    if (Object.keys(differs).length === 0) continue;
    writes.unitChanges.push({ id, ...differs });
    if (differs.name !== undefined) changes.push({ change: 'renamed', ...of, before: known.name });
    if (differs.sector !== undefined) changes.push({ change: 'sector', ...of, before: known.sector, sector });
    if (yearBasis !== undefined) changes.push({ change: 'year-basis', ...of, yearBasis });
    if (differs.to !== undefined) changes.push({ change: 'unit-ended', ...of, to: differs.to });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareAt(a: ListedUnit, b: ListedUnit): number {
  return compare(a.at.sheet ?? '', b.at.sheet ?? '') || a.at.row - b.at.row;
}
