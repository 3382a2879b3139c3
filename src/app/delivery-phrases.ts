import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Unreachable } from '../domain/unreachable.ts';
import type { BotMonth } from './bots/bot-month.ts';
import type { RoundProgress } from './delivery/round-progress.ts';
import type { JobName } from './jobs/index.ts';

/** What is said about messages on their way: to admins how rounds go, to leaders whom no message reaches. */
export interface DeliveryPhrases {
  readonly rounds: RoundPhrases;
  readonly unreachable: UnreachablePhrases;
  readonly bots: BotPhrases;
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

interface BotPhrases {
  /** nothing is served */
  readonly none: string;
  readonly list: (what: {
    readonly now: Instant;
    readonly bots: readonly (BotMonth & { readonly title: string })[];
    /** of each channel that counts people, the bot new ones are to write to; absent when all are full */
    readonly forNew: readonly { readonly channel: string; readonly title?: string }[];
  }) => string;
  /** to somebody new who wrote to a bot that has all the people it may have */
  readonly full: (what: { readonly bot: string }) => string;
}
