import type { IsoDate } from '../../domain/calendar-date.ts';
import type { Branch } from '../../domain/branches.ts';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import type { BranchCount, BranchTotal, FlaggedUnit } from '../../domain/digest.ts';
import type { OwingPerson } from '../../domain/owing.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Draft } from '../../engine/draft.ts';

/** A report of one period, of whichever unit. */
export interface ReportOfPeriod {
  readonly form: string;
  readonly period: PeriodKey;
}

/** A unit without its report, as the union above sees it. */
export interface MissingUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly above: UnitId;
  /** the first day on which it stood in the organisation */
  readonly since: IsoDate;
  /** how many answers its draft holds; 0 without one */
  readonly drafted: number;
  /** who reports for it, the chair before a deputy; absent when nobody does */
  readonly officer?: { readonly name: string; readonly role: 'chair' | 'deputy'; readonly phone?: string };
}

/** Who is to be told what, over a whole organisation: read in pages or by branch, never unit by unit. */
export interface RoundStore {
  /** every branch of the tree of a day, with who leads it */
  branches(day: IsoDate): Promise<readonly Branch[]>;
  /**
   * The next people, in the order of their ids, who report on `day` for grassroots units that owe a report and can be reached, each with all such units;
   * fewer than `limit` are the last. With `begun`, only units that have a draft with something in it.
   */
  peopleOwing(
    query: ReportOfPeriod & {
      readonly day: IsoDate;
      readonly after?: PersonId;
      readonly limit: number;
      readonly begun?: true;
    },
  ): Promise<readonly OwingPerson[]>;
  /** the drafts of these units, by unit; without those that this version of the program cannot read */
  drafts(report: ReportOfPeriod, units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, Draft>>;
  /** grassroots units directly under these that owe a report, by name */
  missingUnder(
    unions: readonly UnitId[],
    day: IsoDate,
    report: ReportOfPeriod,
  ): Promise<readonly MissingUnit[]>;
  /** how many grassroots units directly under each union of the tree of a day owe the report, and sent it */
  counts(day: IsoDate, report: ReportOfPeriod): Promise<readonly BranchCount[]>;
  /** what those that sent it said to these figures, added up per union directly above */
  totals(
    day: IsoDate,
    report: ReportOfPeriod,
    indicators: readonly string[],
  ): Promise<readonly BranchTotal[]>;
  /** red flags among what was sent */
  redFlags(day: IsoDate, report: ReportOfPeriod): Promise<readonly FlaggedUnit[]>;
}
