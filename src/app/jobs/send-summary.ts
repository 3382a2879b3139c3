import { digestPages } from './digest-pages.ts';
import { organisationNow } from './organisation-now.ts';
import type { Job, JobContext, PlannedMessage } from './job.ts';

/** Tells leaders how their branch stands: on the working morning after the due date, and once more when the period has closed. */
export const sendSummary: Job = { kind: 'round', cron: '0 8 * * *', pages };

async function* pages(context: JobContext): AsyncGenerator<readonly PlannedMessage[]> {
  yield* digestPages(context, await organisationNow(context), ['due', 'closed']);
}
