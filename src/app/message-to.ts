import { oneDay } from '../domain/calendar-date.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import type { Prompt } from '../engine/prompt.ts';
import type { DecisionContext } from './decision.ts';
import type { NewOutgoing, OutgoingPriority } from './ports/outgoing-store.ts';

/** After this a message about something that happened would be about something long known. */
const staysNews = 14 * oneDay;

/** A message to somebody else that a turn gives rise to: written with it, sent like every message nobody asked for. */
export function messageTo(
  { ids, now }: Pick<DecisionContext, 'ids' | 'now'>,
  { person, account }: { readonly person: PersonId; readonly account: AccountId },
  {
    key,
    prompt,
    priority,
  }: { readonly key: string; readonly prompt: Prompt; readonly priority: OutgoingPriority },
): NewOutgoing {
  return {
    id: ids.next(),
    key,
    account,
    person,
    prompt,
    priority,
    createdAt: now,
    notBefore: now,
    expiresAt: now + staysNews,
  };
}
