import { dateInVietnam } from '../../domain/calendar-date.ts';
import type { Person } from '../../domain/person.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { DecisionContext } from '../decision.ts';
import type { Looking } from './look-at.ts';
import { onTheirDays, openedMonths } from './months.ts';
import { firstPlaces, readablePlaces } from './places.ts';
import { isUnitOf, parseRequest } from './request.ts';

/** What a leader asked to look at, looked up once more; undefined when it is nothing they may read (any more), as `lookAt` would find. */
export async function lookAgain(
  {
    store,
    now,
  }: Pick<DecisionContext, 'now'> & { readonly store: Pick<DecisionContext['store'], 'organisation'> },
  person: Person,
  request: string,
): Promise<Looking | undefined> {
  const asked = parseRequest(request);
  const start = firstPlaces(person).find(({ isUnit }) => !isUnit);
  if (!asked || !start) return undefined;
  const { unit = start.code } = asked;
  const calendar = await calendarOf({ store, today: dateInVietnam(now) }, start.id);
  const opened = openedMonths(asked.period, now, calendar);
  if (opened.kind === 'not-yet') return undefined;
  const { months } = opened;
  const days = onTheirDays(
    months.windows.map(({ period }) => period),
    now,
    calendar,
  );
  const places = await readablePlaces({ store }, person, days);
  const place = places.find(({ code }) => isUnitOf(unit, code));
  return place && { person, place, months, calendar, view: asked.view, page: asked.page };
}
