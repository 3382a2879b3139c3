import { indicatorOf } from '../domain/indicators/index.ts';
import { isSomething } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import { currentFocus } from './focus.ts';
import type { Form, Step } from './form.ts';
import { questionById } from './form-index.ts';
import { answerableSteps, draftView, stepAt } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { readStep } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { confirmAll } from './take-readings.ts';

/**
 * Figures where a yes is asked, of what follows from it: "có, 180 suất" at the union's meal tells that there was one, and how many came. Both are
 * confirmed once. Undefined for everything else.
 */
export function answerWithFollower(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const asked = focus.at === 'step' && /\p{N}/u.test(text) ? stepAt(form, focus) : undefined;
  const [field] = asked?.fields ?? [];
  if (focus.at !== 'step' || field?.type !== 'yes-no' || text.includes(':')) return undefined;
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const steps = answerableSteps(form, reading.view);
  const followers = questionById(form, focus.question)?.steps.filter(
    (step) => steps.includes(step) && step.fields.every(({ follows }) => follows?.includes(field.indicator)),
  );
  const items = followers?.flatMap((step) => itemsOf(step, text, reading)) ?? [];
  if (items.length === 0) return undefined;
  const yes: SaidOf = {
    code: field.indicator,
    said: { content: { state: 'value', value: { type: 'yes' } } },
  };
  return confirmAll(form, draft, [yes, ...items], 'extra-words', context);
}

function itemsOf(step: Step, text: string, reading: ReadingContext): readonly SaidOf[] {
  return readStep(step, withoutYes(text), reading).flatMap(({ code, reading: read }) => {
    const isRead = read.result === 'understood' || read.result === 'needs-confirmation';
    const isFigure = indicatorOf(code).value === 'count' || indicatorOf(code).value === 'money';
    return isRead && isFigure && isSomething(read.said.content) ? [{ code, said: read.said }] : [];
  });
}

/** "có tổ chức, 180 lượt" */
function withoutYes(text: string): string {
  return (
    text.replace(
      /^\s*(?:dạ\s+|da\s+)?(?:có|co|rồi|roi|đã|da)(?:\s+(?:tổ chức|to chuc|làm|lam|rồi|roi))?[\s,:.]*/iu,
      '',
    ) || text
  );
}
