import { oneDay, type Instant } from '../../domain/calendar-date.ts';
import { periodKey } from '../../domain/period.ts';
import { isMessagingHour, type CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, menuPrompt, say } from '../menu.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import { periodName } from '../period-names.ts';
import type { Looking } from './look-at.ts';
import { otherView, showList } from './show-list.ts';
import { reminderKey, whoIsReminded } from './who-is-reminded.ts';

/** The view that really reminds; without it the leader is asked first. */
const remindingView = 'yes';
const notRemindingView = 'no';

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
      key: reminderKey(context, looking, missing, now),
      account: officer.account,
      person: officer.person,
      prompt: { id: menuPrompt, text, choices: [report], answer: 'choose' },
      priority: 'news',
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
