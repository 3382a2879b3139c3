import type { IsoDate } from '../../domain/calendar-date.ts';
import type { UnitId } from '../../domain/ids.ts';
import { defaultSettings, type ReportingCalendar } from '../../domain/reporting-calendar.ts';
import type { Store } from '../ports/store.ts';
import { daysOff } from './days-off.ts';

/** What a unit goes by today: the settings of the nearest union above it (or its own) that has some, each missing one as by default. */
export async function calendarOf(
  {
    store: { organisation },
    today,
  }: { readonly store: Pick<Store, 'organisation'>; readonly today: IsoDate },
  unit: UnitId,
): Promise<ReportingCalendar> {
  const settings = await organisation.calendarSettings(unit, today);
  return {
    settings: { ...defaultSettings, ...settings },
    isDayOff: daysOff(await organisation.announcedDays()),
  };
}
