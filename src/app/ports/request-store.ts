import type { IsoDate } from '../../domain/calendar-date.ts';
import type { CorrectionRequest } from '../../domain/correction-request.ts';
import type { RequestId, UnitId } from '../../domain/ids.ts';
import type { ReportKey } from '../../domain/report.ts';

/** Reads what waits for the union above, and what became of it. Writing happens in a turn. */
export interface RequestStore {
  byId(id: RequestId): Promise<CorrectionRequest | undefined>;
  /** the one that waits of a report; there is never more than one */
  waiting(key: ReportKey): Promise<CorrectionRequest | undefined>;
  /** those that wait of units in the branches of `roots` (themselves included) as the tree stands on `day`, oldest first */
  waitingIn(roots: readonly UnitId[], day: IsoDate): Promise<readonly CorrectionRequest[]>;
}
