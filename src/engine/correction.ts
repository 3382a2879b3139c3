import { changesBetween, type Change } from '../domain/report.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { moveTo } from './focus.ts';
import type { StepResult } from './step-result.ts';

/** What a correction changes of what was sent; nothing in a report that is no correction. */
export function changesOfCorrection({ corrects, answers }: Draft): readonly Change[] {
  return corrects ? changesBetween(corrects.answers, answers) : [];
}

/** Everything as it was sent: what was changed since is not wanted. */
export function backToSent(draft: Draft, context: StepContext): StepResult {
  const { corrects } = draft;
  if (!corrects) return { draft, events: [{ type: 'stale-choice' }] };
  const restored = { ...draft, answers: corrects.answers };
  return { draft: moveTo(restored, context, { at: 'review' }), events: [{ type: 'as-sent' }] };
}

/** Whether sending asks why: the period has closed, and there is something to send. */
export function needsReason(draft: Draft): boolean {
  if (draft.afterClosing === undefined) return false;
  return draft.corrects === undefined || changesOfCorrection(draft).length > 0;
}
