import { forms } from '../../conversations/index.ts';
import { demoOrganisation } from '../../prisma/demo/demo-organisation.ts';
import { reportsOf, type DemoReport } from '../../prisma/demo/reports.ts';
import type { DemoUnit } from '../../prisma/demo/unit.ts';
import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { instantInVietnam } from '../../src/domain/calendar-date.ts';
import { periodKey } from '../../src/domain/period.ts';
import { latestOpened } from '../../src/domain/reporting-calendar.ts';

/** The demo organisation seen on one day, with every report of every unit. */
export function demoSeenOn(day: string, time = '10:00') {
  const now = instantInVietnam(day, time);
  const window = latestOpened(now, standardCalendar);
  const organisation = demoOrganisation(window.period);
  const made = organisation.units.map((unit) => ({
    unit,
    reports: reportsOf(forms['monthly-report'], unit, now),
  }));
  return {
    now,
    window,
    current: periodKey(window.period),
    organisation,
    made,
    reports: made.flatMap(({ unit, reports }) => reports.map((report) => ({ unit, ...report }))),
  };
}

export type SeenReport = DemoReport & { readonly unit: DemoUnit };
