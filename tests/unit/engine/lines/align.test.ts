import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../src/engine/lines/align.ts';

const lines = 6;

/** The same by trying everything. */
function tried(fits: readonly (readonly number[])[], after = -1): readonly (readonly number[])[] {
  const [part, ...others] = fits;
  if (!part) return [[]];
  return part
    .filter((line) => line > after)
    .flatMap((line) => tried(others, line).map((rest) => [line, ...rest]));
}

describe('parts of a message that keep the order of the lines', () => {
  it.each([
    [
      [[0, 3], [1]],
      [[0], [1]],
    ],
    [[[0, 3]], [[0, 3]]],
    [
      [[1], [0]],
      [[], []],
    ],
    [
      [
        [0, 1],
        [0, 1],
      ],
      [[0], [1]],
    ],
    [
      [[0, 3], [1], [0, 3], [1, 4]],
      [[0], [1], [3], [4]],
    ],
  ])('%j', (fits, aligned) => {
    expect(align(fits, lines)).toEqual(aligned);
  });

  it('stand exactly where they can stand', () => {
    const part = fc.uniqueArray(fc.nat(lines - 1)).map((own) => own.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (fits) => {
        const all = tried(fits);
        const possible = fits.map((own, index) =>
          own.filter((line) => all.some((way) => way[index] === line)),
        );
        expect(align(fits, lines)).toEqual(possible);
      }),
      { seed: 20261128, numRuns: 500 },
    );
  });
});
