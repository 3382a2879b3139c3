import { leads, type Assignment } from '../../domain/person.ts';
import { changeArgument, readChangeArgument } from '../calendar/change-argument.ts';
import { applyChange, askToChange, showSettings } from '../calendar/change-calendar.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import { isLeader } from '../rights.ts';
import type { Command } from './command.ts';

type Union = Assignment['unit'];

/**
 * `/caidat`: shows what a union goes by, and changes it: `/caidat hạn 23`. What would change is shown first and confirmed, because it holds for every
 * unit below.
 */
export const settings: Command = {
  isFor: isLeader,
  run: (context, argument) => {
    const { person } = context.turn;
    if (!person) return problem(context, { code: 'not-enrolled' });
    const unions = [...new Map(leads(person).map(({ unit }) => [unit.id, unit])).values()];
    const [only, another] = unions;
    if (!only) return problem(context, { code: 'not-allowed' });
    const [code = ''] = argument.split(' ');
    const named = unions.find((unit) => unit.code.toLowerCase() === code.toLowerCase());
    const rest = named ? argument.slice(code.length).trim() : argument;
    return !named && another ? chooseUnion(context, unions, rest) : changeIn(context, named ?? only, rest);
  },
};

function changeIn(context: DecisionContext, union: Union, rest: string): Promise<Decision> | Decision {
  const { phrases, today } = context;
  const wanted = readChangeArgument(rest, today, phrases.calendar);
  switch (wanted.kind) {
    case 'show':
      return showSettings(context, union);
    case 'ask':
      return askToChange(context, union, wanted.settings);
    case 'agreed':
      return applyChange(context, union, wanted.settings);
    case 'refused':
      return say(context, phrases.calendar.unchanged);
    case 'not-understood':
      return problem(context, { code: 'calendar-not-understood', typed: rest.slice(0, 60) });
  }
}

function chooseUnion(context: DecisionContext, unions: readonly Union[], rest: string): Decision {
  const { phrases, today } = context;
  const wanted = readChangeArgument(rest, today, phrases.calendar);
  if (wanted.kind === 'not-understood')
    return problem(context, { code: 'calendar-not-understood', typed: rest.slice(0, 60) });
  const isChange = wanted.kind === 'ask' || wanted.kind === 'agreed';
  const behind = isChange ? ` ${changeArgument.ask(wanted.settings)}` : '';
  const choices = unions.map(({ code, name }) => commandChoice('settings', name, `${code}${behind}`));
  return say(context, phrases.calendar.whichUnion, choices);
}
