import { isCourtesy, readNavigation } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { StepResult } from './step.ts';

/**
 * The reason why a report, or its correction, comes after closing: any words that are no way out. A question that is named is part of the reason
 * here ("câu 3 ghi nhầm"). Undefined where no reason is asked.
 */
export function answerReason(draft: Draft, text: string, context: StepContext): StepResult | undefined {
  if (currentFocus(draft, context).at !== 'reason') return undefined;
  const happened = (event: Event): StepResult => ({ draft, events: [event] });
  switch (readNavigation(text)?.to) {
    case 'back':
    case 'review':
      return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
    case 'pause':
      return happened({ type: 'paused' });
    case 'cancel':
      return happened({ type: 'cancelled' });
    case 'help':
      return happened({ type: 'asked-for-help' });
    case 'officer':
      return happened({ type: 'wants-officer' });
    case 'hold':
      return happened({ type: 'not-sent' });
    default:
      return /\p{L}{2}/u.test(text) && !isCourtesy(text)
        ? happened({ type: 'completed', reason: text.trim() })
        : happened({ type: 'not-understood', text });
  }
}
