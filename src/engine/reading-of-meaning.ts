import { numberAnswer, type AnswerContent } from '../domain/answer.ts';
import type { Meaning } from '../vietnamese/index.ts';
import type { FieldReading, Said } from './question-type.ts';

const zero: Said = { content: numberAnswer(0) };

/** What a state word ("không", "như cũ", "chưa rõ" …) says in a field, once the field's kind has given it a meaning. */
export function readingOfMeaning(meaning: Meaning, previous: AnswerContent | undefined): FieldReading {
  switch (meaning.kind) {
    case 'zero':
      return { result: 'understood', said: zero };
    case 'confirm-zero':
      return { result: 'needs-confirmation', said: zero, because: 'zero-stock' };
    case 'no':
      return { result: 'understood', said: { content: { state: 'no' } } };
    case 'not-yet':
      return { result: 'understood', said: { content: { state: 'not-yet' } } };
    case 'yes':
      return { result: 'understood', said: { content: { state: 'value', value: { type: 'yes' } } } };
    case 'unchanged':
      return previous
        ? { result: 'understood', said: { content: previous, carried: true } }
        : { result: 'not-understood', because: 'no-previous' };
    case 'skipped':
      return meaning.delegated
        ? { result: 'not-understood', because: 'delegated' }
        : { result: 'understood', said: { content: { state: 'skipped' } } };
    case 'unknown':
      return { result: 'understood', said: { content: { state: 'unknown' } } };
    case 'not-applicable':
      return { result: 'understood', said: { content: { state: 'not-applicable' } } };
    case 'everything':
      return { result: 'not-understood', because: 'everything' };
    case 'ask': {
      // A dash, an x or an emoji says nothing that could be offered back.
      if (meaning.reason === 'unclear') return { result: 'not-understood', because: 'unclear' };
      const options = meaning.options.flatMap((option): readonly Said[] => {
        switch (option) {
          case 'zero':
            return [zero];
          case 'unchanged':
            return previous ? [{ content: previous, carried: true }] : [];
          case 'yes':
            return [{ content: { state: 'value', value: { type: 'yes' } } }];
          case 'no':
            return [{ content: { state: 'no' } }];
          case 'not-yet':
            return [{ content: { state: 'not-yet' } }];
        }
      });
      return { result: 'ambiguous', options, because: meaning.reason };
    }
  }
}
