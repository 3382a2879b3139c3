import type { OfferedChoice } from '../choices.ts';
import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step-result.ts';
import { confirmAllLines } from './confirm-lines.ts';
import { backFromLines, carryFromLines, sectionOfLinesHasNone } from './move-from-lines.ts';
import type { LinesFocus } from './page.ts';

/** What tapping a choice does while several questions are asked at once: each of them is about all. */
export function tapAtLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  chosen: OfferedChoice,
  context: StepContext,
): StepResult {
  const stale: StepResult = { draft, events: [{ type: 'stale-choice' }] };
  if (chosen.kind !== 'move') return stale;
  switch (chosen.move) {
    case 'all-right':
      return confirmAllLines(form, draft, focus, 'đúng', context);
    case 'all-as-last-month':
      return carryFromLines(form, draft, focus, 'same', context, 'report');
    case 'section-none':
      return sectionOfLinesHasNone(form, draft, focus, context);
    case 'back':
      return backFromLines(form, draft, focus, context);
    case 'skip':
    case 'right':
    case 'wrong':
    case 'send':
    case 'send-anyway':
    case 'fill-open':
    case 'pause':
    case 'as-sent':
      return stale;
  }
}
