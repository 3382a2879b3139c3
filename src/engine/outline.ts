import type { IndicatorCode } from '../domain/indicators/index.ts';
import { isFieldAsked, standingOf } from './asked.ts';
import type { FormView } from './context.ts';
import type { Draft } from './draft.ts';
import { draftView } from './draft-view.ts';
import type { Field, Form, Gate, Step } from './form.ts';
import { questionById } from './form-index.ts';
import { formOutline, type Entry } from './form-outline.ts';
import { gateStep, type Place } from './place.ts';

export { draftView } from './draft-view.ts';
export type { Entry } from './form-outline.ts';
export { gateStep, samePlace, type Place } from './place.ts';

/** The questions this report asks, as its answers stand: the numbers a chair sees. */
export function outlineOf(form: Form, view: FormView): readonly Entry[] {
  return formOutline(form, view).entries;
}

/** The step at a place; undefined at a gate, and when the form has no such place any more. */
export function stepAt(form: Form, place: Place): Step | undefined {
  return questionById(form, place.question)?.steps[place.step];
}

/** The gate at a place. */
export function gateAt(form: Form, place: Place): Gate | undefined {
  return place.step === gateStep ? questionById(form, place.question)?.gate : undefined;
}

/** Every place of this report in the order it is asked. */
export function placesOf(form: Form, view: FormView): readonly Place[] {
  return formOutline(form, view).places;
}

/** What an answer at a place has to say: the fields asked there, or all that its gate would answer. */
export function fieldsAt(form: Form, view: FormView, place: Place): readonly Field[] {
  const question = questionById(form, place.question);
  if (!question) return [];
  if (place.step === gateStep)
    return (
      formOutline(form, view).behindGates.get(place.question) ?? standingOf(question, view).behindGate ?? []
    );
  return question.steps[place.step]?.fields.filter((field) => isFieldAsked(field, view)) ?? [];
}

/** Whether everything at a place has an answer, be it "skipped". */
export function isAnswered(form: Form, draft: Draft, place: Place): boolean {
  const view = draftView(draft);
  const step = stepAt(form, place);
  // As `fieldsAt`, without making a list for each of the places that are gone through.
  if (step)
    return step.fields.every(
      (field) => draft.answers[field.indicator] !== undefined || !isFieldAsked(field, view),
    );
  return fieldsAt(form, view, place).every(({ indicator }) => draft.answers[indicator] !== undefined);
}

/** The first place that waits for an answer. */
export function nextOpen(form: Form, draft: Draft): Place | undefined {
  return placesOf(form, draftView(draft)).find((place) => !isAnswered(form, draft, place));
}

/** Where a question is taken up: what is still open of it, or its beginning. */
export function placeToAsk(form: Form, draft: Draft, question: string): Place | undefined {
  const own = placesOf(form, draftView(draft)).filter((place) => place.question === question);
  return own.find((place) => !isAnswered(form, draft, place)) ?? own[0];
}

/** Where an indicator is asked in this report: its step, or the gate it stands behind. */
export function placeOfIndicator(form: Form, view: FormView, code: IndicatorCode): Place | undefined {
  return placesOf(form, view).find((place) => {
    const fields = stepAt(form, place)?.fields ?? fieldsAt(form, view, place);
    return fields.some(({ indicator }) => indicator === code);
  });
}

/** How far a draft is: questions with an answer in every step that is asked. */
export function progressOf(form: Form, draft: Draft): { readonly answered: number; readonly of: number } {
  const places = placesOf(form, draftView(draft));
  const questions = new Set(places.map(({ question }) => question));
  const open = new Set(
    places.filter((place) => !isAnswered(form, draft, place)).map(({ question }) => question),
  );
  return { answered: questions.size - open.size, of: questions.size };
}

/** The steps somebody may answer in this report by naming a figure, those behind a gate included. */
export function answerableSteps(form: Form, view: FormView): readonly Step[] {
  return formOutline(form, view).steps;
}

/** Steps this report holds back, whose fields nevertheless say something: that there can be nothing. */
export function sparedSteps(form: Form, view: FormView): readonly Step[] {
  return outlineOf(form, view).flatMap(({ question }) =>
    question.steps.filter(({ when, spared }) => when?.(view) === false && spared?.(view) === true),
  );
}

/** Every figure a form can ask for, of whichever unit and month, in its order. */
export function indicatorsOf(form: Form): readonly IndicatorCode[] {
  return form.sections.flatMap(({ questions }) =>
    questions.flatMap(({ steps }) => steps.flatMap(({ fields }) => fields.map(({ indicator }) => indicator))),
  );
}
