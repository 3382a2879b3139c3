import type { Decision, DecisionContext } from '../decision.ts';
import { leads } from '../../domain/person.ts';
import type { Looking } from '../overview/look-at.ts';
import { firstView } from '../overview/request.ts';
import { backChoices, showList } from '../overview/show-list.ts';
import { problem } from '../problem-reply.ts';
import { say } from '../menu.ts';

/** Whom in a branch the bot can not reach any more, so that a leader calls them: as the tree stands today, whatever period was named. */
export async function showUnreachable(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { store, phrases, today } = context;
  const { place } = looking;
  const words = phrases.delivery.unreachable;
  if (!(await isLedToday(context, looking)))
    return problem(context, { code: 'unknown-branch', typed: place.name });
  const people = await store.people.unreachable(place.id, today);
  const back = backChoices(context, looking);
  if (people.length === 0) return say(context, words.nobody({ place: place.name }), back);
  return showList(context, looking, {
    command: 'unreached',
    view: firstView,
    header: words.head({ place: place.name, people: people.length }),
    items: people.map((one, index) => ({ text: words.person({ ...one, number: index + 1, today }) })),
    choices: back,
  });
}

/** A place may be read in the months in which it stood below the leader; phone numbers of people are read today. */
async function isLedToday({ store, today }: DecisionContext, { person, place }: Looking): Promise<boolean> {
  if (place.isAlways) return leads(person).some(({ unit }) => unit.id === place.id);
  for (const { unit } of leads(person)) {
    const below = await store.people.branch(unit.id, today);
    if (below.some(({ id }) => id === place.id)) return true;
  }
  return false;
}
