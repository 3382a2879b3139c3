import { timeInVietnam } from '../../domain/calendar-date.ts';
import type { Notice } from '../../domain/notice.ts';
import { periodKey, type Period } from '../../domain/period.ts';
import type { Choice } from '../../engine/prompt.ts';
import { menuPrompt } from '../menu.ts';
import { reportsOfNotice } from '../notice-lines.ts';
import type { NoticeText } from '../phrases.ts';
import type { JobContext, PlannedMessage } from './job.ts';

/** A notice as it is written to the outbox, with the operator's line. */
export function noticeMessage(
  { forms, ids, now }: Pick<JobContext, 'forms' | 'ids' | 'now'>,
  { key, person, units, hours, at, until }: Notice,
  say: {
    readonly period: Period;
    readonly text: NoticeText;
    readonly choices: readonly Choice[];
    readonly unlessReported: boolean;
    readonly isOptional: boolean;
    readonly what: string;
  },
): PlannedMessage {
  const report = { form: forms.monthly.id, period: periodKey(say.period) };
  const ofUnits = units.map(({ unit }) => unit.id);
  const later = at > now ? `, at ${timeInVietnam(at)}` : '';
  return {
    message: {
      id: ids.next(),
      key,
      account: person.account,
      person: person.id,
      prompt: { id: menuPrompt, text: say.text.text, choices: [...say.choices], answer: 'choose' },
      priority: 'reminder',
      createdAt: now,
      notBefore: at,
      expiresAt: until,
      hours,
      ...(say.isOptional && { optional: true as const }),
      ...(say.unlessReported && { unlessReported: reportsOfNotice(say.text, report, ofUnits) }),
    },
    channel: person.channel,
    line: `${person.name} (${person.channel}): ${units.map(({ unit }) => unit.name).join(', ')} (${say.what}${later})`,
  };
}
