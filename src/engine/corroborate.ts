import { numberOf } from '../domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import { absences, hasLabelled } from '../vietnamese/index.ts';
import type { FormView } from './context.ts';
import { anyLabelOf } from './field-labels.ts';
import type { Field, Form } from './form.ts';
import { answerableSteps } from './outline.ts';
import { mentions } from './question-types/words-in-text.ts';
import type { FieldReading } from './question-type.ts';
import type { ReadField } from './read-step.ts';

/** How far from last month's a stock may be and still speak for a reading, as a share of it. */
const near = 0.1;

/**
 * Takes a figure that stands among words nobody knows ("tháng này chị kết nạp được 6 bạn mới") without asking back, where something else speaks
 * for it: the message names the figure, or it is about what the stock was last month. It is echoed like any other. Every other doubt stays.
 */
export function corroborate(
  form: Form,
  view: FormView,
  reads: readonly ReadField[],
  text: string,
): readonly ReadField[] {
  return reads.map((read) => {
    const { code, reading } = read;
    if (reading.result !== 'needs-confirmation' || reading.because !== 'extra-words') return read;
    const field = answerableSteps(form, view)
      .flatMap(({ fields }) => fields)
      .find(({ indicator }) => indicator === code);
    const isSure = field !== undefined && (isNamed(field, text) || isNearPrevious(view, field, reading));
    return isSure ? { code, reading: { result: 'understood', said: reading.said } } : read;
  });
}

function isNamed(field: Field, text: string): boolean {
  const { value } = indicatorOf(field.indicator);
  const isFigure = value === 'count' || value === 'money';
  return (
    isFigure && !mentions(text, otherThan[field.indicator] ?? []) && hasLabelled(text, anyLabelOf(field))
  );
}

/** Words around a name that make another thing of it: who is on leave has not left, and not every accident is one at work. */
const otherThan: { readonly [C in IndicatorCode]?: readonly string[] } = {
  mem_left: absences,
  accidents: ['giao thông', 'xe máy'],
};

function isNearPrevious(
  view: FormView,
  { indicator }: Field,
  { said }: FieldReading & { readonly result: 'needs-confirmation' },
): boolean {
  const [now, before] = [numberOf(said.content), view.previousNumber(indicator)];
  if (indicatorOf(indicator).nature !== 'stock' || now === undefined || before === undefined) return false;
  return Math.abs(now - before) <= before * near;
}
