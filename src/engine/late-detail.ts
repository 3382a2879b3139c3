import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { askToConfirm, recordAsIs } from './record.ts';
import type { StepResult } from './step-result.ts';

/**
 * A detail of the answer before, sent as a message of its own: "chưa", and then "dự kiến 20/12" while the next question is already asked. The
 * question stays; undefined for everything else.
 */
export function addLateDetail(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const last = draft.cursors[context.account]?.last;
  const focus = currentFocus(draft, context);
  if (!last || (focus.at !== 'step' && focus.at !== 'review')) return undefined;
  // Where a day is asked, a day is the answer to that.
  const asked = focus.at === 'step' ? (stepAt(form, focus)?.fields ?? []) : [];
  if (asked.some((field) => behaviourOf(field).readsDates)) return undefined;
  const reading = { today: context.today, view: draftView(draft) };
  for (const field of stepAt(form, last)?.fields ?? []) {
    const answer = draft.answers[field.indicator];
    const late = answer && behaviourOf(field).readLate({ content: answer.content }, text, reading);
    const code = field.indicator;
    switch (late?.result) {
      case 'understood': {
        const items = [{ code, said: late.said }];
        return { draft: recordAsIs(draft, items, context), events: [{ type: 'answered', items }] };
      }
      case 'needs-confirmation': {
        const why = { because: 'reading', doubt: late.because } as const;
        return askToConfirm(form, draft, [{ code, said: late.said }], why, context);
      }
      case 'ambiguous': {
        const options = late.options.map((said) => [{ code, said }]);
        const focus = { at: 'pick', ...last, options, because: late.because } as const;
        return { draft: moveTo(draft, context, focus), events: [] };
      }
      case 'incomplete':
      case 'not-understood':
      case undefined:
        break;
    }
  }
  return undefined;
}
