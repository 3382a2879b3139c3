import { dateInVietnam } from '../domain/calendar-date.ts';
import { overviewOf, type Overview } from '../domain/overview.ts';
import { periodKey, previousPeriod } from '../domain/period.ts';
import { leads } from '../domain/person.ts';
import {
  latestOpened,
  windowOf,
  type ReportingCalendar,
  type ReportingWindow,
} from '../domain/reporting-calendar.ts';
import type { UnitId } from '../domain/ids.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { CommandName } from './commands/index.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { commandChoice, say } from './menu.ts';
import { indicatorsOf } from '../engine/outline.ts';
import { problem } from './problem-reply.ts';

/**
 * Answers a leader's question about a branch. The branch is always one the person leads, whatever the argument says;
 * with several of them the person is asked which.
 */
export async function showOverview(
  context: DecisionContext,
  command: CommandName,
  argument: string,
  words: (overview: Overview) => string,
): Promise<Decision> {
  const { person } = context.turn;
  if (!person) return problem(context, { code: 'not-enrolled' });
  const branches = leads(person).filter(({ unit }) => argument === '' || unit.code === argument);
  const units = [...new Map(branches.map(({ unit }) => [unit.id, unit])).values()];
  const [first, second] = units;
  if (!first && leads(person).length > 0)
    return problem(context, { code: 'unknown-branch', typed: argument.slice(0, 40) });
  if (!first) return problem(context, { code: 'not-allowed' });
  if (second) {
    const choices = units.map(({ code, name }) => commandChoice(command, name, code));
    return say(context, context.phrases.overview.chooseUnit, choices);
  }
  const calendar = await calendarOf(context, first.id);
  const window = latestOpened(context.now, calendar);
  const overview = await branchOverview(context, first, window, calendar);
  if (overview.due === 0) {
    return say(context, context.phrases.overview.nothingDue({ branch: first.name, period: window.period }));
  }
  return say(context, words(overview));
}

/** The picture of one period over the branch of one unit, as the tree stood in that period. */
async function branchOverview(
  { store, forms, now }: DecisionContext,
  root: { readonly id: UnitId; readonly name: string },
  window: ReportingWindow,
  calendar: ReportingCalendar,
): Promise<Overview> {
  const form = forms.monthly.id;
  const period = periodKey(window.period);
  const before = windowOf(previousPeriod(window.period), calendar);
  const periodBefore = periodKey(before.period);
  const units = await store.organisation.dueUnits(root.id, dayOf(window, now), form, period);
  const unitsBefore = await store.organisation.dueUnits(root.id, before.dueDate, form, periodBefore);
  return overviewOf({
    branch: root.name,
    window,
    asOf: now,
    sections: forms.monthly.sections.map((section) => ({
      title: section.title,
      indicators: indicatorsOf({ ...forms.monthly, sections: [section] }),
    })),
    units,
    unitsBefore,
    now: await store.reports.figures(form, ids(units), period),
    before: await store.reports.figures(form, ids(unitsBefore), periodBefore),
  });
}

/** The day on which the tree of a period is looked at: today while it runs, its due date afterwards. */
function dayOf(window: ReportingWindow, now: number): string {
  const today = dateInVietnam(now);
  return today < window.dueDate ? today : window.dueDate;
}

function ids(units: readonly { readonly id: UnitId }[]): readonly UnitId[] {
  return units.map(({ id }) => id);
}
