import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { putLinesOff } from './lines/leave-lines.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';

/**
 * Moves on from a question that was asked back. An answer that only lacked a detail is kept without it; one that waited for a "đúng" is not
 * recorded, and that is said, so that nobody thinks it was.
 */
export function afterLeaving(
  form: Form,
  draft: Draft,
  context: StepContext,
  move: (draft: Draft) => StepResult,
): StepResult {
  const focus = currentFocus(draft, context);
  switch (focus.at) {
    case 'detail': {
      const kept = record(form, draft, [{ code: focus.code, said: focus.said }], context);
      const moved = move(kept.draft);
      return { draft: moved.draft, events: [...kept.events, ...moved.events] };
    }
    case 'confirm': {
      const moved = move(draft);
      return { draft: moved.draft, events: [{ type: 'not-confirmed', items: focus.items }, ...moved.events] };
    }
    case 'lines': {
      const left = putLinesOff(form, draft, focus, context);
      const moved = move(left.draft);
      return { draft: moved.draft, events: [...left.events, ...moved.events] };
    }
    case 'pick':
    case 'carry':
    case 'step':
    case 'review':
    case 'send-incomplete':
    case 'reason':
      return move(draft);
  }
}
