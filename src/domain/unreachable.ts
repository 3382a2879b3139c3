import type { Instant } from './calendar-date.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Role } from './person.ts';

/** Somebody who holds an office and whom no message reaches any more, at any of their accounts. */
export interface Unreachable {
  readonly person: PersonId;
  readonly name: string;
  /** digits, national form */
  readonly phone?: string;
  /** what they are, first of those who report for the unit */
  readonly role: Role;
  readonly unit: { readonly id: UnitId; readonly name: string };
  /** of the account that went last */
  readonly why: 'blocked' | 'unreachable';
  readonly since?: Instant;
}
