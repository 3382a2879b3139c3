import type { IndicatorCode } from '../domain/indicators/index.ts';
import { viewOf, type FormView } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question, Section, Step } from './form.ts';

/** A question of this report, with its number in it. */
export interface Entry {
  readonly number: number;
  readonly section: Section;
  readonly question: Question;
}

/** Where somebody is: a question of the report and one of its steps. */
export interface Place {
  readonly question: string;
  readonly step: number;
}

/** The questions this report asks, as its answers stand: the numbers a chair sees. */
export function outlineOf(form: Form, view: FormView): readonly Entry[] {
  return outlined(form, view).entries;
}

/**
 * What one form asks of one view. Reading one message asks for it a dozen times, so it is kept with the view, and goes with it;
 * predicates see nothing but the view.
 */
interface Outlined {
  readonly form: Form;
  readonly entries: readonly Entry[];
  readonly places: readonly Place[];
}

const outlines = new WeakMap<FormView, Outlined>();

function outlined(form: Form, view: FormView): Outlined {
  const known = outlines.get(view);
  if (known?.form === form) return known;
  const entries = form.sections
    .flatMap((section) =>
      section.questions.filter(({ when }) => when?.(view) ?? true).map((question) => ({ section, question })),
    )
    .map((entry, index) => ({ number: index + 1, ...entry }));
  const places = entries.flatMap(({ question }) =>
    question.steps.flatMap((step, index) =>
      (step.when?.(view) ?? true) ? [{ question: question.id, step: index }] : [],
    ),
  );
  const outline = { form, entries, places };
  outlines.set(view, outline);
  return outline;
}

/** The view of a draft: the same one as long as its answers and its context are the same, wherever its cursors stand. */
export function draftView({ context, answers }: Draft): FormView {
  const known = views.get(answers);
  if (known?.context === context) return known.view;
  const view = viewOf(context, answers);
  views.set(answers, { context, view });
  return view;
}

const views = new WeakMap<
  Draft['answers'],
  { readonly context: Draft['context']; readonly view: FormView }
>();

/** The step at a place; undefined when the form has no such place any more. */
export function stepAt(form: Form, place: Place): Step | undefined {
  return questionById(form, place.question)?.steps[place.step];
}

function questionById(form: Form, id: string): Question | undefined {
  for (const section of form.sections) {
    const found = section.questions.find((question) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Every place of this report in the order it is asked. */
export function placesOf(form: Form, view: FormView): readonly Place[] {
  return outlined(form, view).places;
}

/** Whether every field of a step has an answer, be it "skipped". */
export function isAnswered(form: Form, draft: Draft, place: Place): boolean {
  return stepAt(form, place)?.fields.every(({ indicator }) => draft.answers[indicator] !== undefined) ?? true;
}

/** The first place that waits for an answer. */
export function nextOpen(form: Form, draft: Draft): Place | undefined {
  return placesOf(form, draftView(draft)).find((place) => !isAnswered(form, draft, place));
}

export function samePlace(a: Place, b: Place): boolean {
  return a.question === b.question && a.step === b.step;
}

/** Where an indicator is asked in this report. */
export function placeOfIndicator(form: Form, view: FormView, code: IndicatorCode): Place | undefined {
  return placesOf(form, view).find((place) =>
    stepAt(form, place)?.fields.some(({ indicator }) => indicator === code),
  );
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

/** The fields this report asks, in order. */
export function fieldsOf(form: Form, view: FormView) {
  return placesOf(form, view).flatMap((place) => stepAt(form, place)?.fields ?? []);
}

/** Every figure a form can ask for, of whichever unit and month, in its order. */
export function indicatorsOf(form: Form): readonly IndicatorCode[] {
  return form.sections.flatMap(({ questions }) =>
    questions.flatMap(({ steps }) => steps.flatMap(({ fields }) => fields.map(({ indicator }) => indicator))),
  );
}
