import { leads, reportsFor, type Assignment, type Person } from '../domain/person.ts';
import { periodKey } from '../domain/period.ts';
import { nextOpening, openPeriod } from '../domain/reporting-calendar.ts';
import type { Choice } from '../engine/prompt.ts';
import { progressOf } from '../engine/outline.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { formOf } from './form-of.ts';
import { commandChoice, say } from './menu.ts';

/** Hello, and how things stand: what is asked of this person now, with a button for it. */
export async function greet(context: DecisionContext, person: Person): Promise<Decision> {
  const units = [...new Map(reportsFor(person).map(({ unit }) => [unit.id, unit])).values()];
  const status: string[] = [];
  for (const unit of units) status.push(await statusOf(context, unit));
  for (const { unit } of leads(person))
    status.push(context.phrases.general.statusLeader({ unit: unit.name }));
  const text = context.phrases.general.greeting({ name: person.name, status });
  return say(context, text, greetingChoices(context, person.assignments));
}

/** The commands a person with these assignments starts from. */
export function greetingChoices(
  { phrases, now }: DecisionContext,
  assignments: readonly Assignment[],
): readonly Choice[] {
  const person = { assignments };
  const reports = reportsFor(person).length > 0 && openPeriod(now) !== undefined;
  return [
    ...(reports ? [commandChoice('report', phrases.commands.report.label)] : []),
    ...(leads(person).length > 0
      ? [
          commandChoice('summary', phrases.commands.summary.label),
          commandChoice('missing', phrases.commands.missing.label),
        ]
      : []),
    commandChoice('help', phrases.commands.help.label),
  ];
}

async function statusOf(context: DecisionContext, unit: Assignment['unit']): Promise<string> {
  const { store, forms, now, today, phrases } = context;
  const window = openPeriod(now);
  if (!window) {
    const next = nextOpening(now);
    return phrases.general.statusNotOpen({ unit: unit.name, period: next.period, opensAt: next.opensAt });
  }
  const key = { form: forms.monthly.id, unit: unit.id, period: periodKey(window.period) };
  const facts = { unit: unit.name, period: window.period, dueDate: window.dueDate, today };
  const report = await store.reports.report(key);
  if (report) {
    return phrases.report.alreadySent({
      unit: unit.name,
      period: window.period,
      receipt: report.receipt,
      at: report.sentAt,
      by: report.sentBy.name,
    });
  }
  const draft = await store.reports.draft(key);
  const progress = draft && progressOf(formOf(context, draft.draft), draft.draft);
  if (!progress || progress.answered === 0) return phrases.general.statusNotStarted(facts);
  return phrases.general.statusInProgress({ ...facts, progress });
}
