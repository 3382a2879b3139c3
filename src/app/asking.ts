import { askingOf, type Asking } from '../domain/asking.ts';
import type { CalendarSettings } from '../domain/reporting-calendar.ts';
import type { ReportContext } from '../engine/context.ts';
import type { DecisionContext } from './decision.ts';
import type { Address } from './ports/channel.ts';

/** What a deployment says about asking a section at a time. */
export interface AskingRules {
  /** channels in which it is usual, because messages are counted there */
  readonly sectionChannels: readonly string[];
  /**
   * Whether the bot of an address has so few messages left this month that every report on it is asked a section at a time. Asked at each
   * message, so it must answer at once, from what is known already.
   */
  readonly isShort: (address: Address) => boolean;
}

/** Zalo lets a bot send 3,000 messages a month, to 50 people; Telegram counts none. */
export const standardAsking: AskingRules = { sectionChannels: ['zalo'], isShort: () => false };

/** What a report keeps of the settings it was opened under. */
export function askingIn({ asking }: Pick<CalendarSettings, 'asking'>): Pick<ReportContext, 'asking'> {
  return asking ? { asking } : {};
}

/** How this person is asked for this report. */
export function askingFor(
  { turn, asking = standardAsking }: Pick<DecisionContext, 'turn' | 'asking'>,
  report: Pick<ReportContext, 'asking'>,
): Asking {
  const { address } = turn.account;
  const chosen = turn.person?.asking;
  return askingOf({
    isShort: asking.isShort(address),
    ...(chosen && { chosen }),
    ...(report.asking && { set: report.asking }),
    usual: asking.sectionChannels.includes(address.channel) ? 'section' : 'question',
  });
}
