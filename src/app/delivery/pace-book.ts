import type { Urgency } from '../ports/channel.ts';
import type { Pace } from '../ports/pace.ts';

/**
 * A second as the platform counts it may begin a little later than ours and end a little earlier, because requests overtake each other on the way.
 */
const second = 1_020;
/** What a timer was late by may be made good, up to so many milliseconds. */
const lateness = 100;

/**
 * What a bot has sent of late, and from that when it may send next. Knows no clock: every instant (milliseconds from anywhere, evenly) is given to it.
 *
 * - Over all chats: never more than `perSecond` in any second. Notices are spread evenly over it, so that an answer finds the next place free within a
 *   few hundredths of a second.
 * - To one chat: a notice only `betweenOfChat` after the message before it; answers may come in a burst.
 */
export class PaceBook {
  readonly #pace: Pace;
  /** when the last messages went out, the oldest first; no more than a second may hold */
  #recent: number[] = [];
  /** when the next notice is due by an even spread */
  #nextNotice = 0;
  /** by chat, when it would have caught up with the average; in the order of its last message */
  readonly #chats = new Map<string, number>();
  readonly #chatsHeld = new Map<string, number>();
  #noticesHeld = 0;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** The first instant, `now` or later, at which `parts` messages may be begun as one. */
  earliest(urgency: Urgency, chat: string, now: number, parts = 1): number {
    const { betweenOfChat, burstOfChat } = this.#pace;
    const ofChat = this.#chats.get(chat) ?? 0;
    const byChat = urgency === 'answer' ? ofChat - (burstOfChat - 1) * betweenOfChat : ofChat;
    const byUrgency = urgency === 'answer' ? 0 : Math.max(this.#nextNotice, this.#noticesHeld);
    return Math.max(now, this.#freeFor(parts), byChat, byUrgency, this.#chatsHeld.get(chat) ?? 0);
  }

  /** Notes that `parts` messages are begun now. */
  begun(urgency: Urgency, chat: string, now: number, parts = 1): void {
    const { perSecond, betweenOfChat } = this.#pace;
    for (let part = 0; part < parts; part += 1) this.#recent.push(now);
    this.#recent = this.#recent.slice(-perSecond);
    const ofChat = Math.max(this.#chats.get(chat) ?? 0, now) + parts * betweenOfChat;
    this.#chats.delete(chat);
    this.#chats.set(chat, ofChat);
    if (urgency === 'notice')
      this.#nextNotice = Math.max(this.#nextNotice, now - lateness) + (parts * second) / perSecond;
    this.#forget(now);
  }

  /** What was noted as begun at one instant really was a little later: a busy machine may have done something else in between. */
  begunLater(noted: number, now: number, parts = 1): void {
    if (now <= noted) return;
    for (let part = 0; part < parts; part += 1) {
      const index = this.#recent.indexOf(noted);
      if (index === -1) return;
      this.#recent.splice(index, 1);
      this.#recent.push(now);
    }
  }

  /** The platform asked for patience: nothing to this chat, and no notice to anybody, before `until`. */
  hold(chat: string, until: number): void {
    this.#chatsHeld.set(chat, Math.max(this.#chatsHeld.get(chat) ?? 0, until));
    this.#noticesHeld = Math.max(this.#noticesHeld, until);
  }

  /** Until when no notice goes to this chat, because the platform asked for patience. */
  noticesHeldUntil(chat: string): number {
    return Math.max(this.#noticesHeld, this.#chatsHeld.get(chat) ?? 0);
  }

  /** How many chats it has in mind. */
  get remembered(): number {
    return this.#chats.size + this.#chatsHeld.size;
  }

  /** When so many more have room in a second. */
  #freeFor(parts: number): number {
    const { perSecond } = this.#pace;
    const over = this.#recent.length + Math.min(parts, perSecond) - perSecond;
    const oldest = this.#recent[over - 1];
    return oldest === undefined ? 0 : oldest + second;
  }

  /** Chats that have long caught up are as good as new ones. */
  #forget(now: number): void {
    for (const [chat, until] of this.#chats) {
      if (until > now) break;
      this.#chats.delete(chat);
    }
    for (const [chat, until] of this.#chatsHeld) if (until <= now) this.#chatsHeld.delete(chat);
  }
}
