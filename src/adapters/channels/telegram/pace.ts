import type { Pace } from '../../../app/ports/pace.ts';

/**
 * "In a particular chat, avoid sending more than one message per second. We may allow short bursts that go over this limit"; "about 30 messages per second" over
 * all chats (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). The burst is what a group gets in a minute: who answers a question
 * in half a second is not kept waiting for the next.
 */
export const telegramPace: Pace = { perSecond: 30, betweenOfChat: 1_000, burstOfChat: 20 };
