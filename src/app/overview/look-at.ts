import type { Person } from '../../domain/person.ts';
import type { ReportingCalendar } from '../../domain/reporting-calendar.ts';
import type { SummaryPeriod } from '../../domain/summary-period.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { CommandName } from '../commands/index.ts';
import type { Found } from '../commands/command.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import { problem } from '../problem-reply.ts';
import { readAsked, type Asked } from './asked.ts';
import { onTheirDays, openedMonths, type OpenedMonths } from './months.ts';
import { placesNamed } from './place-names.ts';
import { firstPlaces, readablePlaces, type Place } from './places.ts';
import { firstView, isUnitOf, requestChoice } from './request.ts';

/** What somebody looks at, once it is clear: which place, which months, which part. */
export interface Looking {
  readonly person: Person;
  readonly place: Place;
  readonly months: OpenedMonths;
  readonly calendar: ReportingCalendar;
  readonly view: string;
  readonly page: number;
  /** how the words were taken, where that needs saying; opens the answer */
  readonly note?: string;
}

/** How a command takes what was said. */
interface Manner {
  readonly command: CommandName;
  /** the part of it that words named */
  readonly view?: string;
  /** only for who leads a branch */
  readonly isForLeaders?: true;
  /** shows one unit, so that a name nobody knows can not be passed over */
  readonly isOfUnit?: true;
  readonly found?: Found;
}

/** More units than this are not offered to choose from. */
const mostOffered = 8;

/**
 * Finds out what is asked for, and shows it. The place is always one the person may read in one of the months; whatever is not clear is asked, and what
 * is not there is said.
 */
export async function lookAt(
  context: DecisionContext,
  { command, view: named = firstView, isForLeaders, isOfUnit, found }: Manner,
  argument: string,
  show: (looking: Looking) => Promise<Decision>,
): Promise<Decision> {
  const { turn, now, phrases } = context;
  const { person } = turn;
  if (!person) return problem(context, { code: 'not-enrolled' });
  const starts = firstPlaces(person).filter(({ isUnit }) => !isForLeaders || !isUnit);
  const [start, another] = starts;
  if (!start) return problem(context, { code: 'not-allowed' });
  const calendar = await calendarOf(context, start.id);
  const read = readAsked(context, argument, calendar);
  const asked = read.view === firstView ? { ...read, view: named } : read;
  if (asked.period.kind === 'none') return problem(context, { code: 'no-such-period' });
  if (asked.period.kind === 'which') {
    const choices = asked.period.options.map((period) => {
      const label = phrases.overview.periodLabel(periodName(period));
      return requestChoice(command, label, {
        ...asked,
        period,
        ...(asked.unit !== undefined && { unit: asked.unit }),
      });
    });
    return say(context, phrases.overview.whichPeriod, choices);
  }
  const { period } = asked.period;
  const opened = openedMonths(period, now, calendar);
  if (opened.kind === 'not-yet') {
    return problem(context, { code: 'period-not-open', opensAt: opened.opensAt });
  }
  const { months } = opened;
  const looking = (place: Place, note?: string) =>
    show({
      person,
      place,
      months,
      calendar,
      view: asked.view,
      page: asked.page,
      ...(note !== undefined && { note }),
    });
  const inYear =
    asked.period.kind === 'last-year' ? phrases.overview.takenAsLastYear(periodName(period)) : undefined;
  const offer = (places: readonly Place[], sentence: string) =>
    say(
      context,
      sentence,
      places.slice(0, mostOffered).map((place) => choiceOf(command, place, asked, period)),
    );

  if (asked.unit === undefined && asked.bareWords === '') {
    return another ? offer(starts, phrases.overview.choosePlace) : await looking(start, inYear);
  }
  const days = onTheirDays(
    months.windows.map((window) => window.period),
    now,
    calendar,
  );
  const places = await readablePlaces(context, person, days);
  if (asked.unit !== undefined) {
    const { unit } = asked;
    const place = places.find(({ code }) => isUnitOf(unit, code));
    return place
      ? await looking(place, inYear)
      : problem(context, { code: 'unknown-branch', typed: unit.slice(0, longestEcho) });
  }
  const typed = asked.words.slice(0, longestEcho);
  const meant = placesNamed([asked.words, asked.bareWords], places);
  if (meant.kind !== 'none') {
    const [only, several] = meant.places;
    if (only && !several && meant.kind === 'exact') return await looking(only, inYear);
    return offer(
      meant.places,
      phrases.overview.whichUnit({
        typed,
        isExact: meant.kind === 'exact',
        more: Math.max(0, meant.places.length - mostOffered),
      }),
    );
  }
  // A sentence that only mentions the command may hold anything; unless it names an organisation, all is shown.
  const isAside = found?.isMention === true && !phrases.overview.isOrganisation(asked.bareWords);
  if (isOfUnit || !isAside || another) {
    return problem(context, { code: 'unknown-branch', typed });
  }
  return await looking(start, phrases.overview.notUnderstood({ typed, place: start.name }));
}

/** What is repeated of a name nobody knows. */
const longestEcho = 40;

function choiceOf(command: CommandName, place: Place, { view }: Asked, period: SummaryPeriod) {
  return requestChoice(command, place.name, { period, view, unit: place.code });
}
