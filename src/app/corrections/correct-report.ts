import {
  month,
  monthOf,
  parsePeriodKey,
  periodKey,
  previousPeriod,
  type Period,
} from '../../domain/period.ts';
import {
  latestOpened,
  windowOf,
  type ReportingCalendar,
  type ReportingWindow,
} from '../../domain/reporting-calendar.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Amendment } from '../../vietnamese/index.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { openReport } from '../open-report.ts';
import { problem } from '../problem-reply.ts';
import { openCorrection } from './open-correction.ts';

/**
 * "Sửa": opens the report that is meant, to be corrected, or after closing to be sent late. Without a period it is the latest one; one that is
 * still to be sent needs no correction, and is gone on with.
 */
export async function correctReport(
  context: PersonContext,
  unit: PersonContext['person']['assignments'][number]['unit'],
  { period, text }: Amendment,
): Promise<Decision> {
  const { store, forms, now, today } = context;
  const calendar = await calendarOf(context, unit.id);
  const wanted = periodMeant(period, latestOpened(now, calendar).period, monthOf(today));
  const window = windowOf(wanted, calendar);
  if (window.opensAt > now) return problem(context, { code: 'not-open-yet', opensAt: window.opensAt });
  const key = { form: forms.monthly.id, unit: unit.id, period: periodKey(wanted) };
  const report = await store.reports.report(key);
  if (report || now >= window.closesAt) return openCorrection(context, unit.id, window, { report, text });
  return text === '' ? notSentYet(context, unit, window, calendar) : openReport(context, unit.id, text);
}

/**
 * Which period is spoken of: "tháng trước" is counted from today's month, "kỳ trước" from the latest period that opened, and a month that has
 * not opened yet but is today's means that latest one.
 */
function periodMeant(period: Amendment['period'], latest: Period, current: Period): Period {
  if (period?.kind === 'previous') return previousPeriod(latest);
  if (period?.kind !== 'month') return latest;
  const named = month(period.year, period.month);
  return periodKey(named) === periodKey(current) && periodKey(named) > periodKey(latest) ? latest : named;
}

/** Nothing to correct yet; the report of the period before may be meant. */
async function notSentYet(
  context: PersonContext,
  unit: { readonly id: UnitId; readonly code: string; readonly name: string },
  window: ReportingWindow,
  calendar: ReportingCalendar,
): Promise<Decision> {
  const { store, forms, phrases, turn } = context;
  const { period } = windowOf(previousPeriod(window.period), calendar);
  const before = { form: forms.monthly.id, unit: unit.id, period: periodKey(period) };
  const isSent = (await store.reports.report(before)) !== undefined;
  const open = turn.open?.draft.context;
  const isOpen =
    open?.unit.id === unit.id && periodKey(parsePeriodKey(open.period)) === periodKey(window.period);
  const text = phrases.correction.notSentYet({ unit: unit.name, period: window.period, isOpen });
  return say(context, text, [
    commandChoice('report', phrases.commands.report.label, unit.code),
    commandChoice(
      'correct',
      phrases.correction.earlier({ period, isSent }),
      `${unit.code} ${period.month}/${period.year}`,
    ),
  ]);
}
