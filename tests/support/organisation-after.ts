import type {
  KnownBlock,
  KnownOrganisation,
  KnownPerson,
  KnownUnit,
  OrganisationWrites,
} from '../../src/app/ports/import-store.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';

export const nothingKnown: KnownOrganisation = { units: [], blocks: [], invitations: [] };

/** The organisation as it is known once a plan was written: what the database does, in memory. */
export function organisationAfter(known: KnownOrganisation, writes: OrganisationWrites): KnownOrganisation {
  const units = new Map<string, KnownUnit>(known.units.map((unit) => [unit.id, unit]));
  const change = (id: string, next: (unit: KnownUnit) => KnownUnit) => {
    const unit = units.get(id);
    if (!unit) throw new Error(`nothing is known of ${id}`);
    units.set(id, next(unit));
  };
  const people = new Map<PersonId, KnownPerson>();
  for (const { offices } of known.units) for (const { person } of offices) people.set(person.id, person);
  for (const person of writes.people) people.set(person.id, { ...person, hasJoined: false });
  for (const { id, ...more } of writes.personChanges) people.set(id, { ...mustHave(people, id), ...more });

  for (const { id, code, name, sector, yearBasis, ...span } of writes.units) {
    const empty = { hasReports: false, placements: [], blocks: [], offices: [] };
    units.set(id, { id, code, name, sector, yearBasis, ...span, ...empty });
  }
  for (const { id, ...more } of writes.unitChanges) change(id, (unit) => ({ ...unit, ...more }));
  for (const { unit: id, from, to } of writes.placementEnds)
    change(id, (unit) => ({
      ...unit,
      placements: unit.placements.map((one) => (one.from === from ? { ...one, to } : one)),
    }));
  for (const { unit: id, from } of writes.placementDrops)
    change(id, (unit) => ({ ...unit, placements: unit.placements.filter((one) => one.from !== from) }));
  for (const { unit: id, ...placement } of writes.placements)
    change(id, (unit) => {
      if (unit.placements.some(({ from }) => from === placement.from)) throw new Error('placed twice');
      return { ...unit, placements: [...unit.placements, placement].sort(byStart) };
    });
  for (const { unit: id, block, from, to } of writes.membershipEnds)
    change(id, (unit) => ({
      ...unit,
      blocks: unit.blocks.map((one) => (one.block === block && one.from === from ? { ...one, to } : one)),
    }));
  for (const { unit: id, block, from } of writes.membershipDrops)
    change(id, (unit) => ({
      ...unit,
      blocks: unit.blocks.filter((one) => one.block !== block || one.from !== from),
    }));
  for (const { unit: id, ...membership } of writes.memberships)
    change(id, (unit) => ({ ...unit, blocks: [...unit.blocks, membership].sort(byStart) }));
  const ends = new Map(writes.officeEnds.map(({ assignment, to }) => [assignment, to]));
  let assignment = Math.max(0, ...known.units.flatMap((unit) => unit.offices.map((one) => one.assignment)));
  for (const [id, unit] of units) {
    const kept = unit.offices.map((office) => {
      const to = ends.get(office.assignment) ?? office.to;
      return { ...office, person: mustHave(people, office.person.id), ...(to !== undefined && { to }) };
    });
    const begun = writes.offices
      .filter((office) => office.unit === unit.id)
      .map(({ person, role, from, to }) => ({
        role,
        from,
        ...(to !== undefined && { to }),
        assignment: (assignment += 1),
        person: mustHave(people, person),
      }));
    units.set(id, { ...unit, offices: [...kept, ...begun] });
  }
  const blocks: readonly KnownBlock[] = [
    ...known.blocks,
    ...writes.blocks.map(({ id, code, name, unit }) => ({ id, code, name, unit })),
  ];
  const ended = new Set<string>(writes.invitationEnds);
  const invitations = known.invitations.filter(({ id }) => !ended.has(id));
  return { units: [...units.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), blocks, invitations };
}

/** The same organisation with somebody who has joined. */
export function withJoined(known: KnownOrganisation, name: string): KnownOrganisation {
  return {
    ...known,
    units: known.units.map((unit) => ({
      ...unit,
      offices: unit.offices.map((office) =>
        office.person.name === name ? { ...office, person: { ...office.person, hasJoined: true } } : office,
      ),
    })),
  };
}

/** Ids that are counted. */
export function countedIds(): () => string {
  let count = 0;
  return () => asId<PersonId>(`id-${(count += 1)}`);
}

function mustHave(people: ReadonlyMap<PersonId, KnownPerson>, id: PersonId): KnownPerson {
  const person = people.get(id);
  if (!person) throw new Error(`nobody is known as ${id}`);
  return person;
}

function byStart(a: { readonly from: string }, b: { readonly from: string }): number {
  return a.from < b.from ? -1 : 1;
}
