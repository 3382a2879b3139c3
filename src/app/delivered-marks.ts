import type { AccountId } from '../domain/ids.ts';
import type { Log } from './ports/log.ts';
import type { Timer } from './ports/timer.ts';
import type { TurnStore } from './ports/turn-store.ts';

export interface DeliveredMarks {
  /** notes that the reply to an event arrived; written soon, with others */
  add(account: AccountId, event: string): void;
  /** whether that is noted here and may not stand in the store yet */
  isUnwritten(account: AccountId, event: string): boolean;
  /** writes what is waiting */
  flush(): Promise<void>;
  /** the same for the last time: what can not be written now is not tried again */
  finish(): Promise<void>;
}

interface Mark {
  readonly account: AccountId;
  readonly event: string;
}

/** How many marks are written at once, and how long (ms) the first of them waits. A crash loses at most these, and then replies are repeated. */
const batch = 50;
const patience = 200;

/** How long (ms) marks wait after they could not be written. Whoever else sends what stayed unsent would take them for replies that never arrived. */
const patienceAfterFailure = 5_000;

/**
 * Collects "delivered" marks and writes many in one statement: a write of its own for each reply would halve what the program can
 * handle. Only the newest mark of an account counts.
 */
export function deliveredMarks(
  store: Pick<TurnStore, 'markDelivered'>,
  timer: Timer,
  log: Log,
): DeliveredMarks {
  let waiting = new Map<AccountId, string>();
  /** Waiting, being written, or not writable: whoever reads the store must not take these for replies that never arrived. */
  const unwritten = new Map<AccountId, string>();
  let isTimed = false;
  let isFinished = false;
  let writing: Promise<void> = Promise.resolve();

  const write = async (marks: readonly Mark[]) => {
    await store.markDelivered(marks);
    for (const { account, event } of marks) {
      if (unwritten.get(account) === event) unwritten.delete(account);
    }
  };

  const flushIn = (milliseconds: number) => {
    if (isTimed) return;
    isTimed = true;
    void timer.sleep(milliseconds).then(() => {
      isTimed = false;
      return flush();
    });
  };

  const failed = (marks: readonly Mark[], error: unknown) => {
    log.error('marks-not-written', error, { count: marks.length });
    // A newer one of the same account counts instead.
    const newest = marks.filter(({ account, event }) => unwritten.get(account) === event);
    waiting = new Map([...newest.map(({ account, event }) => [account, event] as const), ...waiting]);
    if (waiting.size > 0 && !isFinished) flushIn(patienceAfterFailure);
  };

  const flush = (): Promise<void> => {
    const marks = [...waiting].map(([account, event]) => ({ account, event }));
    waiting = new Map();
    if (marks.length > 0) {
      writing = writing.then(() => write(marks)).catch((error: unknown) => failed(marks, error));
    }
    return writing;
  };

  return {
    add: (account, event) => {
      waiting.set(account, event);
      unwritten.set(account, event);
      if (waiting.size >= batch) void flush();
      else flushIn(patience);
    },
    isUnwritten: (account, event) => unwritten.get(account) === event,
    flush,
    finish: () => {
      isFinished = true;
      return flush();
    },
  };
}
