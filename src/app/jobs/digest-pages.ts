import { afterClosingNow, afterDueNow } from '../../domain/after-period.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { digestsOf } from '../../domain/digest.ts';
import { indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import type { Occasion } from '../../domain/notice.ts';
import { periodKey } from '../../domain/period.ts';
import type { JobContext, PlannedMessage } from './job.ts';
import { leaderMessage, newNotices, type LeaderNotice } from './leader-message.ts';
import { occasionsNow, type OrganisationNow } from './organisation-now.ts';

/** Messages per page. */
const pageSize = 200;

/** What a digest adds up; everything else is in `/summary`. */
const headlines: readonly IndicatorCode[] = [
  'mem_total',
  'mem_new',
  'mem_left',
  'prop_sessions',
  'care_people',
  'care_amount_vnd',
];

/** After the due date while reports may still come, or as the period closed. */
export type DigestMoment = 'due' | 'closed';

/** One short picture to each leader of each branch in which somebody owes a report. */
export async function* digestPages(
  context: JobContext,
  organisation: OrganisationNow,
  moments: readonly DigestMoment[],
): AsyncGenerator<readonly PlannedMessage[]> {
  for (const moment of moments) {
    const notices = await newNotices(context, noticesOf(context, organisation, moment));
    // The tree that counts is the one of the due date, which may differ between branches.
    const byTree = Map.groupBy(notices, ({ occasion: { window } }) => window.dueDate);
    for (const [day, some] of byTree) yield* pagesOf(context, organisation, moment, day, some);
  }
}

function noticesOf(
  { now }: JobContext,
  organisation: OrganisationNow,
  moment: DigestMoment,
): readonly LeaderNotice[] {
  const occasions = occasionsNow(organisation, (calendar) =>
    moment === 'due' ? afterDueNow(now, calendar) : afterClosingNow(now, calendar),
  );
  return occasions.periods.flatMap((period) =>
    [...organisation.branches.values()].flatMap((branch) => {
      const occasion = occasions.of(branch, period);
      if (!occasion) return [];
      return branch.leaders.map((leader): LeaderNotice => {
        const of = `send-summary/${periodKey(period)}/${leader.id}/${branch.id}`;
        return { key: `${of}/${momentKey(moment, occasion)}`, leader, branch, occasion };
      });
    }),
  );
}

/** A period that is closed anew, because its dates were changed, is told of anew. */
function momentKey(moment: DigestMoment, { window }: Occasion): string {
  return moment === 'due' ? 'due' : `closed/${window.closeDate}`;
}

async function* pagesOf(
  context: JobContext,
  { branches }: OrganisationNow,
  moment: DigestMoment,
  day: IsoDate,
  notices: readonly LeaderNotice[],
): AsyncGenerator<readonly PlannedMessage[]> {
  const { store, forms, phrases, now } = context;
  const [any] = notices;
  if (!any) return;
  const report = { form: forms.monthly.id, period: periodKey(any.occasion.window.period) };
  const digests = digestsOf(
    branches,
    {
      counts: await store.rounds.counts(day, report),
      totals: await store.rounds.totals(day, report, headlines),
      redFlags: await store.rounds.redFlags(day, report),
    },
    headlines,
  );
  const due = notices.filter(({ branch }) => (digests.get(branch.id)?.due ?? 0) > 0);
  for (let from = 0; from < due.length; from += pageSize) {
    const page = due.slice(from, from + pageSize);
    const unions = [...new Set(page.map(({ branch }) => branch.id))];
    const missing = Map.groupBy(await store.rounds.missingUnder(unions, day, report), ({ above }) => above);
    yield page.flatMap((notice) => {
      const { leader, branch, occasion } = notice;
      const digest = digests.get(branch.id);
      if (!digest) return [];
      const text = phrases.notices.digest(
        {
          person: leader.name,
          union: branch.name,
          window: occasion.window,
          asOf: now,
          isClosed: moment === 'closed',
          digest,
          missing: (missing.get(branch.id) ?? []).map(({ name }) => name),
        },
        indicatorOf,
      );
      const what = `${digest.reported}/${digest.due} reported, ${moment === 'due' ? 'after the due date' : 'as closed'}`;
      return [
        leaderMessage(context, notice, {
          text,
          offers: ['summary', 'missing'],
          what,
          priority: 'digest',
          isOptional: true,
        }),
      ];
    });
  }
}
