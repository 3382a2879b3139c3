import type { IndicatorCode } from '../domain/indicators/index.ts';
import { readLabelled, type Label } from '../vietnamese/index.ts';
import type { Field, Form } from './form.ts';
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
  form: Form,
  fields: readonly Field[],
  asked: readonly IndicatorCode[],
  text: string,
  context: ReadingContext,
): LabelledMessage | undefined {
  const { items: found, numbered, contradictions: twice, rest } = readLabelled(text, labelsOf(form, fields));
  const isForeign = found.some(({ id }) => !asked.some((own) => own === id));
  if (!isForeign && numbered.length === 0) return undefined;
  const contradictions = fields.map(({ indicator }) => indicator).filter((code) => twice.includes(code));
  const items = fields.flatMap((field) => {
    const item = found.find(({ id }) => id === field.indicator);
    return item && !contradictions.includes(field.indicator) ? [readField(field, item.text, context)] : [];
  });
  return { items, numbered, rest, contradictions };
}

/** The labels of some fields of a form, as one and the same list each time, because compiling a list costs more than reading with it. */
function labelsOf(form: Form, fields: readonly Field[]): readonly Label[] {
  const key = fields.map(({ indicator }) => indicator).join(' ');
  const lists = labelLists.get(form) ?? new Map<string, readonly Label[]>();
  const list = lists.get(key) ?? fields.map(({ indicator, words }) => ({ id: indicator, words }));
  labelLists.set(form, lists.set(key, list));
  return list;
}

/** One entry per set of questions that a form ever asked together: kinds of unit times kinds of month. */
const labelLists = new WeakMap<Form, Map<string, readonly Label[]>>();
