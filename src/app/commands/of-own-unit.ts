import { reportsFor } from '../../domain/person.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import type { Phrases } from '../phrases.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

/** A command about a unit one reports for. The argument is the unit's code; with several units the person is asked which. */
export function ofOwnUnit(
  name: 'report' | 'profile',
  whichUnit: (phrases: Phrases) => string,
  open: (context: PersonContext, unit: UnitId) => Promise<Decision>,
): Command {
  return {
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
        const choices = units.map((unit) => commandChoice(name, unit.name, unit.code));
        return say(context, whichUnit(context.phrases), choices);
      }
      return open({ ...context, person }, first.id);
    },
  };
}
