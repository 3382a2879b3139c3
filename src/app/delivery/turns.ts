import type { Urgency } from '../ports/channel.ts';
import type { Pace } from '../ports/pace.ts';
import type { Timer } from '../ports/timer.ts';
import { PaceBook } from './pace-book.ts';

/** Something to be sent, as far as its turn depends on it. */
export interface TurnRequest {
  readonly urgency: Urgency;
  readonly chat: string;
  /** messages it is sent as */
  readonly parts: number;
  /** once aborted, what has not begun never does */
  readonly signal?: AbortSignal;
}

/** A notice waits no longer (ms) for the patience a platform asked for. */
export const longestHold = 60_000;

interface Waiting extends TurnRequest {
  /** with the instant at which it was noted, or nothing when it never begins */
  readonly begin: (at: number | undefined) => void;
}

/**
 * Gives out turns to send for one bot: answers before notices, each in the order asked for, to one chat one at a time, and all at the pace of the platform.
 */
export class Turns {
  readonly #book: PaceBook;
  readonly #timer: Timer;
  readonly #now: () => number;
  readonly #waiting: Record<Urgency, Waiting[]> = { answer: [], notice: [] };
  readonly #busy = new Set<string>();
  #isGiving = false;
  #wake: AbortController | undefined;

  constructor(pace: Pace, parts: { readonly timer: Timer; readonly now: () => number }) {
    this.#book = new PaceBook(pace);
    this.#timer = parts.timer;
    this.#now = parts.now;
  }

  /** Does a piece of work at its turn; undefined, without doing it, when it was called off before. */
  async take<T>(request: TurnRequest, work: () => Promise<T>): Promise<T | undefined> {
    const { chat, parts } = request;
    const noted = await this.#turn(request);
    if (noted === undefined) return undefined;
    this.#book.begunLater(noted, this.#now(), parts);
    try {
      return await work();
    } finally {
      this.#busy.delete(chat);
      this.#look();
    }
  }

  /**
   * The platform asked for patience, for so many milliseconds. Notices that wait are called off when it is long: they are marked as being sent meanwhile, and a
   * mark that is too old is taken for that of a dead process.
   */
  hold(chat: string, milliseconds: number): void {
    this.#book.hold(chat, this.#now() + milliseconds);
    if (milliseconds <= longestHold) return;
    for (const { begin } of this.#waiting.notice.splice(0)) begin(undefined);
  }

  /** How long (ms) a notice to this chat would have to wait for the platform's patience, where that is too long to wait for it here. */
  longHold(chat: string): number | undefined {
    const left = this.#book.noticesHeldUntil(chat) - this.#now();
    return left > longestHold ? left : undefined;
  }

  #turn(request: TurnRequest): Promise<number | undefined> {
    const { urgency, signal } = request;
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve(undefined);
      const callOff = () => {
        const queue = this.#waiting[urgency];
        queue.splice(queue.indexOf(waiting), 1);
        resolve(undefined);
      };
      const begin = (at: number | undefined) => {
        signal?.removeEventListener('abort', callOff);
        resolve(at);
      };
      const waiting: Waiting = { ...request, begin };
      signal?.addEventListener('abort', callOff, { once: true });
      this.#waiting[urgency].push(waiting);
      this.#look();
    });
  }

  #look(): void {
    this.#wake?.abort();
    if (!this.#isGiving) void this.#give();
  }

  async #give(): Promise<void> {
    this.#isGiving = true;
    for (;;) {
      const now = this.#now();
      const next = this.#next(now);
      if (!next) break;
      if (next.at <= now) {
        this.#begin(next.waiting, now);
        continue;
      }
      this.#wake = new AbortController();
      await this.#timer.sleep(next.at - now, this.#wake.signal);
    }
    this.#isGiving = false;
  }

  /** Who may begin first; of those who may begin now, who comes first. Whose chat is busy is looked at again when it is free. */
  #next(now: number): { readonly waiting: Waiting; readonly at: number } | undefined {
    let first: { readonly waiting: Waiting; readonly at: number } | undefined;
    const passed = new Set(this.#busy);
    for (const waiting of [...this.#waiting.answer, ...this.#waiting.notice]) {
      const { urgency, chat, parts } = waiting;
      if (passed.has(chat)) continue;
      passed.add(chat);
      const at = this.#book.earliest(urgency, chat, now, parts);
      if (at <= now) return { waiting, at };
      if (!first || at < first.at) first = { waiting, at };
    }
    return first;
  }

  #begin(waiting: Waiting, now: number): void {
    const { urgency, chat, parts, begin } = waiting;
    const queue = this.#waiting[urgency];
    queue.splice(queue.indexOf(waiting), 1);
    this.#busy.add(chat);
    this.#book.begun(urgency, chat, now, parts);
    begin(now);
  }
}
