import type { Line } from '../draft.ts';
import type { Event } from '../events.ts';

export type Unplaced = Event & { readonly type: 'unplaced' };

/** What a message says to which line. */
export interface Placing {
  readonly placed: readonly Placed[];
  /** parts that name what they answer, whichever question that is */
  readonly named: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

export interface Placed {
  readonly line: Line;
  readonly text: string;
  /** whether nothing but this line can be meant */
  readonly isSure: boolean;
}

export function unplacedAs(why: Unplaced['why'], texts: readonly string[]): readonly Unplaced[] {
  return texts.length > 0 ? [{ type: 'unplaced', texts, why }] : [];
}
