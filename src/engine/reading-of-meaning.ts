import { numberAnswer, numberOf, sameContent, type AnswerContent } from '../domain/answer.ts';
import type { Meaning } from '../vietnamese/index.ts';
import type { FieldReading, Said } from './question-type.ts';

const zero: Said = { content: numberAnswer(0) };

type Ask = Extract<Meaning, { readonly kind: 'ask' }>;

/** What a state word ("không", "như cũ", "chưa rõ" …) says in a field, once the field's kind has given it a meaning. */
export function readingOfMeaning(meaning: Meaning, previous: AnswerContent | undefined): FieldReading {
  switch (meaning.kind) {
    case 'zero':
      return { result: 'understood', said: zero };
    case 'confirm-zero':
      return numberOf(previous) === 0
        ? { result: 'understood', said: zero }
        : { result: 'needs-confirmation', said: zero, because: 'zero-stock' };
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
    case 'ask':
      return askedBack(meaning, previous);
  }
}

function askedBack({ reason, options: meanings }: Ask, previous: AnswerContent | undefined): FieldReading {
  const options = meanings.flatMap((option) => saidOf(option, previous));
  const [only, ...others] = distinct(options);
  switch (reason) {
    // A dash, an x or an emoji says nothing that could be offered back; a "có" no figure.
    case 'unclear':
    case 'how-many':
      return { result: 'not-understood', because: reason };
    case 'same-or-nothing':
      if (!previous) return { result: 'not-understood', because: 'no-previous' };
      break;
    case 'none-or-unchanged':
      if (only && !previous) return { result: 'needs-confirmation', said: only, because: 'zero-stock' };
      break;
  }
  // Last month was 0 as well: both readings say the same.
  if (only && others.length === 0) return { result: 'understood', said: { content: only.content } };
  return { result: 'ambiguous', options, because: reason };
}

function saidOf(option: Ask['options'][number], previous: AnswerContent | undefined): readonly Said[] {
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
}

function distinct(options: readonly Said[]): readonly Said[] {
  return options.filter(
    ({ content }, index) => options.findIndex((other) => sameContent(other.content, content)) === index,
  );
}
