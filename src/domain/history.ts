import type { Instant } from './calendar-date.ts';
import type { RequestState } from './correction-request.ts';
import type { PeriodKey } from './period.ts';
import type { Signer } from './person.ts';
import type { Change } from './report.ts';

/** Something that became of a report: who, when, from which channel, and old -> new. */
export interface HistoryEntry {
  readonly unitName: string;
  readonly period: PeriodKey;
  readonly at: Instant;
  readonly by: Signer;
  readonly channel: string;
  readonly what:
    | {
        readonly kind: 'revision';
        /** 1 is the first sending, each higher one a correction */
        readonly number: number;
        readonly changes: readonly Change[];
        /** of one that came after closing: why, and who of the union above said yes */
        readonly approved?: { readonly reason: string; readonly by?: Signer };
      }
    | {
        /** a correction or late report that did not come to count, or does not yet */
        readonly kind: 'request';
        readonly state: Exclude<RequestState, 'approved'>;
        readonly reason: string;
        readonly decided?: { readonly by: Signer; readonly at: Instant; readonly reason?: string };
      };
}
