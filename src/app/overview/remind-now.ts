import { oneDay, type Instant } from '../../domain/calendar-date.ts';
import type { Officer } from '../../domain/officer.ts';
import { periodKey } from '../../domain/period.ts';
import { isMessagingHour, type CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, menuPrompt, say } from '../menu.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import { periodName } from '../period-names.ts';
import { loadDuties, reportersOf, type MissingReports } from './load-missing.ts';
import type { Looking } from './look-at.ts';
import { showList, otherView } from './show-list.ts';

/** The view that really reminds; without it the leader is asked first. */
const remindingView = 'yes';
const notRemindingView = 'no';

const oneHour = 60 * 60_000;

/** A missing unit, and whether somebody of it can be reminded. */
type Reminded =
  | {
      readonly kind: 'reach';
      readonly missing: MissingReports;
      readonly officer: Officer & { account: NonNullable<Officer['account']> };
    }
  | { readonly kind: 'recently' }
  | { readonly kind: 'unreachable'; readonly missing: MissingReports; readonly officer?: Officer };

/**
 * Reminds every unit of a place that has not sent its report, at a leader's wish: asked first, one message a unit and at most one an hour, to the chair, or
 * to who stands in for a chair that can not be reached. Says how many get it, and whom to ring up instead.
 */
export async function remindNow(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases, now, today } = context;
  const { months, place, calendar } = looking;
  const words = phrases.overview.remind;
  const period = periodName(months.period);
  if (looking.view === notRemindingView) return say(context, words.notNow, [back(context, looking)]);
  if (months.length > 1) return say(context, words.severalMonths, monthChoices(context, looking));
  if (now >= months.last.closesAt) return say(context, words.closed({ period }), [back(context, looking)]);

  const all = await whoIsReminded(context, looking);
  const reach = all.filter((one) => one.kind === 'reach');
  const unreachable = all.filter((one) => one.kind === 'unreachable');
  const recently = all.filter((one) => one.kind === 'recently').length;
  const from = waitsUntil(now, calendar.settings);
  const items = unreachable.map(({ missing, officer }, index) => ({
    heading: words.unreachableTitle,
    text: words.unreachable({ number: index + 1, unit: missing.unit.name, ...(officer && { officer }) }),
  }));
  const counts = { recently, unreachable: unreachable.length };
  if (reach.length === 0) {
    return showList(context, looking, {
      command: 'remind',
      view: looking.view,
      header: words.nobody(counts),
      items,
      choices: [back(context, looking)],
    });
  }
  if (looking.view !== remindingView) {
    const facts = {
      place: place.name,
      period,
      units: reach.length,
      ...counts,
      ...(from !== undefined && { from }),
    };
    return say(context, words.ask(facts), [
      otherView(looking, 'remind', phrases.overview.choices.remindNow, remindingView),
      otherView(looking, 'remind', phrases.overview.choices.notNow, notRemindingView),
    ]);
  }
  const decision = showList(context, looking, {
    command: 'remind',
    view: remindingView,
    header: words.done({ units: reach.length, recently, ...(from !== undefined && { from }) }),
    items,
    choices: [back(context, looking)],
  });
  const outgoing = reach.map(({ missing, officer }): NewOutgoing => {
    const text = words.message({
      person: officer.name,
      unit: missing.unit.name,
      from: place.name,
      period,
      dueDate: months.last.dueDate,
      closeDate: months.last.closeDate,
      today,
    });
    const report = commandChoice('report', phrases.commands.report.label, missing.unit.code);
    return {
      id: context.ids.next(),
      key: keyOf(context, looking, missing, now),
      account: officer.account,
      person: officer.person,
      prompt: { id: menuPrompt, text, choices: [report], answer: 'choose' },
      createdAt: now,
      notBefore: now,
      expiresAt: Math.min(months.last.closesAt, now + oneDay),
      unlessReported: {
        form: context.forms.monthly.id,
        period: periodKey(months.last.period),
        units: [missing.unit.id],
      },
    };
  });
  return { ...decision, outgoing };
}

async function whoIsReminded(context: DecisionContext, looking: Looking): Promise<readonly Reminded[]> {
  const { store, now, today } = context;
  const { missing } = await loadDuties(context, looking);
  const officers = await reportersOf(
    context,
    missing.map(({ unit }) => unit.id),
    today,
  );
  // A message is known by the hour it was planned in; the last one may stand under the hour before.
  const keys = missing.map((one) => [
    keyOf(context, looking, one, now),
    keyOf(context, looking, one, now - oneHour),
  ]);
  const planned = await store.outgoing.plannedAt(keys.flat());
  return missing.map((one, index): Reminded => {
    const lastAt = Math.max(...(keys[index] ?? []).map((key) => planned.get(key) ?? -Infinity));
    if (lastAt > now - oneHour) return { kind: 'recently' };
    const own = officers.get(one.unit.id) ?? [];
    for (const officer of own) {
      const { account } = officer;
      if (account !== undefined) return { kind: 'reach', missing: one, officer: { ...officer, account } };
    }
    const [officer] = own;
    return { kind: 'unreachable', missing: one, ...(officer && { officer }) };
  });
}

/** One message a unit and hour of the clock, by whomever it is wanted. */
function keyOf(
  { forms }: DecisionContext,
  { months }: Looking,
  { unit }: MissingReports,
  at: Instant,
): string {
  const hour = Math.floor(at / oneHour);
  return `remind-now/${forms.monthly.id}/${periodKey(months.last.period)}/${unit.id}/${hour}`;
}

/** The time from which people may be messaged, when that is not now. */
function waitsUntil(now: Instant, settings: CalendarSettings): string | undefined {
  return isMessagingHour(now, settings) ? undefined : settings.messagesFrom;
}

function back({ phrases }: DecisionContext, looking: Looking) {
  return otherView(looking, 'missing', phrases.commands.missing.label);
}

function monthChoices(context: DecisionContext, looking: Looking) {
  const { phrases } = context;
  return looking.months.windows.map(({ period }) =>
    otherView(
      { ...looking, months: { ...looking.months, period } },
      'missing',
      phrases.overview.periodLabel(periodName(period)),
    ),
  );
}
