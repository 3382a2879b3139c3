import type {
  AmongSeveral,
  FieldBase,
  FieldOption,
  FieldReading,
  QuestionType,
  ReadingContext,
  Said,
} from '../question-type.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { money } from './money.ts';
import { score } from './score.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';
import { yesNoDate } from './yes-no-date.ts';

/** Every kind of question, by the name a form gives in `type`. A new kind is a file and a line here. */
export const questionTypes = {
  count,
  money,
  score,
  'yes-no': yesNo,
  'yes-no-date': yesNoDate,
  date,
  choice,
  text,
} as const;

export type QuestionTypeName = keyof typeof questionTypes;

type OptionsOf<T> = T extends QuestionType<infer F> ? F : never;

/** A field of a form: the options of its type, and which type that is. */
export type Field<T extends QuestionTypeName = QuestionTypeName> = {
  [K in T]: OptionsOf<(typeof questionTypes)[K]> & { readonly type: K };
}[T];

/** A question type with one field filled in, so that callers need not know which type it is. */
export interface BoundField {
  readonly answer: 'choose' | 'type';
  readonly takesFreeText: boolean;
  readonly readsDates: boolean;
  readonly amongSeveral: AmongSeveral | undefined;
  choices(context: ReadingContext): readonly FieldOption[];
  choose(id: string, context: ReadingContext): FieldReading;
  read(text: string, context: ReadingContext): FieldReading;
  readDetail(said: Said, text: string, context: ReadingContext): FieldReading;
  readLate(said: Said, text: string, context: ReadingContext): FieldReading;
}

/** A field never changes, so what is bound to it is kept with it. */
const behaviours = new WeakMap<Field, BoundField>();

/** The behaviour of a field. */
export function behaviourOf(field: Field): BoundField {
  const known = behaviours.get(field);
  if (known) return known;
  const behaviour = bound(field);
  behaviours.set(field, behaviour);
  return behaviour;
}

function bound(field: Field): BoundField {
  switch (field.type) {
    case 'count':
      return bind(count, field);
    case 'money':
      return bind(money, field);
    case 'score':
      return bind(score, field);
    case 'yes-no':
      return bind(yesNo, field);
    case 'yes-no-date':
      return bind(yesNoDate, field);
    case 'date':
      return bind(date, field);
    case 'choice':
      return bind(choice, field);
    case 'text':
      return bind(text, field);
  }
}

function bind<F extends FieldBase>(type: QuestionType<F>, field: F): BoundField {
  return {
    answer: type.answer,
    takesFreeText: type.takesFreeText === true,
    readsDates: type.readsDates === true,
    amongSeveral: type.amongSeveral?.(field),
    choices: (context) => type.choices(field, context),
    choose: (id, context) => type.choose(field, id, context),
    read: (text, context) => type.read(field, text, context),
    readDetail: (said, text, context) =>
      type.readDetail?.(field, said, text, context) ?? { result: 'not-understood' },
    readLate: (said, text, context) =>
      type.readLate?.(field, said, text, context) ?? { result: 'not-understood' },
  };
}
