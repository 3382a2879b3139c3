import type { SummaryPeriod } from '../../domain/summary-period.ts';
import { latestOpened, type ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { addMonths, type Period } from '../../domain/period.ts';
import { isBesideLastYear, samePeriodLastYear } from '../../domain/compared-periods.ts';
import { yearToDate } from '../../domain/summary-period.ts';
import { startOfTerm } from '../../domain/term.ts';
import { findPeriod, findPhrase, withoutPhrases, type PeriodName } from '../../vietnamese/index.ts';
import type { DecisionContext } from '../decision.ts';
import { periodOfName } from '../period-names.ts';
import { firstView, parseRequest } from './request.ts';

/** What somebody wants to see, by a choice or in words. */
export interface Asked {
  readonly view: string;
  readonly page: number;
  /** the code, or its short form, of a choice */
  readonly unit?: string;
  /** what is left of the words once the period is taken out: perhaps the name of a unit */
  readonly words: string;
  /** the same without the small words of a question, of which one may be part of a name: "may" is "mấy" and May An Phú */
  readonly bareWords: string;
  readonly period: AskedPeriod;
}

export type AskedPeriod =
  | { readonly kind: 'is'; readonly period: SummaryPeriod }
  /** nothing was said of it */
  | { readonly kind: 'latest'; readonly period: SummaryPeriod }
  /** no year was said, and the one that fits has gone by */
  | { readonly kind: 'last-year'; readonly period: SummaryPeriod }
  /** several were said, or one that may be several */
  | { readonly kind: 'which'; readonly options: readonly SummaryPeriod[] }
  /** month 13 */
  | { readonly kind: 'none' };

/** Reads what follows a command: a request as a choice carries it, or words such as "quý 3 phường Bà Rịa trang 2". */
export function readAsked(
  { phrases, now, today }: Pick<DecisionContext, 'phrases' | 'now' | 'today'>,
  argument: string,
  calendar: ReportingCalendar,
): Asked {
  const request = parseRequest(argument);
  if (request) {
    const { period, ...rest } = request;
    return { ...rest, words: '', bareWords: '', period: { kind: 'is', period } };
  }
  const latest = latestOpened(now, calendar).period;
  const page = /(?:^|\s)(?:trang|tr\.?)\s*(\d{1,3})(?=\s|$)/iu.exec(argument);
  const text = page ? argument.replace(page[0], ' ') : argument;
  const beside = findPhrase(text, phrases.overview.besideLastYear);
  const said = beside ?? findPhrase(text, phrases.overview.besideLastMonth);
  const { reading, rest } = findPeriod(monthAlone(said?.rest ?? text), { today, reportMonth: latest });
  const closed = lastClosed(latest, now, calendar);
  return {
    view: firstView,
    page: Math.max(1, Number(page?.[1] ?? 1)),
    words: withoutPhrases(rest, []),
    bareWords: withoutPhrases(rest, phrases.overview.fillers),
    period: beside
      ? besideLastYear(askedPeriod(reading, latest, closed), closed)
      : askedPeriod(reading, latest, closed),
  };
}

/** Months counted from January stand beside last year by themselves; any other period is offered with its counterpart. */
function besideLastYear(asked: AskedPeriod, closed: Period): AskedPeriod {
  if (asked.kind === 'latest') return { kind: 'is', period: yearToDate(closed) };
  if (asked.kind !== 'is' || isBesideLastYear(asked.period)) return asked;
  return { kind: 'which', options: [asked.period, samePeriodLastYear(asked.period)] };
}

/** "/tonghop 9": the number of a month by itself. */
function monthAlone(text: string): string {
  return /^\s*(0?[1-9]|1[0-2])\s*$/.test(text) ? `tháng ${text.trim()}` : text;
}

function askedPeriod(
  reading: ReturnType<typeof findPeriod>['reading'],
  current: Period,
  closed: Period,
): AskedPeriod {
  if (!reading) return { kind: 'latest', period: current };
  const periodOf = (name: PeriodName) =>
    periodOfName(name, {
      current,
      lastClosed: closed,
      startOfTerm: startOfTerm(current, { yearBasis: 'calendar', facts: {} }),
    });
  switch (reading.kind) {
    case 'value': {
      const period = periodOf(reading.value);
      return period ? { kind: 'is', period } : { kind: 'none' };
    }
    case 'confirm': {
      const period = periodOf(reading.value);
      if (!period) return { kind: 'none' };
      return { kind: reading.because === 'year-inferred' ? 'last-year' : 'is', period };
    }
    case 'ask': {
      const options = reading.options.flatMap((name) => periodOf(name) ?? []);
      return options.length === 0 ? { kind: 'none' } : { kind: 'which', options };
    }
    case 'none':
      return { kind: 'none' };
  }
}

/** The newest month that nobody can send a report of any more. */
function lastClosed(latest: Period, now: number, calendar: ReportingCalendar): Period {
  const isClosed = latestOpened(now, calendar).closesAt <= now;
  return isClosed ? latest : addMonths(latest, -1);
}
