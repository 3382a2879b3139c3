import { reportsFor } from '../../domain/person.ts';
import { namedIn } from '../corrections/named-in.ts';
import { requestOf, withdrawRequest } from '../corrections/settle-request.ts';
import type { DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

/** `/rutdenghi`: takes back a correction, or a late report, that waits for the union above. */
export const withdraw: Command = {
  isFor: isReporter,
  run: async (context, argument) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    const own = new Set(reportsFor(person).map(({ unit }) => unit.id));
    if (own.size === 0) return problem(context, { code: 'not-allowed' });
    const words = context.phrases.correction.request;
    const named = await requestOf(context, argument);
    if (named && !own.has(named.unit)) return problem(context, { code: 'not-allowed' });
    const waiting = named ? [named] : await context.store.requests.waitingIn([...own], context.today);
    const [only, another] = waiting.filter(({ unit }) => own.has(unit));
    if (!only) return say(context, words.noneToWithdraw);
    if (another) {
      const choices = waiting.map((one) => commandChoice('withdraw', words.label(namedIn(one)), one.id));
      return say(context, words.whichToWithdraw, choices);
    }
    if (only.state === 'waiting') return withdrawRequest({ ...context, person }, only);
    const { state, decided } = only;
    const isOwn = decided?.by.id === person.id;
    const settled = { ...namedIn(only), state, isOwn, ...(decided && { by: decided.by, at: decided.at }) };
    return say(context, words.settled(settled));
  },
};

function isReporter({ turn }: DecisionContext): boolean {
  return turn.person !== undefined && reportsFor(turn.person).length > 0;
}
