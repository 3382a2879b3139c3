import type { UnitId } from '../../domain/ids.ts';
import { leads, type Person } from '../../domain/person.ts';
import { fold, sameName } from '../../vietnamese/index.ts';
import type { DecisionContext } from '../decision.ts';
import { startHandOver } from '../hand-over.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

/**
 * `/bangiao`: names the next chair of a unit. A chair speaks of their own unit; who leads a union above says which one, by its code or its
 * name. Nobody else gets further than the refusal.
 */
export const handOver: Command = {
  isFor: (context) => {
    const { person } = context.turn;
    return person !== undefined && (chairs(person).length > 0 || isLeader(context));
  },
  run: async (context, argument) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    const words = context.phrases.people.handOver;
    const own = chairs(person);
    if (own.length === 0 && !isLeader(context)) return problem(context, { code: 'not-allowed' });
    if (argument === '') {
      const [first, second] = own;
      if (!first) return say(context, words.whichUnit);
      const choices = own.map(({ code, name }) => commandChoice('handOver', name, code));
      return second
        ? say(context, words.whichOwnUnit, choices)
        : await startHandOver({ ...context, person }, first.id);
    }
    const unit = await unitNamed(context, person, argument);
    return unit === undefined
      ? say(context, words.noSuchUnit({ typed: argument.slice(0, 40) }))
      : await startHandOver({ ...context, person }, unit);
  },
};

function chairs(person: Person) {
  return person.assignments.flatMap(({ role, unit }) => (role === 'chair' ? [unit] : []));
}

/** The one unit a person may speak of that has this code, or this name. */
async function unitNamed(
  { store, today }: DecisionContext,
  person: Person,
  typed: string,
): Promise<UnitId | undefined> {
  const branches = await Promise.all(leads(person).map(({ unit }) => store.people.branch(unit.id, today)));
  const known = new Map([...chairs(person), ...branches.flat()].map((unit) => [unit.id, unit]));
  const units = [...known.values()];
  const byCode = units.find(({ code }) => fold(code) === fold(typed));
  if (byCode) return byCode.id;
  const [first, second] = units.filter(({ name }) => sameName(name, typed));
  return second ? undefined : first?.id;
}
