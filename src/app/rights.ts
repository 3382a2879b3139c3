import { leads } from '../domain/person.ts';
import type { DecisionContext } from './decision.ts';

/** Whether the person may read a branch. */
export function isLeader({ turn }: Pick<DecisionContext, 'turn'>): boolean {
  return turn.person !== undefined && leads(turn.person).length > 0;
}

/** Whether the person looks after the program itself. */
export function isAdmin({ turn }: Pick<DecisionContext, 'turn'>): boolean {
  return turn.person?.assignments.some(({ role }) => role === 'admin') ?? false;
}
