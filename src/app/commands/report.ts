import { reportsFor } from '../../domain/person.ts';
import { openReport } from '../open-report.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

/** `/baocao`: opens the report of the latest open period, or takes it up where it was left. The argument is a unit's code. */
export const report: Command = {
  isFor: ({ turn }) => turn.person !== undefined && reportsFor(turn.person).length > 0,
  run: (context, argument) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    const own = reportsFor(person);
    const chosen = argument === '' ? own : own.filter(({ unit }) => unit.code === argument);
    const units = [...new Map(chosen.map(({ unit }) => [unit.id, unit])).values()];
    const [first, second] = units;
    if (!first && own.length > 0)
      return problem(context, { code: 'unknown-branch', typed: argument.slice(0, 40) });
    if (!first) return problem(context, { code: 'not-allowed' });
    if (second) {
      const choices = units.map(({ code, name }) => commandChoice('report', name, code));
      return say(context, context.phrases.general.whichUnit, choices);
    }
    return openReport({ ...context, person }, first.id);
  },
};
