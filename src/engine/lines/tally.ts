import type { Draft, Line } from '../draft.ts';
import type { Event } from '../events.ts';

export type Answered = (Event & { readonly type: 'answered-lines' })['lines'][number];
export type Unread = (Event & { readonly type: 'unread-lines' })['lines'][number];

/** What a message did so far. */
export interface Tally {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  readonly answered: readonly Answered[];
  readonly unread: readonly Unread[];
  readonly events: readonly Event[];
}

/** What was answered is told line by line, everything else as it happened. */
export function noting(tally: Tally, events: readonly Event[], number?: number): Tally {
  const items = events.flatMap((event) => (event.type === 'answered' ? event.items : []));
  const answered = items.length > 0 ? [{ items, ...(number !== undefined && { number }) }] : [];
  return {
    ...tally,
    answered: [...tally.answered, ...answered],
    events: [...tally.events, ...events.filter(({ type }) => type !== 'answered')],
  };
}
