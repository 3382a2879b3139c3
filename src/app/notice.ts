import { oneDay } from '../domain/calendar-date.ts';
import type { PersonId } from '../domain/ids.ts';
import type { DecisionContext } from './decision.ts';
import { menuPrompt } from './menu.ts';
import type { NewOutgoing } from './ports/outgoing-store.ts';
import type { OwnAccount } from './ports/people-store.ts';

/** After this a notice would be about something long known. */
const staysNews = 14 * oneDay;

/** A message to somebody about what just changed for them; written with the change, sent like every message nobody asked for. */
export function noticeTo(
  { ids, now }: Pick<DecisionContext, 'ids' | 'now'>,
  to: { readonly person: PersonId; readonly account: OwnAccount },
  about: { readonly key: string; readonly text: string },
): NewOutgoing {
  return {
    id: ids.next(),
    key: about.key,
    account: to.account.id,
    person: to.person,
    prompt: { id: menuPrompt, text: about.text, choices: [], answer: 'choose' },
    priority: 'news',
    createdAt: now,
    notBefore: now,
    expiresAt: now + staysNews,
  };
}
