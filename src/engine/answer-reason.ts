import { isCourtesy, readNavigation, type Navigation } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { StepResult } from './step-result.ts';

/**
 * The reason why a report, or its correction, comes after closing: any words that are no way out. A question that is named is part of the reason
 * here ("câu 3 ghi nhầm"). Undefined where no reason is asked.
 */
export function answerReason(draft: Draft, text: string, context: StepContext): StepResult | undefined {
  if (currentFocus(draft, context).at !== 'reason') return undefined;
  const to = readNavigation(text)?.to;
  if (to === 'back' || to === 'review')
    return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
  const way = to === undefined ? undefined : waysOut[to];
  if (way) return { draft, events: [{ type: way }] };
  const says = /\p{L}{2}/u.test(text) && !isCourtesy(text);
  return {
    draft,
    events: [says ? { type: 'completed', reason: text.trim() } : { type: 'not-understood', text }],
  };
}

/** Ways to leave the question; every other way of moving is part of a reason here. */
const waysOut: {
  readonly [K in Navigation['to']]?: 'paused' | 'cancelled' | 'asked-for-help' | 'wants-officer' | 'not-sent';
} = {
  pause: 'paused',
  cancel: 'cancelled',
  help: 'asked-for-help',
  officer: 'wants-officer',
  hold: 'not-sent',
};
