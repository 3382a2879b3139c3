import { addDays } from '../../../domain/calendar-date.ts';
import type { Role } from '../../../domain/person.ts';
import { sameName } from '../../../vietnamese/index.ts';
import type { KnownOffice } from '../../ports/import-store.ts';
import type { Column } from '../columns.ts';
import type { ListedPerson, ListedUnit } from '../listed-unit.ts';
import type { PeoplePlan } from './people-plan.ts';
import { faultOf, isOpen, later, type PlannedUnit, type Planning } from './planning.ts';

/** The cells that name the holders of one office. */
interface OfficeCells {
  readonly role: Role;
  readonly cells: readonly (readonly [Column & ('chair' | 'deputy'), NonNullable<ListedUnit['chair']>])[];
}

/** One office of one unit: who is named for it, and who holds it. */
interface OfficePlan {
  readonly unit: PlannedUnit;
  readonly row: ListedUnit;
  readonly role: Role;
  /** the cell that says that nobody holds it any more */
  readonly none?: Column;
  readonly current: readonly KnownOffice[];
  /** everybody named, with the office they hold already */
  readonly holding: ReadonlyMap<ListedPerson, KnownOffice | undefined>;
}

/**
 * Gives every listed unit the people its row names. Who is on an earlier list and never joined gives way to a new name; who has joined does
 * not: the new chair becomes a successor with a code, and other offices are held side by side.
 */
export function planOffices(planning: Planning, people: PeoplePlan): void {
  const offices = [...planning.units.values()].flatMap((unit) => {
    const { row } = unit;
    if (!row || (unit.to !== undefined && unit.to < planning.today)) return [];
    return officesIn(unit, row).map((cells) => compareOffice(planning, people, unit, row, cells));
  });
  people.settle(
    offices.flatMap(({ unit, row, holding }) =>
      [...holding].flatMap(([listed, office]) => (office ? [{ unit, row, office, listed }] : [])),
    ),
  );
  for (const office of offices) planOffice(planning, people, office);
}

/** The chair of an upper union and the deputy both lead it: they read the summaries of their branch. */
function officesIn({ sector }: PlannedUnit, { chair, deputy }: ListedUnit): readonly OfficeCells[] {
  const chairs = chair ? [['chair', chair] as const] : [];
  const deputies = deputy ? [['deputy', deputy] as const] : [];
  return sector === 'upper-union'
    ? [{ role: 'leader', cells: [...chairs, ...deputies] }]
    : [
        { role: 'chair', cells: chairs },
        { role: 'deputy', cells: deputies },
      ];
}

function compareOffice(
  { today }: Planning,
  people: PeoplePlan,
  unit: PlannedUnit,
  row: ListedUnit,
  { role, cells }: OfficeCells,
): OfficePlan {
  const current = (unit.known?.offices ?? []).filter(
    (office) => office.role === role && isOpen(office, today),
  );
  const none = cells.find(([, cell]) => cell.is === 'none')?.[0];
  const named = cells
    .flatMap(([, cell]) => (cell.is === 'held' && none === undefined ? [cell.by] : []))
    .filter(({ name }, index, all) => all.findIndex((other) => sameName(other.name, name)) === index);
  const holding = new Map(
    named.map((person) => [person, current.find((office) => people.isSame(office, person))]),
  );
  return { unit, row, role, current, holding, ...(none !== undefined && { none }) };
}

function planOffice(planning: Planning, people: PeoplePlan, plan: OfficePlan): void {
  const { unit, row, role, none, current, holding } = plan;
  if (none !== undefined) {
    if (role === 'leader') planning.problems.push(faultOf(row, none, '', { fault: 'none-not-here' }));
    else for (const office of current) end(planning, unit, office);
    return;
  }
  const matched = new Set(holding.values());
  const giveWay = current.filter((office) => !matched.has(office) && !office.person.hasJoined);
  const stay = current.filter((office) => !matched.has(office) && office.person.hasJoined);
  for (const [person, office] of holding) {
    if (office) continue;
    if (role === 'chair' && stay[0]) {
      succeed(planning, unit, person, stay[0]);
      continue;
    }
    const replaced = role === 'chair' ? giveWay.splice(0) : giveWay.splice(0, 1);
    for (const before of replaced) end(planning, unit, before);
    begin(planning, people, unit, row, role, person);
    const others = stay.map((other) => other.person.name);
    if (others.length > 0)
      planning.changes.push({ change: 'beside', ...of(unit), role, name: person.name, others });
  }
}

function begin(
  planning: Planning,
  people: PeoplePlan,
  unit: PlannedUnit,
  row: ListedUnit,
  role: Role,
  person: ListedPerson,
): void {
  const from = later(planning.today, unit.from);
  const id = people.find(row, person);
  const span = { from, ...(unit.to !== undefined && { to: unit.to }) };
  planning.writes.offices.push({ person: id, unit: unit.id, role, ...span });
  planning.changes.push({ change: 'office-begins', ...of(unit), role, name: person.name });
}

/** Ends an office the day before today; who has joined is told, and codes made for its holder end with it. */
function end(planning: Planning, unit: PlannedUnit, office: KnownOffice): void {
  const { writes, changes, dismissed, known, today } = planning;
  const { assignment, role, person } = office;
  const to = addDays(today, -1);
  writes.officeEnds.push({ assignment, to });
  changes.push({ change: 'office-ends', ...of(unit), role, name: person.name, to });
  if (person.hasJoined) dismissed.push({ unit, role, assignment, person, to });
  for (const invitation of known.invitations) {
    const { personName } = invitation;
    const isTheirs = personName !== undefined && sameName(personName, person.name);
    if (invitation.unit === unit.id && invitation.role === role && isTheirs)
      writes.invitationEnds.push(invitation.id);
  }
}

function succeed(planning: Planning, unit: PlannedUnit, person: ListedPerson, before: KnownOffice): void {
  const open = planning.known.invitations.filter(
    (invitation) => invitation.unit === unit.id && invitation.role === 'chair',
  );
  const isTheirs = ({ personName }: (typeof open)[number]) =>
    personName !== undefined && sameName(personName, person.name);
  // They have a code already, and nothing is new.
  if (open.some(isTheirs)) return;
  planning.successors.push({
    unit,
    person,
    before: before.person.name,
    voids: open.map(({ id }) => id),
  });
  planning.changes.push({
    change: 'successor',
    ...of(unit),
    role: 'chair',
    name: person.name,
    before: before.person.name,
  });
}

function of({ code, name, sector }: PlannedUnit) {
  return { code, unit: name, sector };
}
