import { BehindAnother } from './ports/behind-another.ts';

/**
 * Runs work one after another per key, and keys side by side. When a piece of work fails, those that wait behind it are not begun and fail with
 * `BehindAnother`: whoever brings them brings them all again, in their order. Memory is held only for keys with work.
 */
export function inLine(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = tails.get(key);
    const result = before
      ? before.then(work, () => {
          throw new BehindAnother('a message before this one was not stored');
        })
      : work();
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    tails.set(key, result);
    result.then(forget, forget);
    return result;
  };
}
