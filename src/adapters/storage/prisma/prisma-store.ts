import type { Ids } from '../../../app/ports/ids.ts';
import type { Store } from '../../../app/ports/store.ts';
import { calendarStore } from './calendar-store.ts';
import { botStore } from './bot-store.ts';
import { accountStore } from './account-store.ts';
import type { Database } from './database.ts';
import { enrolmentStore } from './enrolment-store.ts';
import { importStore } from './imports/import-store.ts';
import { healthStore } from './health-store.ts';
import { jobStore } from './job-store.ts';
import { organisationStore } from './organisation/organisation-store.ts';
import { outgoingStore } from './outgoing/outgoing-store.ts';
import { peopleStore } from './people/people-store.ts';
import { historyStore } from './history/history-store.ts';
import { privacyStore } from './privacy-store.ts';
import { reportStore } from './reports/report-store.ts';
import { requestStore } from './requests/request-store.ts';
import { roundStore } from './rounds/round-store.ts';
import { turnStore } from './turns/turn-store.ts';

export function prismaStore(database: Database, ids: Pick<Ids, 'next'>): Store {
  return {
    accounts: accountStore(database),
    bots: botStore(database),
    health: healthStore(database),
    turns: turnStore(database, ids),
    reports: reportStore(database),
    requests: requestStore(database),
    history: historyStore(database),
    privacy: privacyStore(database),
    organisation: organisationStore(database),
    enrolment: enrolmentStore(database),
    people: peopleStore(database),
    imports: importStore(database),
    outgoing: outgoingStore(database),
    jobs: jobStore(database),
    rounds: roundStore(database),
    calendar: calendarStore(database),
  };
}
