import type { IsoDate } from '../../domain/calendar-date.ts';

/** A day as an announcement has it: off or worked though week and law say otherwise, or back to what they say. */
export interface NamedDay {
  readonly date: IsoDate;
  readonly kind: 'off' | 'working' | 'normal';
  readonly name: string;
}

/** Announced days, entered by an operator. */
export interface CalendarStore {
  days(): Promise<readonly NamedDay[]>;
  /** Writes all of them or none; a day that is there already is replaced, a normal one taken out. Loading the same again changes nothing. */
  saveDays(
    days: readonly NamedDay[],
  ): Promise<{ readonly added: number; readonly changed: number; readonly removed: number }>;
}
