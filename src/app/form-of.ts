import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import type { DecisionContext } from './decision.ts';

/** The form of a draft. A draft of a form this program does not have is a broken deployment. */
export function formOf(context: Pick<DecisionContext, 'forms'>, draft: Draft): Form {
  const form = context.forms.byId(draft.form);
  if (!form) throw new Error(`a draft names the form '${draft.form}', which this program does not have`);
  return form;
}
