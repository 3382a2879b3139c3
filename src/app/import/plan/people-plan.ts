import { asId, type PersonId } from '../../../domain/ids.ts';
import { fold, sameName } from '../../../vietnamese/index.ts';
import type { KnownOffice, KnownPerson } from '../../ports/import-store.ts';
import type { ListedPerson, ListedUnit } from '../listed-unit.ts';
import type { PlannedUnit, Planning } from './planning.ts';

/** A row that names somebody who holds the office already. */
interface Sighting {
  readonly unit: PlannedUnit;
  readonly row: ListedUnit;
  readonly office: KnownOffice;
  readonly listed: ListedPerson;
}

/** Who is who: people of the list and those who are known. */
export interface PeoplePlan {
  /** the holder of an office is the one who is listed: by name, or by a telephone number that is nobody else's */
  isSame(office: KnownOffice, person: ListedPerson): boolean;
  /** what the rows say of people who hold their offices already; all of it, before anybody new is looked for */
  settle(sightings: readonly Sighting[]): void;
  /** the person a row names: the same name with the same telephone number is one person, wherever it stands */
  find(row: ListedUnit, person: ListedPerson): PersonId;
}

export function peoplePlan(planning: Planning): PeoplePlan {
  const { known, units, writes, notices, nextId } = planning;
  const listedNames = namesByPhone(units.values());
  const byPhone = new Map<string, readonly KnownPerson[]>();
  const add = (person: KnownPerson) => {
    if (person.phone === undefined) return;
    const others = (byPhone.get(person.phone) ?? []).filter(({ id }) => id !== person.id);
    byPhone.set(person.phone, [...others, person]);
  };
  const remove = ({ id, phone }: KnownPerson) => {
    if (phone === undefined) return;
    byPhone.set(
      phone,
      (byPhone.get(phone) ?? []).filter((other) => other.id !== id),
    );
  };
  for (const { offices } of known.units) for (const { person } of offices) add(person);
  // "Lê Văn An" where Trần Thị Cúc is known by her number: the same name and number elsewhere in the list is she as well.
  const listedAs = new Map<PersonId, readonly string[]>();
  const isCalled = ({ id, name }: KnownPerson, listed: string) =>
    [name, ...(listedAs.get(id) ?? [])].some((one) => sameName(one, listed));

  return {
    isSame: ({ person }, { name, phone }) =>
      sameName(person.name, name) ||
      (phone !== undefined &&
        person.phone === phone &&
        listedNames.get(phone)?.size === 1 &&
        byPhone.get(phone)?.length === 1),
    settle: (sightings) => {
      for (const { office, listed } of sightings)
        listedAs.set(office.person.id, [...(listedAs.get(office.person.id) ?? []), listed.name]);
      for (const [person, change] of changesOf(planning, sightings)) {
        writes.personChanges.push({ id: person.id, ...change });
        remove(person);
        add({ ...person, ...change });
      }
    },
    find: (row, { name, phone }) => {
      const sharing = phone === undefined ? [] : (byPhone.get(phone) ?? []);
      const same = sharing.find((other) => isCalled(other, name));
      if (same) return same.id;
      if (phone !== undefined && sharing.length > 0) {
        const names = [...sharing.map((other) => other.name), name];
        notices.push({ notice: 'shared-phone', at: row.at, phone, names });
      }
      const person = { id: asId<PersonId>(nextId()), name, ...(phone !== undefined && { phone }) };
      writes.people.push(person);
      add({ ...person, hasJoined: false });
      return person.id;
    },
  };
}

/** What becomes of the name and number of each person. Where rows do not agree, what is known stays if one of them says so too. */
function changesOf(
  { changes, notices }: Planning,
  sightings: readonly Sighting[],
): readonly (readonly [KnownPerson, { readonly name?: string; readonly phone?: string }])[] {
  return [...Map.groupBy(sightings, ({ office }) => office.person.id).values()].flatMap((seen) => {
    const [first] = seen;
    if (!first) return [];
    const { person } = first.office;
    const others = seen.filter(({ listed }) => !sameName(listed.name, person.name));
    const renamed = others.length === seen.length && !person.hasJoined ? others[0] : undefined;
    if (!renamed)
      for (const { row, listed } of others)
        notices.push({ notice: 'own-name-kept', at: row.at, listed: listed.name, kept: person.name });
    const phones = seen.filter(({ listed }) => listed.phone !== undefined);
    const renumbered = phones.some(({ listed }) => listed.phone === person.phone) ? undefined : phones[0];
    const of = ({ unit: { code, name, sector }, office: { role }, listed }: Sighting) => ({
      code,
      unit: name,
      sector,
      role,
      name: listed.name,
    });
    if (renamed) changes.push({ change: 'name', ...of(renamed), before: person.name });
    const phone = renumbered?.listed.phone;
    if (renumbered && phone !== undefined) changes.push({ change: 'phone', ...of(renumbered), phone });
    const change = {
      ...(renamed && { name: renamed.listed.name }),
      ...(phone !== undefined && { phone }),
    };
    return Object.keys(change).length === 0 ? [] : [[person, change] as const];
  });
}

/** The names under which each number stands in the list. */
function namesByPhone(units: Iterable<PlannedUnit>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { row } of units) {
    for (const office of [row?.chair, row?.deputy]) {
      if (office?.is !== 'held' || office.by.phone === undefined) continue;
      const { name, phone } = office.by;
      names.set(phone, (names.get(phone) ?? new Set()).add(fold(name)));
    }
  }
  return names;
}
