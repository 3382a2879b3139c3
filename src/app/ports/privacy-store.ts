import type { Asking } from '../../domain/asking.ts';
import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';

/** All that is stored about one person, but for what they reported. */
export interface PersonalData {
  readonly name: string;
  readonly phone?: string;
  /** how they chose to be asked */
  readonly asking?: Asking;
  readonly offices: readonly {
    readonly role: Role;
    readonly unit: string;
    readonly from: IsoDate;
    readonly to?: IsoDate;
  }[];
  readonly accounts: readonly { readonly channel: string; readonly lastUsedAt?: Instant }[];
  readonly consents: readonly { readonly textVersion: string; readonly at: Instant }[];
  readonly reports: { readonly count: number; readonly last?: Instant };
}

/** What stays behind when somebody is erased, so that they can be told. */
export interface LeftBehind {
  readonly reports: number;
  /** offices nobody else holds */
  readonly vacant: readonly { readonly role: Role; readonly unit: string }[];
  /** reports of their units that are being filled */
  readonly drafts: readonly { readonly unit: string; readonly period: PeriodKey }[];
  /** corrections and late reports of theirs that wait for the union above */
  readonly waiting: number;
}

/** Reads what is known about a person. Erasing happens in a turn. */
export interface PrivacyStore {
  personalData(person: PersonId): Promise<PersonalData>;
  leftBehind(person: PersonId, form: string, day: IsoDate): Promise<LeftBehind>;
}
