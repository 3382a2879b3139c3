import { readAgreement, readNavigation, readState } from '../vietnamese/index.ts';
import { finishCarrying } from './carry-over.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import type { StepResult } from './step-result.ts';

/** The typed answer to "các mục phát sinh: không có, hay từng câu?"; undefined for everything else. */
export function answerCarrying(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  if (focus.at !== 'carry') return undefined;
  const agreement = readAgreement(text);
  // "đúng" answers "đều bằng 0, đúng không ạ?"; to the choice between two it says nothing.
  if (focus.as === 'nothing' && agreement && agreement.rest === undefined)
    return finishCarrying(form, draft, agreement.agrees ? 'none' : 'one-by-one', context);
  const to = readNavigation(text)?.to;
  if (to === 'one-by-one' || to === 'next') return finishCarrying(form, draft, 'one-by-one', context);
  if (to === 'nothing-arose' || to === 'section-none') return finishCarrying(form, draft, 'none', context);
  const state = readState(text);
  // "có phát sinh": asking takes nothing for granted.
  if (state.kind === 'confirm' && state.value === 'yes')
    return finishCarrying(form, draft, 'one-by-one', context);
  if (state.kind === 'value') {
    switch (state.value) {
      case 'none':
      case 'absent':
      case 'nothing-arose':
      case 'zero':
        return finishCarrying(form, draft, 'none', context);
      // "có": something did arise.
      case 'yes':
        return finishCarrying(form, draft, 'one-by-one', context);
      case 'done':
      case 'not-yet':
      case 'unchanged':
      case 'unknown':
      case 'skip':
      case 'not-applicable':
      case 'delegated':
      case 'everything':
      case 'unclear':
        break;
    }
  }
  return undefined;
}
