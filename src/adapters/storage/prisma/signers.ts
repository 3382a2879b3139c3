import { z } from 'zod';
import { asId, type PersonId } from '../../../domain/ids.ts';
import { roles, type Signer } from '../../../domain/person.ts';
import type { Tables } from './database.ts';

/** Somebody who did something for a unit. */
interface Doer {
  readonly person: string;
  readonly unit: string;
}

const role = z.enum(roles);

/** Reads who is meant: by name, or once the person was erased by the office they held last, if they can for that unit. */
export async function readSigners(tables: Tables, doers: readonly Doer[]): Promise<(doer: Doer) => Signer> {
  const ids = [...new Set(doers.map(({ person }) => person))];
  const people = await tables.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, erasedAt: true },
  });
  const names = new Map(people.flatMap(({ id, name, erasedAt }) => (erasedAt ? [] : [[id, name] as const])));
  const erased = ids.filter((id) => !names.has(id));
  const offices =
    erased.length === 0
      ? []
      : await tables.assignment.findMany({
          where: { personId: { in: erased } },
          orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
        });
  return ({ person, unit }) => {
    const id = asId<PersonId>(person);
    const name = names.get(person);
    if (name !== undefined) return { id, name };
    const own = offices.filter(({ personId }) => personId === person);
    const office = own.findLast(({ unitId }) => unitId === unit) ?? own.at(-1);
    return office ? { id, role: role.parse(office.role) } : { id };
  };
}
