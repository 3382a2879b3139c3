import type { NewInvitation } from '../../../../app/ports/enrolment-store.ts';
import type { Tables } from '../database.ts';
import { invitationRow } from '../invitation-row.ts';

/** Of an office that is handed over, the newest code is the only one. */
export async function invite(tables: Tables, invitation: NewInvitation): Promise<void> {
  const { unit: unitId, role, createdAt } = invitation;
  const now = new Date(createdAt);
  await tables.invitation.updateMany({
    where: { unitId, role, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await tables.invitation.create({ data: invitationRow(invitation) });
}
