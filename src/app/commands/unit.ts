import { reportsFor } from '../../domain/person.ts';
import { chooseUnit } from '../choose-unit.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';
import { report } from './report.ts';

/** `/donvi`: which of one's units to report for now, for people who have several. */
export const unit: Command = {
  isFor: ({ turn }) => unitsOf(turn.person).size > 1,
  run: (context) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    return unitsOf(person).size > 1 ? chooseUnit({ ...context, person }) : report.run(context, '');
  },
};

function unitsOf(person: Parameters<typeof reportsFor>[0] | undefined): ReadonlySet<string> {
  return new Set(person && reportsFor(person).map(({ unit: { id } }) => id));
}
