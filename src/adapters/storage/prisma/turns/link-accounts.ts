import type { NewLink, Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';

/** The newest code of a person is the only one that works. */
export async function offerLink(tables: Tables, link: NewLink): Promise<void> {
  const { id, codeHash, person: personId } = link;
  const createdAt = new Date(link.createdAt);
  await tables.accountLink.updateMany({
    where: { personId, usedAt: null, expiresAt: { gt: createdAt } },
    data: { expiresAt: createdAt },
  });
  await tables.accountLink.create({
    data: { id, codeHash, personId, createdAt, expiresAt: new Date(link.expiresAt) },
  });
}

/** Uses up a code: of two accounts that try at once, the row's `usedAt` lets one through. */
export async function joinPerson(
  tables: Tables,
  turn: Turn,
  { link: id, person }: Extract<TurnChange, { kind: 'join-person' }>,
  at: Instant,
): Promise<void> {
  const now = new Date(at);
  mustMatch(
    await tables.accountLink.updateMany({
      where: { id, personId: person, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now, usedById: turn.account.id },
    }),
  );
  mustMatch(
    await tables.account.updateMany({
      where: { id: turn.account.id, personId: null },
      data: { personId: person, lastUsedAt: now, status: 'active', statusAt: null },
    }),
  );
}
