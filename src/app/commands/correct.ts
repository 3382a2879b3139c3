import { monthOf } from '../../domain/period.ts';
import { reportsFor, type Assignment } from '../../domain/person.ts';
import { readAmendment, type Amendment } from '../../vietnamese/index.ts';
import { correctReport } from '../corrections/correct-report.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';

type OwnUnit = Assignment['unit'];

/**
 * `/sua`: opens a report that was sent, to correct it, or one that was never sent before its period closed. What may follow: the code of one's
 * unit, a month, and what is to be changed.
 */
export const correct: Command = {
  isFor: ({ turn }) => turn.person !== undefined && reportsFor(turn.person).length > 0,
  run: async (context, argument) => {
    const code = argument.split(/\s/)[0] ?? '';
    const named = ownUnits(context).find((unit) => unit.code.toLowerCase() === code.toLowerCase());
    if (!named && (await isUnit(context, code)))
      return problem(context, { code: 'unknown-branch', typed: code.slice(0, 40) });
    const rest = named ? argument.slice(code.length).trim() : argument;
    const amendment = amendmentIn(context, `sửa ${rest}`);
    return amend(context, amendment ?? { text: rest }, named);
  },
};

/** Whether a word is the code of some unit, which is then none of this person's. */
async function isUnit({ store }: DecisionContext, code: string): Promise<boolean> {
  return /^[\w.-]+$/.test(code) && (await store.organisation.unitByCode(code.toUpperCase())) !== undefined;
}

/** What a message of somebody who reports says about correcting a report; undefined when it says nothing of it. */
export function amendmentIn({ turn, today }: DecisionContext, text: string): Amendment | undefined {
  if (!turn.person || reportsFor(turn.person).length === 0) return undefined;
  const { year, month } = monthOf(today);
  return readAmendment(text, { today, reportMonth: { year, month } });
}

/** Corrects the report of the unit that is named, or the only one there is; with several the person is asked which. */
export async function amend(
  context: DecisionContext,
  amendment: Amendment,
  named?: OwnUnit,
): Promise<Decision> {
  const { person } = context.turn;
  if (!person) return problem(context, { code: 'not-enrolled' });
  const units = named ? [named] : ownUnits(context);
  const [only, another] = units;
  if (!only) return problem(context, { code: 'not-allowed' });
  if (!another) return correctReport({ ...context, person }, only, amendment);
  const choices = units.map(({ code, name }) =>
    commandChoice('correct', name, [code, ...behind(code, amendment)].join(' ')),
  );
  return say(context, context.phrases.correction.whichUnit, choices);
}

/** Bytes of UTF-8 that a button has room for behind the name of the command. */
const room = 50;

/** The month, and what is to be changed where a button can carry it; else it is said again once the report is open. */
function behind(code: string, { period, text }: Amendment): readonly string[] {
  const when = period?.kind === 'month' ? [`${period.month}/${period.year}`] : [];
  const size = new TextEncoder().encode([code, ...when, text].join(' ')).length;
  return text !== '' && size <= room ? [...when, text] : when;
}

function ownUnits({ turn }: DecisionContext): readonly OwnUnit[] {
  const own = turn.person ? reportsFor(turn.person) : [];
  return [...new Map(own.map(({ unit }) => [unit.id, unit])).values()];
}
