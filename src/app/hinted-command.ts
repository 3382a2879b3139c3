import { leads, reportsFor } from '../domain/person.ts';
import { monthOf } from '../domain/period.ts';
import { findPeriod, findPhrase } from '../vietnamese/index.ts';
import { commandNames, commands } from './commands/index.ts';
import type { DecisionContext } from './decision.ts';
import type { Mentioned } from './find-command.ts';
import { figureNamed } from './overview/figure-named.ts';

/**
 * The command that a question seems to mean though it names none: "kết nạp mới của đơn vị nào", "tháng trước thế nào". Only of somebody who leads a branch and reports
 * for no unit: from who reports, the same words may be an answer.
 */
export function findHintedCommand(context: DecisionContext, text: string): Mentioned | undefined {
  const { person } = context.turn;
  if (!person || leads(person).length === 0 || reportsFor(person).length > 0) return undefined;
  const [hinted] = commandNames
    .filter((name) => commands[name].isFor(context))
    .flatMap((name) => {
      const { hints } = context.phrases.commands[name];
      const found = hints && findPhrase(text, hints);
      return found ? [{ command: name, argument: found.rest, length: found.phrase.length }] : [];
    })
    .sort((a, b) => b.length - a.length);
  if (hinted) return hinted;
  if (figureNamed(context, text).code) return { command: 'detail', argument: text };
  const { today } = context;
  const { reading } = findPeriod(text, { today, reportMonth: monthOf(today) });
  // "hôm nay" may be many periods, and is said of everything.
  const isOfPeriod = reading?.kind === 'value' || reading?.kind === 'confirm';
  const isOfYears = findPhrase(text, context.phrases.overview.besideLastYear) !== undefined;
  return isOfPeriod || isOfYears ? { command: 'summary', argument: text } : undefined;
}
