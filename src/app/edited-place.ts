import type { Place } from '../engine/outline.ts';
import type { IncomingMessage } from './ports/channel.ts';
import type { Turn } from './ports/turn-store.ts';

/** A place as the turn record keeps it. */
export function placeKey({ question, step }: Place): string {
  return `${question}/${step}`;
}

/** The place that the message an edit replaces had answered, if it is still remembered. */
export function editedPlace(turn: Turn, message: IncomingMessage): Place | undefined {
  if (!turn.open) return undefined;
  const seen = turn.record.seen.findLast(
    (event) => event.message === message.message && event.step !== undefined,
  );
  const [question, step] = seen?.step?.split('/') ?? [];
  return question === undefined ? undefined : { question, step: Number(step) };
}
