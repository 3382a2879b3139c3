/**
 * A pure function that remembers its last results. Nothing but time depends on the memory; the oldest results go first.
 *
 * @param capacity how many results are kept
 */
export function boundedMemo<V>(capacity: number, work: (input: string) => V): (input: string) => V {
  const known = new Map<string, V>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const result = work(input);
    for (const oldest of known.keys()) {
      if (known.size < capacity) break;
      known.delete(oldest);
    }
    known.set(input, result);
    return result;
  };
}
