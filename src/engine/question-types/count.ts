import { numberAnswer, type AnswerContent } from '../../domain/answer.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import {
  mapReading,
  meaningOf,
  readCount,
  readState,
  type FieldKind,
  type Reading,
} from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, ReadingContext } from '../question-type.ts';
import { readingOfMeaning } from '../reading-of-meaning.ts';

/** How many people, sessions, houses. */
export type CountField = FieldBase;

/** A whole number, 0 or more. What it means to say "không" or "như cũ" depends on the indicator: flow or stock. */
export const count: QuestionType<CountField> = {
  answer: 'type',
  choices: (field, context) => {
    if (kindOf(field) === 'flow') return [{ id: 'none' }];
    return previousOf(field, context) ? [{ id: 'same' }] : [];
  },
  choose: (field, choice, context) => {
    if (choice === 'none') return { result: 'understood', said: { content: numberAnswer(0) } };
    if (choice === 'same') return readingOfMeaning({ kind: 'unchanged' }, previousOf(field, context));
    return { result: 'not-understood' };
  },
  read: (field, text, context) => {
    const state = readState(text);
    if (state.kind === 'value') {
      const meaning = meaningOf(state.value, kindOf(field));
      if (meaning.kind !== 'everything') return readingOfMeaning(meaning, previousOf(field, context));
    }
    return readingOfNumber(
      mapReading(readCount(text, countOptions(field, context)), ({ number }) => number),
      kindOf(field),
    );
  },
  amongSeveral: (field) => ({
    kind: { kind: 'count', measure: indicatorOf(field.indicator).measure },
    take: (reading) => readingOfNumber(reading, kindOf(field)),
  }),
};

function readingOfNumber(reading: Reading<number>, kind: FieldKind): FieldReading {
  switch (reading.kind) {
    case 'value':
    case 'confirm': {
      const said = {
        content: numberAnswer(reading.value),
        ...(reading.approximate && { approximate: reading.approximate }),
      };
      if (reading.kind === 'confirm') return { result: 'needs-confirmation', said, because: reading.because };
      const isZeroStock = kind !== 'flow' && reading.value === 0;
      return isZeroStock
        ? { result: 'needs-confirmation', said, because: 'zero-stock' }
        : { result: 'understood', said };
    }
    case 'ask': {
      const options = reading.options.map((number) => ({ content: numberAnswer(number) }));
      return { result: 'ambiguous', options, because: reading.because };
    }
    case 'none':
      return { result: 'not-understood', ...(reading.because && { because: reading.because }) };
  }
}

/** How an indicator behaves where a state is said instead of a number. */
function kindOf({ indicator }: FieldBase): FieldKind {
  const { nature } = indicatorOf(indicator);
  if (nature === 'flow') return 'flow';
  return nature === 'year-to-date' ? 'year-to-date' : 'stock';
}

function previousOf({ indicator }: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(indicator);
  return content?.state === 'value' ? content : undefined;
}

function countOptions(field: FieldBase, { view }: ReadingContext) {
  const stock = view.number('mem_total') ?? view.previousNumber('mem_total');
  const { measure } = indicatorOf(field.indicator);
  return { measure, ...(stock !== undefined && { stock }) };
}
