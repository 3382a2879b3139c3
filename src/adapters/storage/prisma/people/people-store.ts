import type { OwnAccount, PeopleStore } from '../../../../app/ports/people-store.ts';
import { asId, type AccountId, type LinkId, type PersonId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { validSpan } from '../valid-span.ts';
import { branchOf } from './branch.ts';
import { personOn } from './person.ts';
import { unreachableIn } from './unreachable.ts';

const ofAccount = {
  id: true,
  channel: true,
  status: true,
  lastUsedAt: true,
  links: { orderBy: { usedAt: 'desc' }, take: 1, select: { usedAt: true, personId: true } },
} as const;

interface AccountRow {
  readonly id: string;
  readonly channel: string;
  readonly status: string;
  readonly lastUsedAt: Date | null;
  readonly links: readonly { readonly usedAt: Date | null; readonly personId: string }[];
}

export function peopleStore(database: Database): PeopleStore {
  const { tables } = database;
  return {
    names: async (people) => {
      const rows = await tables.person.findMany({
        where: { id: { in: [...people] }, erasedAt: null },
        select: { id: true, name: true },
      });
      return new Map(rows.map(({ id, name }) => [asId<PersonId>(id), name]));
    },
    person: (id, day) => personOn(database, id, day),
    holders: async (unitId, role, day) => {
      const rows = await tables.assignment.findMany({
        where: { unitId, role, ...validSpan(day) },
        orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
        include: {
          person: {
            include: { accounts: { select: ofAccount }, consents: { take: 1, select: { id: true } } },
          },
        },
      });
      return rows.map(({ id, person }) => ({
        assignment: id,
        id: asId<PersonId>(person.id),
        name: person.name,
        hasJoined: person.accounts.length > 0 || person.consents.length > 0,
        accounts: usable(person.accounts, person.id),
      }));
    },
    accounts: async (personId) =>
      usable(await tables.account.findMany({ where: { personId }, select: ofAccount }), personId),
    link: async (codeHash, now) => {
      const row = await tables.accountLink.findFirst({
        where: { codeHash, usedAt: null, expiresAt: { gt: new Date(now) }, person: { erasedAt: null } },
        include: { person: { select: { id: true, name: true } } },
      });
      if (!row) return undefined;
      const { id, name } = row.person;
      return { id: asId<LinkId>(row.id), person: { id: asId<PersonId>(id), name } };
    },
    branch: (root, day) => branchOf(database, root, day),
    unreachable: (root, day) => unreachableIn(database, root, day),
  };
}

/** Those a message may go to, the one used last first. */
function usable(rows: readonly AccountRow[], personId: string): readonly OwnAccount[] {
  return rows
    .filter(({ status }) => status === 'active')
    .sort((a, b) => (b.lastUsedAt?.getTime() ?? 0) - (a.lastUsedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, channel, links }) => {
      const joinedAt = links.find((link) => link.personId === personId)?.usedAt?.getTime();
      return { id: asId<AccountId>(id), channel, ...(joinedAt !== undefined && { joinedAt }) };
    });
}
