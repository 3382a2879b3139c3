import { planOpenings, openingNow } from '../../domain/openings.ts';
import { periodKey } from '../../domain/period.ts';
import { commandChoice } from '../menu.ts';
import { questionsAsked } from './questions-asked.ts';
import { noticePages } from './notice-pages.ts';
import type { Job } from './job.ts';

/** Tells chairs and deputies that a period is open, what it is about and by when: once per person and period. */
export const openPeriod: Job = {
  kind: 'round',
  cron: '0 8 * * *',
  pages: (context) => {
    const { phrases, forms, now } = context;
    const asked = questionsAsked(forms.monthly);
    return noticePages(context, {
      occasionIn: (calendar) => openingNow(now, calendar),
      plan: planOpenings,
      text: ({ person, units: opened }, units) =>
        phrases.notices.opening({
          person: person.name,
          units,
          asked: [...new Set(opened.flatMap(({ unit, occasion }) => asked(unit, occasion.window)))],
        }),
      choices: () => [commandChoice('report', phrases.commands.report.label)],
      unlessReported: true,
      what: ({ units: [{ occasion }] }) => `opening of ${periodKey(occasion.window.period)}`,
    });
  },
};
