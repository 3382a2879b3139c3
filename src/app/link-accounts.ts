import { asId, type LinkId } from '../domain/ids.ts';
import { newCode, printCode } from './codes.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { commandChoice, say } from './menu.ts';
import { noticeTo } from './notice.ts';
import type { AccountLink, OwnAccount } from './ports/people-store.ts';
import { problem } from './problem-reply.ts';

/** How long (ms) a code for another account works: as long as it takes to pick up the other phone. */
const linkWorksFor = 10 * 60_000;

/** Makes a code by which another account of the same person joins. It is shown once and stored as a hash only. */
export async function offerLink(context: PersonContext): Promise<Decision> {
  const { ids, codeHash, now, person, phrases, turn } = context;
  const code = newCode(ids);
  const minutes = linkWorksFor / 60_000;
  const shown = say(context, phrases.people.link.offered({ code: printCode(code), minutes }));
  const { text: remembered } = say(context, phrases.people.link.offeredBefore).prompt;
  return {
    change: {
      kind: 'offer-link',
      link: {
        id: asId<LinkId>(ids.next()),
        codeHash: await codeHash.hash(code),
        person: person.id,
        createdAt: now,
        expiresAt: now + linkWorksFor,
      },
      session: sessionAfter(shown) ?? turn.session,
    },
    prompt: shown.prompt,
    remembered,
  };
}

/** The account that gave the code becomes one of the person's, and their other accounts are told. */
export async function joinPerson(context: DecisionContext, { id, person }: AccountLink): Promise<Decision> {
  const { store, phrases, turn } = context;
  if (turn.person?.id === person.id) return say(context, phrases.people.link.already);
  if (turn.person) return problem(context, { code: 'account-of-another' });
  const others = await store.people.accounts(person.id);
  const { channel } = turn.account.address;
  const text = phrases.people.link.joinedElsewhere({ name: person.name, channel });
  return {
    change: {
      kind: 'join-person',
      link: id,
      person: person.id,
      session: { runs: 'nothing' },
    },
    prompt: say(context, phrases.people.link.joined({ name: person.name })).prompt,
    outgoing: others.map((account) =>
      noticeTo(context, { person: person.id, account }, { key: `account-joined/${id}/${account.id}`, text }),
    ),
  };
}

/**
 * Takes accounts away again that joined by a code: the one named, or the only one. Only those that joined after this one, so that whoever
 * got hold of a code can not shut out the person it belongs to.
 */
export async function dropAccounts(context: PersonContext, account: string): Promise<Decision> {
  const { store, person, phrases, turn } = context;
  const accounts = await store.people.accounts(person.id);
  const since = accounts.find(({ id }) => id === turn.account.id)?.joinedAt ?? 0;
  const later = accounts.filter(
    ({ id, joinedAt }) => id !== turn.account.id && joinedAt !== undefined && joinedAt > since,
  );
  const named = account === '' ? later : later.filter(({ id }) => id === account);
  const [first, second] = named;
  if (!first) return say(context, phrases.people.link.noneToDrop);
  if (second) return say(context, phrases.people.link.whichToDrop, named.map(choiceToDrop(context)));
  const told = say(context, phrases.people.link.dropped({ channel: first.channel }));
  return {
    change: {
      kind: 'drop-accounts',
      person: person.id,
      accounts: [first.id],
      session: sessionAfter(told) ?? turn.session,
    },
    prompt: told.prompt,
  };
}

function choiceToDrop({ phrases }: DecisionContext) {
  return ({ id, channel, joinedAt = 0 }: OwnAccount) =>
    commandChoice('unlink', phrases.people.link.account({ channel, joinedAt }), id);
}

function sessionAfter({ change }: Decision) {
  return change.kind === 'stay' ? change.session : undefined;
}
