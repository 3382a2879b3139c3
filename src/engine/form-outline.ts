import { numberOf } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { FormView } from './context.ts';
import { sourceOf, type ViewSource } from './draft-view.ts';
import type { Field, Form, Question, Section, Step } from './form.ts';
import { sameList } from './form-index.ts';
import type { Place } from './place.ts';
import { outlineOfQuestion, sameOutline, type QuestionOutline } from './question-outline.ts';

/** A question of a report, with its number in it. */
export interface Entry {
  readonly number: number;
  readonly section: Section;
  readonly question: Question;
}

/** What one form asks of one view. */
export interface FormOutline {
  readonly form: Form;
  readonly entries: readonly Entry[];
  readonly places: readonly Place[];
  readonly steps: readonly Step[];
  /** what the gates among the places would answer, by question */
  readonly behindGates: ReadonlyMap<string, readonly Field[]>;
}

/**
 * Reading one message asks for the outline a dozen times, so it is kept with the view, and goes with it; predicates see nothing but the
 * view.
 */
const outlines = new WeakMap<FormView, FormOutline>();

export function formOutline(form: Form, view: FormView): FormOutline {
  const known = outlines.get(view);
  if (known?.form === form) return known;
  const source = sourceOf(view);
  const outline = source ? outlineOfDraft(form, view, source) : outlineOf(form, askedAnew(form, view));
  outlines.set(view, outline);
  return outline;
}

type Asked = ReadonlyMap<Question, QuestionOutline | undefined>;

/** The outline of a draft as it was last, with all that its questions asked then. */
interface Latest {
  readonly source: ViewSource;
  readonly asked: Asked;
  readonly outline: FormOutline;
}

/** By its context, which stays the same from message to message. */
const latest = new WeakMap<ViewSource['context'], Latest>();

/** A message changes a few answers, and most questions look at none of them: what these ask is as it was. */
function outlineOfDraft(form: Form, view: FormView, source: ViewSource): FormOutline {
  const before = latest.get(source.context);
  const isKnown = before?.outline.form === form && before.source.opened === source.opened;
  const asked = isKnown ? askedNow(before, form, view, source) : askedAnew(form, view);
  const outline = asked === before?.asked ? before.outline : outlineOf(form, asked);
  latest.set(source.context, { source, asked, outline });
  return outline;
}

function askedAnew(form: Form, view: FormView): Asked {
  const questions = form.sections.flatMap((section) => section.questions);
  return new Map(questions.map((question) => [question, watched(form, question, view)]));
}

/** The same as before where nothing is asked that was not. */
function askedNow(before: Latest, form: Form, view: FormView, { answers }: ViewSource): Asked {
  const affected = new Set<Question>();
  for (const [code, questions] of readersIn(form)) {
    if (answers[code] !== before.source.answers[code])
      for (const question of questions) affected.add(question);
  }
  const changed = Array.from(
    affected,
    (question) => [question, watched(form, question, view)] as const,
  ).filter(([question, outline]) => !sameOutline(outline, before.asked.get(question)));
  return changed.length > 0 ? new Map([...before.asked, ...changed]) : before.asked;
}

/** Which questions have looked at an answer, in whatever report: more than need to be asked again, and never one too few. */
type Readers = Map<IndicatorCode, Set<Question>>;
const readers = new WeakMap<Form, Readers>();

function readersIn(form: Form): Readers {
  const known = readers.get(form);
  if (known) return known;
  const none: Readers = new Map();
  readers.set(form, none);
  return none;
}

/** What a question asks, noting the answers it looks at. */
function watched(form: Form, question: Question, view: FormView): QuestionOutline | undefined {
  const known = readersIn(form);
  const answer: FormView['answer'] = (code) => {
    const questions = known.get(code) ?? new Set();
    known.set(code, questions.add(question));
    return view.answer(code);
  };
  return outlineOfQuestion(question, { ...view, answer, number: (code) => numberOf(answer(code)) });
}

function outlineOf(form: Form, asked: Asked): FormOutline {
  const entries: Entry[] = [];
  const places: Place[] = [];
  const steps: Step[] = [];
  const behindGates = new Map<string, readonly Field[]>();
  for (const section of form.sections) {
    for (const question of section.questions) {
      const outline = asked.get(question);
      if (!outline) continue;
      entries.push({ number: entries.length + 1, section, question });
      places.push(...outline.places);
      steps.push(...outline.steps);
      if (outline.behindGate) behindGates.set(question.id, outline.behindGate);
    }
  }
  return { form, entries, places, steps: sameList(form, steps), behindGates };
}
