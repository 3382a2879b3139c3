import { oneDay, type Instant } from '../domain/calendar-date.ts';
import { asId, type InvitationId, type UnitId } from '../domain/ids.ts';
import type { Role } from '../domain/person.ts';
import { codeLength } from './enrol.ts';
import type { CodeHash } from './ports/code-hash.ts';
import type { EnrolmentStore } from './ports/enrolment-store.ts';
import type { Ids } from './ports/ids.ts';

/** Makes an invitation and returns its code, the only time it can be seen; example `AB2C-D3EF-GH`. */
export async function createInvitation(
  {
    enrolment,
    ids,
    codeHash,
  }: { readonly enrolment: EnrolmentStore; readonly ids: Ids; readonly codeHash: CodeHash },
  invitation: {
    readonly unit: UnitId;
    readonly role: Role;
    readonly personName?: string;
    readonly now: Instant;
    /** how long it works */
    readonly days: number;
  },
): Promise<string> {
  const { unit, role, personName, now, days } = invitation;
  const code = newCode(ids);
  await enrolment.createInvitation({
    id: asId<InvitationId>(ids.next()),
    codeHash: await codeHash.hash(code),
    unit,
    role,
    ...(personName !== undefined && { personName }),
    createdAt: now,
    expiresAt: now + days * oneDay,
  });
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** A code with a letter and a digit in it, so that no word of ten letters and no phone number is taken for one. */
function newCode(ids: Ids): string {
  for (;;) {
    const code = ids.readable(codeLength);
    if (/\d/.test(code) && /[A-Z]/.test(code)) return code;
  }
}
