import type { ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { shownWindow } from '../calendar/shown-window.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/** `/lich`: the dates of the current period, of every unit the person has to do with. */
export const calendar: Command = {
  isFor: ({ turn }) => turn.person !== undefined,
  run: async (context) => {
    const { turn, phrases, now, today } = context;
    if (!turn.person) return problem(context, { code: 'not-enrolled' });
    const units = new Map(turn.person.assignments.map(({ unit }) => [unit.id, unit.name]));
    const groups = new Map<string, { readonly units: string[]; readonly calendar: ReportingCalendar }>();
    for (const [id, name] of units) {
      const goesBy = await calendarOf(context, id);
      const key = JSON.stringify(goesBy.settings);
      const group = groups.get(key) ?? { units: [], calendar: goesBy };
      group.units.push(name);
      groups.set(key, group);
    }
    const texts = [...groups.values()].map((group) => {
      const { settings } = group.calendar;
      const window = shownWindow(now, group.calendar);
      return phrases.calendar.dates({ units: group.units, window, settings, today });
    });
    if (texts.length === 0) return problem(context, { code: 'not-allowed' });
    const choices = isLeader(context) ? [commandChoice('settings', phrases.commands.settings.label)] : [];
    return say(context, texts.join('\n\n'), choices);
  },
};
