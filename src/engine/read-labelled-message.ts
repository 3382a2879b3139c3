import type { IndicatorCode } from '../domain/indicators/index.ts';
import { readLabelled } from '../vietnamese/index.ts';
import type { Field } from './form.ts';
import type { ReadingContext } from './question-type.ts';
import { readField, type ReadField } from './read-step.ts';

/** Several labelled answers in one message, or one for another question than the one that is asked. */
export interface LabelledMessage {
  readonly items: readonly ReadField[];
  /** answers under the number of a question: "2) 12" */
  readonly numbered: readonly { readonly number: number; readonly text: string }[];
  /** words nothing was done with */
  readonly rest: string;
  /** fields that were named twice with different answers; neither is taken */
  readonly contradictions: readonly IndicatorCode[];
}

/**
 * Looks for labels of any of the report's questions. Counts only with two labels or more, or with one that is not asked here:
 * one label of the asked question is just a wordy answer. Lines that name questions by number count too.
 */
export function readLabelledMessage(
  fields: readonly Field[],
  asked: readonly IndicatorCode[],
  text: string,
  context: ReadingContext,
): LabelledMessage | undefined {
  const labels = fields.map(({ indicator, words }) => ({ id: indicator, words }));
  const { items: found, numbered, contradictions: twice, rest } = readLabelled(text, labels);
  const isForeign = found.some(({ id }) => !asked.some((own) => own === id));
  if (!isForeign && numbered.length === 0) return undefined;
  const contradictions = fields.map(({ indicator }) => indicator).filter((code) => twice.includes(code));
  const items = fields.flatMap((field) => {
    const item = found.find(({ id }) => id === field.indicator);
    return item && !contradictions.includes(field.indicator) ? [readField(field, item.text, context)] : [];
  });
  return { items, numbered, rest, contradictions };
}
