import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { BlockId, InvitationId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Role } from '../../domain/person.ts';
import type { Sector, UnitProfile } from '../../domain/unit.ts';
import type { NewInvitation } from './enrolment-store.ts';
import type { NewOutgoing } from './outgoing-store.ts';

/** Days on which something holds; without an end it still does. */
export interface Span {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface KnownPlacement extends Span {
  readonly parent: UnitId;
}

export interface KnownMembership extends Span {
  readonly block: BlockId;
}

export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly phone?: string;
  readonly hasJoined: boolean;
}

export interface KnownOffice extends Span {
  readonly assignment: number;
  readonly role: Role;
  readonly person: KnownPerson;
}

export interface KnownUnit extends Span {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly yearBasis: UnitProfile['yearBasis'];
  /** whether it has ever reported */
  readonly hasReports: boolean;
  /** in order of time */
  readonly placements: readonly KnownPlacement[];
  readonly blocks: readonly KnownMembership[];
  readonly offices: readonly KnownOffice[];
}

export interface KnownBlock {
  readonly id: BlockId;
  readonly code: string;
  readonly name: string;
  readonly unit: UnitId;
}

/** An invitation that may still be used. */
export interface OpenInvitation {
  readonly id: InvitationId;
  readonly unit: UnitId;
  readonly role: Role;
  readonly personName?: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** The whole organisation with its history, as far as a list can change it. */
export interface KnownOrganisation {
  readonly units: readonly KnownUnit[];
  readonly blocks: readonly KnownBlock[];
  readonly invitations: readonly OpenInvitation[];
}

/** Everything a list changes, row by row. */
export interface OrganisationWrites {
  readonly units: readonly (Span & {
    readonly id: UnitId;
    readonly code: string;
    readonly name: string;
    readonly sector: Sector;
    readonly yearBasis: UnitProfile['yearBasis'];
  })[];
  readonly unitChanges: readonly {
    readonly id: UnitId;
    readonly name?: string;
    readonly sector?: Sector;
    readonly yearBasis?: UnitProfile['yearBasis'];
    readonly to?: IsoDate;
  }[];
  readonly placements: readonly (KnownPlacement & { readonly unit: UnitId })[];
  /** placements that end, or that are replaced before they held for a day */
  readonly placementEnds: readonly { readonly unit: UnitId; readonly from: IsoDate; readonly to: IsoDate }[];
  readonly placementDrops: readonly { readonly unit: UnitId; readonly from: IsoDate }[];
  readonly blocks: readonly (KnownBlock & { readonly from: IsoDate })[];
  readonly memberships: readonly (KnownMembership & { readonly unit: UnitId })[];
  readonly membershipEnds: readonly {
    readonly block: BlockId;
    readonly unit: UnitId;
    readonly from: IsoDate;
    readonly to: IsoDate;
  }[];
  readonly membershipDrops: readonly {
    readonly block: BlockId;
    readonly unit: UnitId;
    readonly from: IsoDate;
  }[];
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly phone?: string }[];
  readonly personChanges: readonly {
    readonly id: PersonId;
    readonly name?: string;
    readonly phone?: string;
  }[];
  readonly offices: readonly (Span & {
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly role: Role;
  })[];
  readonly officeEnds: readonly { readonly assignment: number; readonly to: IsoDate }[];
  readonly invitationEnds: readonly InvitationId[];
  readonly invitations: readonly NewInvitation[];
  readonly outgoing: readonly NewOutgoing[];
}

/** For lists of units and people that come as files. */
export interface ImportStore {
  /** everything a list is compared with; `now` decides which invitations may still be used */
  known(now: Instant): Promise<KnownOrganisation>;
  /**
   * Writes all of it in one transaction, if the organisation is still as it was known; `changed` means that somebody was faster and
   * nothing was written. An invitation that ends stops working at `now`.
   */
  apply(known: KnownOrganisation, writes: OrganisationWrites, now: Instant): Promise<'written' | 'changed'>;
}
