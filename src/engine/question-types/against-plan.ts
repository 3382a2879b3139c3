import type { IsoDate } from '../../domain/calendar-date.ts';
import type { FieldBase, FieldReading, ReadingContext, Said } from '../question-type.ts';
import { doubted } from '../reading-of-value.ts';
import { plannedFor } from './yes-with-day.ts';

/**
 * An answer beside what the last report planned. A "chưa" that names the same month keeps the day; a day held long before that report
 * contradicts it and is asked back.
 */
export function againstPlan(
  { indicator }: FieldBase,
  reading: FieldReading,
  text: string,
  { today, view }: ReadingContext,
): FieldReading {
  const before = view.previous(indicator);
  if (before?.state !== 'not-yet') return reading;
  if (reading.result !== 'understood') return reading;
  const held = heldDay(reading.said);
  if (held !== undefined && monthOf(held) < monthBefore(view.period))
    return doubted(reading, 'contradiction');
  const { planned } = before;
  const isOpen = reading.said.content.state === 'not-yet' && reading.said.content.planned === undefined;
  if (!isOpen || planned === undefined || planned < today || namedMonth(text) !== Number(planned.slice(5, 7)))
    return reading;
  const kept = { result: 'understood', said: plannedFor(planned) } as const;
  return isPartOfMonth(text) ? doubted(kept, 'planned') : kept;
}

function heldDay({ content }: Said): IsoDate | undefined {
  return content.state === 'value' && content.value.type === 'yes' ? content.value.date : undefined;
}

/** '2026-03' */
const monthOf = (day: IsoDate): string => day.slice(0, 7);

function monthBefore({ year, month }: { readonly year: number; readonly month: number }): string {
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

function namedMonth(text: string): number | undefined {
  const named = /(?:tháng|thang|\bt)\s*(\d{1,2})(?!\d)/iu.exec(text)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** "cuối tháng 12" is perhaps not the 20th. */
function isPartOfMonth(text: string): boolean {
  return /(?:đầu|dau|giữa|giua|cuối|cuoi)\s/iu.test(text);
}
