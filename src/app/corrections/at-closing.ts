import { parsePeriodKey, periodKey } from '../../domain/period.ts';
import { latestOpened } from '../../domain/reporting-calendar.ts';
import type { Draft } from '../../engine/draft.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { PersonContext } from '../decision.ts';

/**
 * A report whose period closed while it was open goes on, to be sent with a reason, and the person is told once. Without a draft in the answer it is
 * put aside: a newer period has opened since, and what is said now may be meant for that.
 */
export async function atClosing(
  context: PersonContext,
  open: Draft,
): Promise<{ readonly draft?: Draft; readonly opening?: string }> {
  const { now, today, phrases } = context;
  const { period, closeDate, unit } = open.context;
  if (today <= closeDate) return { draft: open };
  const newest = latestOpened(now, await calendarOf(context, unit.id));
  const isNewest = periodKey(newest.period) === periodKey(parsePeriodKey(period));
  const { afterClosing } = open;
  if (!isNewest && (afterClosing === undefined || afterClosing < newest.opensAt)) return {};
  if (afterClosing !== undefined) return { draft: open };
  return {
    draft: { ...open, afterClosing: now },
    opening: phrases.correction.justClosed({ closedOn: closeDate }),
  };
}
