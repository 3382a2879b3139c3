/** Messages a second between the first and the last of these instants (ms, in order). */
export function perSecond(times: readonly number[]): number {
  const [first = 0] = times;
  const last = times.at(-1) ?? first;
  return ((times.length - 1) * 1_000) / (last - first);
}
