import type { Pace } from '../../../app/ports/pace.ts';

/**
 * Zalo publishes no number, only that there is an answer for too many requests. A free bot has 50 people, so that a gentle guess costs a round ten seconds; each
 * bot is counted by itself.
 */
export const zaloPace: Pace = { perSecond: 5, betweenOfChat: 1_000, burstOfChat: 20 };
