import { timeInVietnam } from '../../domain/calendar-date.ts';
import type { Branch, Leader } from '../../domain/branches.ts';
import type { Occasion } from '../../domain/notice.ts';
import type { CommandName } from '../commands/index.ts';
import { commandChoice, menuPrompt } from '../menu.ts';
import type { OutgoingPriority } from '../ports/outgoing-store.ts';
import type { JobContext, PlannedMessage } from './job.ts';

/** A message to somebody who leads a branch, before its text is made. */
export interface LeaderNotice {
  readonly key: string;
  readonly leader: Leader;
  readonly branch: Branch;
  readonly occasion: Occasion;
}

/** Those that were not planned before. */
export async function newNotices(
  { store }: Pick<JobContext, 'store'>,
  notices: readonly LeaderNotice[],
): Promise<readonly LeaderNotice[]> {
  const known = new Set(await store.outgoing.existing(notices.map(({ key }) => key)));
  return notices.filter(({ key }) => !known.has(key));
}

/** The message as it is written to the outbox, with the operator's line. */
export function leaderMessage(
  { ids, now, phrases }: Pick<JobContext, 'ids' | 'now' | 'phrases'>,
  { key, leader, branch, occasion }: LeaderNotice,
  say: {
    readonly text: string;
    readonly offers: readonly CommandName[];
    readonly what: string;
    readonly priority: OutgoingPriority;
    readonly isOptional?: boolean;
  },
): PlannedMessage {
  const { hours, at, until } = occasion;
  const choices = say.offers.map((name) => commandChoice(name, phrases.commands[name].label, branch.code));
  const later = at > now ? `, at ${timeInVietnam(at)}` : '';
  return {
    message: {
      id: ids.next(),
      key,
      account: leader.account,
      person: leader.id,
      prompt: { id: menuPrompt, text: say.text, choices, answer: 'choose' },
      priority: say.priority,
      createdAt: now,
      notBefore: at,
      expiresAt: until,
      hours,
      ...(say.isOptional === true && { optional: true as const }),
    },
    channel: leader.channel,
    line: `${leader.name} (${leader.channel}): ${branch.name} (${say.what}${later})`,
  };
}
