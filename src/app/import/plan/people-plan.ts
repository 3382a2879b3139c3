import { asId, type PersonId } from '../../../domain/ids.ts';
import { sameName } from '../../../vietnamese/index.ts';
import type { KnownOffice } from '../../ports/import-store.ts';
import type { ListedPerson, ListedUnit } from '../listed-unit.ts';
import type { PlannedUnit, Planning } from './planning.ts';

/** Who is who: people of the list and those who are known. */
export interface PeoplePlan {
  /** the person a row names: the same name with the same telephone number is one person, wherever it stands */
  find(row: ListedUnit, person: ListedPerson): PersonId;
  /** what the list says of somebody who holds the office already */
  update(unit: PlannedUnit, row: ListedUnit, office: KnownOffice, person: ListedPerson): void;
}

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

export function peoplePlan({ known, writes, changes, notices, nextId }: Planning): PeoplePlan {
  const byPhone = new Map<string, Named[]>();
  const add = (phone: string | undefined, person: Named) => {
    if (phone === undefined) return;
    const others = byPhone.get(phone) ?? [];
    if (!others.some(({ id }) => id === person.id)) byPhone.set(phone, [...others, person]);
  };
  for (const { offices } of known.units)
    for (const { person } of offices) add(person.phone, { id: person.id, name: person.name });
  const updated = new Set<PersonId>();

  return {
    find: (row, { name, phone }) => {
      const sharing = phone === undefined ? [] : (byPhone.get(phone) ?? []);
      const same = sharing.find((other) => sameName(other.name, name));
      if (same) return same.id;
      if (phone !== undefined && sharing.length > 0) {
        const names = [...sharing.map((other) => other.name), name];
        notices.push({ notice: 'shared-phone', at: row.at, phone, names });
      }
      const id = asId<PersonId>(nextId());
      writes.people.push({ id, name, ...(phone !== undefined && { phone }) });
      add(phone, { id, name });
      return id;
    },
    update: ({ code, name: unit, sector }, row, { role, person }, listed) => {
      const isNewName = !sameName(person.name, listed.name);
      if (isNewName && person.hasJoined) {
        const kept = person.name;
        notices.push({ notice: 'own-name-kept', at: row.at, listed: listed.name, kept });
      }
      const change = {
        ...(isNewName && !person.hasJoined && { name: listed.name }),
        ...(listed.phone !== undefined && listed.phone !== person.phone && { phone: listed.phone }),
      };
      if (Object.keys(change).length === 0 || updated.has(person.id)) return;
      updated.add(person.id);
      writes.personChanges.push({ id: person.id, ...change });
      const of = { code, unit, sector, role, name: listed.name };
      if (change.name !== undefined) changes.push({ change: 'name', ...of, before: person.name });
      if (change.phone !== undefined) changes.push({ change: 'phone', ...of, phone: change.phone });
    },
  };
}
