import type { NewInvitation } from '../../../app/ports/enrolment-store.ts';
import { storableText } from './storable-text.ts';

/** An invitation as its table holds it. */
export function invitationRow({
  unit,
  personName,
  phone,
  createdAt,
  expiresAt,
  ...invitation
}: NewInvitation) {
  return {
    ...invitation,
    unitId: unit,
    personName: personName === undefined ? null : storableText(personName),
    phone: phone ?? null,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
  };
}
