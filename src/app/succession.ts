import type { PersonId } from '../domain/ids.ts';
import { sameName } from '../vietnamese/index.ts';
import type { DecisionContext } from './decision.ts';
import { noticeTo } from './notice.ts';
import type { Invitation } from './ports/enrolment-store.ts';
import type { NewOutgoing } from './ports/outgoing-store.ts';
import type { Holder } from './ports/people-store.ts';

/** What it changes for others that somebody takes up an office. */
export interface Succession {
  /** who the union's list names for the office and is this very person, not joined until now */
  readonly namesake: PersonId | undefined;
  /** offices that end the day before */
  readonly ends: readonly number[];
  /** to those who are replaced */
  readonly outgoing: readonly NewOutgoing[];
  readonly replaced: readonly string[];
}

/**
 * A unit has one chair: whoever is it today stops being it, and is told, and a deputy who becomes chair is deputy no longer. Other offices are
 * held side by side. Somebody of the same name who is on the union's list for the office, but never joined, is the one who joins now.
 */
export async function successionOf(
  context: DecisionContext,
  { unit, role, personName }: Invitation,
  newcomer: { readonly id: PersonId | undefined; readonly name: string },
): Promise<Succession> {
  const { store, today, phrases } = context;
  const holders = await store.people.holders(unit.id, role, today);
  // Somebody who is known already may hold a code that names another; then only their own name counts.
  const listed = newcomer.id === undefined ? personName : undefined;
  const isNewcomer = ({ name }: Holder) =>
    sameName(name, newcomer.name) || (listed !== undefined && sameName(name, listed));
  const namesake = holders.find((holder) => !holder.hasJoined && isNewcomer(holder));
  if (role !== 'chair') return { namesake: namesake?.id, ends: [], outgoing: [], replaced: [] };

  const replaced = holders.filter(({ id }) => id !== namesake?.id && id !== newcomer.id);
  const deputies = await store.people.holders(unit.id, 'deputy', today);
  const promoted = deputies.filter(
    (deputy) => deputy.id === newcomer.id || (!deputy.hasJoined && isNewcomer(deputy)),
  );
  return {
    namesake: namesake?.id,
    ends: [...replaced, ...promoted].map(({ assignment }) => assignment),
    outgoing: replaced.flatMap(({ id, name, assignment, accounts: [account] }) => {
      if (!account) return [];
      const text = phrases.people.replaced({
        name,
        unit: unit.name,
        successor: newcomer.name,
        from: today,
      });
      return [noticeTo(context, { person: id, account }, { key: `office-ended/${assignment}`, text })];
    }),
    replaced: replaced.map(({ name }) => name),
  };
}
