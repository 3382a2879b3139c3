import { addDays, isDay, type Day } from './calendar.ts';
import { lunarNewYear, solarOfLunar } from './lunar.ts';

/** A date as typed, before the year is decided. */
export type DateParts =
  | {
      readonly kind: 'calendar';
      readonly day?: number;
      readonly month?: number;
      readonly year?: number;
      readonly bare?: true;
    }
  | {
      readonly kind: 'lunar';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly leap?: true;
    }
  | { readonly kind: 'mung'; readonly day: number; readonly month?: number; readonly year?: number }
  | { readonly kind: 'eve'; readonly year?: number }
  | { readonly kind: 'days-ago'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeks: number | undefined }
  /** "đầu tháng 3", "cuối tháng trước"; `month` is its number, or how many months from the reported one */
  | {
      readonly kind: 'part-of-month';
      readonly part: 'start' | 'middle' | 'end';
      readonly month?: number;
      readonly year?: number;
      readonly shift?: number;
    }
  | { readonly kind: 'vague' };

export interface DatePhrase {
  readonly parts: DateParts;
  readonly length: number;
}

/** The calendar day of parts that need no year to be decided, or of parts with the year given. */
export function dayOfParts(parts: DateParts, year: number, today: Day): Day | undefined {
  switch (parts.kind) {
    case 'calendar': {
      if (parts.day === undefined || parts.month === undefined) return undefined;
      const day = { year: parts.year ?? year, month: parts.month, day: parts.day };
      return isDay(day) ? day : undefined;
    }
    case 'lunar':
      return solarOfLunar({ ...parts, year: parts.year ?? year });
    case 'eve': {
      const first = lunarNewYear(parts.year ?? year);
      return first && addDays(first, -1);
    }
    case 'days-ago':
      return addDays(today, -parts.days);
    case 'mung':
    case 'weekday':
    case 'part-of-month':
    case 'vague':
      return undefined;
  }
}
