import type { AccountId } from '../domain/ids.ts';
import type { Log } from './ports/log.ts';
import type { Timer } from './ports/timer.ts';
import type { TurnStore } from './ports/turn-store.ts';

export interface DeliveredMarks {
  /** notes that the reply to an event arrived; written soon, with others */
  add(account: AccountId, event: string): void;
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
  let isTimed = false;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    const marks = [...waiting].map(([account, event]) => ({ account, event }));
    waiting = new Map();
    if (marks.length > 0) {
      writing = writing
        .then(() => store.markDelivered(marks))
        .catch((error: unknown) => log.error('marks-not-written', error, { count: marks.length }));
    }
    return writing;
  };

  return {
    add: (account, event) => {
      waiting.set(account, event);
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
    flush,
  };
}
