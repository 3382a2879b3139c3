import { isDay, isoDate, parseIsoDate, type Day } from './calendar.ts';
import { dayPairAt } from './calendar-date-phrase.ts';
import { dateOf, type DateContext } from './date-of-parts.ts';
import type { DateParts } from './date-parts.ts';
import { datePhraseAt } from './date-phrase.ts';
import { solarOfLunar } from './lunar.ts';
import { mustNotBeAnswer } from './not-an-answer.ts';
import { plainWords } from './polite-words.ts';
import { ask, confirm, none, type Reading } from './reading.ts';
import { roleWords } from './sentence-words.ts';
import { stateFillers, stateWords } from './state-words.ts';
import { tokenise, type Token } from './tokens.ts';

export type { DateContext } from './date-of-parts.ts';

/**
 * Reads one date; day first always. Without a year: for something past the latest such day up to the end of the report
 * month, for something planned the next one from today on. A year that is not the obvious one is confirmed.
 *
 * @example in a report of October 2026, on 24/10: '5/10' is 2026-10-05, '15/11' is confirmed as 2025-11-15
 */
export function readDate(text: string, context: DateContext): Reading<string> {
  const today = parseIsoDate(context.today);
  if (!today) return none();
  const tokens = plainWords(tokenise(text).tokens);
  const { found: all, unknown, asks, corrected } = datesIn(tokens);
  // "15/9 vừa rồi": a date says more than the words around it.
  const exact = all.filter(({ kind }) => kind !== 'vague' && kind !== 'part-of-month');
  const found = exact.length > 0 ? exact : all;
  const [first, second] = found;
  if (!first) return bareDay(tokens, today, context) ?? noDate(text);
  if (second && corrected && found.length === 2) {
    const reading = dateOf(second, today, context);
    return reading.kind === 'value' ? confirm(reading.value, 'self-corrected') : reading;
  }
  if (second) return severalDates([first, second, ...found.slice(2)], today, context);
  const reading = dateOf(first, today, context);
  if (reading.kind === 'value' && asks) return confirm(reading.value, 'unsure');
  if (reading.kind === 'value' && unknown > 0) return confirm(reading.value, 'extra-words');
  return reading;
}

interface DatesFound {
  readonly found: readonly DateParts[];
  readonly unknown: number;
  readonly asks: boolean;
  /** A correction stands between two dates. */
  readonly corrected: boolean;
}

function datesIn(tokens: readonly Token[]): DatesFound {
  const found: DateParts[] = [];
  let unknown = 0;
  let asks = false;
  let corrected = false;
  for (let index = 0; index < tokens.length;) {
    const pair = dayPairAt(tokens, index);
    if (pair) {
      found.push(...pair.days);
      index += pair.length;
      continue;
    }
    const phrase = datePhraseAt(tokens, index);
    const token = tokens[index];
    if (phrase) {
      found.push(phrase.parts);
      index += phrase.length;
      continue;
    }
    const role = roleWords.at(tokens, index);
    if (role?.meaning === 'correction' && found.length > 0) corrected = true;
    const known = Math.max(
      stateFillers.at(tokens, index)?.length ?? 0,
      stateWords.at(tokens, index)?.length ?? 0,
      role && !UNCERTAIN.has(role.meaning) ? role.length : 0,
    );
    if (token?.text === '?' || (role && (role.meaning === 'unsure' || role.meaning === 'about'))) asks = true;
    else if (known === 0 && token?.kind === 'number') unknown += 1;
    else if (known === 0 && token?.kind === 'word' && !DATE_FILLERS.has(token.key)) unknown += 1;
    index += Math.max(1, known);
  }
  return { found, unknown, asks, corrected };
}

const UNCERTAIN: ReadonlySet<string> = new Set(['unsure', 'about', 'vague', 'bound', 'correction', 'but']);

const DATE_FILLERS = new Set(
  'vao ngay hom luc sang chieu toi dip nhan le hoi nghi da to chuc hop ket thuc bat dau tu nguoi lao dong cong khai ban thanh lap het han'.split(
    ' ',
  ),
);

/** "15" where a date is asked: the 15th of the report month, confirmed. */
function bareDay(tokens: readonly Token[], today: Day, context: DateContext): Reading<string> | undefined {
  const [only, ...more] = tokens;
  if (more.length > 0 || only?.kind !== 'number' || only.odd) return undefined;
  const compact = /^(\d{2})(\d{2})(20\d{2})$/.exec(only.text);
  if (compact) {
    const day = { day: Number(compact[1]), month: Number(compact[2]), year: Number(compact[3]) };
    return isDay(day) ? confirm(isoDate(day), 'unusual-digits') : none('impossible-date');
  }
  if (!/^\d{1,2}$/.test(only.text)) return undefined;
  const reading = dateOf({ kind: 'calendar', day: Number(only.text) }, today, context);
  return reading.kind === 'value' ? confirm(reading.value, 'vague-date') : reading;
}

function noDate(text: string): Reading<string> {
  const [foreign] = mustNotBeAnswer(text);
  return none(foreign && foreign.what !== 'date' ? foreign.what : undefined);
}

function severalDates(found: readonly DateParts[], today: Day, context: DateContext): Reading<string> {
  const options: string[] = [];
  for (const parts of found.slice(0, 4)) {
    const reading = dateOf(parts, today, context);
    if (reading.kind === 'value' || reading.kind === 'confirm') options.push(reading.value);
  }
  return ask('several-numbers', [...new Set(options)]);
}

/** The solar date (YYYY-MM-DD) of a lunar one, or undefined when that lunar month has no such day. */
export function solarDate(lunar: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap?: true;
}): string | undefined {
  const day = solarOfLunar(lunar);
  return day && isoDate(day);
}
