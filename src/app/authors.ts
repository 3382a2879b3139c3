import type { PersonId } from '../domain/ids.ts';
import type { Draft } from '../engine/draft.ts';
import type { PersonContext } from './decision.ts';

/** People by name, but for the one who looks: what they said themselves needs no name. */
export type Authors = ReadonlyMap<PersonId, string>;

/** Who else gave answers in these drafts. Asks the store only when somebody else did: mostly a report is one person's. */
export async function otherAuthors(
  { store, person }: PersonContext,
  ...drafts: readonly Draft[]
): Promise<Authors> {
  const others = new Set<PersonId>();
  for (const { answers } of drafts)
    for (const { by } of Object.values(answers)) if (by !== person.id) others.add(by);
  return others.size === 0 ? new Map<PersonId, string>() : store.people.names([...others]);
}

/** The names of those who gave some answers, each once. */
export function namesOf(authors: Authors, people: readonly PersonId[]): readonly string[] {
  return [...new Set(people)].flatMap((id) => authors.get(id) ?? []);
}
