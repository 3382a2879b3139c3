import type { Draft } from './draft.ts';
import type { Event } from './events.ts';

/** The draft after one message, and what happened; nothing has been performed. */
export interface StepResult {
  readonly draft: Draft;
  readonly events: readonly Event[];
}
