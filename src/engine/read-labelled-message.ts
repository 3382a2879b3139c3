import type { IndicatorCode } from '../domain/indicators/index.ts';
import { fold, readLabelled, readState, type Label } from '../vietnamese/index.ts';
import type { Field, Form, Step } from './form.ts';
import { behaviourOf } from './question-types/index.ts';
import type { ReadingContext } from './question-type.ts';
import { readField, readStep, type ReadField } from './read-step.ts';

/** Several labelled answers in one message, or one for another question than the one that is asked. */
export interface LabelledMessage {
  /** what was read, step by step, in the order of the message */
  readonly groups: readonly (readonly ReadField[])[];
  /** answers under the number of a question: "2) 12" */
  readonly numbered: readonly { readonly number: number; readonly text: string }[];
  /** words nothing was done with */
  readonly rest: string;
  /** fields that were named twice with different answers; neither is taken */
  readonly contradictions: readonly IndicatorCode[];
}

/** Where a message is read: the steps of this report, and the one that is asked, if any. */
export interface LabelScope {
  readonly form: Form;
  readonly steps: readonly Step[];
  readonly asked: Step | undefined;
}

/**
 * Looks for labels of any of the report's questions, clause by clause: "251 nữ 193, kết nạp 6" is the two figures of one question and one of
 * another. Counts only when something else than the asked question is named; one label of the asked question is just a wordy answer.
 */
export function readLabelledMessage(
  scope: LabelScope,
  text: string,
  context: ReadingContext,
): LabelledMessage | undefined {
  const fields = scope.steps.flatMap((step) => step.fields);
  const labels = labelsOf(scope.form, fields);
  const whole = readLabelled(text, labels);
  const twice = fields
    .map(({ indicator }) => indicator)
    .filter((code) => whole.contradictions.includes(code));
  const named = whole.items.map(({ id }) => id);
  const lone = loneCommonLabel(scope, fields, named);
  if (lone) {
    const hasMore = whole.rest !== '';
    return hasMore
      ? undefined
      : { groups: [doubted(lone, text, labels, context)], numbered: [], rest: '', contradictions: [] };
  }
  if (whole.numbered.length > 0) {
    const groups = scope.steps.map((step) => itemsOf(step, whole.items, text, context));
    return {
      groups: groups.filter(({ length }) => length > 0),
      numbered: whole.numbered,
      rest: whole.rest,
      contradictions: twice,
    };
  }
  const clauses = clausesOf(scope, labels, text);
  const isForeign = clauses.some(({ step }) => step !== undefined && step !== scope.asked);
  if (!isForeign) return undefined;
  const taken = clauses.flatMap(({ step, clause, mixed }) => {
    if (!step) return [];
    const reads = mixed
      ? itemsOf(step, readLabelled(clause, labels).items, clause, context)
      : readClause(step, clause, context);
    return [reads.filter(({ code }) => !twice.includes(code))];
  });
  const rest = clauses.filter(({ step }) => !step).map(({ clause }) => clause.trim());
  return {
    groups: taken.filter(({ length }) => length > 0),
    numbered: [],
    rest: rest.join(', '),
    contradictions: twice,
  };
}

interface Clause {
  /** whose figures it holds; none when it names nothing and follows nothing */
  readonly step: Step | undefined;
  readonly clause: string;
  /** it names several questions at once, so each figure is taken by its own label */
  readonly mixed?: true;
}

/** Cuts a message where a new question begins; a clause without a label goes on with the one before, the first with what is asked. */
function clausesOf({ steps, asked }: LabelScope, labels: readonly Label[], text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const clause of text.split(/[;\n]|[,.](?=\s|$)/).filter((part) => part.trim() !== '')) {
    const codes = readLabelled(clause, labels).items.map(({ id }) => id);
    const named = steps.filter(({ fields }) => fields.some(({ indicator }) => codes.includes(indicator)));
    const last = clauses.at(-1);
    if (named.length > 1) {
      clauses.push(...named.map((step): Clause => ({ step, clause, mixed: true })));
      continue;
    }
    const step = named[0] ?? (last ? last.step : asked);
    if (last && last.step === step && !last.mixed)
      clauses[clauses.length - 1] = { step, clause: `${last.clause}, ${clause.trim()}` };
    else clauses.push({ step, clause });
  }
  return clauses;
}

/** All of a clause belongs to one step: two figures are told apart as in an answer to it, one is what its label leaves. */
function readClause(step: Step, clause: string, context: ReadingContext): readonly ReadField[] {
  const [first, second] = step.fields;
  if (second) return readStep(step, clause, context);
  const [item] = readLabelled(clause, [{ id: first.indicator, words: first.words }]).items;
  return [readField(first, item?.text ?? clause, context)];
}

function itemsOf(
  { fields }: Step,
  items: readonly { readonly id: string; readonly text: string }[],
  clause: string,
  context: ReadingContext,
): readonly ReadField[] {
  return fields.flatMap((field) => {
    const item = items.find(({ id }) => id === field.indicator);
    return item && (!behaviourOf(field).takesFreeText || opens(clause, field) || isNone(item.text))
      ? [readField(field, item.text, context)]
      : [];
  });
}

/** Words are only taken for a text when their label stands first: in the middle of figures nobody can tell where they end. */
function opens(clause: string, { words }: Field): boolean {
  const start = fold(clause).trim();
  return words.some((word) => start.startsWith(fold(word)));
}

/** "không có khó khăn" */
function isNone(text: string): boolean {
  const state = readState(text);
  return (
    state.kind === 'value' &&
    (state.value === 'none' || state.value === 'absent' || state.value === 'nothing-arose')
  );
}

/** A figure named only by words too common for that, outside its question. */
function loneCommonLabel(
  { asked }: LabelScope,
  fields: readonly Field[],
  named: readonly string[],
): Field | undefined {
  const [code, ...others] = named;
  const field = fields.find(({ indicator }) => indicator === code);
  if (!field?.namedOnlyWith || others.length > 0) return undefined;
  return asked?.fields.some(({ indicator }) => indicator === code) ? undefined : field;
}

function doubted(
  field: Field,
  text: string,
  labels: readonly Label[],
  context: ReadingContext,
): readonly ReadField[] {
  const item = readLabelled(text, labels).items.find(({ id }) => id === field.indicator);
  const { code, reading } = readField(field, item?.text ?? text, context);
  if (reading.result !== 'understood') return [{ code, reading }];
  return [{ code, reading: { result: 'needs-confirmation', said: reading.said, because: 'sex-only' } }];
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
