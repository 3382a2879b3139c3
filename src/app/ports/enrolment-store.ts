import type { Instant } from '../../domain/calendar-date.ts';
import type { AccountId, InvitationId } from '../../domain/ids.ts';
import type { Role } from '../../domain/person.ts';
import type { Unit } from '../../domain/unit.ts';

/** An invitation that may still be used. */
export interface Invitation {
  readonly id: InvitationId;
  readonly unit: Unit;
  readonly role: Role;
  /** the name on the list the invitation was made from, when there was one */
  readonly personName?: string;
  readonly phone?: string;
}

export interface NewInvitation {
  readonly id: InvitationId;
  readonly codeHash: string;
  readonly unit: Unit['id'];
  readonly role: Role;
  readonly personName?: string;
  /** digits, national form */
  readonly phone?: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface EnrolmentStore {
  /** unused and unexpired at `now`, or nothing */
  invitation(codeHash: string, now: Instant): Promise<Invitation | undefined>;
  invitationById(id: InvitationId, now: Instant): Promise<Invitation | undefined>;
  createInvitation(invitation: NewInvitation): Promise<void>;
  /** when this account gave wrong codes, at or after `since`, oldest first */
  wrongCodes(account: AccountId, since: Instant): Promise<readonly Instant[]>;
}
