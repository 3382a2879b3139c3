import type { ReportContext, StepContext } from '../engine/context.ts';
import type { Place } from '../engine/outline.ts';
import { askingFor } from './asking.ts';
import type { PersonContext } from './decision.ts';

/** Who acts in the engine, and when, and how they are asked for this report. */
export function stepContext(
  context: PersonContext,
  report: Pick<ReportContext, 'asking'>,
  answersTo?: Place,
): StepContext {
  const { now, today, turn, person } = context;
  return {
    now,
    today,
    account: turn.account.id,
    person: person.id,
    ...(askingFor(context, report) === 'section' && { bySection: true as const }),
    ...(answersTo && { answersTo }),
  };
}
