import { dateInVietnam } from '../../domain/calendar-date.ts';
import { reminderNow, type ReminderNow } from '../../domain/reminder-ladder.ts';
import { planReminders } from '../../domain/reminders.ts';
import { commandChoice } from '../menu.ts';
import { callListPages } from './call-list-pages.ts';
import type { Job, JobContext, PlannedMessage } from './job.ts';
import { noticePages, type NoticeRound } from './notice-pages.ts';
import { organisationNow } from './organisation-now.ts';

/**
 * Reminds whoever owes a report, and on the last day of the ladder tells the leaders of the union above whom they may call: one message per person and day
 * of the ladder, naming all their units.
 */
export const sendReminders: Job = { kind: 'round', cron: '0 8 * * *', pages };

async function* pages(context: JobContext): AsyncGenerator<readonly PlannedMessage[]> {
  const organisation = await organisationNow(context);
  yield* noticePages(context, roundOf(context), organisation);
  yield* callListPages(context, organisation);
}

function roundOf({ phrases, now }: JobContext): NoticeRound<ReminderNow> {
  return {
    occasionIn: (calendar) => reminderNow(now, calendar),
    plan: planReminders,
    tellsProgress: true,
    text: ({ person }, units) =>
      phrases.notices.reminder({ person: person.name, units, today: dateInVietnam(now) }),
    choices: () => [
      commandChoice('report', phrases.commands.report.label),
      commandChoice('snooze', phrases.commands.snooze.label),
    ],
    unlessReported: true,
    // Who hears nothing before the due day still hears of it on that day.
    isOptional: ({ units }) => units.every(({ occasion: { rung } }) => rung > 0),
    what: ({ units: [{ occasion }] }) => describeRung(occasion),
  };
}

function describeRung({ rung }: ReminderNow): string {
  if (rung === 0) return 'due today';
  return rung > 0 ? `${rung} days before` : `${-rung} day after`;
}
