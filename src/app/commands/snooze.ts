import { snoozeWithin } from '../../domain/snooze.ts';
import { periodKey } from '../../domain/period.ts';
import {
  endOf,
  openPeriod,
  type ReportingCalendar,
  type ReportingWindow,
} from '../../domain/reporting-calendar.ts';
import { dateInVietnam } from '../../domain/calendar-date.ts';
import { reportsFor, type Assignment, type Person } from '../../domain/person.ts';
import { hoursOf } from '../../domain/messaging-time.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, menuPrompt, say } from '../menu.ts';
import { reportsOfNotice } from '../notice-lines.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

/** The choice under a reminder: one more message two hours later. Asked for again while it waits, it stays one. */
export const snooze: Command = {
  isFor: ({ turn }) => turn.person !== undefined && reportsFor(turn.person).length > 0,
  run: async (context) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    const [first, ...others] = await owedBy(context, person);
    if (!first) return say(context, context.phrases.notices.nothingToRemind);
    return remindLater(context, person, [first, ...others]);
  },
};

interface Owed {
  readonly unit: Assignment['unit'];
  readonly calendar: ReportingCalendar;
  readonly window: ReportingWindow;
}

/** The reports of one open period that this person still owes. */
async function owedBy(context: DecisionContext, person: Person): Promise<readonly Owed[]> {
  const { store, forms, now } = context;
  const owed: Owed[] = [];
  const units = new Map(reportsFor(person).map(({ unit }) => [unit.id, unit]));
  for (const unit of units.values()) {
    const calendar = await calendarOf(context, unit.id);
    const window = openPeriod(now, calendar);
    if (!window) continue;
    const key = { form: forms.monthly.id, unit: unit.id, period: periodKey(window.period) };
    if (!(await store.reports.report(key))) owed.push({ unit, calendar, window });
  }
  const [first] = owed;
  return owed.filter(({ window }) => periodKey(window.period) === (first && periodKey(first.window.period)));
}

async function remindLater(
  context: DecisionContext,
  person: Person,
  owed: readonly [Owed, ...Owed[]],
): Promise<Decision> {
  const { turn, store, phrases, now } = context;
  const [{ calendar, window }] = owed;
  const prefix = `snooze/${periodKey(window.period)}/${person.id}/`;
  const waiting = await store.outgoing.waiting(turn.account.id, prefix);
  const planned = snoozeWithin(now, calendar);
  const at = waiting ?? planned.at;
  // What did not go out on its day is no promise any more; the next rung of the ladder speaks.
  const until = Math.min(endOf(dateInVietnam(at)), ...owed.map(({ window: { closesAt } }) => closesAt));
  const reportChoice = commandChoice('report', phrases.commands.report.label);
  if (at >= until)
    return say(context, phrases.notices.tooLateToRemind({ closeDate: window.closeDate }), [reportChoice]);
  const decision = say(context, phrases.notices.willRemind({ at, isLater: planned.isLater }), [reportChoice]);
  if (waiting !== undefined) return decision;
  return { ...decision, outgoing: [messageAt(context, person, owed, { at, until, key: `${prefix}${at}` })] };
}

function messageAt(
  { turn, forms, ids, phrases, now }: DecisionContext,
  person: Person,
  owed: readonly [Owed, ...Owed[]],
  { at, until, key }: { readonly at: number; readonly until: number; readonly key: string },
): NewOutgoing {
  const [{ unit, window, calendar }, ...others] = owed;
  const named = ({ unit: { name }, window: of }: Owed) => ({ name, window: of });
  const text = phrases.notices.promised({
    person: person.name,
    units: [named({ unit, window, calendar }), ...others.map(named)],
  });
  const report = { form: forms.monthly.id, period: periodKey(window.period) };
  const names = ['report', 'snooze'] as const;
  const choices = names.map((name) => commandChoice(name, phrases.commands[name].label));
  return {
    id: ids.next(),
    key,
    account: turn.account.id,
    person: person.id,
    prompt: { id: menuPrompt, text: text.text, choices, answer: 'choose' },
    priority: 'news',
    createdAt: now,
    notBefore: at,
    expiresAt: until,
    hours: hoursOf(calendar.settings),
    unlessReported: reportsOfNotice(
      text,
      report,
      owed.map((one) => one.unit.id),
    ),
  };
}
