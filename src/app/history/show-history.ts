import type { HistoryEntry } from '../../domain/history.ts';
import type { UnitId } from '../../domain/ids.ts';
import { leads, reportsFor } from '../../domain/person.ts';
import {
  month,
  monthOf,
  parsePeriodKey,
  periodKey,
  previousPeriod,
  type PeriodKey,
} from '../../domain/period.ts';
import { latestOpened } from '../../domain/reporting-calendar.ts';
import { findPeriod, withoutPhrases } from '../../vietnamese/index.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Decision, DecisionContext, PersonContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { placesNamed, type NamedPlaces } from '../overview/place-names.ts';
import { readablePlaces, type Place } from '../overview/places.ts';
import type { ShownEntry } from '../phrases.ts';
import { problem } from '../problem-reply.ts';
import { shownAllChanges } from '../shown-answers.ts';

/** Entries on one page. */
const page = 5;
/** The furthest page; what is older is found by naming the month. */
const lastPage = 40;
/** Units with a name like the one that was typed; more of them say that nothing was meant clearly. */
const mostListed = 8;

interface Named {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
}

/**
 * `/lichsu [unit] [month]`: who changed what in reports, and when, the newest first. A chair sees their own unit, a leader the branch; who is named is
 * named as long as they are known by name.
 */
export async function showHistory(context: DecisionContext, argument: string): Promise<Decision> {
  const { person } = context.turn;
  if (!person) return problem(context, { code: 'not-enrolled' });
  const viewer = { ...context, person };
  const own = reportsFor(person).map(({ unit }) => unit);
  const led = leads(person).map(({ unit }) => unit);
  if (own.length + led.length === 0) return problem(context, { code: 'not-allowed' });
  const { number, rest: asked } = pageIn(argument);
  const { period, rest: typed } = await periodIn(viewer, asked, [...own, ...led][0]?.id);
  if (typed === '') {
    const only = led.length === 0 && own.length === 1 ? own[0] : undefined;
    return only
      ? show(viewer, { roots: [only], unit: only, number, ...(period !== undefined && { period }) })
      : show(viewer, { roots: [...own, ...led], number, ...(period !== undefined && { period }) });
  }
  const found = await unitsNamed(viewer, typed);
  if (found.kind === 'none') return problem(context, { code: 'unknown-branch', typed: typed.slice(0, 40) });
  const [unit, another] = found.places;
  if (!unit || another || found.kind === 'alike') {
    const choices = found.places
      .slice(0, mostListed)
      .map(({ code, name }) => commandChoice('history', name, [code, ...inWords(period)].join(' ')));
    return say(context, context.phrases.history.whichUnit, choices);
  }
  return show(viewer, { roots: [unit], unit, number, ...(period !== undefined && { period }) });
}

interface Shown {
  readonly roots: readonly { readonly id: UnitId }[];
  /** the one unit that was asked for */
  readonly unit?: Named;
  readonly period?: PeriodKey;
  readonly number: number;
}

async function show(context: PersonContext, { roots, unit, period, number }: Shown): Promise<Decision> {
  const { store, forms, today, phrases } = context;
  const scope = {
    form: forms.monthly.id,
    roots: [...new Set(roots.map(({ id }) => id))],
    day: today,
    withFirst: unit !== undefined,
    ...(period !== undefined && { period }),
  };
  const found = await store.history.entries(scope, (number - 1) * page, page + 1);
  const text = phrases.history.page({
    ...(unit && { unit: unit.name }),
    ...(period !== undefined && { period: parsePeriodKey(period) }),
    number,
    first: (number - 1) * page + 1,
    entries: found.slice(0, page).map(shownEntry),
  });
  const hasMore = found.length > page && number < lastPage;
  const again = [...(unit ? [unit.code] : []), ...inWords(period), `trang ${number + 1}`].join(' ');
  return say(context, text, hasMore ? [commandChoice('history', phrases.history.older, again)] : []);
}

function shownEntry({ period, what, ...entry }: HistoryEntry): ShownEntry {
  return {
    ...entry,
    period: parsePeriodKey(period),
    what: what.kind === 'revision' ? { ...what, changes: shownAllChanges(what.changes) } : what,
  };
}

/** "trang 2" at the end of what was asked. */
function pageIn(argument: string): { readonly number: number; readonly rest: string } {
  const match = /(?:^|\s)trang\s+(\d{1,2})\s*$/iu.exec(argument);
  const number = Math.min(lastPage, Math.max(1, Number(match?.[1] ?? 1)));
  return { number, rest: argument.slice(0, match?.index).trim() };
}

async function periodIn(
  context: PersonContext,
  text: string,
  unit: UnitId | undefined,
): Promise<{ readonly period?: PeriodKey; readonly rest: string }> {
  const { today, now } = context;
  const current = monthOf(today);
  const found = findPeriod(text, { today, reportMonth: { year: current.year, month: current.month } });
  const { reading, rest } = found;
  if (!reading || (reading.kind !== 'value' && reading.kind !== 'confirm') || unit === undefined)
    return { rest: text };
  const period = reading.value;
  const latest = latestOpened(now, await calendarOf(context, unit)).period;
  if (period.kind === 'month') return { period: periodKey(month(period.year, period.month)), rest };
  return period.kind === 'previous' ? { period: periodKey(previousPeriod(latest)), rest } : { rest: text };
}

/** A period as an argument of this command. */
function inWords(period: PeriodKey | undefined): readonly string[] {
  if (period === undefined) return [];
  const { month: of, year } = parsePeriodKey(period);
  return [`${of}/${year}`];
}

/** The units this person may look at that were meant; a name that only looks like one is never taken without asking. */
async function unitsNamed(context: PersonContext, typed: string): Promise<NamedPlaces<Place>> {
  const { person, today } = context;
  const month = { period: periodKey(monthOf(today)), day: today };
  const ways = [typed, withoutPhrases(typed, context.phrases.overview.fillers)];
  return placesNamed(ways, await readablePlaces(context, person, [month]));
}
