import { readMoney } from '../../vietnamese/index.ts';
import type { FieldBase, QuestionType } from '../question-type.ts';
import {
  choicesOfFigure,
  chooseFigure,
  natureOfFigure,
  previousFigure,
  readStateOfFigure,
  readingOfFigure,
} from './figure.ts';
import { ownWordsOf } from './own-words.ts';

/** How much money. */
export type MoneyField = FieldBase;

/** A whole number of đồng, 0 or more. A number without a unit is asked back: "5" may be 5 triệu or 5 nghìn. */
export const money: QuestionType<MoneyField> = {
  answer: 'type',
  choices: choicesOfFigure,
  choose: chooseFigure,
  read: (field, text, context) =>
    readStateOfFigure(field, text, context) ??
    readingOfFigure(field, readMoney(text), previousFigure(field, context)),
  amongSeveral: (field) => ({
    kind: { kind: 'money', ...natureOfFigure(field), own: ownWordsOf(field) },
    previous: ({ view }) => view.previousNumber(field.indicator),
    take: (reading) => readingOfFigure(field, reading),
  }),
};
