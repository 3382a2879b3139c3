import type { Ids } from '../../../app/ports/ids.ts';
import type { Store } from '../../../app/ports/store.ts';
import { accountStore } from './account-store.ts';
import type { Database } from './database.ts';
import { enrolmentStore } from './enrolment-store.ts';
import { importStore } from './imports/import-store.ts';
import { healthStore } from './health-store.ts';
import { jobStore } from './job-store.ts';
import { organisationStore } from './organisation/organisation-store.ts';
import { outgoingStore } from './outgoing/outgoing-store.ts';
import { peopleStore } from './people/people-store.ts';
import { reportStore } from './reports/report-store.ts';
import { turnStore } from './turns/turn-store.ts';

export function prismaStore(database: Database, ids: Pick<Ids, 'next'>): Store {
  return {
    accounts: accountStore(database),
    health: healthStore(database),
    turns: turnStore(database, ids),
    reports: reportStore(database),
    organisation: organisationStore(database),
    enrolment: enrolmentStore(database),
    people: peopleStore(database),
    imports: importStore(database),
    outgoing: outgoingStore(database),
    jobs: jobStore(database),
  };
}
