import { readDate, type DateContext } from './date.ts';
import { datePhraseAt } from './date-phrase.ts';
import { agreeingWords } from './agreement.ts';
import { plainWords } from './polite-words.ts';
import { ask, confirm, none, value, type Reading } from './reading.ts';

import { readState, stateOf } from './state.ts';
import type { State } from './state-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** The answer to "has it been held?", with the date when one was typed. */
export interface YesNo {
  readonly answer: 'yes' | 'no' | 'not-yet';
  /** The date as typed: '15/3'. With `not-yet` it is the planned one. */
  readonly dateText?: string;
  /** The same, read; only when a date context was given. */
  readonly date?: Reading<string>;
}

/** Today and the report month, for reading a date in the answer; past or planned follows from yes or not yet. */
export type YesNoDates = Omit<DateContext, 'lean'>;

/**
 * Reads yes, no or not yet.
 *
 * @param own the words of what is asked: see readState
 *
 * @example readYesNo('chưa tổ chức, dự kiến 20/11') // value { answer: 'not-yet', dateText: '20/11' }
 * @example readYesNo('có tổ chức ngày 15/3')        // value { answer: 'yes', dateText: '15/3' }
 */
export function readYesNo(text: string, dates?: YesNoDates, own?: readonly string[]): Reading<YesNo> {
  const { text: source, tokens } = tokenise(text);
  const whole = readState(text, own);
  // "như t9" names a month and tells no date.
  if (whole.kind === 'value' && ANSWERS[whole.value] === undefined) return none('state');
  const words = plainWords(tokens);
  const { rest, spans } = withoutDates(words);
  const [span] = spans;
  const dateText = span && source.slice(span.start, span.end);
  const reading =
    spans.length > 1 ? ask<YesNo>('several-numbers') : answerOf(text, rest, dateText !== undefined, own);
  return dateText === undefined ? reading : withDate(reading, dateText, dates);
}

function withDate(reading: Reading<YesNo>, dateText: string, dates: YesNoDates | undefined): Reading<YesNo> {
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return reading;
  const { answer } = reading.value;
  const date = dates && readDate(dateText, { ...dates, lean: answer === 'not-yet' ? 'planned' : 'past' });
  const found: YesNo = { answer, dateText, ...(date ? { date } : {}) };
  return reading.kind === 'value' ? value(found) : confirm(found, reading.because);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function withoutDates(words: readonly Token[]): {
  readonly rest: readonly Token[];
  readonly spans: readonly Span[];
} {
  const rest: Token[] = [];
  const spans: Span[] = [];
  for (let index = 0; index < words.length;) {
    const phrase = datePhraseAt(words, index);
    const [first, last] = [words[index], words[index + (phrase?.length ?? 1) - 1]];
    // "tháng này chưa" and "năm ngoái" tell no date and belong to the sentence.
    if (phrase && phrase.parts.kind !== 'vague' && first && last) {
      spans.push({ start: first.start, end: last.end });
    } else {
      rest.push(...words.slice(index, index + (phrase?.length ?? 1)));
    }
    index += phrase?.length ?? 1;
  }
  return { rest, spans };
}

function answerOf(
  text: string,
  rest: readonly Token[],
  dated: boolean,
  own: readonly string[] | undefined,
): Reading<YesNo> {
  if (!dated) {
    const agreed = plainAgreement(rest);
    if (agreed) return value({ answer: agreed });
  }
  if (rest.some((token) => token.text === '?')) return none('question');
  if (rest.some((token) => token.kind === 'number')) {
    const zero = dated ? none<State>() : readState(text, own);
    return zero.kind === 'value' && zero.value === 'zero' ? value({ answer: 'no' }) : none();
  }
  const state = dated ? stateOf(rest, own) : readState(text, own);
  switch (state.kind) {
    case 'value':
    case 'confirm': {
      const answer = ANSWERS[state.value];
      if (answer === undefined) return none('state');
      return state.kind === 'value' ? value({ answer }) : confirm({ answer }, state.because);
    }
    case 'ask':
      return ask(
        'both-answers',
        state.options.flatMap((option) => (ANSWERS[option] ? [{ answer: ANSWERS[option] }] : [])),
      );
    case 'none':
      // A date alone, or "tổ chức ngày 15/3": it has been held, most likely.
      return dated && !state.because ? confirm({ answer: 'yes' }, 'missing') : none(state.because);
  }
}

const ANSWERS: Readonly<Partial<Record<State, YesNo['answer']>>> = {
  yes: 'yes',
  done: 'yes',
  none: 'no',
  absent: 'no',
  zero: 'no',
  'nothing-arose': 'no',
  'not-yet': 'not-yet',
};

/** "đúng", "ok", "sai": agreement as a whole message. */
function plainAgreement(words: readonly Token[]): YesNo['answer'] | undefined {
  const found = agreeingWords.at(words, 0);
  if (!found || found.length !== words.length) return undefined;
  return found.meaning ? 'yes' : 'no';
}
