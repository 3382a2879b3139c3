import type { Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import { idle } from '../../../../app/session.ts';
import { addDays, type Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { readStored } from '../stored-json.ts';
import { forgetName } from './forget-name.ts';
import { noRecord, recordsSchema } from './records.ts';
import { updateSession } from './turn-rows.ts';

/** What stands in the place of a message that had a person's name in it. */
const noPrompt = JSON.stringify({ id: '', text: '', choices: [], answer: 'choose' });

/**
 * Takes out of the database who somebody was, at once or not at all: name and phone, the chats they wrote from, what the bot said to them, their
 * offices, and messages and codes that were meant for them. Reports, answers and consents keep the person's id, which names nobody.
 */
export async function erase(
  tables: Tables,
  turn: Turn,
  { person: personId, at, day }: Extract<TurnChange, { kind: 'erase' }>,
): Promise<void> {
  const now = new Date(at);
  const { name, phone } = await tables.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, phone: true },
  });
  mustMatch(
    await tables.person.updateMany({
      where: { id: personId, erasedAt: null },
      data: { name: '', phone: null, asking: null, erasedAt: now },
    }),
  );
  const accounts = await tables.account.findMany({ where: { personId }, select: { id: true } });
  const ids = accounts.map(({ id }) => id);
  const offices = await tables.assignment.findMany({ where: { personId }, select: { unitId: true } });
  const units = [...new Set(offices.map(({ unitId }) => unitId))];
  // The turn's own session is compared and set, so that of two phones that confirm at once one finds nobody to erase.
  await updateSession(tables, turn, { state: idle, record: noRecord, draftId: null }, at);
  for (const id of ids) await forgetAccount(tables, id, units, at);
  await tables.assignment.updateMany({
    where: { personId, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    data: { validTo: addDays(day, -1) },
  });
  await tables.outgoing.updateMany({
    where: { personId, state: 'planned' },
    data: { state: 'dropped', settledAt: now },
  });
  await tables.outgoing.updateMany({ where: { personId }, data: { prompt: noPrompt } });
  await forgetName(tables, { name, phone }, units, at);
  const nobody = { personName: null, phone: null };
  await tables.invitation.updateMany({ where: { usedById: { in: ids } }, data: nobody });
  await tables.invitation.updateMany({
    where: {
      usedAt: null,
      unitId: { in: units },
      OR: [{ personName: name }, ...(phone === null ? [] : [{ phone }])],
    },
    data: { ...nobody, expiresAt: now },
  });
  await tables.accountLink.deleteMany({ where: { personId } });
}

/** One chat of theirs: it is nobody's, nothing reaches it any more, and whoever writes from it is a stranger. */
async function forgetAccount(
  tables: Tables,
  id: string,
  units: readonly string[],
  at: Instant,
): Promise<void> {
  await tables.session.updateMany({
    where: { accountId: id },
    data: {
      version: { increment: 1 },
      updatedAt: new Date(at),
      draftId: null,
      delivered: null,
      state: JSON.stringify(idle),
      record: JSON.stringify(noRecord),
    },
  });
  await forgetReplies(tables, id, units, at);
  await tables.account.update({
    where: { id },
    data: { chat: `erased-${id}`, personId: null, status: 'erased', unitId: null, lastUsedAt: null },
  });
  await tables.codeAttempt.deleteMany({ where: { accountId: id } });
}

/** What was said to this account stands in the rows of the drafts it had open; others who have them open lose nothing. */
async function forgetReplies(
  tables: Tables,
  account: string,
  units: readonly string[],
  at: Instant,
): Promise<void> {
  const drafts = await tables.draft.findMany({
    where: { unitId: { in: [...units] }, records: { contains: account } },
    select: { id: true, version: true, records: true },
  });
  for (const { id, version, records } of drafts) {
    const { [account]: _, ...others } = readStored(recordsSchema, records, `draft ${id}`);
    mustMatch(
      await tables.draft.updateMany({
        where: { id, version },
        data: { version: version + 1, updatedAt: new Date(at), records: JSON.stringify(others) },
      }),
    );
  }
}
