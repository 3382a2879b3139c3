import { dateInVietnam } from '../../domain/calendar-date.ts';
import { periodKey } from '../../domain/period.ts';
import { planReminders, type ReminderRung } from '../../domain/reminders.ts';
import { openPeriod } from '../../domain/reporting-calendar.ts';
import { standardCalendar } from '../calendar/standard-calendar.ts';
import { commandChoice, menuPrompt } from '../menu.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import type { Job } from './job.ts';

/** Reminds whoever owes a report: one message per person and rung of the ladder, naming all their units. */
export const sendReminders: Job = {
  cron: '0 8 * * *',
  plan: async ({ store, forms, phrases, ids, now }) => {
    const window = openPeriod(now, standardCalendar);
    if (!window) return { messages: [], lines: [] };
    const today = dateInVietnam(now);
    const form = forms.monthly.id;
    const period = periodKey(window.period);
    const missing = await store.organisation.missingUnits(today, form, period);
    const planned = planReminders(missing, window, standardCalendar.settings, now);
    const known = new Set(await store.outgoing.existing(planned.map(({ key }) => key)));
    const fresh = planned.filter(({ key }) => !known.has(key));
    const messages = fresh.map(({ key, person, account, name, units, rung, until }): NewOutgoing => {
      const text = phrases.reminder({
        person: name,
        units: units.map((unit) => unit.name),
        window,
        rung,
      });
      const choices = [commandChoice('report', phrases.commands.report.label)];
      return {
        id: ids.next(),
        key,
        account,
        person,
        prompt: { id: menuPrompt, text, choices, answer: 'choose' },
        createdAt: now,
        notBefore: now,
        expiresAt: until,
        unlessReported: { form, period, units: units.map(({ id }) => id) },
      };
    });
    const lines = fresh.map(
      ({ name, units, rung }) => `${name}: ${units.map((unit) => unit.name).join(', ')} (${dayOfRung(rung)})`,
    );
    return { messages, lines };
  },
};

function dayOfRung(rung: ReminderRung): string {
  if (rung === 0) return 'due today';
  return rung > 0 ? `${rung} days before` : `${-rung} day after`;
}
