import { amountOf, type AnswerContent } from './answer.ts';

/** A part of a whole over many units, with what it stands on. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** units that gave both */
  readonly units: number;
  /** part ÷ whole, 1 for all; absent when the whole is nothing: 0 helped of 0 in need is no share */
  readonly share?: number;
}

/**
 * Rebuilds a share from the sums of the units that gave both figures; shares of units are never averaged, because a small unit would
 * weigh as much as a large one. Who gave only one of the two would tilt it, so both of theirs stay out.
 */
export function shareOf(
  units: readonly { readonly part: AnswerContent | undefined; readonly whole: AnswerContent | undefined }[],
): Share {
  let part = 0;
  let whole = 0;
  let both = 0;
  for (const unit of units) {
    const partial = unit.part && amountOf(unit.part);
    const total = unit.whole && amountOf(unit.whole);
    if (partial === undefined || total === undefined) continue;
    part += partial;
    whole += total;
    both += 1;
  }
  return { part, whole, units: both, ...(whole > 0 && { share: part / whole }) };
}
