import { askingOf, type Asking, type AskingFacts } from '../domain/asking.ts';
import type { CalendarSettings } from '../domain/reporting-calendar.ts';
import type { ReportContext } from '../engine/context.ts';
import type { DecisionContext } from './decision.ts';
import type { Address } from './ports/channel.ts';

/** What a deployment says about asking a section at a time. */
export interface AskingRules {
  /** channels in which it is usual, because messages are counted there */
  readonly sectionChannels: readonly string[];
  /**
   * Whether the bot of an address has so few messages left this month that every report on it is asked a section at a time. Looked up once for
   * each message, which waits for it.
   */
  readonly isShort: (address: Address) => boolean | Promise<boolean>;
}

/** Zalo lets a bot send 3,000 messages a month, to 50 people; Telegram counts none. */
export const standardAsking: AskingRules = { sectionChannels: ['zalo'], isShort: () => false };

/** What the rules say of one chat now. */
export type AskingHere = Pick<AskingFacts, 'usual' | 'isShort'>;

export async function askingHere(rules: AskingRules, address: Address): Promise<AskingHere> {
  return {
    usual: rules.sectionChannels.includes(address.channel) ? 'section' : 'question',
    isShort: await rules.isShort(address),
  };
}

/** What a report keeps of the settings it was opened under. */
export function askingIn({ asking }: Pick<CalendarSettings, 'asking'>): Pick<ReportContext, 'asking'> {
  return asking ? { asking } : {};
}

/** How this person is asked for this report. */
export function askingFor(
  { turn, asking = { usual: 'question', isShort: false } }: Pick<DecisionContext, 'turn' | 'asking'>,
  report: Pick<ReportContext, 'asking'>,
): Asking {
  const chosen = turn.person?.asking;
  return askingOf({
    ...asking,
    ...(chosen && { chosen }),
    ...(report.asking && { set: report.asking }),
  });
}
