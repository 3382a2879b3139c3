import { readNavigation } from '../vietnamese/index.ts';
import { answerByLabels } from './answer-by-labels.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { navigate } from './navigate.ts';
import type { StepResult } from './step-result.ts';

/**
 * A text written while the question it was written for is no longer asked, because somebody else's answer made it needless. The person has not
 * seen the one they are at now, so that only what names its question is taken; of everything else it is said that it was not.
 */
export function answerAfterQuestionGone(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult {
  const to = readNavigation(text)?.to;
  const moved = to === 'skip' || to === 'back' ? undefined : navigate(form, draft, text, context);
  return (
    moved ??
    answerByLabels(form, draft, text, context, undefined) ?? {
      draft,
      events: [{ type: 'not-understood', text, because: 'other-question' }],
    }
  );
}
