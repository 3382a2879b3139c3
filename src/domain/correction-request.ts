import type { Instant } from './calendar-date.ts';
import type { AccountId, RequestId } from './ids.ts';
import type { Signer } from './person.ts';
import type { Answers, ReportKey } from './report.ts';

/**
 * What becomes of a request. It waits until a leader above says yes or no, whoever made it takes it back, or a newer one of the same report
 * (or a correction that needs nobody's yes) takes its place.
 */
export const requestStates = ['waiting', 'approved', 'refused', 'withdrawn', 'replaced'] as const;
export type RequestState = (typeof requestStates)[number];

/** A correction of a report whose period has closed, or a report that was never sent before it did. It counts once the union above says yes. */
export interface CorrectionRequest extends ReportKey {
  readonly id: RequestId;
  readonly formVersion: number;
  readonly unitName: string;
  readonly requestedBy: Signer;
  /** the account it was made from, and the channel of that */
  readonly from: { readonly account: AccountId; readonly channel: string };
  readonly requestedAt: Instant;
  readonly reason: string;
  readonly state: RequestState;
  /** absent while it waits, and when a newer one took its place */
  readonly decided?: { readonly by: Signer; readonly at: Instant; readonly reason?: string };
  /** the whole report as it would be */
  readonly answers: Answers;
}
