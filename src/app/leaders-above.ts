import type { PersonId, UnitId } from '../domain/ids.ts';
import type { DecisionContext } from './decision.ts';
import type { Reachable } from './ports/organisation-store.ts';

/** A union above a unit, and those of its leaders who can be written to. */
export interface LeadersAbove {
  readonly union: { readonly id: UnitId; readonly name: string };
  readonly leaders: readonly Reachable[];
}

/**
 * Who is told, or asked, about a unit: the leaders of the union above it. Where none of them can be reached, those of the next union up.
 * `except` is whoever it is about. Undefined when nobody above can be reached.
 */
export async function leadersAbove(
  { store, today }: Pick<DecisionContext, 'store' | 'today'>,
  unit: UnitId,
  except: PersonId,
): Promise<LeadersAbove | undefined> {
  for (const union of await store.organisation.unionsAbove(unit, today)) {
    const people = await store.organisation.reachable(union.id, ['leader', 'admin'], today);
    const others = people.filter(({ person }) => person !== except);
    const leading = others.filter(({ role }) => role === 'leader');
    const leaders = leading.length > 0 ? leading : others;
    if (leaders.length > 0) return { union, leaders };
  }
  return undefined;
}
