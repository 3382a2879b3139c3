import { standingOf, stepsInReport } from './asked.ts';
import type { FormView } from './context.ts';
import type { Field, Question, Step } from './form.ts';
import { gateStep, samePlace, type Place } from './place.ts';

/** What one question asks in one report. */
export interface QuestionOutline {
  readonly places: readonly Place[];
  /** the steps that are there, whether they are asked or follow what is nothing */
  readonly steps: readonly Step[];
  /** what its gate would answer, when that is among the places */
  readonly behindGate: readonly Field[] | undefined;
}

/** What a question asks of a view; undefined when nothing. */
export function outlineOfQuestion(question: Question, view: FormView): QuestionOutline | undefined {
  if (question.when?.(view) === false) return undefined;
  const inReport = stepsInReport(question, view);
  const { steps, behindGate } = standingOf(question, view, inReport);
  const places = steps.map((step) => ({ question: question.id, step: question.steps.indexOf(step) }));
  if (behindGate) places.push({ question: question.id, step: gateStep });
  return places.length > 0 ? { places, steps: inReport, behindGate } : undefined;
}

export function sameOutline(a: QuestionOutline | undefined, b: QuestionOutline | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    areSame(a.places, b.places, samePlace) &&
    areSame(a.steps, b.steps) &&
    areSame(a.behindGate ?? [], b.behindGate ?? [])
  );
}

function areSame<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean = Object.is): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && same(one, other);
    })
  );
}
