import { dateInVietnam, type IsoDate } from '../../domain/calendar-date.ts';
import type { Branch } from '../../domain/branches.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Occasion } from '../../domain/notice.ts';
import type { ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import { branchCalendars, type BranchCalendars } from '../calendar/branch-calendars.ts';
import type { JobContext } from './job.ts';

/** The branches of the whole organisation today, and what each goes by: a few thousand where there are a hundred thousand units. */
export interface OrganisationNow {
  readonly today: IsoDate;
  readonly branches: ReadonlyMap<UnitId, Branch>;
  readonly calendars: BranchCalendars;
}

export async function organisationNow({
  store,
  now,
}: Pick<JobContext, 'store' | 'now'>): Promise<OrganisationNow> {
  const today = dateInVietnam(now);
  const branches = new Map((await store.rounds.branches(today)).map((branch) => [branch.id, branch]));
  return {
    today,
    branches,
    calendars: branchCalendars(branches, await store.organisation.announcedDays()),
  };
}

/** What there is to be told now, worked out once per calendar. */
export interface OccasionsNow<O extends Occasion> {
  /** the periods that somebody is to be told of */
  readonly periods: readonly Period[];
  /** what there is to tell a unit, or those who lead it, of one of them */
  of(unit: { readonly id: UnitId; readonly above?: UnitId }, period: Period): O | undefined;
}

export function occasionsNow<O extends Occasion>(
  { calendars }: OrganisationNow,
  occasionIn: (calendar: ReportingCalendar) => O | undefined,
): OccasionsNow<O> {
  const byCalendar = new Map(calendars.all.map((calendar) => [calendar, occasionIn(calendar)]));
  const periods = new Map(
    [...byCalendar.values()].flatMap((occasion) =>
      occasion ? [[periodKey(occasion.window.period), occasion.window.period] as const] : [],
    ),
  );
  return {
    periods: [...periods.values()],
    of: (unit, period) => {
      const occasion = byCalendar.get(calendars.of(unit));
      return occasion && periodKey(occasion.window.period) === periodKey(period) ? occasion : undefined;
    },
  };
}
