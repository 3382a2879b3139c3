import { z } from 'zod';
import type { Reachable } from '../../../../app/ports/organisation-store.ts';
import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import { roles, type Role } from '../../../../domain/person.ts';
import type { Database } from '../database.ts';
import { validSpan } from '../valid-span.ts';

const role = z.enum(roles);

/** Who holds an office today and has an account that can be written to; who holds several of them is named with the first. */
export async function reachable(
  { tables }: Database,
  unitId: UnitId,
  wanted: readonly Role[],
  day: IsoDate,
): Promise<readonly Reachable[]> {
  const rows = await tables.assignment.findMany({
    where: { unitId, role: { in: [...wanted] }, ...validSpan(day) },
    orderBy: { id: 'asc' },
    include: { person: { include: { accounts: { where: { status: 'active' }, orderBy: { id: 'asc' } } } } },
  });
  const people = new Map<string, Reachable>();
  for (const row of rows.toSorted((a, b) => place(wanted, a.role) - place(wanted, b.role))) {
    const [account] = row.person.accounts.toSorted((a, b) => usedAt(b) - usedAt(a));
    if (!account || people.has(row.personId)) continue;
    people.set(row.personId, {
      person: asId<PersonId>(row.personId),
      account: asId<AccountId>(account.id),
      role: role.parse(row.role),
    });
  }
  return [...people.values()];
}

function place(wanted: readonly Role[], name: string): number {
  return wanted.findIndex((role) => role === name);
}

function usedAt({ lastUsedAt }: { readonly lastUsedAt: Date | null }): number {
  return lastUsedAt?.getTime() ?? 0;
}
