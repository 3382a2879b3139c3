import { upwards, type Branch } from '../../domain/branches.ts';
import type { UnitId } from '../../domain/ids.ts';
import { defaultSettings, type ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { daysOff, type AnnouncedDay } from './days-off.ts';

/** The calendars of a whole organisation; units that go by the same settings share one. */
export interface BranchCalendars {
  /** every calendar that somebody may go by */
  readonly all: readonly ReportingCalendar[];
  /** what a unit goes by, which stands directly under another */
  of(unit: { readonly id: UnitId; readonly above?: UnitId }): ReportingCalendar;
}

/** Works out what each branch goes by: the settings of the nearest one that has some, each missing one as by default. */
export function branchCalendars(
  branches: ReadonlyMap<UnitId, Branch>,
  announced: readonly AnnouncedDay[],
): BranchCalendars {
  const isDayOff = daysOff(announced);
  const bySettings = new Map<string, ReportingCalendar>();
  const shared = (branch?: Branch): ReportingCalendar => {
    const way = branch ? upwards(branch.id, branches) : [];
    let settings = defaultSettings;
    for (const { settings: set } of way.toReversed()) settings = { ...settings, ...set };
    const key = JSON.stringify(settings);
    const calendar = bySettings.get(key) ?? { settings, isDayOff };
    bySettings.set(key, calendar);
    return calendar;
  };
  const standard = shared();
  const byBranch = new Map([...branches.values()].map((branch) => [branch.id, shared(branch)]));
  return {
    all: [...bySettings.values()],
    of: ({ id, above }) =>
      byBranch.get(id) ?? (above === undefined ? undefined : byBranch.get(above)) ?? standard,
  };
}
