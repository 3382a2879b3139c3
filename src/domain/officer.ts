import type { AccountId, PersonId, UnitId } from './ids.ts';
import type { Role } from './person.ts';

/** Somebody who holds an office of a unit, as those above see them. */
export interface Officer {
  readonly unit: UnitId;
  readonly role: Role;
  readonly person: PersonId;
  readonly name: string;
  /** digits, national form */
  readonly phone?: string;
  /** where a message reaches them: of their active accounts the one used last */
  readonly account?: AccountId;
}
