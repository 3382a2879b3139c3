import type { Asking } from '../domain/asking.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { CalendarSettings, ReportingWindow } from '../domain/reporting-calendar.ts';

/** What is said of the dates a unit goes by, and of changing them. */
export interface CalendarPhrases {
  /** the dates of one period, for units that share them */
  readonly dates: (what: {
    readonly units: readonly string[];
    readonly window: ReportingWindow;
    readonly settings: CalendarSettings;
    readonly today: IsoDate;
  }) => string;
  /** the settings of a union, and how to change them */
  readonly settings: (what: { readonly union: string; readonly settings: CalendarSettings }) => string;
  readonly whichUnion: string;
  readonly confirm: (
    what: CalendarChange & {
      /** the dates of the current period, as they would be */
      readonly window: ReportingWindow;
      /** a report is being filled: there are no choices, and "đúng" would be its answer */
      readonly isFilling: boolean;
    },
  ) => string;
  readonly yes: string;
  readonly no: string;
  readonly changed: (what: CalendarChange & { readonly window: ReportingWindow }) => string;
  readonly unchanged: string;
  /** it is so already */
  readonly asItIs: (what: { readonly union: string }) => string;
  /** how each setting is called when somebody changes it; longer names first */
  readonly words: { readonly [S in SettingWord]: readonly string[] };
  /** how a union says that its branch is asked a section at a time, or one question after the other */
  readonly askings: { readonly [A in Asking]: readonly string[] };
}

/** Settings by the word people change them with. */
export const settingWords = ['open', 'cutoff', 'due', 'close', 'hours'] as const;
export type SettingWord = (typeof settingWords)[number];

export interface CalendarChange {
  readonly union: string;
  readonly before: CalendarSettings;
  readonly after: CalendarSettings;
}
