import { z } from 'zod';
import type { EnrolmentStore, Invitation } from '../../../app/ports/enrolment-store.ts';
import type { Instant } from '../../../domain/calendar-date.ts';
import { asId, type InvitationId } from '../../../domain/ids.ts';
import { roles } from '../../../domain/person.ts';
import type { Database } from './database.ts';
import { invitationRow } from './invitation-row.ts';
import { readUnit } from './unit-row.ts';

const roleOf = z.enum(roles);

export function enrolmentStore({ tables }: Database): EnrolmentStore {
  return {
    invitation: (codeHash, now) => usable({ codeHash }, now),
    invitationById: (id, now) => usable({ id }, now),
    createInvitation: async (invitation) => {
      await tables.invitation.create({ data: invitationRow(invitation) });
    },
    wrongCodes: async (account, since) => {
      const attempts = await tables.codeAttempt.findMany({
        where: { accountId: account, at: { gte: new Date(since) } },
        orderBy: { at: 'asc' },
        select: { at: true },
      });
      return attempts.map(({ at }) => at.getTime());
    },
  };

  async function usable(
    which: { readonly codeHash: string } | { readonly id: string },
    now: Instant,
  ): Promise<Invitation | undefined> {
    const row = await tables.invitation.findFirst({
      where: { ...which, usedAt: null, expiresAt: { gt: new Date(now) } },
      include: { unit: true },
    });
    if (!row) return undefined;
    return {
      id: asId<InvitationId>(row.id),
      unit: readUnit(row.unit),
      role: roleOf.parse(row.role),
      ...(row.personName !== null && { personName: row.personName }),
      ...(row.phone !== null && { phone: row.phone }),
    };
  }
}
