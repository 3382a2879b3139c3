import type { IsoDate } from '../../../domain/calendar-date.ts';

/** `isValidOn` of the domain as a condition of the client; the raw statements have `validOn`. */
export function validSpan(day: IsoDate) {
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] };
}
