import type { Input } from '../engine/prompt.ts';
import { readAgreement } from '../vietnamese/index.ts';
import type { DecisionContext } from './decision.ts';
import { isRefusal } from './refusal.ts';
import { parseCommandChoice, type ChosenCommand } from './find-command.ts';

/** "đúng", "vâng ạ", "thôi": to something that was just asked about, whose first choice is a yes and whose second a no. */
export function agreedChoice(
  { turn, phrases }: Pick<DecisionContext, 'turn' | 'phrases'>,
  input: Input,
): ChosenCommand | undefined {
  if (input.kind !== 'text' || turn.open || turn.session.runs !== 'nothing') return undefined;
  const [yes, no] = turn.session.offered?.choices ?? [];
  if (!yes || !no || !asked(phrases).some((labels) => labels.yes === yes.label && labels.no === no.label))
    return undefined;
  const agreement = readAgreement(input.text);
  if (agreement?.agrees && agreement.rest === undefined) return parseCommandChoice(yes.id);
  return isRefusal(input.text, phrases) ? parseCommandChoice(no.id) : undefined;
}

/** The questions outside a report that words answer as well as their two choices. */
function asked({ calendar, overview }: DecisionContext['phrases']) {
  return [
    { yes: calendar.yes, no: calendar.no },
    { yes: overview.choices.remindNow, no: overview.choices.notNow },
  ];
}
