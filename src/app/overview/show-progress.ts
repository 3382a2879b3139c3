import { branchThrough, isUnion, placesBelow, unitMonths, type BranchUnit } from '../../domain/branch.ts';
import { dateInVietnam, type Instant } from '../../domain/calendar-date.ts';
import { parsePeriodKey, type PeriodKey } from '../../domain/period.ts';
import { windowOf } from '../../domain/reporting-calendar.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import type { Reports } from '../branch-phrases.ts';
import { periodName } from '../period-names.ts';
import { factsOf } from './facts.ts';
import { loadDuties, type Duties } from './load-missing.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { firstView } from './request.ts';
import { backChoices, otherView, showList } from './show-list.ts';

/** How far the reports are: by place below, by day, who sent late and whose time has passed. */
export async function showProgress(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases, today } = context;
  const words = phrases.overview.progress;
  const { months } = looking;
  const duties = await loadDuties(context, looking);
  const facts = factsOf(context, looking, duties);
  if (facts.reports.due === 0) {
    return say(context, phrases.overview.nothingDue({ place: facts.place, period: facts.period }));
  }
  return showList(context, looking, {
    command: 'progress',
    view: firstView,
    header: words.head({ ...facts, ...punctuality(duties), dueDate: months.last.dueDate, today }),
    items: [
      ...placeItems(context, duties),
      ...(months.length === 1 ? dayItems(context, duties) : []),
      ...lateItems(context, looking, duties),
      ...overdueItems(context, looking, duties),
    ],
    choices: [
      ...(duties.missing.length > 0
        ? [otherView(looking, 'missing', phrases.overview.choices.missing(duties.missing.length))]
        : []),
      ...backChoices(context, looking),
    ],
  });
}

/** A report that was owed, and when it came. */
interface Owed {
  readonly unit: BranchUnit;
  readonly month: PeriodKey;
  readonly sent?: { readonly at: Instant; readonly isLate: boolean };
}

function owedIn({
  branch,
  months,
  submissions,
}: Pick<Duties, 'branch' | 'months' | 'submissions'>): readonly Owed[] {
  return unitMonths({ branch, months }).map(({ unit, month }) => {
    const submission = submissions.get(month)?.get(unit.id);
    return { unit, month, ...(submission?.kind === 'sent' && { sent: submission }) };
  });
}

function punctuality(duties: Parameters<typeof owedIn>[0]): {
  readonly reports: Reports;
  readonly onTime: number;
  readonly late: number;
} {
  const owed = owedIn(duties);
  const sent = owed.flatMap((one) => one.sent ?? []);
  const late = sent.filter(({ isLate }) => isLate).length;
  return { reports: { due: owed.length, sent: sent.length }, onTime: sent.length - late, late };
}

/** The unions below, the one that is least far first; units directly below the place together. */
function placeItems({ phrases }: DecisionContext, duties: Duties): readonly Item[] {
  const { progress } = phrases.overview;
  const heading = progress.placesTitle;
  const places = placesBelow(duties).map((unit) => ({
    unit,
    name: unit.name,
    ...punctuality({ ...duties, branch: branchThrough(duties.branch, unit.id) }),
  }));
  const directly = places.filter(({ unit }) => !isUnion(unit));
  const sent = directly.filter(({ reports }) => reports.sent === reports.due).length;
  return [
    ...places
      .filter(({ unit }) => isUnion(unit))
      .sort((a, b) => a.reports.sent / a.reports.due - b.reports.sent / b.reports.due)
      .map((place) => ({ heading, text: progress.place(place) })),
    ...(directly.length > 0
      ? [{ heading, text: phrases.overview.directly({ units: directly.length, sent }) }]
      : []),
  ];
}

function dayItems({ phrases }: DecisionContext, duties: Duties): readonly Item[] {
  const { progress } = phrases.overview;
  const days = owedIn(duties)
    .flatMap(({ sent }) => (sent ? [dateInVietnam(sent.at)] : []))
    .sort();
  return [...new Set(days)].map((day) => ({
    heading: progress.daysTitle,
    text: progress.day({
      day,
      sent: days.filter((one) => one === day).length,
      soFar: days.filter((one) => one <= day).length,
    }),
  }));
}

function lateItems({ phrases }: DecisionContext, { months }: Looking, duties: Duties): readonly Item[] {
  const { progress } = phrases.overview;
  const late = owedIn(duties).flatMap((one) => (one.sent?.isLate ? [{ ...one, at: one.sent.at }] : []));
  const heading = progress.lateTitle({ units: late.length });
  return late.map(({ unit, month, at }) => ({
    heading,
    text: progress.lateUnit({
      unit: unit.name,
      at,
      ...(months.length > 1 && { month: periodName(parsePeriodKey(month)) }),
    }),
  }));
}

function overdueItems(
  { phrases, now }: DecisionContext,
  { months, calendar }: Looking,
  duties: Duties,
): readonly Item[] {
  const { progress } = phrases.overview;
  const overdue = owedIn(duties).filter(
    ({ month, sent }) => !sent && now >= windowOf(parsePeriodKey(month), calendar).lateFrom,
  );
  const heading = progress.overdueTitle({ units: overdue.length });
  return overdue.map(({ unit, month }) => ({
    heading,
    text: progress.overdueUnit({
      unit: unit.name,
      ...(months.length > 1 && { month: periodName(parsePeriodKey(month)) }),
    }),
  }));
}
