/**
 * Runs work one after another per key, and keys side by side. A failing piece of work does not stop those behind it.
 * Memory is held only for keys with work.
 */
export function oneAtATime(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(work, work);
    const tail = result.then(
      () => forget(),
      () => forget(),
    );
    const forget = () => {
      if (tails.get(key) === tail) tails.delete(key);
    };
    tails.set(key, tail);
    return result;
  };
}
