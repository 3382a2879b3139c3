import type { Field, Form, Question, Section } from './form.ts';

/** What is looked up in a form many times for each message. */
interface FormIndex {
  readonly questions: ReadonlyMap<string, Question>;
  /** the section of a question, by the question's id */
  readonly sections: ReadonlyMap<string, Section>;
}

/** A form never changes, so it is gone through once. */
const indexes = new WeakMap<Form, FormIndex>();

export function indexOf(form: Form): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const asked = form.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question })),
  );
  const index = {
    questions: new Map(asked.map(({ question }) => [question.id, question])),
    sections: new Map(asked.map(({ question, section }) => [question.id, section])),
  };
  indexes.set(form, index);
  return index;
}

const fields = new WeakMap<Question, readonly Field[]>();

/** All that the steps of a question ask, together. */
export function fieldsOf(question: Question): readonly Field[] {
  const known = fields.get(question);
  if (known) return known;
  const all = question.steps.flatMap((step) => step.fields);
  fields.set(question, all);
  return all;
}
