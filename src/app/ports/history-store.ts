import type { IsoDate } from '../../domain/calendar-date.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { PeriodKey } from '../../domain/period.ts';

/** Which part of what became of reports is looked at. */
export interface HistoryScope {
  readonly form: string;
  /** units whose branches, as the tree stands on `day`, are looked at, themselves included */
  readonly roots: readonly UnitId[];
  readonly day: IsoDate;
  readonly period?: PeriodKey;
  /** first sendings too, and not only what was changed */
  readonly withFirst: boolean;
}

/** Reads who changed what, and when. */
export interface HistoryStore {
  /** the newest first, `limit` of them from the `offset`-th on */
  entries(scope: HistoryScope, offset: number, limit: number): Promise<readonly HistoryEntry[]>;
}
