import { parseIsoDate } from './calendar.ts';
import type { PeriodContext, PeriodName } from './period-name.ts';
import { periodAt } from './period.ts';
import { tokenise } from './tokens.ts';

/**
 * Finds the first period that is named anywhere in a text, and what is left of the text without it.
 *
 * @example findPeriod('May An Phú tháng 10', …) // { period: October, rest: 'May An Phú' }
 */
export function findPeriod(
  text: string,
  context: PeriodContext,
): { readonly period: PeriodName; readonly rest: string } | undefined {
  const today = parseIsoDate(context.today);
  if (!today) return undefined;
  const { text: source, tokens } = tokenise(text);
  for (const [index, first] of tokens.entries()) {
    const found = periodAt(tokens, index, { ...context, now: today });
    const last = found && tokens[index + found.length - 1];
    if (!last || (found.reading.kind !== 'value' && found.reading.kind !== 'confirm')) continue;
    const rest = `${source.slice(0, first.start)} ${source.slice(last.end)}`;
    return { period: found.reading.value, rest: rest.replaceAll(/\s+/g, ' ').trim() };
  }
  return undefined;
}
