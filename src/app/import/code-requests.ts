import type { IsoDate } from '../../domain/calendar-date.ts';
import type { InvitationId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Role } from '../../domain/person.ts';
import { grassroots } from '../../domain/unit.ts';
import { sameName } from '../../vietnamese/index.ts';
import type { KnownOrganisation, OpenInvitation } from '../ports/import-store.ts';
import type { ImportPlan } from './plan/plan.ts';
import { isOpen, type PlannedUnit } from './plan/planning.ts';

/** Somebody who needs a code to join, or has one already. */
export interface CodeRequest {
  readonly unit: PlannedUnit;
  readonly role: Role;
  /** absent for the chair of a unit whose name nobody has told */
  readonly person?: { readonly name: string; readonly phone?: string };
  /** other units in which the same code makes them what the list says */
  readonly also: readonly string[];
  readonly successorOf?: string;
  /** codes that stop working with this one */
  readonly voids: readonly InvitationId[];
  /** a code that was made earlier and still works */
  readonly has?: OpenInvitation;
}

interface Office {
  readonly unit: PlannedUnit;
  readonly role: Role;
}

/** Whom to ask first about a unit. */
const order: readonly Role[] = ['leader', 'chair', 'deputy', 'admin'];

/** Everybody without an account, once each, as things stand after the plan: people of the list, successors, and chairs nobody has named. */
export function codeRequests(
  plan: ImportPlan,
  known: KnownOrganisation,
  today: IsoDate,
): readonly CodeRequest[] {
  const byUnit = Map.groupBy(known.invitations, ({ unit }) => unit);
  const invitationFor = ({ unit, role }: Office, name: string | undefined) =>
    byUnit
      .get(unit.id)
      ?.find(
        (invitation) =>
          invitation.role === role &&
          (name === undefined ||
            (invitation.personName !== undefined && sameName(invitation.personName, name))),
      );
  const people = waiting(plan, today);
  const named = [...people.values()].map(({ name, phone, offices }): CodeRequest => {
    const sorted = offices.toSorted(
      (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || (a.unit.code < b.unit.code ? -1 : 1),
    );
    const invited = sorted.find((office) => invitationFor(office, name));
    const [first = offices[0]] = invited ? [invited] : sorted;
    if (!first) throw new Error('somebody without an office waits for a code');
    const has = invitationFor(first, name);
    return {
      ...first,
      person: { name, ...(phone !== undefined && { phone }) },
      also: sorted.flatMap(({ unit }) => (unit.id === first.unit.id ? [] : [unit.name])),
      voids: [],
      ...(has && { has }),
    };
  });
  const successors = plan.successors.map(({ unit, person, before, voids }): CodeRequest => ({
    unit,
    role: 'chair',
    person,
    also: [],
    successorOf: before,
    voids,
  }));
  const empty = unitsWithoutChair(plan, today).map((unit): CodeRequest => {
    const has = invitationFor({ unit, role: 'chair' }, undefined);
    return { unit, role: 'chair', also: [], voids: [], ...(has && { has }) };
  });
  return [...named, ...successors, ...empty].sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}

interface Waiting {
  readonly name: string;
  readonly phone: string | undefined;
  readonly offices: Office[];
}

/** People with an office who never joined. */
function waiting({ units, writes }: ImportPlan, today: IsoDate): ReadonlyMap<PersonId, Waiting> {
  const people = new Map<PersonId, Waiting>();
  const ended = new Set(writes.officeEnds.filter(({ to }) => to < today).map(({ assignment }) => assignment));
  const changes = new Map(writes.personChanges.map((change) => [change.id, change]));
  const add = (id: PersonId, name: string, phone: string | undefined, office: Office) => {
    const person = people.get(id) ?? { name, phone, offices: [] };
    person.offices.push(office);
    people.set(id, person);
  };
  const joined = new Set<PersonId>();
  const listed = new Map(writes.people.map((person) => [person.id, person]));
  const byId = new Map<UnitId, PlannedUnit>();
  for (const unit of units) {
    byId.set(unit.id, unit);
    if (!isOpen(unit, today)) continue;
    for (const office of unit.known?.offices ?? []) {
      const { person, role, assignment } = office;
      if (person.hasJoined) joined.add(person.id);
      if (person.hasJoined || !isOpen(office, today) || ended.has(assignment)) continue;
      const change = changes.get(person.id);
      listed.set(person.id, person);
      add(person.id, change?.name ?? person.name, change?.phone ?? person.phone, { unit, role });
    }
  }
  for (const { person: id, unit: unitId, role } of writes.offices) {
    const [person, unit] = [listed.get(id), byId.get(unitId)];
    if (person && unit && !joined.has(id)) add(id, person.name, person.phone, { unit, role });
  }
  return people;
}

/** Grassroots units whose chair is nobody, or nobody any more. */
function unitsWithoutChair({ units, writes }: ImportPlan, today: IsoDate): readonly PlannedUnit[] {
  const ended = new Set(writes.officeEnds.map(({ assignment }) => assignment));
  const chaired = new Set(writes.offices.flatMap(({ unit, role }) => (role === 'chair' ? [unit] : [])));
  return units.filter(
    (unit) =>
      grassroots.includes(unit.sector) &&
      isOpen(unit, today) &&
      !chaired.has(unit.id) &&
      !unit.known?.offices.some(
        (office) => office.role === 'chair' && isOpen(office, today) && !ended.has(office.assignment),
      ),
  );
}
