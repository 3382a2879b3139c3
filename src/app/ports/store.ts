import type { CalendarStore } from './calendar-store.ts';
import type { BotStore } from './bot-store.ts';
import type { AccountStore } from './account-store.ts';
import type { EnrolmentStore } from './enrolment-store.ts';
import type { ImportStore } from './import-store.ts';
import type { HealthStore } from './health-store.ts';
import type { JobStore } from './job-store.ts';
import type { OrganisationStore } from './organisation-store.ts';
import type { OutgoingStore } from './outgoing-store.ts';
import type { PeopleStore } from './people-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { PrivacyStore } from './privacy-store.ts';
import type { ReportStore } from './report-store.ts';
import type { RequestStore } from './request-store.ts';
import type { RoundStore } from './round-store.ts';
import type { TurnStore } from './turn-store.ts';

/** Everything that is remembered, by what it is for. One implementation on two database engines. */
export interface Store {
  readonly accounts: AccountStore;
  readonly bots: BotStore;
  readonly health: HealthStore;
  readonly turns: TurnStore;
  readonly reports: ReportStore;
  readonly requests: RequestStore;
  readonly history: HistoryStore;
  readonly privacy: PrivacyStore;
  readonly organisation: OrganisationStore;
  readonly enrolment: EnrolmentStore;
  readonly people: PeopleStore;
  readonly imports: ImportStore;
  readonly outgoing: OutgoingStore;
  readonly jobs: JobStore;
  readonly rounds: RoundStore;
  readonly calendar: CalendarStore;
}
