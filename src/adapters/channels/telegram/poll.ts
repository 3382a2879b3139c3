import type { Api } from 'grammy';
import type { Receive } from '../../../app/ports/channel.ts';
import type { Log } from '../../../app/ports/log.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import { backOff } from '../../../app/delivery/back-off.ts';
import type { ListeningEnd } from '../define-channel.ts';
import { failureCode, type Failure } from './failure.ts';
import { fetchUpdates, pollSeconds } from './fetch-updates.ts';
import { RefusedUpdates } from './give-up.ts';
import { handleBatch } from './handle-batch.ts';
import { nextOffset } from './next-offset.ts';
import type { UpdateReading } from './read-update.ts';

export interface PollOptions {
  /** for the long polls; its calls end when `signal` is aborted */
  readonly polling: Api;
  /** for the one call after that; short, because a shutdown waits for it */
  readonly confirming: Api;
  /** awaited before a batch is read */
  readonly prepare: (updates: readonly unknown[]) => Promise<void>;
  readonly read: (update: unknown) => UpdateReading;
  readonly receive: Receive;
  readonly log: Log;
  readonly timer: Timer;
  /** in [0, 1) */
  readonly chance: () => number;
  readonly signal: AbortSignal;
}

/** After an answer that did not come: gentle with a platform in trouble. */
const betweenPolls = { first: 500, most: 30_000 };

/** After a message that could not be stored: short, because everybody else waits meanwhile. */
const betweenStores = { first: 250, most: 2_000 };

/**
 * Takes updates until `signal`. The next offset goes out only when everything before it is stored: a process that
 * dies at any moment gets the same updates again, and repeated events are harmless. (grammy's own loops confirm earlier.)
 */
export async function poll(options: PollOptions): Promise<ListeningEnd> {
  const { signal, log, timer, chance } = options;
  const refused = new RefusedUpdates();
  let offset = 0;
  let failedPolls = 0;
  let failedBatches = 0;
  while (!signal.aborted) {
    const fetched = await fetchUpdates(options.polling, offset, pollSeconds);
    if (fetched.kind === 'failed') {
      if (signal.aborted) break;
      const { failure } = fetched;
      if (isRefusedToken(failure)) return tokenRefused(failure, log);
      failedPolls += 1;
      const wait = retryAfter(failure) ?? backOff(betweenPolls, failedPolls, chance());
      log.warn(failedPollEvent(failure), { code: failureCode(failure), failures: failedPolls, wait });
      await timer.sleep(wait, signal);
      continue;
    }
    failedPolls = 0;
    const taken = await takeBatch(fetched.updates, offset, refused, options);
    offset = taken.offset;
    failedBatches = taken.complete ? 0 : failedBatches + 1;
    if (!taken.complete) await timer.sleep(backOff(betweenStores, failedBatches, chance()), signal);
  }
  // Without this the next process would see what is stored once more; harmless, but it costs the people a moment.
  if (offset > 0) await fetchUpdates(options.confirming, offset, 0);
  return { kind: 'stopped' };
}

/** Hands a batch on and says how far it may be confirmed; not `complete` means that some of it must come again. */
async function takeBatch(
  updates: readonly unknown[],
  offset: number,
  refused: RefusedUpdates,
  { prepare, read, receive, log }: PollOptions,
): Promise<{ readonly offset: number; readonly complete: boolean }> {
  await prepare(updates);
  const batch = await handleBatch(updates, read, receive);
  const givenUp = refused.note(batch);
  for (const event of givenUp) log.error('telegram-update-given-up', new Error('Never stored'), { event });
  const notStored = batch.filter(({ result }) => result.kind === 'not-stored').length;
  if (notStored > 0) log.warn('telegram-batch-not-stored', { updates: batch.length, notStored });
  const next = nextOffset(offset, batch, givenUp);
  // A batch in which nothing has a number can not be confirmed: it comes again, and must not come at full speed.
  const stuck = batch.length > 0 && next === offset;
  return { offset: next, complete: notStored === givenUp.size && !stuck };
}

/** A token Telegram does not know is 401, one that does not even look like one 404. Trying again can not help. */
function isRefusedToken(failure: Failure): boolean {
  return failure.kind === 'refused' && (failure.status === 401 || failure.status === 404);
}

function tokenRefused(failure: Failure, log: Log): ListeningEnd {
  const error = new Error(
    'Telegram refuses the bot token: check TELEGRAM_BOT_TOKEN (and TELEGRAM_API_ROOT, if it is set)',
  );
  log.error('telegram-token-refused', error, { code: failureCode(failure) });
  return { kind: 'failed', error };
}

/** 409 means that somebody else takes this bot's updates: a second process, or a webhook that is still set. */
function failedPollEvent(failure: Failure): string {
  return failure.kind === 'refused' && failure.status === 409
    ? 'telegram-poll-conflict'
    : 'telegram-poll-failed';
}

function retryAfter(failure: Failure): number | undefined {
  return failure.kind === 'refused' ? failure.retryAfter : undefined;
}
