import type { AnswerContent } from './answer.ts';
import type { Instant } from './calendar-date.ts';
import type { UnitId } from './ids.ts';
import { indicatorOf, type IndicatorCode } from './indicators/index.ts';
import type { ReportingWindow } from './reporting-calendar.ts';
import { rollUp, type Contribution, type Total } from './rollup.ts';
import type { Sector } from './unit.ts';

/** A unit of the branch that owes the report of a period. */
export interface DueUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
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
  /** per unit, the last known stock before the period */
  readonly lastKnown: ReadonlyMap<UnitId, { readonly [C in IndicatorCode]?: number }>;
}

/** One line of an overview: a figure, and the same figure a period earlier. */
export interface OverviewLine {
  readonly indicator: IndicatorCode;
  readonly now: Total;
  readonly before: Total;
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
  readonly lines: readonly OverviewLine[];
}

/** Puts the picture together; pure, so that each total can be recomputed by hand. */
export function overviewOf(input: {
  readonly branch: string;
  readonly window: ReportingWindow;
  readonly asOf: Instant;
  /** the figures to show, in this order; texts are left out */
  readonly indicators: readonly IndicatorCode[];
  readonly units: readonly DueUnit[];
  readonly unitsBefore: readonly DueUnit[];
  readonly now: PeriodFigures;
  readonly before: PeriodFigures;
}): Overview {
  const { branch, window, asOf, indicators, units, unitsBefore, now, before } = input;
  const summed = indicators.filter((code) => indicatorOf(code).rollUp !== 'list');
  return {
    branch,
    window,
    asOf,
    closed: asOf >= window.closesAt,
    due: units.length,
    reported: units.filter((unit) => unit.sentAt !== undefined),
    missing: units.filter((unit) => unit.sentAt === undefined),
    lines: summed.map((indicator) => ({
      indicator,
      now: rollUp(indicatorOf(indicator), contributions(indicator, units, now)),
      before: rollUp(indicatorOf(indicator), contributions(indicator, unitsBefore, before)),
    })),
  };
}

function contributions(
  indicator: IndicatorCode,
  units: readonly DueUnit[],
  figures: PeriodFigures,
): readonly Contribution[] {
  return units.map(({ id, sector }) => {
    const answer = figures.answers.get(id)?.[indicator];
    const lastKnown = figures.lastKnown.get(id)?.[indicator];
    return { sector, ...(answer && { answer }), ...(lastKnown !== undefined && { lastKnown }) };
  });
}
