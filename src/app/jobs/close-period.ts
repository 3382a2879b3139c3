import { afterClosingNow } from '../../domain/after-period.ts';
import { planClosings } from '../../domain/closings.ts';
import { periodKey } from '../../domain/period.ts';
import { commandChoice } from '../menu.ts';
import { digestPages } from './digest-pages.ts';
import { noticePages } from './notice-pages.ts';
import { organisationNow } from './organisation-now.ts';
import type { Job, JobContext, PlannedMessage } from './job.ts';

/**
 * Tells of a period that has closed: whoever had begun and not sent, that it is all still there; the leaders, how it stands for good. What closing
 * means stands in `isClosed`; nothing is changed or deleted.
 */
export const closePeriod: Job = { kind: 'round', cron: '0 8 * * *', pages };

async function* pages(context: JobContext): AsyncGenerator<readonly PlannedMessage[]> {
  const { phrases, now } = context;
  const organisation = await organisationNow(context);
  yield* noticePages(
    context,
    {
      occasionIn: (calendar) => afterClosingNow(now, calendar),
      plan: planClosings,
      begun: true,
      text: ({ person }, units) => phrases.notices.closing({ person: person.name, units }),
      choices: ({ units: [{ occasion }] }) => {
        const { year, month } = occasion.window.period;
        return [commandChoice('correct', phrases.notices.supplement, `${month}/${year}`)];
      },
      unlessReported: true,
      what: ({ units: [{ occasion }] }) => `${periodKey(occasion.window.period)} closed, begun and not sent`,
    },
    organisation,
  );
  yield* digestPages(context, organisation, ['closed']);
}
