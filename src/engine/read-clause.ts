import { indicatorOf } from '../domain/indicators/index.ts';
import { readLabelled, readState } from '../vietnamese/index.ts';
import { opensWith, ownLabelOf, ownLabelsOf, saidUnder } from './field-labels.ts';
import type { Field, Step } from './form.ts';
import { behaviourOf } from './question-types/index.ts';
import { endsWithPhrase } from './question-types/words-in-text.ts';
import type { ReadingContext, ReadingDoubt } from './question-type.ts';
import { joiningDoubted, readField, readStep, type ReadField } from './read-step.ts';

/**
 * All of a clause belongs to one step: two figures are told apart as in an answer to it, one is what its label leaves.
 *
 * @param isTold the clause is a sentence of its own about what a text asks for, wherever its name stands
 */
export function readClause(
  step: Step,
  clause: string,
  context: ReadingContext,
  isTold = false,
): readonly ReadField[] {
  const [first, second] = step.fields;
  const isText = behaviourOf(first).takesFreeText;
  if (second && !isText) return readStep(step, clause, context);
  const named = step.fields.find((field) => opensWith(clause, field)) ?? first;
  const [item] = readLabelled(clause, ownLabelOf(named)).items;
  const said = isText
    ? wordsOfClause(clause, named, item?.text)
    : (saidUnder(clause, named) ?? item?.text ?? clause);
  // What nobody has answered yet takes the words as they are; they are echoed.
  if (isTold && isText && context.view.answer(named.indicator) === undefined)
    return [readField(named, clause, context)];
  if (
    isText &&
    !isNone(said) &&
    (isNamedLast(clause, named) || item === undefined || !opensWith(clause, named))
  )
    return [doubtful(readField(named, clause, context), 'extra-words')];
  // "hết nợ lương rồi" says more than "hết rồi".
  const whole =
    said === clause || !indicatorOf(named.indicator).value.startsWith('yes-no')
      ? undefined
      : readField(named, clause, context);
  const isRead = whole && whole.reading.result !== 'not-understood' && saidUnder(clause, named) === undefined;
  return joiningDoubted([isRead ? whole : readField(named, said, context)], clause);
}

/** Words for a text lose their label where it is a heading; "mong cấp trên quan tâm" says it all. */
function wordsOfClause(clause: string, field: Field, behind: string | undefined): string {
  const under = saidUnder(clause, field);
  if (under !== undefined || behind === undefined || behind === '') return under ?? clause;
  const isHeading = /[:=–—-]$/u.test(clause.slice(0, -behind.length).trimEnd());
  return isHeading || isNone(behind) ? behind : clause;
}

/** "công ty khó khăn": the name of a text behind its words, which may be words like any other. */
function isNamedLast(clause: string, field: Field): boolean {
  return !opensWith(clause, field) && field.words.some((word) => endsWithPhrase(clause, word));
}

/** Doubts what would be taken as it stands, or for its name. */
export function doubtful(read: ReadField, because: ReadingDoubt): ReadField {
  const { code, reading } = read;
  const isTaken =
    reading.result === 'understood' ||
    (reading.result === 'needs-confirmation' && reading.because === 'extra-words');
  return isTaken ? { code, reading: { result: 'needs-confirmation', said: reading.said, because } } : read;
}

/** The figures of one step in a clause that names several: by their own labels, two figures under one label as in an answer to the step. */
export function readMixed(
  steps: readonly Step[],
  step: Step,
  clause: string,
  context: ReadingContext,
): readonly ReadField[] {
  const items = readLabelled(clause, ownLabelsOf(steps)).items.filter(({ id }) =>
    step.fields.some(({ indicator }) => indicator === id),
  );
  const [only, another] = items;
  if (only && !another && step.fields.length > 1 && hasSeveralFigures(only.text))
    return readStep(step, only.text, context);
  return step.fields.flatMap((field) => {
    const item = items.find(({ id }) => id === field.indicator);
    // Words are only taken for a text when their label stands first: among figures nobody can tell where they end.
    const isTaken =
      item && (!behaviourOf(field).takesFreeText || opensWith(clause, field) || isNone(item.text));
    return isTaken ? [readField(field, item.text, context)] : [];
  });
}

function hasSeveralFigures(text: string): boolean {
  return (text.match(/\p{N}[\p{N}.,]*/gu) ?? []).length > 1;
}

/** "không có khó khăn" */
function isNone(text: string): boolean {
  const state = readState(text);
  return (
    state.kind === 'value' &&
    (state.value === 'none' || state.value === 'absent' || state.value === 'nothing-arose')
  );
}
