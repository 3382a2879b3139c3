import type { Instant, IsoDate } from './calendar-date.ts';
import type { SettingsFault } from './calendar-settings.ts';
import type { Signer } from './person.ts';

/**
 * Everything that can go wrong for a person, expected and named. The sentence for each stands in
 * `conversations/phrases`; a code without one does not compile.
 */
export type Problem =
  /** the code is not one of ours, was used, or has expired: one answer for all three, so that nothing can be probed */
  | { readonly code: 'code-not-valid'; readonly attemptsLeft: number }
  | { readonly code: 'too-many-codes'; readonly until: Instant }
  /** the code was good when it was given and is not any more */
  | { readonly code: 'code-expired' }
  | { readonly code: 'code-while-reporting' }
  /** a code that joins accounts, from an account that is somebody else's */
  | { readonly code: 'account-of-another' }
  | { readonly code: 'not-enrolled' }
  | { readonly code: 'not-allowed' }
  /** an argument that is none of the person's units */
  | { readonly code: 'unknown-branch'; readonly typed: string }
  | { readonly code: 'unknown-command'; readonly typed: string }
  /** a period that begins later; when its first month opens */
  | { readonly code: 'period-not-open'; readonly opensAt: Instant }
  /** month 13, a quarter 5, words that are no period */
  | { readonly code: 'no-such-period' }
  | { readonly code: 'no-open-period'; readonly opensAt: Instant }
  | {
      readonly code: 'already-sent';
      readonly receipt: string;
      /** absent when it was the person who asks */
      readonly by?: Signer;
      readonly at: Instant;
      /** how often it was corrected since */
      readonly corrections: number;
    }
  /** a period that is still to open */
  | { readonly code: 'not-open-yet'; readonly opensAt: Instant }
  | { readonly code: 'period-closed'; readonly closedOn: IsoDate }
  /** settings of a calendar that can not hold together, in the union itself or in one below */
  | { readonly code: 'calendar-impossible'; readonly fault: SettingsFault }
  | { readonly code: 'calendar-impossible-below'; readonly unit: string }
  | { readonly code: 'calendar-not-understood'; readonly typed: string }
  | { readonly code: 'nothing-to-cancel' }
  | { readonly code: 'something-broke' };

export type ProblemCode = Problem['code'];

/** The problem of one code, with its values. */
export type ProblemOf<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: Extract<Problem, { code: K }>;
}[C];
