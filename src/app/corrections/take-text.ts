import type { Draft } from '../../engine/draft.ts';
import type { Event } from '../../engine/events.ts';
import type { Form } from '../../engine/form.ts';
import { step } from '../../engine/step.ts';
import type { PersonContext } from '../decision.ts';
import { stepContext } from '../step-context.ts';

/**
 * What came together with the wish to open a report: "sửa lại tháng này kết nạp 6". It is read as if it had been said right after. Sending and
 * leaving what was opened a moment ago are not done in the same breath: the person sees it first.
 */
export function takeText(
  context: PersonContext,
  form: Form,
  draft: Draft,
  text: string,
): { readonly draft: Draft; readonly events: readonly Event[] } {
  if (text === '') return { draft, events: [] };
  const result = step(form, draft, { kind: 'text', text }, stepContext(context, draft.context));
  const later: ReadonlySet<Event['type']> = new Set<Event['type']>(['completed', 'paused', 'cancelled']);
  return { draft: result.draft, events: result.events.filter(({ type }) => !later.has(type)) };
}
