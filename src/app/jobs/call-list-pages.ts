import { nearestLed, type Branch } from '../../domain/branches.ts';
import type { UnitId } from '../../domain/ids.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import { reminderNow, type ReminderNow } from '../../domain/reminder-ladder.ts';
import type { MissingUnit } from '../ports/round-store.ts';
import type { JobContext, PlannedMessage } from './job.ts';
import { leaderMessage, newNotices, type LeaderNotice } from './leader-message.ts';
import { occasionsNow, type OrganisationNow } from './organisation-now.ts';

/** Branches per page. */
const pageSize = 100;
/** Units a list names; nobody calls more in a morning, and `/chuanop` has them all. */
const mostNamed = 40;

/** A branch whose leaders call for the unions in `over`: itself, and those below that nobody leads who can be reached. */
interface Calling {
  readonly branch: Branch;
  readonly occasion: ReminderNow;
  readonly over: UnitId[];
}

/** On the last day of the ladder: one list to each leader of the union above, of the units that are missing. */
export async function* callListPages(
  context: JobContext,
  organisation: OrganisationNow,
): AsyncGenerator<readonly PlannedMessage[]> {
  const occasions = occasionsNow(organisation, (calendar) => {
    const reminder = reminderNow(context.now, calendar);
    return reminder && reminder.rung < 0 ? reminder : undefined;
  });
  for (const period of occasions.periods) {
    const calling = callingFor(organisation, (branch) => occasions.of(branch, period));
    for (let from = 0; from < calling.length; from += pageSize)
      yield await listsOf(context, organisation, period, calling.slice(from, from + pageSize));
  }
}

function callingFor(
  { branches }: OrganisationNow,
  occasionOf: (branch: Branch) => ReminderNow | undefined,
): readonly Calling[] {
  const byBranch = new Map<UnitId, Calling>();
  for (const union of branches.values()) {
    const occasion = occasionOf(union);
    const branch = nearestLed(union.id, branches);
    if (!occasion || !branch) continue;
    const calling = byBranch.get(branch.id) ?? { branch, occasion, over: [] };
    calling.over.push(union.id);
    byBranch.set(branch.id, calling);
  }
  return [...byBranch.values()];
}

async function listsOf(
  context: JobContext,
  { today, branches }: OrganisationNow,
  period: Period,
  calling: readonly Calling[],
): Promise<readonly PlannedMessage[]> {
  const notices = calling.flatMap(({ branch, occasion }) =>
    branch.leaders.map((leader): LeaderNotice => ({
      key: `send-reminders/${periodKey(period)}/${leader.id}/${branch.id}/${occasion.day}`,
      leader,
      branch,
      occasion,
    })),
  );
  const fresh = await newNotices(context, notices);
  const told = new Set(fresh.map(({ branch }) => branch.id));
  const over = calling.filter(({ branch }) => told.has(branch.id)).flatMap((one) => one.over);
  const report = { form: context.forms.monthly.id, period: periodKey(period) };
  const missing = Map.groupBy(
    await context.store.rounds.missingUnder(over, today, report),
    ({ above }) => nearestLed(above, branches)?.id,
  );
  return fresh.flatMap((notice) => {
    const { dueDate } = notice.occasion.window;
    const units = (missing.get(notice.branch.id) ?? []).filter(({ since }) => since <= dueDate);
    return units.length === 0 ? [] : [listOf(context, notice, units, branches)];
  });
}

function listOf(
  context: JobContext,
  notice: LeaderNotice,
  units: readonly MissingUnit[],
  branches: OrganisationNow['branches'],
): PlannedMessage {
  const { leader, branch, occasion } = notice;
  const text = context.phrases.notices.callList({
    person: leader.name,
    union: branch.name,
    window: occasion.window,
    asOf: context.now,
    missing: units.slice(0, mostNamed).map(({ name, above, drafted, officer }) => {
      const union = above === branch.id ? undefined : branches.get(above)?.name;
      return {
        unit: name,
        ...(union !== undefined && { union }),
        isBegun: drafted > 0,
        ...(officer && { officer }),
      };
    }),
    more: Math.max(0, units.length - mostNamed),
  });
  return leaderMessage(context, notice, {
    text,
    offers: ['missing', 'sheet'],
    what: `call list of ${units.length} units`,
    priority: 'reminder',
  });
}
