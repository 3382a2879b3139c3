import type { Field, Form, Question, Section, Step } from './form.ts';

/** What is looked up in a form many times for each message. */
interface FormIndex {
  readonly questions: ReadonlyMap<string, Question>;
  /** the section of a question, by the question's id */
  readonly sections: ReadonlyMap<string, Section>;
  readonly numbers: ReadonlyMap<Step, number>;
  /** steps of one report, by their numbers: as many lists as there are kinds of unit times kinds of month */
  readonly lists: Map<string, readonly Step[]>;
}

/** A form never changes, so it is gone through once. */
const indexes = new WeakMap<Form, FormIndex>();

function indexOf(form: Form): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const asked = form.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question })),
  );
  const index = {
    questions: new Map(asked.map(({ question }) => [question.id, question])),
    sections: new Map(asked.map(({ question, section }) => [question.id, section])),
    numbers: new Map(asked.flatMap(({ question }) => question.steps).map((step, number) => [step, number])),
    lists: new Map<string, readonly Step[]>(),
  };
  indexes.set(form, index);
  return index;
}

export function questionById(form: Form, id: string): Question | undefined {
  return indexOf(form).questions.get(id);
}

/** The section a question stands in. */
export function sectionOf(form: Form, question: string): Section | undefined {
  return indexOf(form).sections.get(question);
}

/** The same list for the same steps, in whatever report: what is compiled from a list is kept with that very list. */
export function sameList(form: Form, steps: readonly Step[]): readonly Step[] {
  const { numbers, lists } = indexOf(form);
  const key = String.fromCharCode(...steps.map((step) => numbers.get(step) ?? 0));
  const list = lists.get(key) ?? steps;
  lists.set(key, list);
  return list;
}

const followers = new WeakMap<readonly Step[], readonly Follower[]>();

/** The fields of some steps that follow others. */
export function followersIn(steps: readonly Step[]): readonly Follower[] {
  const known = followers.get(steps);
  if (known) return known;
  const found = steps.flatMap(({ fields }) =>
    fields.flatMap(({ indicator, follows, standsAlone }) =>
      follows ? [{ indicator, follows, ...(standsAlone && { standsAlone }) }] : [],
    ),
  );
  followers.set(steps, found);
  return found;
}

interface Follower {
  readonly indicator: Field['indicator'];
  readonly follows: NonNullable<Field['follows']>;
  readonly standsAlone?: true;
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
