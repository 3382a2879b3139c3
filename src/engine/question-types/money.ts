import { readMoney, type Reading } from '../../vietnamese/index.ts';
import type { FieldBase, QuestionType, ReadingContext } from '../question-type.ts';
import {
  choicesOfFigure,
  chooseFigure,
  natureOfFigure,
  previousFigure,
  readStateOfFigure,
  readingOfFigure,
} from './figure.ts';
import { ownWordsOf } from './own-words.ts';
import { mentions } from './words-in-text.ts';

/** How much money. */
export type MoneyField = FieldBase;

/** A whole number of đồng, 0 or more. A number without a unit is asked back: "5" may be 5 triệu or 5 nghìn. */
export const money: QuestionType<MoneyField> = {
  answer: 'type',
  choices: choicesOfFigure,
  choose: chooseFigure,
  read: (field, text, context) =>
    readStateOfFigure(field, text, context) ??
    readingOfFigure(field, withChange(field, readMoney(text), text, context), previousFigure(field, context)),
  amongSeveral: (field) => ({
    kind: { kind: 'money', ...natureOfFigure(field), own: ownWordsOf(field) },
    previous: ({ view }) => view.previousNumber(field.indicator),
    take: (reading) => readingOfFigure(field, reading),
  }),
};

/** "tăng 3k" of a meal that was 22.000 đồng makes 25.000, to be confirmed; "tăng lên 25k" says what it is now. */
function withChange(
  field: MoneyField,
  reading: Reading<number>,
  text: string,
  { view }: ReadingContext,
): Reading<number> {
  const previous = view.previousNumber(field.indicator);
  const isAmount = reading.kind === 'value' || reading.kind === 'confirm';
  if (natureOfFigure(field).nature !== 'stock' || !isAmount || previous === undefined) return reading;
  const sign = mentions(text, ['tăng', 'nâng', 'thêm']) ? 1 : mentions(text, ['giảm', 'bớt', 'hạ']) ? -1 : 0;
  const isReached = mentions(text, ['lên', 'còn', 'xuống', 'thành', 'đến', 'tới', 'là']);
  if (sign === 0 || isReached || reading.value >= previous) return reading;
  return { kind: 'confirm', value: previous + sign * reading.value, because: 'change' };
}
