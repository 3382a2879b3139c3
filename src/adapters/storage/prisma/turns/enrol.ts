import type { NewEnrolment, Turn } from '../../../../app/ports/turn-store.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { storableText } from '../storable-text.ts';
import { validSpan } from '../valid-span.ts';
import { writeConsent } from './write-consent.ts';

/** Uses up an invitation: of two who try at once, the row's `usedAt` lets one through. */
export async function enrol(tables: Tables, turn: Turn, enrolment: NewEnrolment): Promise<void> {
  const { invitation, person, consent, from } = enrolment;
  const at = new Date(enrolment.at);
  mustMatch(
    await tables.invitation.updateMany({
      where: { id: invitation, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at, usedById: turn.account.id },
    }),
  );
  const { unitId, role } = await tables.invitation.findUniqueOrThrow({
    where: { id: invitation },
    select: { unitId: true, role: true },
  });
  await writePerson(tables, { id: person.id, name: storableText(person.name) });
  await tables.account.update({
    where: { id: turn.account.id },
    data: { personId: person.id, lastUsedAt: at, status: 'active' },
  });
  await writeConsent(tables, { person: person.id, ...consent, at: enrolment.at }, turn.account.id);
  const office = { personId: person.id, unitId, role };
  if ((await tables.assignment.count({ where: { ...office, ...validSpan(from) } })) === 0) {
    await tables.assignment.create({ data: { ...office, validFrom: from } });
  }
}

/** Somebody who already has another office or account keeps their id. */
async function writePerson(
  tables: Tables,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const { count } = await tables.person.updateMany({ where: { id }, data: { name } });
  if (count === 0) await tables.person.create({ data: { id, name } });
}
