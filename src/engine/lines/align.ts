/**
 * Which line each part of a message may answer, when parts answer lines in the order in which they were asked and every part answers another
 * one. `fits[part]` lists the lines (by index) that a part could answer at all.
 *
 * @example align([[0, 3], [1]], 5)   // [[0], [1]]: the first of two parts can only stand before the second
 */
export function align(fits: readonly (readonly number[])[], lines: number): readonly (readonly number[])[] {
  const earliest = edge(fits, (part, before) => part.find((line) => line > before), -1);
  const latest = edge(
    fits.toReversed(),
    (part, after) => part.findLast((line) => line < after),
    lines,
  )?.toReversed();
  if (!earliest || !latest) return fits.map(() => []);
  return fits.map((part, index) =>
    part.filter((line) => line > (earliest[index - 1] ?? -1) && line < (latest[index + 1] ?? lines)),
  );
}

/** The line nearest to one end for each part; undefined when the parts cannot stand in order. */
function edge(
  parts: readonly (readonly number[])[],
  nearest: (part: readonly number[], before: number) => number | undefined,
  start: number,
): readonly number[] | undefined {
  const found: number[] = [];
  for (const part of parts) {
    const line = nearest(part, found.at(-1) ?? start);
    if (line === undefined) return undefined;
    found.push(line);
  }
  return found;
}
