import { numberAnswer, sameContent, type AnswerContent } from '../domain/answer.ts';
import { indicatorOf } from '../domain/indicators/index.ts';
import type { FormView } from './context.ts';
import type { Field, Question, Step } from './form.ts';
import { fieldsOf } from './form-index.ts';

/** Whether a field is asked as the answers stand: one that follows others only when there may be something to follow. */
export function isFieldAsked(field: Field, view: FormView): boolean {
  const { follows } = field;
  if (follows === undefined || isSaidAlone(field, view.answer(field.indicator))) return true;
  return follows.some((code) => {
    const leader = view.answer(code);
    return leader === undefined || isSomething(leader);
  });
}

/** Whether somebody said that there was something of a figure which may stand by itself. */
export function isSaidAlone(
  { standsAlone }: Pick<Field, 'standsAlone'>,
  answer: AnswerContent | undefined,
): boolean {
  return standsAlone === true && answer !== undefined && isSomething(answer);
}

/** What a field that follows others says when it is not asked: nothing of nothing, and as little known as what it follows. */
export function followedContent({ indicator }: Field, leaders: readonly AnswerContent[]): AnswerContent {
  const open = leaders.find(isLeftOpen);
  if (open) return open;
  const isNotYet = leaders.some(({ state }) => state === 'not-yet');
  return isNotYet && indicatorOf(indicator).nature !== 'flow' ? { state: 'not-yet' } : nothingOf(indicator);
}

/** Whether an answer says that there was something: a figure above 0, a yes, words. */
export function isSomething(content: AnswerContent): boolean {
  if (content.state !== 'value') return false;
  return content.value.type !== 'number' || content.value.number > 0;
}

/**
 * What "không có" and "không thay đổi" say of a field: flows are 0, what is done once is not done yet, stocks stay as they were. Undefined when
 * that says nothing: a stock nobody has ever reported.
 */
export function closedContent({ indicator }: Field, view: FormView): AnswerContent | undefined {
  const { nature } = indicatorOf(indicator);
  switch (nature) {
    case 'flow':
      return nothingOf(indicator);
    case 'text':
      return { state: 'no' };
    case 'yearly':
    case 'once':
    case 'once-a-term':
      return { state: 'not-yet' };
    case 'stock':
    case 'year-to-date': {
      const previous = view.previous(indicator);
      return previous?.state === 'skipped' ? undefined : previous;
    }
  }
}

/** The steps of a question that are there in this report; all their fields may follow what is nothing. */
export function stepsInReport({ steps }: Question, view: FormView): readonly Step[] {
  return steps.filter(({ when }) => when?.(view) ?? true);
}

/** The steps of a question that this report asks, whatever its gate says. */
export function stepsOf(question: Question, view: FormView): readonly Step[] {
  return askedOf(stepsInReport(question, view), view);
}

function askedOf(steps: readonly Step[], view: FormView): readonly Step[] {
  return steps.filter(({ fields }) => fields.some((field) => isFieldAsked(field, view)));
}

/** How a question stands: the steps that are asked by themselves, and what its gate would answer. */
export interface Standing {
  readonly steps: readonly Step[];
  /** absent when there is nothing behind a gate */
  readonly behindGate?: readonly [Field, ...Field[]];
}

/**
 * Of a question with a gate, only what something was said of is asked by itself; the rest stays behind the gate, which a "không" answers.
 * A gate that would leave something unanswered (a stock nobody ever reported) is not offered.
 */
export function standingOf(
  question: Question,
  view: FormView,
  inReport: readonly Step[] = stepsInReport(question, view),
): Standing {
  const steps = askedOf(inReport, view);
  const { gate } = question;
  if (!gate || !(gate.when?.(view) ?? true) || view.isOpened(question.id)) return { steps };
  const untouched = steps.filter((step) => !isTouched(question, step, view));
  const [first, ...others] = untouched.flatMap((step) => gatedFields(step, view));
  if (!first || [first, ...others].some((field) => closedContent(field, view) === undefined))
    return { steps };
  return { steps: steps.filter((step) => !untouched.includes(step)), behindGate: [first, ...others] };
}

/** Whether something was said of a step, or of what it follows: the money of two loans is asked, not closed. */
function isTouched(question: Question, { fields }: Step, view: FormView): boolean {
  return fields.some((field) => {
    const { follows } = field;
    if (saysMore(field, view)) return true;
    if (follows === undefined) return false;
    return fieldsOf(question).some(
      (leader) => follows.includes(leader.indicator) && isSaid(leader, view) && saysMore(leader, view),
    );
  });
}

function isSaid({ indicator }: Field, view: FormView): boolean {
  const answer = view.answer(indicator);
  return answer !== undefined && isSomething(answer);
}

/** What a "không" answers in a step: its fields, without those that follow what is then nothing. */
export function gatedFields({ fields }: Step, view: FormView): readonly Field[] {
  return fields.filter(({ follows }) => {
    if (follows === undefined) return true;
    return follows.some((code) => {
      const leader = fields.find(({ indicator }) => indicator === code);
      const content = view.answer(code) ?? (leader && closedContent(leader, view)) ?? view.previous(code);
      return content !== undefined && isSomething(content);
    });
  });
}

/** Whether a field was answered with something else than a gate's "không" would say. */
function saysMore(field: Field, view: FormView): boolean {
  const answer = view.answer(field.indicator);
  return answer !== undefined && !isLeftOpen(answer) && !sameContent(answer, closedContent(field, view));
}

function isLeftOpen({ state }: AnswerContent): boolean {
  return state === 'skipped' || state === 'unknown' || state === 'not-applicable';
}

/** That there was nothing of a figure. */
export function nothingOf(indicator: Field['indicator']): AnswerContent {
  switch (indicatorOf(indicator).value) {
    case 'count':
    case 'money':
    case 'score':
      return numberAnswer(0);
    case 'yes-no':
    case 'yes-no-date':
    case 'date':
    case 'choice':
    case 'text':
      return { state: 'no' };
  }
}
