import { fold, type Label } from '../vietnamese/index.ts';
import type { Field, Form, Step } from './form.ts';
import { behaviourOf } from './question-types/index.ts';

/**
 * The labels of fields, each list made once: what the language layer compiles from a list is kept with that very list, and compiling costs more
 * than reading with it.
 */
const own = new WeakMap<Field, readonly Label[]>();
const any = new WeakMap<Field, readonly Label[]>();
const beginnings = new WeakMap<readonly string[], readonly string[]>();

/** The words that name a field wherever they stand. */
export function ownLabelOf(field: Field): readonly Label[] {
  const labels = own.get(field) ?? [labelOf(field)];
  own.set(field, labels);
  return labels;
}

/** All words of a field, those it shares with others included; they name it within its own question. */
export function anyLabelOf(field: Field): readonly Label[] {
  if (!field.sharedWords) return ownLabelOf(field);
  const labels = any.get(field) ?? [{ ...labelOf(field), words: [...field.words, ...field.sharedWords] }];
  any.set(field, labels);
  return labels;
}

/** The words a field shares with others. */
export function sharedLabelOf(field: Field): readonly Label[] {
  const { indicator, sharedWords = [] } = field;
  const labels = shared.get(field) ?? [{ id: indicator, words: sharedWords }];
  shared.set(field, labels);
  return labels;
}

const shared = new WeakMap<Field, readonly Label[]>();

/** The labels of two figures that are asked together, so that the longer of two words that fit is the one that is meant. */
export function labelsOfPair(fields: readonly [Field, Field]): readonly Label[] {
  const labels = pairs.get(fields) ?? fields.flatMap(anyLabelOf);
  pairs.set(fields, labels);
  return labels;
}

const pairs = new WeakMap<readonly [Field, Field], readonly Label[]>();

/** Whether a text begins with one of a field's own words. */
export function opensWith(text: string, field: Field): boolean {
  return startsWithAny(text, field.words);
}

/** Whether a text begins with one of some words, whole ones, however they are typed. */
export function startsWithAny(text: string, words: readonly string[]): boolean {
  const folded = beginnings.get(words) ?? words.map((word) => fold(word));
  beginnings.set(words, folded);
  const start = `${fold(text).trim()} `;
  return folded.some((word) => start.startsWith(word) && !/^[\p{L}\p{N}]/u.test(start.slice(word.length)));
}

/** What stands behind an own word and a colon that open a text, as the bot itself prints an answer: "Ngày 8/3: có tổ chức". */
export function saidUnder(text: string, { words }: Field): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const before = fold(text.slice(0, colon)).trim();
  const isNamed = words.some((word) => fold(word).replace(/:$/, '').trim() === before);
  return isNamed ? text.slice(colon + 1).trim() : undefined;
}

/** Whether a comma between two parts of a message belongs to a word of the field: "Văn thể, tham quan". */
export function isCommaOf(before: string, after: string, field: Field): boolean {
  const pairs = commas.get(field) ?? field.words.flatMap(commaPairsOf);
  commas.set(field, pairs);
  if (pairs.length === 0) return false;
  const [end, start] = [fold(before).trim(), fold(after).trim()];
  return pairs.some(([left, right]) => end.endsWith(left) && start.startsWith(right));
}

const commas = new WeakMap<Field, readonly (readonly [string, string])[]>();

function commaPairsOf(word: string): readonly (readonly [string, string])[] {
  const parts = word.split(',').map((part) => fold(part).trim());
  return parts.slice(1).map((part, index) => [parts[index] ?? '', part] as const);
}

/** The own labels of some steps. */
export function ownLabelsOf(form: Form, steps: readonly Step[]): readonly Label[] {
  return labelsOf(form, steps).own;
}

/** The words that several questions share, each as a label of its own, which has the word for its id. */
export function sharedLabelsOf(form: Form, steps: readonly Step[]): readonly Label[] {
  return labelsOf(form, steps).shared;
}

interface Labels {
  readonly own: readonly Label[];
  readonly shared: readonly Label[];
}

function labelsOf(form: Form, steps: readonly Step[]): Labels {
  const labels = listsOfSteps.get(steps) ?? labelsOfSame(form, steps);
  listsOfSteps.set(steps, labels);
  return labels;
}

/** While a message is read, the same steps are asked about again and again. */
const listsOfSteps = new WeakMap<readonly Step[], Labels>();

function labelsOfSame(form: Form, steps: readonly Step[]): Labels {
  const fields = steps.flatMap((step) => step.fields);
  const key = fields.map(({ indicator }) => indicator).join(' ');
  const lists = labelLists.get(form) ?? new Map<string, Labels>();
  const known = lists.get(key) ?? {
    own: fields.map(labelOf),
    shared: Array.from(new Set(fields.flatMap(({ sharedWords = [] }) => sharedWords)), (word) => ({
      id: word,
      words: [word],
    })),
  };
  labelLists.set(form, lists.set(key, known));
  return known;
}

/** One entry per set of questions that a form ever asked together: kinds of unit times kinds of month. */
const labelLists = new WeakMap<Form, Map<string, Labels>>();

function labelOf(field: Field): Label {
  const { indicator, words } = field;
  return { id: indicator, words, ...(behaviourOf(field).takesFreeText && { text: true }) };
}
