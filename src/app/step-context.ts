import type { StepContext } from '../engine/context.ts';
import type { Place } from '../engine/outline.ts';
import type { PersonContext } from './decision.ts';

/** Who acts in the engine, and when. */
export function stepContext({ now, today, turn, person }: PersonContext, answersTo?: Place): StepContext {
  return { now, today, account: turn.account.id, person: person.id, ...(answersTo && { answersTo }) };
}
