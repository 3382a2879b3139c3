import type { Officer } from '../../domain/officer.ts';
import { printPhone } from '../../vietnamese/index.ts';
import type { FilePhrases } from '../file-phrases.ts';
import { reportersOf, type Duties } from '../overview/load-missing.ts';
import type { Looking } from '../overview/look-at.ts';
import { inGroups } from '../overview/missing-groups.ts';
import type { FileContext } from './file-maker.ts';
import { remindersOf, statesOf } from './missing-states.ts';

/** One column of the sheet, with a cell for each unit. */
export interface Column {
  readonly column: keyof FilePhrases['missing']['columns'];
  /** in characters */
  readonly width: number;
  readonly cells: readonly (string | number)[];
}

/** The columns of the sheet, without those that would say nothing here. */
export async function missingTable(
  context: FileContext,
  looking: Looking,
  duties: Duties,
): Promise<readonly Column[]> {
  const { store, phrases, today } = context;
  const words = phrases.files.missing;
  const rows = inGroups(duties);
  const ids = rows.map(({ one }) => one.unit.id);
  const officers = await reportersOf(context, ids, today);
  const blocks = await store.organisation.blocks(ids, today);
  const stateOf = await statesOf(context, looking, duties.missing);
  const remindedAt = await remindersOf(context, looking, officers);
  const ofRole = (isOfIt: (officer: Officer) => boolean) =>
    ids.map((id) => (officers.get(id) ?? []).filter(isOfIt));
  const [chairs, deputies] = [ofRole(isChair), ofRole((officer) => !isChair(officer))];
  const reminded = ids.map((id) => {
    const at = remindedAt(id);
    return at === undefined ? '' : words.reminded(at);
  });
  const union: Column = {
    column: 'union',
    width: 26,
    cells: rows.map(({ union: name = looking.place.name }) => name),
  };
  const block: Column = {
    column: 'block',
    width: 18,
    cells: ids.map((id) => (blocks.get(id) ?? []).join('\n')),
  };
  const deputyColumns: readonly Column[] = [
    { column: 'deputy', width: 24, cells: deputies.map(namesOf) },
    { column: 'deputyPhone', width: 14, cells: deputies.map(phonesOf) },
  ];
  const lastReminder: Column = { column: 'reminded', width: 24, cells: reminded };
  return [
    { column: 'number', width: 5, cells: rows.map((_, index) => index + 1) },
    { column: 'code', width: 18, cells: rows.map(({ one }) => one.unit.code) },
    { column: 'unit', width: 40, cells: rows.map(({ one }) => one.unit.name) },
    ...(rows.some((row) => row.union !== undefined) ? [union] : []),
    { column: 'sector', width: 28, cells: rows.map(({ one }) => words.sector(one.unit.sector)) },
    ...(blocks.size > 0 ? [block] : []),
    { column: 'chair', width: 24, cells: chairs.map(namesOf) },
    { column: 'chairPhone', width: 14, cells: chairs.map(phonesOf) },
    ...(deputies.some(({ length }) => length > 0) ? deputyColumns : []),
    { column: 'state', width: 26, cells: rows.map(({ one }) => stateOf(one)) },
    ...(reminded.some((at) => at !== '') ? [lastReminder] : []),
  ];
}

function isChair({ role }: Officer): boolean {
  return role === 'chair';
}

function namesOf(officers: readonly Officer[]): string {
  return officers.map(({ name }) => name).join('\n');
}

/** Line by line beside the names, so that each number stands beside its owner. */
function phonesOf(officers: readonly Officer[]): string {
  return officers.map(({ phone }) => (phone === undefined ? '' : printPhone(phone))).join('\n');
}
