import { z } from 'zod';
import { askings } from '../../../domain/asking.ts';
import type { CalendarSettings } from '../../../domain/reporting-calendar.ts';
import { readStored } from './stored-json.ts';

const day = z.int().min(1).max(28);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const calendar: z.ZodType<Partial<CalendarSettings>> = z.object({
  openDay: day.exactOptional(),
  openTime: time.exactOptional(),
  cutoffDay: day.exactOptional(),
  dueDay: day.exactOptional(),
  closeDay: day.exactOptional(),
  messagesFrom: time.exactOptional(),
  messagesUntil: time.exactOptional(),
  asking: z.enum(askings).exactOptional(),
});

/** What an upper union has set for its branch; what it left out is as above it. */
const unitSettings = z.object({ calendar: calendar.prefault({}) });

/** The column with these settings of the calendar joined to it; everything else that stands in it stays. */
export function withCalendar(json: string | null, settings: Partial<CalendarSettings>, unit: string): string {
  const stored = json === null ? {} : readStored(anySettings, json, `the settings of unit ${unit}`);
  const before = json === null ? {} : readSettings(json, unit).calendar;
  return JSON.stringify({ ...stored, calendar: { ...before, ...settings } });
}

const anySettings = z.looseObject({});

/** The settings column of a Unit row. */
export function readSettings(json: string, unit: string): z.infer<typeof unitSettings> {
  return readStored(unitSettings, json, `the settings of unit ${unit}`);
}
