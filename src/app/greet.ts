import { leads, reportsFor, type Assignment, type Person } from '../domain/person.ts';
import { periodKey } from '../domain/period.ts';
import {
  latestOpened,
  nextOpening,
  openPeriod,
  type ReportingCalendar,
} from '../domain/reporting-calendar.ts';
import type { Choice } from '../engine/prompt.ts';
import { progressOf } from '../engine/outline.ts';
import { calendarOf } from './calendar/calendar-of.ts';
import type { CommandName } from './commands/index.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { formOf } from './form-of.ts';
import { commandChoice, say } from './menu.ts';

/** Hello, and how things stand, with a button for what is asked of this person now; `says`: the message says something, and that it was not recorded, or not understood, must be said. */
export async function greet(
  context: DecisionContext,
  person: Person,
  { says = false }: { readonly says?: boolean } = {},
): Promise<Decision> {
  const units = [...new Map(reportsFor(person).map(({ unit }) => [unit.id, unit])).values()];
  const standing: Standing[] = [];
  for (const unit of units) standing.push(await standingOf(context, unit));
  const leading = leads(person).map(({ unit }) => context.phrases.general.statusLeader({ unit: unit.name }));
  const nothing = person.assignments.length === 0 ? [context.phrases.people.noOffice] : [];
  const status = [...standing.map(({ sentence }) => sentence), ...leading, ...nothing];
  const owes = standing.some(({ isOwed }) => isOwed);
  return say(
    context,
    context.phrases.general.greeting({
      name: person.name,
      status,
      notRecorded: !says
        ? undefined
        : owes
          ? 'not-started'
          : standing.some(({ isSent }) => isSent)
            ? 'sent'
            : standing.length === 0 && leading.length > 0
              ? 'not-understood'
              : undefined,
    }),
    startingPoints(context, person.assignments, owes),
  );
}

/** The commands a person with these assignments starts from; `owes`: a report of theirs waits to be filled. */
export function startingPoints(
  { phrases }: Pick<DecisionContext, 'phrases'>,
  assignments: readonly Assignment[],
  owes: boolean,
): readonly Choice[] {
  const names: readonly CommandName[] = [
    ...(owes ? (['report'] as const) : []),
    ...(leads({ assignments }).length > 0 ? (['summary', 'missing'] as const) : []),
    'help',
  ];
  return names.map((name) => commandChoice(name, phrases.commands[name].label));
}

interface Standing {
  readonly sentence: string;
  readonly isOwed: boolean;
  readonly isSent?: true;
}

/** A report that was begun and not sent before its period closed: what was typed is still there, and somebody should know. */
async function unsentSentence(
  { store, forms, now, phrases }: DecisionContext,
  unit: Assignment['unit'],
  calendar: ReportingCalendar,
): Promise<readonly string[]> {
  const { period, closeDate } = latestOpened(now, calendar);
  const key = { form: forms.monthly.id, unit: unit.id, period: periodKey(period) };
  if (await store.reports.report(key)) return [];
  if (await store.requests.waiting(key)) return [phrases.general.statusWaiting({ unit: unit.name, period })];
  const draft = await store.reports.draft(key);
  const isBegun = draft !== undefined && Object.keys(draft.draft.answers).length > 0;
  return isBegun ? [phrases.general.statusUnsent({ unit: unit.name, period, closedOn: closeDate })] : [];
}

/** How the report of one unit stands in the period that is open. */
async function standingOf(context: DecisionContext, unit: Assignment['unit']): Promise<Standing> {
  const { store, forms, now, today, phrases } = context;
  const calendar = await calendarOf(context, unit.id);
  const window = openPeriod(now, calendar);
  if (!window) {
    const next = nextOpening(now, calendar);
    const facts = { unit: unit.name, period: next.period, opensAt: next.opensAt };
    const unsent = await unsentSentence(context, unit, calendar);
    return { sentence: [...unsent, phrases.general.statusNotOpen(facts)].join(' '), isOwed: false };
  }
  const key = { form: forms.monthly.id, unit: unit.id, period: periodKey(window.period) };
  const facts = { unit: unit.name, period: window.period, dueDate: window.dueDate, today };
  const report = await store.reports.report(key);
  if (report) {
    const { receipt, sentAt: at, sentBy, revision } = report;
    const draft = await store.reports.draft(key);
    return {
      sentence: phrases.report.alreadySent({
        ...facts,
        receipt,
        at,
        ...(sentBy.id !== context.turn.person?.id && { by: sentBy }),
        corrections: revision - 1,
        isBeingCorrected: draft !== undefined && !draft.sent,
      }),
      isOwed: false,
      isSent: true,
    };
  }
  const draft = await store.reports.draft(key);
  const progress = draft && progressOf(formOf(context, draft.draft), draft.draft);
  const sentence =
    progress && progress.answered > 0
      ? phrases.general.statusInProgress({ ...facts, progress })
      : phrases.general.statusNotStarted(facts);
  return { sentence, isOwed: true };
}
