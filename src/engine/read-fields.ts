import type { IndicatorCode } from '../domain/indicators/index.ts';
import { readLabelled } from '../vietnamese/index.ts';
import type { Field, Step } from './form.ts';
import { behaviourOf } from './question-types/index.ts';
import { splitPair } from './split-pair.ts';
import type { FieldReading, ReadingContext } from './question-type.ts';

/** What was read for one field. */
export interface ReadField {
  readonly code: IndicatorCode;
  readonly reading: FieldReading;
}

/** Reads a message as the answer to one step; with two fields, each gets the part that is meant for it. */
export function readStep(step: Step, text: string, context: ReadingContext): readonly ReadField[] {
  const [first, second] = step.fields;
  if (!second) return [readField(first, text, context)];
  return splitPair(text, first, second, context);
}

export function readField(field: Field, text: string, context: ReadingContext): ReadField {
  return { code: field.indicator, reading: behaviourOf(field).read(text, context) };
}

/** What tapping a choice says for every field of a step. */
export function chooseForStep(step: Step, choice: string, context: ReadingContext): readonly ReadField[] {
  return step.fields.map((field) => ({
    code: field.indicator,
    reading: behaviourOf(field).choose(choice, context),
  }));
}

/** Several labelled answers in one message, or one for another question than the one that is asked. */
export interface LabelledMessage {
  readonly items: readonly ReadField[];
  /** words nothing was done with */
  readonly rest: string;
  /** fields that were named twice with different answers; neither is taken */
  readonly contradictions: readonly IndicatorCode[];
}

/**
 * Looks for labels of any of the report's questions. Counts only with two labels or more, or with one that is not asked here:
 * one label of the asked question is just a wordy answer.
 */
export function readLabelledMessage(
  fields: readonly Field[],
  asked: readonly IndicatorCode[],
  text: string,
  context: ReadingContext,
): LabelledMessage | undefined {
  const labels = fields.map(({ indicator, words }) => ({ id: indicator, words }));
  const found = readLabelled(text, labels);
  const codes = new Set(found.items.map(({ id }) => id));
  const foreign = [...codes].some((code) => !asked.some((own) => own === code));
  if (!foreign) return undefined;
  const contradictions = fields
    .map(({ indicator }) => indicator)
    .filter((code) => found.contradictions.includes(code));
  const items = fields.flatMap((field) => {
    const item = found.items.find(({ id }) => id === field.indicator);
    return item && !contradictions.includes(field.indicator) ? [readField(field, item.text, context)] : [];
  });
  return { items, rest: found.rest, contradictions };
}
