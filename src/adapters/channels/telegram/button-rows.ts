import { labelLength } from '../shorten-label.ts';

/**
 * Characters that a button shows on a narrow phone when one, two or three stand in a row; the client cuts the rest.
 * The Bot API sets no limit; more than three are hard to hit with a thumb.
 */
const roomByRow = [
  { buttons: 3, characters: 9 },
  { buttons: 2, characters: 16 },
] as const;

/** Lays out buttons in their order: short ones two or three to a row, a long one alone. */
export function buttonRows<Button extends { readonly text: string }>(
  buttons: readonly Button[],
): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (let next = 0; next < buttons.length;) {
    const size = rowSize(buttons.slice(next).map((button) => labelLength(button.text)));
    rows.push(buttons.slice(next, next + size));
    next += size;
  }
  return rows;
}

/** How many of the labels ahead stand in the next row. */
function rowSize(lengths: readonly number[]): number {
  const fitting = roomByRow.find(
    ({ buttons, characters }) =>
      lengths.length >= buttons && lengths.slice(0, buttons).every((length) => length <= characters),
  );
  return fitting?.buttons ?? 1;
}
