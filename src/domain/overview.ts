import type { AnswerContent } from './answer.ts';
import type { Instant } from './calendar-date.ts';
import { computedContent, partsOf } from './computed.ts';
import { factStandingIn, isRuledOut, stillHolding, type EarlierAnswer } from './earlier.ts';
import type { UnitId } from './ids.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';
import { previousPeriod, type Period } from './period.ts';
import { redFlagsOf, type RedFlag } from './red-flags.ts';
import { isClosed, type ReportingWindow } from './reporting-calendar.ts';
import { rollUp, type Contribution, type Total } from './rollup.ts';
import type { Sector, UnitProfile } from './unit.ts';

/** A unit of the branch that owes the report of a period. */
export interface DueUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly profile: UnitProfile;
  /** absent when nobody holds the office */
  readonly chair?: string;
  /** present once the report was sent */
  readonly sentAt?: Instant;
  readonly late?: boolean;
  /** how many answers the open draft holds, when there is one */
  readonly drafted?: number;
}

/** What a branch's units said in one period. */
export interface PeriodFigures {
  readonly answers: ReadonlyMap<UnitId, { readonly [C in IndicatorCode]?: AnswerContent }>;
  /** per unit, the newest answer before the period of each figure that may hold longer than a month */
  readonly lastKnown: ReadonlyMap<UnitId, { readonly [C in IndicatorCode]?: EarlierAnswer }>;
}

/** One line of an overview: a figure, and the same figure a period earlier. */
export interface OverviewLine {
  readonly indicator: IndicatorCode;
  readonly now: Total;
  readonly before: Total;
}

/** The lines that belong together, under the title of their part of the form. */
export interface OverviewSection {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
}

/** What must not wait, and where it happened. */
export interface UnitRedFlag extends RedFlag {
  readonly unit: string;
}

/** The picture of one period over one branch; `/summary` shows it. */
export interface Overview {
  readonly branch: string;
  readonly window: ReportingWindow;
  readonly asOf: Instant;
  readonly closed: boolean;
  readonly due: number;
  readonly reported: readonly DueUnit[];
  readonly missing: readonly DueUnit[];
  readonly redFlags: readonly UnitRedFlag[];
  /** only lines that somebody answered for this period or the one before, and only sections that have one */
  readonly sections: readonly OverviewSection[];
}

/** Puts the picture together; pure, so that each total can be recomputed by hand. */
export function overviewOf(input: {
  readonly branch: string;
  readonly window: ReportingWindow;
  readonly asOf: Instant;
  /** the figures to show, in this order; where all parts of a computed one are among them, it stands in their place */
  readonly sections: readonly { readonly title: string; readonly indicators: readonly IndicatorCode[] }[];
  readonly units: readonly DueUnit[];
  readonly unitsBefore: readonly DueUnit[];
  readonly now: PeriodFigures;
  readonly before: PeriodFigures;
}): Overview {
  const { branch, window, asOf, units, unitsBefore, now, before } = input;
  const lineOf = (indicator: IndicatorCode): OverviewLine => ({
    indicator,
    now: totalOf(indicator, units, now, window.period),
    before: totalOf(indicator, unitsBefore, before, previousPeriod(window.period)),
  });
  const someReported = units.some(({ sentAt }) => sentAt !== undefined);
  const shown = new Set<IndicatorCode>();
  const sections = input.sections.map(({ title, indicators }) => ({
    title,
    lines: wholes(indicators)
      .filter((code) => !shown.has(code) && shown.add(code))
      .map(lineOf)
      // What nobody was asked this month is not shown beside what was; before the first report came in, last month is all there is.
      .filter((line) => line.now.answered > 0 || (!someReported && line.before.answered > 0)),
  }));
  return {
    branch,
    window,
    asOf,
    closed: isClosed(window, asOf),
    due: units.length,
    reported: units.filter((unit) => unit.sentAt !== undefined),
    missing: units.filter((unit) => unit.sentAt === undefined),
    redFlags: units.flatMap(({ id, name }) =>
      redFlagsOf(now.answers.get(id) ?? {}).map((flag) => ({ unit: name, ...flag })),
    ),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** The same figures, parts of a computed one replaced by the whole. */
function wholes(codes: readonly IndicatorCode[]): readonly IndicatorCode[] {
  const wholeOf = new Map<IndicatorCode, IndicatorCode>();
  for (const whole of indicatorCodes) {
    const parts = partsOf(indicatorOf(whole));
    if (parts.every((part) => codes.includes(part))) for (const part of parts) wholeOf.set(part, whole);
  }
  return codes.map((code) => wholeOf.get(code) ?? code);
}

function totalOf(
  code: IndicatorCode,
  units: readonly DueUnit[],
  figures: PeriodFigures,
  period: Period,
): Total {
  const indicator = indicatorOf(code);
  const contributions = units.map(({ id, sector, profile }): Contribution => {
    const answers = figures.answers.get(id) ?? {};
    if (answers[code] === undefined && isRuledOut(indicator, profile)) {
      return { sector, answer: { state: 'not-applicable' } };
    }
    const answer =
      indicator.origin === 'computed' ? computedContent(indicator, (part) => answers[part]) : answers[code];
    const earlier = figures.lastKnown.get(id)?.[code];
    const lastKnown =
      stillHolding(indicator, earlier, period, profile) ?? factStandingIn(indicator, code, profile);
    return { sector, ...(answer && { answer }), ...(lastKnown && { lastKnown }) };
  });
  return rollUp(indicator, contributions);
}
