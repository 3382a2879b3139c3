import { indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import { mapReading, readCount, readState, type CountOptions } from '../../vietnamese/index.ts';
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

/** How many people, sessions, houses. */
export type CountField = FieldBase;

/** A whole number, 0 or more. */
export const count: QuestionType<CountField> = {
  answer: 'type',
  choices: choicesOfFigure,
  choose: chooseFigure,
  read: (field, text, context) => {
    if (changes[field.indicator] && saysNoChange(text)) return chooseFigure(field, 'none', context);
    const state = readStateOfFigure(field, text, context);
    if (state) return state;
    const reading = mapReading(readCount(text, countOptions(field, context)), ({ number }) => number);
    return readingOfFigure(field, reading, previousFigure(field, context));
  },
  amongSeveral: (field) => ({
    kind: {
      kind: 'count',
      ...rulesOf(field),
      own: ownWordsOf(field),
      ...(onlyBeside[field.indicator] && { onlyBeside: onlyBeside[field.indicator] }),
    },
    previous: ({ view }) => view.previousNumber(field.indicator),
    take: (reading) => readingOfFigure(field, reading),
  }),
};

/** Flows that are themselves a rise or a fall: of new members "tăng 6" is 6. */
const changes: { readonly [C in IndicatorCode]?: 'gains' | 'losses' } = {
  mem_new: 'gains',
  mem_left: 'losses',
};

/** Figures that are only told in so many words: whoever was hurt is not dead. */
const onlyBeside: { readonly [C in IndicatorCode]?: readonly string[] } = {
  accident_deaths: ['chết', 'mất', 'tử vong', 'thiệt mạng', 'qua đời', 'hy sinh', 'tử nạn'],
};

/** Of what is itself a rise or a fall, "không tăng không giảm" is none. */
function saysNoChange(text: string): boolean {
  const state = readState(text);
  return (
    state.kind === 'value' && state.value === 'unchanged' && mentions(text, ['tăng', 'giảm', 'biến động'])
  );
}

function rulesOf(field: FieldBase): Pick<CountOptions, 'measure' | 'nature' | 'counts'> {
  const counts = changes[field.indicator];
  return {
    measure: indicatorOf(field.indicator).measure,
    ...natureOfFigure(field),
    ...(counts && { counts }),
  };
}

function countsPeople({ indicator }: FieldBase): boolean {
  return ['người', 'lượt'].includes(indicatorOf(indicator).measure);
}

function countOptions(field: FieldBase, { view }: ReadingContext): CountOptions {
  // "đủ" of documents or sessions is no number of members.
  const stock = countsPeople(field)
    ? (view.number('mem_total') ?? view.previousNumber('mem_total'))
    : undefined;
  const previous = view.previousNumber(field.indicator);
  return {
    ...rulesOf(field),
    own: ownWordsOf(field),
    ...(stock !== undefined && { stock }),
    ...(previous !== undefined && { previous }),
  };
}
