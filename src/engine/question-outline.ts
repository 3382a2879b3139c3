import { numberOf, type AnswerContent } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import { standingOf, stepsInReport } from './asked.ts';
import type { FormView } from './context.ts';
import type { Field, Question, Step } from './form.ts';
import { gateStep, type Place } from './place.ts';

/** What one question asks in one report. */
export interface QuestionOutline {
  readonly places: readonly Place[];
  /** the steps that are there, whether they are asked or follow what is nothing */
  readonly steps: readonly Step[];
  /** what its gate would answer, when that is among the places */
  readonly behindGate: readonly Field[] | undefined;
}

/** What came of a question, and all that was looked at for it. */
interface Note {
  readonly outline: QuestionOutline | undefined;
  readonly answers: readonly (readonly [IndicatorCode, AnswerContent | undefined])[];
  readonly gates: readonly (readonly [question: string, isOpened: boolean])[];
}

/** What was found out about the questions of one draft. */
export type Notes = Map<Question, Note>;

/**
 * What a question asks of a view; undefined when nothing. A message changes a few answers, and most questions look at none of them: what is
 * noted of a question holds as long as all the answers and gates that it looked at are the same. The rest of a draft's view never changes.
 */
export function outlineOfQuestion(
  question: Question,
  view: FormView,
  notes: Notes,
): QuestionOutline | undefined {
  const known = notes.get(question);
  if (known && holds(known, view)) return known.outline;
  const note = noteOf(question, view);
  notes.set(question, note);
  return note.outline;
}

function holds({ answers, gates }: Note, view: FormView): boolean {
  return (
    answers.every(([code, content]) => view.answer(code) === content) &&
    gates.every(([question, isOpened]) => view.isOpened(question) === isOpened)
  );
}

function noteOf(question: Question, view: FormView): Note {
  const answers = new Map<IndicatorCode, AnswerContent | undefined>();
  const gates = new Map<string, boolean>();
  const answer: FormView['answer'] = (code) => {
    const content = view.answer(code);
    answers.set(code, content);
    return content;
  };
  const isOpened: FormView['isOpened'] = (id) => {
    const is = view.isOpened(id);
    gates.set(id, is);
    return is;
  };
  const outline = outlined(question, { ...view, answer, number: (code) => numberOf(answer(code)), isOpened });
  return { outline, answers: [...answers], gates: [...gates] };
}

function outlined(question: Question, view: FormView): QuestionOutline | undefined {
  if (question.when?.(view) === false) return undefined;
  const inReport = stepsInReport(question, view);
  const { steps, behindGate } = standingOf(question, view, inReport);
  const places = steps.map((step) => ({ question: question.id, step: question.steps.indexOf(step) }));
  if (behindGate) places.push({ question: question.id, step: gateStep });
  return places.length > 0 ? { places, steps: inReport, behindGate } : undefined;
}
