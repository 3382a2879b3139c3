import { fold, type Label } from '../vietnamese/index.ts';
import type { Field, Step } from './form.ts';
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
  return beginsWithAny(beginningOf(text), words);
}

/** The same for the beginning of a text that is compared with many words. */
export function beginsWithAny(start: Beginning, words: readonly string[]): boolean {
  const folded = beginnings.get(words) ?? words.map((word) => fold(word));
  beginnings.set(words, folded);
  return folded.some((word) => start.startsWith(word) && !/^[\p{L}\p{N}]/u.test(start.slice(word.length)));
}

/** A text in comparison form, whose last word ends with a space as the others do. */
type Beginning = `${string} `;

export function beginningOf(text: string): Beginning {
  return `${fold(text).trim()} `;
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
export function ownLabelsOf(steps: readonly Step[]): readonly Label[] {
  return labelsOf(steps).own;
}

/** The words that several questions share, each as a label of its own, which has the word for its id. */
export function sharedLabelsOf(steps: readonly Step[]): readonly Label[] {
  return labelsOf(steps).shared;
}

interface Labels {
  readonly own: readonly Label[];
  readonly shared: readonly Label[];
}

function labelsOf(steps: readonly Step[]): Labels {
  const known = listsOfSteps.get(steps);
  if (known) return known;
  const fields = steps.flatMap((step) => step.fields);
  const sharedWords = new Set(fields.flatMap((field) => field.sharedWords ?? []));
  const labels = {
    own: fields.map(labelOf),
    shared: Array.from(sharedWords, (word) => ({ id: word, words: [word] })),
  };
  listsOfSteps.set(steps, labels);
  return labels;
}

/** By the one list that all reports with these steps have. */
const listsOfSteps = new WeakMap<readonly Step[], Labels>();

function labelOf(field: Field): Label {
  const { indicator, words } = field;
  return { id: indicator, words, ...(behaviourOf(field).takesFreeText && { text: true }) };
}
