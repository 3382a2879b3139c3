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
}

/** How many marks are written at once, and how long (ms) the first of them waits. A crash loses at most these, and then replies are repeated. */
const batch = 50;
const patience = 200;

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
  let writing: Promise<void> = Promise.resolve();

  const write = async (marks: readonly { readonly account: AccountId; readonly event: string }[]) => {
    await store.markDelivered(marks);
    for (const { account, event } of marks) {
      if (unwritten.get(account) === event) unwritten.delete(account);
    }
  };

  const flush = (): Promise<void> => {
    const marks = [...waiting].map(([account, event]) => ({ account, event }));
    waiting = new Map();
    if (marks.length > 0) {
      writing = writing
        .then(() => write(marks))
        .catch((error: unknown) => log.error('marks-not-written', error, { count: marks.length }));
    }
    return writing;
  };

  return {
    add: (account, event) => {
      waiting.set(account, event);
      unwritten.set(account, event);
      if (waiting.size >= batch) {
        void flush();
      } else if (!isTimed) {
        isTimed = true;
        void timer.sleep(patience).then(() => {
          isTimed = false;
          return flush();
        });
      }
    },
    isUnwritten: (account, event) => unwritten.get(account) === event,
    flush,
  };
}
