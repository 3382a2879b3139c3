import { oneDay, type Instant } from '../domain/calendar-date.ts';
import { asId, type InvitationId, type UnitId } from '../domain/ids.ts';
import type { Role } from '../domain/person.ts';
import { newCode, printCode } from './codes.ts';
import type { CodeHash } from './ports/code-hash.ts';
import type { EnrolmentStore, NewInvitation } from './ports/enrolment-store.ts';
import type { Ids } from './ports/ids.ts';

/** Whom an invitation is for, and how long it works. */
export interface InvitationFor {
  readonly unit: UnitId;
  readonly role: Role;
  readonly personName?: string;
  /** digits, national form */
  readonly phone?: string;
  readonly now: Instant;
  readonly days: number;
}

interface CodeMaker {
  readonly ids: Ids;
  readonly codeHash: CodeHash;
}

/** An invitation that is not stored yet, and its code, which can not be seen again; example `AB2C-D3EF-GH`. */
export async function prepareInvitation(
  { ids, codeHash }: CodeMaker,
  { now, days, ...invitation }: InvitationFor,
): Promise<{ readonly code: string; readonly invitation: NewInvitation }> {
  const code = newCode(ids);
  return {
    code: printCode(code),
    invitation: {
      ...invitation,
      id: asId<InvitationId>(ids.next()),
      codeHash: await codeHash.hash(code),
      createdAt: now,
      expiresAt: now + days * oneDay,
    },
  };
}

/** Makes an invitation and returns its code, the only time it can be seen. */
export async function createInvitation(
  { enrolment, ...maker }: CodeMaker & { readonly enrolment: EnrolmentStore },
  invitation: InvitationFor,
): Promise<string> {
  const prepared = await prepareInvitation(maker, invitation);
  await enrolment.createInvitation(prepared.invitation);
  return prepared.code;
}
