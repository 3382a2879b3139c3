import { sqltag as sql } from '@prisma/client/runtime/client';
import type { NewEnrolment, Turn } from '../../../../app/ports/turn-store.ts';
import { addDays, type IsoDate } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { LostRace, mustMatch } from '../lost-race.ts';
import { storableText } from '../storable-text.ts';
import { validSpan } from '../valid-span.ts';
import { writeConsent } from './write-consent.ts';

/** An office of a unit. */
interface Office {
  readonly unitId: string;
  readonly role: string;
}

/** Uses up an invitation: of two who try at once, the row's `usedAt` lets one through. */
export async function enrol(tables: Tables, turn: Turn, enrolment: NewEnrolment): Promise<void> {
  const { invitation, person, phone, consent, from, ends, adopts } = enrolment;
  const at = new Date(enrolment.at);
  mustMatch(
    await tables.invitation.updateMany({
      where: { id: invitation, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at, usedById: turn.account.id },
    }),
  );
  const office: Office = await tables.invitation.findUniqueOrThrow({
    where: { id: invitation },
    select: { unitId: true, role: true },
  });
  // Locks the unit on both engines: of two people who take up its office at once, the second sees what the first changed.
  await tables.$executeRaw(sql`UPDATE "Unit" SET "code" = "code" WHERE "id" = ${office.unitId}`);
  await writePerson(tables, { id: person.id, name: storableText(person.name), phone });
  if (adopts !== undefined) await adopt(tables, adopts, person.id);
  await tables.account.update({
    where: { id: turn.account.id },
    data: { personId: person.id, lastUsedAt: at, status: 'active', statusAt: null },
  });
  await writeConsent(tables, { person: person.id, ...consent, at: enrolment.at }, turn.account.id);
  await endOffices(tables, ends, from);
  await takeUp(tables, office, person.id, from);
}

/** Somebody who already has another office or account keeps their id. */
async function writePerson(
  tables: Tables,
  { id, name, phone }: { readonly id: string; readonly name: string; readonly phone: string | undefined },
): Promise<void> {
  const data = { name, ...(phone !== undefined && { phone }) };
  const { count } = await tables.person.updateMany({ where: { id }, data });
  if (count === 0) await tables.person.create({ data: { id, ...data } });
}

/** Somebody the union's list named, who never joined, turns out to be this person; whoever joined meanwhile is not taken over. */
async function adopt(tables: Tables, named: string, person: string): Promise<void> {
  const joined = [
    await tables.account.count({ where: { personId: named } }),
    await tables.consent.count({ where: { personId: named } }),
  ];
  if (joined.some((count) => count > 0)) throw new LostRace();
  if (named === person) return;
  const { phone } = await tables.person.findUniqueOrThrow({ where: { id: named }, select: { phone: true } });
  if (phone !== null) await tables.person.updateMany({ where: { id: person, phone: null }, data: { phone } });
  await tables.assignment.updateMany({ where: { personId: named }, data: { personId: person } });
  await tables.person.delete({ where: { id: named } });
}

async function endOffices(tables: Tables, ends: readonly number[], from: IsoDate): Promise<void> {
  if (ends.length === 0) return;
  const ended = await tables.assignment.updateMany({
    where: { id: { in: [...ends] }, ...validSpan(from) },
    data: { validTo: addDays(from, -1) },
  });
  if (ended.count !== ends.length) throw new LostRace();
}

/** Starts an office that is not held yet. A unit has one chair: another that nobody knew of when this was decided makes it be decided again. */
async function takeUp(tables: Tables, office: Office, personId: string, from: IsoDate): Promise<void> {
  const holders = await tables.assignment.findMany({
    where: { ...office, ...validSpan(from) },
    select: { personId: true },
  });
  if (office.role === 'chair' && holders.some((holder) => holder.personId !== personId)) throw new LostRace();
  if (!holders.some((holder) => holder.personId === personId))
    await tables.assignment.create({ data: { ...office, personId, validFrom: from } });
}
