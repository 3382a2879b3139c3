import type { IndicatorCode } from '../domain/indicators/index.ts';
import { fold, readFields, hasLabelled, readLabelled, readState } from '../vietnamese/index.ts';
import { isFieldAsked } from './asked.ts';
import { anyLabelOf, labelsOfPair, saidUnder, startsWithAny } from './field-labels.ts';
import type { Field, Step } from './form.ts';
import { withoutOwnPeriod } from './own-period.ts';
import { behaviourOf } from './question-types/index.ts';
import { deniesSeveral } from './denies-several.ts';
import { doubted } from './reading-of-value.ts';
import { mentions } from './question-types/words-in-text.ts';
import type { FieldReading, ReadingContext } from './question-type.ts';

/** What was read for one field. */
export interface ReadField {
  readonly code: IndicatorCode;
  readonly reading: FieldReading;
}

/**
 * Reads a message as the answer to one step; with two fields, each gets the part that is meant for it. When one of two is answered
 * and the message does not name it, the message is about the other one.
 */
export function readStep(step: Step, typed: string, context: ReadingContext): readonly ReadField[] {
  const text = step.fields.every(isFigure) ? withoutOwnPeriod(typed, context.view) : typed;
  const reads = doubtedWhereSeveral(step, text, readFieldsOf(step, text, context));
  if (!countsMembers(step) || !workers.test(text)) return joiningDoubted(reads, text);
  // "5 lao động" at the new members; "kết nạp 5 lao động" says what they are.
  return reads.map(({ code, reading }) => {
    const field = step.fields.find(({ indicator }) => indicator === code);
    return { code, reading: names(text, field) ? reading : doubted(reading, 'other-measure') };
  });
}

/** A no to things that this question does not ask for is asked back. */
function doubtedWhereSeveral(step: Step, text: string, reads: readonly ReadField[]): readonly ReadField[] {
  if (!reads.some(({ reading }) => isNo(reading)) || !deniesSeveral(step, text)) return reads;
  return reads.map(({ code, reading }) => ({ code, reading: doubted(reading, 'extra-words') }));
}

function isNo(reading: FieldReading): boolean {
  if (reading.result !== 'understood') return false;
  const { content } = reading.said;
  return (
    content.state === 'no' ||
    (content.state === 'value' && content.value.type === 'number' && content.value.number === 0)
  );
}

/** "kết nạp 5 đoàn viên" where the Party is asked about: members of the union, most likely. */
export function joiningDoubted(reads: readonly ReadField[], text: string): readonly ReadField[] {
  if (!reads.some(({ code }) => code === 'party_admitted') || !joinsUnion(fold(text))) return reads;
  return reads.map(({ code, reading }) => ({
    code,
    reading: code === 'party_admitted' ? doubted(reading, 'other-question') : reading,
  }));
}

function joinsUnion(folded: string): boolean {
  const joins = /(?:ket nap|kn)(?: (?:moi|duoc|them))* \d+ (?:doan vien|dv)(?! uu tu)/;
  return joins.test(folded) && !/(?<!\p{L})dang(?!\p{L})/u.test(folded);
}

const workers = /\p{N}\s*(?:người lao động|nguoi lao dong|lao động|lao dong|nlđ|nld|lđ|ld|cnvclđ)(?!\p{L})/iu;

/** Whether a question asks for members of the union. */
function countsMembers({ fields }: Step): boolean {
  return fields.some(({ indicator }) => /^(?:mem|party)_/.test(indicator));
}

function readFieldsOf(step: Step, text: string, context: ReadingContext): readonly ReadField[] {
  const { fields } = step;
  if (fields.length === 1) return [readField(fields[0], withoutHeading(text, fields[0]), context)];
  const open = fields.filter(
    (field) => context.view.answer(field.indicator) === undefined && isFieldAsked(field, context.view),
  );
  const [alone, other] = open;
  const known = fields.find((field) => field !== alone);
  if (!alone || other || names(text, known) || hasFigureBeside(text, alone))
    return readPair(fields, text, context);
  const read = readField(alone, behindItsLabel(text, alone), context);
  return isTooMuch(read) ? readPair(fields, text, context) : [read];
}

