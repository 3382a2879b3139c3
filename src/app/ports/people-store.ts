import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { AccountId, LinkId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Person, Role } from '../../domain/person.ts';
import type { Unreachable } from '../../domain/unreachable.ts';
import type { Sector } from '../../domain/unit.ts';

/** An account that may be written to. */
export interface OwnAccount {
  readonly id: AccountId;
  readonly channel: string;
  /** when it joined the person it belongs to by a code of theirs; absent for the one they enrolled from */
  readonly joinedAt?: Instant;
}

/** Somebody who holds an office today. */
export interface Holder {
  /** the row that says so */
  readonly assignment: number;
  readonly id: PersonId;
  readonly name: string;
  /** whether they ever joined; who has not is known from the union's list only */
  readonly hasJoined: boolean;
  /** where a message reaches them: their active accounts, the one used last first */
  readonly accounts: readonly OwnAccount[];
}

/** A code that may still join an account to a person. */
export interface AccountLink {
  readonly id: LinkId;
  readonly person: { readonly id: PersonId; readonly name: string };
}

/** A unit of a branch, as a leader names it. */
export interface BranchUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
}

/** Reads people, their offices and their accounts. */
export interface PeopleStore {
  /** names by id; who was erased has none */
  names(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** somebody with the offices they hold on a day; who was erased is nobody */
  person(id: PersonId, day: IsoDate): Promise<Person | undefined>;
  /** who holds an office of a unit on a day, who has held it longest first */
  holders(unit: UnitId, role: Role, day: IsoDate): Promise<readonly Holder[]>;
  /** every active account of a person, the one used last first */
  accounts(person: PersonId): Promise<readonly OwnAccount[]>;
  /** unused and unexpired at `now`, or nothing */
  link(codeHash: string, now: Instant): Promise<AccountLink | undefined>;
  /** the units below `root` on a day, itself included, by name */
  branch(root: UnitId, day: IsoDate): Promise<readonly BranchUnit[]>;
  /** who holds an office below `root` on a day, itself included, and takes messages at none of their accounts; by unit */
  unreachable(root: UnitId, day: IsoDate): Promise<readonly Unreachable[]>;
}
