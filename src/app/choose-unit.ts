import { reportsFor, type Assignment } from '../domain/person.ts';
import { periodKey } from '../domain/period.ts';
import { openPeriod } from '../domain/reporting-calendar.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { commandChoice, say } from './menu.ts';
import { openUnitReport } from './open-unit-report.ts';

type OwnUnit = Assignment['unit'];

/** The units a person reports for, each once. */
function ownUnits({ person }: PersonContext): readonly OwnUnit[] {
  return [...new Map(reportsFor(person).map(({ unit }) => [unit.id, unit])).values()];
}

/** Asks somebody with several units which one to report for; those that have sent this period's report say so. */
export async function chooseUnit(context: PersonContext): Promise<Decision> {
  const { phrases } = context;
  const choices = [];
  for (const unit of ownUnits(context)) {
    const label = (await isSent(context, unit)) ? phrases.people.sentUnit({ unit: unit.name }) : unit.name;
    choices.push(commandChoice('report', label, unit.code));
  }
  return say(context, phrases.general.whichUnit, choices);
}

/**
 * The report somebody means who has several units and names none: that of the unit they opened last from this account while it is not sent,
 * which is said together with how to change; else they are asked.
 */
export async function openRememberedReport(context: PersonContext): Promise<Decision> {
  const units = ownUnits(context);
  const last = units.find(({ id }) => id === context.turn.account.unit);
  if (!last || (await isSent(context, last))) return chooseUnit(context);
  const opened = await openUnitReport(context, last.id);
  const said = context.phrases.people.rememberedUnit({ unit: last.name });
  return { ...opened, prompt: { ...opened.prompt, text: `${said}\n\n${opened.prompt.text}` } };
}

async function isSent(context: DecisionContext, { id }: OwnUnit): Promise<boolean> {
  const { store, forms, now } = context;
  const window = openPeriod(now, await calendarOf(context, id));
  if (!window) return false;
  const key = { form: forms.monthly.id, unit: id, period: periodKey(window.period) };
  return (await store.reports.report(key)) !== undefined;
}
