import type { BotUsage } from '../ports/bot-store.ts';
import type { BotPlan, ServedBot } from '../ports/served-bot.ts';

/** How a bot stands in a month. */
export interface BotMonth {
  readonly channel: string;
  readonly bot: string;
  readonly people: number;
  readonly sent: number;
  readonly received: number;
  readonly plan?: BotPlan;
  /** messages left in the month, of a bot whose platform counts; at least 0 */
  readonly left?: number;
  /** people it still has room for; at least 0 */
  readonly room?: number;
  readonly sends: BotSends;
}

/**
 * What a bot still sends. First the optional messages stop, then everything nobody asked for; answers to people never do, until the platform refuses them.
 */
export type BotSends = 'everything' | 'what-has-to-be' | 'answers';

/**
 * Of the month's messages, what is left when optional ones stop, and when all that nobody asked for do. The rest is for answers: a report is some twenty
 * questions.
 */
const optionalUntil = 0.2;
const noticesUntil = 0.05;

/**
 * How a bot stands. Whether Zalo counts what people write as well is not known (one author says so), so both ways are counted: the last messages of a month
 * must not be missing because of a guess.
 */
export function botMonth({ channel, bot, plan }: Omit<ServedBot, 'title'>, usage?: BotUsage): BotMonth {
  const { people = 0, sent = 0, received = 0 } = usage ?? {};
  const counted = { channel, bot, people, sent, received };
  if (!plan) return { ...counted, sends: 'everything' };
  const left = Math.max(0, plan.messages - sent - received);
  const share = left / plan.messages;
  return {
    ...counted,
    plan,
    left,
    room: Math.max(0, plan.people - people),
    sends: share > optionalUntil ? 'everything' : share > noticesUntil ? 'what-has-to-be' : 'answers',
  };
}

/** How all bots of a deployment stand, in their order. */
export function botMonths<B extends Omit<ServedBot, 'title'>>(
  served: readonly B[],
  usage: readonly BotUsage[],
): readonly (BotMonth & { readonly served: B })[] {
  return served.map((one) => ({
    ...botMonth(
      one,
      usage.find(({ channel, bot }) => channel === one.channel && bot === one.bot),
    ),
    served: one,
  }));
}

/** Where a new person is best sent: of a channel the bot with most room for people, then with most messages left; none when all are full. */
export function roomiest<M extends BotMonth>(months: readonly M[], channel: string): M | undefined {
  return months
    .filter((one) => one.channel === channel && (one.room === undefined || one.room > 0))
    .toSorted((a, b) => roomOf(b) - roomOf(a) || (b.left ?? 0) - (a.left ?? 0))[0];
}

function roomOf({ room }: BotMonth): number {
  return room ?? Number.MAX_SAFE_INTEGER;
}
