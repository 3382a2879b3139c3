import type { Log } from '../../../app/ports/log.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import { backOff } from '../../../app/delivery/back-off.ts';
import type { ZaloClient } from './client.ts';
import { failureCode, type Failure } from './failure.ts';

/** Seconds Zalo holds an empty poll open. */
const pollSeconds = 30;

export interface PollOptions {
  readonly client: ZaloClient;
  readonly bot: string;
  /** takes an event in hand; what becomes of it is waited for elsewhere, because nobody keeps what comes while we do not ask */
  readonly take: (event: unknown) => void;
  readonly log: Log;
  readonly timer: Timer;
  /** in [0, 1) */
  readonly chance: () => number;
  /** milliseconds from anywhere, evenly */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

const betweenPolls = { first: 500, most: 30_000 };

/** A gateway that finds us too fast, or an address a webhook is set for, will find so in half a second as well. */
const afterRefusal = 5_000;

/** An empty poll that took no time (ms) was not held open, and would be repeated at full speed for ever. */
const heldOpen = 1_000;

/**
 * Takes events one by one until `signal`, asking again at once. There is no offset and nothing to confirm: what was answered is gone from
 * Zalo, and what people write while nobody asks may be lost. Resolves with whether the token was refused.
 */
export async function poll(options: PollOptions): Promise<'stopped' | 'token-refused'> {
  const { client, bot, take, log, timer, chance, now, signal } = options;
  let failures = 0;
  while (!signal.aborted) {
    const began = now();
    const answer = await client.getUpdates(pollSeconds);
    if (answer.ok && (answer.result.length > 0 || now() - began >= heldOpen)) {
      for (const event of answer.result) take(event);
      failures = 0;
      continue;
    }
    if (signal.aborted) break;
    failures += 1;
    const wait = backOff(betweenPolls, failures, chance());
    if (answer.ok) {
      log.warn('zalo-poll-not-held', { bot, failures, wait });
      await timer.sleep(wait, signal);
      continue;
    }
    const { failure } = answer;
    if (isRefusedToken(failure)) return 'token-refused';
    const atLeast = isRefusal(failure) ? Math.max(wait, afterRefusal) : wait;
    log.warn(failedPollEvent(failure), { bot, code: failureCode(failure), failures, wait: atLeast });
    await timer.sleep(atLeast, signal);
  }
  return 'stopped';
}

function isRefusedToken(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === 401;
}

/** While a webhook is set, polls are refused (400 as one program says, and what is said is not known); 409 is another poller's. */
function failedPollEvent(failure: Failure): string {
  const isConflict = failure.kind === 'refused' && (failure.code === 400 || failure.code === 409);
  return isConflict ? 'zalo-poll-conflict' : 'zalo-poll-failed';
}

function isRefusal(failure: Failure): boolean {
  return failure.kind === 'refused' || (failure.kind === 'page' && failure.status === 429);
}
