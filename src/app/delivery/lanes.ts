import type { Lane } from '../ports/outgoing-store.ts';
import type { SendOutcome } from '../ports/channel.ts';
import { longestHold } from './turns.ts';

/** A bot with fewer messages before their turn than this is given more; enough for a fifth of a second. */
const room = 6;
/** So many failures of one bot in a row, with nothing sent between, are no accident: it is left alone until the next look. */
const enough = 3;

/** Pages (of seconds together) after a look for messages of other bots that found none. */
const vainLooks = 50;

interface State {
  readonly lane: Lane;
  /** claimed, and its turn has not come */
  waiting: number;
  failures: number;
  isShut: boolean;
}

/** What is known, during one look at the outbox, of each bot that messages go out by. */
export class Lanes {
  readonly #states = new Map<string, State>();
  /** those that had messages in the last page, or may have had some that were left out of it */
  #flowing: ReadonlySet<State> = new Set();
  /** pages to come before others than these are looked for again */
  #notLookedFor = 0;

  /** A page was claimed, without the messages of some bots. */
  claimed(page: readonly Lane[], without: readonly Lane[]): void {
    const states = page.map((lane) => this.#of(lane));
    for (const state of states) state.waiting += 1;
    this.#flowing = new Set([...states, ...without.map((lane) => this.#of(lane))]);
    if (this.#notLookedFor > 0) this.#notLookedFor -= 1;
    else if (without.length > 0 && page.length === 0) this.#notLookedFor = vainLooks;
  }

  begun(lane: Lane): void {
    this.#of(lane).waiting -= 1;
  }

  /**
   * A platform that can not be reached, or has had all it takes this month, would refuse the rest of the round as well, one try of each message after the
   * other.
   */
  ended(lane: Lane, outcome: SendOutcome): void {
    const state = this.#of(lane);
    if (outcome.kind === 'unreachable' && outcome.code !== 'other-bot') state.failures += 1;
    else if (outcome.kind !== 'called-off') state.failures = 0;
    const isTold =
      outcome.kind === 'over-quota' || (outcome.kind === 'throttled' && outcome.retryAfter > longestHold);
    if (state.failures >= enough || isTold) state.isShut = true;
  }

  /** Whether any of these bots is not left alone. */
  areOpen(lanes: readonly Lane[]): boolean {
    return lanes.some((lane) => !this.#of(lane).isShut);
  }

  /** The bots that more must not be claimed for now. */
  full(): readonly Lane[] {
    return [...this.#states.values()]
      .filter(({ waiting, isShut }) => isShut || waiting >= room)
      .map(({ lane }) => lane);
  }

  /**
   * Whether more is to be claimed: because a bot that may have more to send takes more, or because behind those that take none others may wait. That is a
   * long search between a hundred thousand messages of one bot, so after a vain one it is left for a while.
   */
  hasRoom(): boolean {
    const open = [...this.#flowing].filter(({ isShut }) => !isShut);
    if (open.length === 0 || open.some(({ waiting }) => waiting < room)) return true;
    return this.#notLookedFor === 0;
  }

  /** Whether those that have more to send are all full: a claim would only look for messages of other bots. */
  areAllFull(): boolean {
    const open = [...this.#flowing].filter(({ isShut }) => !isShut);
    return open.length > 0 && open.every(({ waiting }) => waiting >= room);
  }

  #of({ channel, bot }: Lane): State {
    const key = `${channel}/${bot}`;
    const known = this.#states.get(key);
    if (known) return known;
    const state: State = { lane: { channel, bot }, waiting: 0, failures: 0, isShut: false };
    this.#states.set(key, state);
    return state;
  }
}