function isFigure({ type }: Field): boolean {
  return type === 'count' || type === 'money' || type === 'score';
}

/** "nữ 193" where only the women are asked is 193. */
function behindItsLabel(text: string, field: Field): string {
  const { items, rest } = readLabelled(text, anyLabelOf(field));
  const [only, another] = items;
  // Of "245 nữ 188" both sides would come together as one figure.
  const isAround = only && /\p{N}\s+\p{N}/u.test(only.text) && !text.includes(only.text);
  return only && !another && rest === '' && !isAround ? only.text : text;
}

/** "245, nữ 188" where only the women are asked: the figure before them is the other one, said again. */
function hasFigureBeside(text: string, field: Field): boolean {
  const { items, rest } = readLabelled(text, anyLabelOf(field));
  return items.length === 1 && /\p{N}/u.test(items[0]?.text ?? '') && /^\s*\p{N}[\p{N}.]*\s*$/u.test(rest);
}

/** Two figures where one was asked: both are said again. */
function isTooMuch({ reading }: ReadField): boolean {
  const isDoubted = reading.result === 'ambiguous' || reading.result === 'needs-confirmation';
  return isDoubted && reading.because === 'several-numbers';
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

/** "Đạt chuẩn văn hóa: chưa" is a "chưa"; words for a text stay as they are. */
function withoutHeading(text: string, field: Field): string {
  return behaviourOf(field).takesFreeText ? text : (saidUnder(text, field) ?? text);
}

/** Two figures in one message; a state ("như cũ", "không") is said of both, unless it names one of them: "không kết nạp ai". */
function readPair(
  fields: readonly [Field, Field],
  text: string,
  context: ReadingContext,
): readonly ReadField[] {
  const kinds = fields.map((field) => behaviourOf(field).amongSeveral);
  if (readState(text).kind !== 'none' || kinds.includes(undefined)) {
    const items = readLabelled(text, labelsOfPair(fields)).items;
    const [only, another] = fields.filter(({ indicator }) => items.some(({ id }) => id === indicator));
    const each = fields.map((field) => readField(field, text, context));
    // "không tăng không giảm": both say the same of themselves.
    const areBoth = !text.includes(':') && fields.every((field) => mentions(text, wordsOf(field)));
    if (areBoth && each.every(({ reading }) => reading.result === 'understood')) return each;
    return only && !another ? [readField(only, withoutHeading(text, only), context)] : each;
  }
  const asked = fields.map((field, index) => {
    const previous = kinds[index]?.previous(context);
    return {
      words: wordsOf(field),
      ...kinds[index]?.kind,
      ...(previous !== undefined && { previous }),
    };
  });
  const labelled = readFields(text, asked);
  // "1 người vay 20 triệu": a word between two figures may be taken for the wrong one of them; people and đồng tell themselves apart.
  const isMixed = new Set(asked.map(({ kind }) => kind)).size > 1;
  const isSure = labelled.every(({ kind }) => kind === 'value');
  const plain =
    isMixed && !isSure
      ? readFields(
          text,
          asked.map((field) => ({ ...field, words: [] })),
        )
      : labelled;
  const readings = plain.every(({ kind }) => kind === 'value') ? plain : labelled;
  // "chưa, dự kiến 20/12": no figure, and a state that only a field of its own can tell.
  if (readings.every(({ kind }) => kind === 'none'))
    return fields.map((field) => readField(field, text, context));
  return fields.flatMap((field, index) => {
    const reading = readings[index];
    const kind = kinds[index];
    return reading && kind ? [{ code: field.indicator, reading: kind.take(reading) }] : [];
  });
}

function names(text: string, field: Field | undefined): boolean {
  if (!field) return false;
  if (field.openingWords && startsWithAny(text, field.openingWords)) return true;
  return hasLabelled(text, anyLabelOf(field));
}

function wordsOf(field: Field): readonly string[] {
  return anyLabelOf(field)[0]?.words ?? field.words;
}
