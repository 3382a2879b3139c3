import type { Input } from '../engine/prompt.ts';
import { fold, readAgreement, readNavigation } from '../vietnamese/index.ts';
import type { DecisionContext } from './decision.ts';
import { parseCommandChoice, type ChosenCommand } from './find-command.ts';

/** "đúng", "vâng ạ", "thôi": to a change of the calendar that was just asked about, whose first choice is a yes and whose second a no. */
export function agreedChoice(
  { turn, phrases }: Pick<DecisionContext, 'turn' | 'phrases'>,
  input: Input,
): ChosenCommand | undefined {
  if (input.kind !== 'text' || turn.open || turn.session.runs !== 'nothing') return undefined;
  const [yes, no] = turn.session.offered?.choices ?? [];
  if (!yes || !no || yes.label !== phrases.calendar.yes || no.label !== phrases.calendar.no) return undefined;
  const agreement = readAgreement(input.text);
  if (agreement?.agrees && agreement.rest === undefined) return parseCommandChoice(yes.id);
  const said = fold(input.text)
    .replaceAll(/[.!…\s]+$/g, '')
    .replace(/ (a|nhe|nha|em|ban|nua)$/, '');
  const refuses =
    agreement?.agrees === false ||
    readNavigation(input.text)?.to === 'cancel' ||
    phrases.calendar.refusals.some((words) => fold(words) === said);
  return refuses ? parseCommandChoice(no.id) : undefined;
}
