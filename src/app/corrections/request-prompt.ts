import type { IsoDate } from '../../domain/calendar-date.ts';
import type { CorrectionRequest } from '../../domain/correction-request.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import { changesBetween, type Report } from '../../domain/report.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { DecisionContext } from '../decision.ts';
import { commandChoice, menuPrompt } from '../menu.ts';
import { shownAllChanges, shownAnswersOf } from '../shown-answers.ts';

/**
 * What a leader is asked to decide, with its buttons. They carry the request's id, so that an old one never decides a newer request. Numbers
 * choose nothing: the message was not asked for, and another may stand below it.
 */
export function requestPrompt(
  { phrases }: Pick<DecisionContext, 'phrases'>,
  request: Pick<CorrectionRequest, 'id' | 'period' | 'unitName' | 'reason' | 'answers'>,
  { report, closedOn }: { readonly report: Report | undefined; readonly closedOn: IsoDate },
): Prompt {
  const { id, period, unitName, reason, answers } = request;
  const say = phrases.correction.request;
  const text = say.asks({
    unit: unitName,
    period: parsePeriodKey(period),
    closedOn,
    reason,
    what: report
      ? { kind: 'correction', changes: shownAllChanges(changesBetween(report.answers, answers)) }
      : { kind: 'late', answers: shownAnswersOf(answers) },
  });
  const choices = [commandChoice('approve', say.yes, id), commandChoice('refuse', say.no, id)];
  return { id: menuPrompt, text, choices, answer: 'type' };
}
