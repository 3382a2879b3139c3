import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Unreachable } from '../domain/unreachable.ts';
import type { RoundProgress } from './delivery/round-progress.ts';
import type { JobName } from './jobs/index.ts';

/** What is said about messages on their way: to admins how rounds go, to leaders whom no message reaches. */
export interface DeliveryPhrases {
  readonly rounds: RoundPhrases;
  readonly unreachable: UnreachablePhrases;
}

interface RoundPhrases {
  /** nothing was sent today and yesterday */
  readonly none: string;
  readonly list: (what: {
    readonly now: Instant;
    readonly rounds: readonly (RoundProgress & {
      readonly job: JobName;
      readonly day: IsoDate;
      readonly isPaused: boolean;
    })[];
    /** the time from which messages go out again, when that is not now */
    readonly resumesAt?: string;
  }) => string;
  readonly paused: string;
  readonly goesOn: string;
  /** behind the command: pauses, or lets go on, whatever can be paused */
  readonly pauseWords: readonly string[];
  readonly goOnWords: readonly string[];
  readonly choices: {
    readonly pause: (job: JobName) => string;
    readonly goOn: (job: JobName) => string;
    readonly again: string;
  };
}

interface UnreachablePhrases {
  readonly nobody: (what: { readonly place: string }) => string;
  readonly head: (what: { readonly place: string; readonly people: number }) => string;
  readonly person: (
    what: Omit<Unreachable, 'person'> & { readonly number: number; readonly today: IsoDate },
  ) => string;
}
