import type { Person } from '../domain/person.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Form } from '../engine/form.ts';
import type { Prompt } from '../engine/prompt.ts';
import type { AskingHere } from './asking.ts';
import type { Phrases } from './phrases.ts';
import type { CodeHash } from './ports/code-hash.ts';
import type { Ids } from './ports/ids.ts';
import type { NewOutgoing, OutgoingStore } from './ports/outgoing-store.ts';
import type { BotStore } from './ports/bot-store.ts';
import type { ServedBot } from './ports/served-bot.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { Store } from './ports/store.ts';
import type { ChosenAsking, NewConsent, Turn, TurnChange } from './ports/turn-store.ts';
import type { TurnRecord } from './session.ts';

/** What one message leads to: what is written, and what is said. Nothing of it has happened yet. */
export interface Decision {
  readonly change: TurnChange;
  readonly prompt: Prompt;
  /** stored in the place of the prompt's text, where that shows a code that must not be stored */
  readonly remembered?: string;
  /** messages to others that this gives rise to */
  readonly outgoing?: readonly NewOutgoing[];
  /** planned messages, by how their keys begin, that are needed no more */
  readonly drops?: readonly string[];
  /** somebody agreed to the consent text with this message */
  readonly consent?: NewConsent;
  /** how somebody wants to be asked from now on */
  readonly asking?: ChosenAsking;
  /** the message waits for that; nothing of it has been done */
  readonly pending?: NonNullable<TurnRecord['pending']>;
  /** the place the message answered, so that an edit of it can be read as the same answer */
  readonly step?: string;
}

/** What deciding may use: it reads the store and never writes it. */
export interface DecisionContext {
  readonly turn: Turn;
  readonly now: Instant;
  readonly today: IsoDate;
  readonly store: Pick<
    Store,
    'reports' | 'requests' | 'history' | 'privacy' | 'organisation' | 'enrolment' | 'people'
  > & {
    readonly outgoing: Pick<
      OutgoingStore,
      'plannedAt' | 'lastSent' | 'waiting' | 'progress' | 'queues' | 'paused'
    >;
    readonly bots: Pick<BotStore, 'usage'>;
    readonly rounds: Pick<RoundStore, 'branches'>;
  };
  readonly forms: Forms;
  readonly phrases: Phrases;
  readonly ids: Ids;
  readonly codeHash: CodeHash;
  /** the bots people can write to; none in the terminal */
  readonly served?: readonly ServedBot[];
  /** how reports are asked in this chat, where nobody chose; absent: one question after the other */
  readonly asking?: AskingHere;
}

/** The same, for a person who has enrolled. */
export interface PersonContext extends DecisionContext {
  readonly person: Person;
}

/** The forms of this deployment, by id, newest version of each. */
export interface Forms {
  /** what chairs fill each month */
  readonly monthly: Form;
  /** what is asked about a unit, once */
  readonly profile: Form;
  byId(id: string): Form | undefined;
}
