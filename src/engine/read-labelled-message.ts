import { indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import { absences, hasLabelled, isCourtesy, readLabelled, readState } from '../vietnamese/index.ts';
import { isSomething } from './asked.ts';
import type { Field, Form, Step } from './form.ts';
import { ownLabelOf, ownLabelsOf, saidUnder, sharedLabelsOf } from './field-labels.ts';
import { clausesOf, isOursToName, isProse, namesReport, openedBy, type Clause } from './labelled-clauses.ts';
import { withoutListNumbers, withoutNumbered } from './list-numbers.ts';
import { messageParts } from './message-parts.ts';
import { mentions } from './question-types/words-in-text.ts';
import type { ReadingContext } from './question-type.ts';
import { doubtful, readClause, readMixed } from './read-clause.ts';
import { readField, readStep, type ReadField } from './read-step.ts';
import { withoutContradictions, type ReadClause } from './said-twice.ts';
import { withStocksApart } from './stocks-apart.ts';
import { textTold } from './text-told.ts';

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
  /** the steps behind the gate that is asked: their shared words are for the gate to read */
  readonly behindGate: readonly Step[];
  /** all steps of the question that is asked: a word they share with another question means theirs */
  readonly near: readonly Step[];
}

/**
 * Looks for labels of any of the report's questions, clause by clause: "251 nữ 193, kết nạp 6" is the two figures of one question and one of
 * another. Counts only when something else than the asked question is named; one label of the asked question is just a wordy answer.
 */
export function readLabelledMessage(
  scope: LabelScope,
  typed: string,
  context: ReadingContext,
): LabelledMessage | undefined {
  const { form, steps, asked, near } = scope;
  const listless = withoutListNumbers(form, steps, typed, context);
  const apart = withStocksApart(listless, steps, asked);
  const text = apart ?? listless;
  const whole = readLabelled(text, ownLabelsOf(steps));
  const contradictions =
    whole.contradictions.length > 0
      ? fieldsIn(steps)
          .map(({ indicator }) => indicator)
          .filter((code) => whole.contradictions.includes(code))
      : [];
  const isNamed =
    whole.items.length > 0 ||
    whole.numbered.length > 0 ||
    hasHeading(steps, text) ||
    apart !== undefined ||
    tellsText(scope, text);
  if (!isNamed && !opensAny(text, steps, asked)) {
    const shared = readShared(scope, text, context);
    return shared && { groups: [[shared]], numbered: [], rest: '', contradictions: [] };
  }
  const clauses = clausesOf(scope, withoutNumbered(text, whole.numbered), context);
  const isForeign = clauses.some(({ step }) => step !== undefined && step !== asked);
  const isTwice = clauses.filter(({ step }) => step !== undefined && step === asked).length > 1;
  if (!isForeign && !isTwice && whole.numbered.length === 0) return undefined;
  const unread: string[] = [];
  const read = clauses.flatMap((clause, index): readonly ReadClause[] => {
    if (!clause.step) return [];
    const reads = clause.mixed
      ? readMixed(steps, clause.step, clause.text, context)
      : readClause(clause.step, clause.text, context, clause.told);
    // What stands before the first label is perhaps no answer at all: a heading, a greeting.
    const saysNothing = reads.every(({ reading }) => reading.result === 'not-understood');
    if (saysNothing && !namesOf(clause.step, clause.text)) {
      unread.push(clause.text);
      return [];
    }
    const isElsewhere =
      clause.step !== asked &&
      (mayBeOfOther(form, clause, clauses[index - 1]) ||
        (!near.includes(clause.step) && isStray(steps, clauses, index, context)));
    const kept = reads
      .filter(({ code }) => !contradictions.includes(code))
      .map((one) => (isElsewhere ? doubtful(one, 'other-question') : likelyYes(one)));
    return [{ text: clause.text, reads: kept }];
  });
  const settled = withoutContradictions(read);
  if (!isForeign && whole.numbered.length === 0 && settled.contradictions.length === 0) return undefined;
  const rest = clauses.filter((clause) => !clause.step).map((clause) => clause.text);
  return {
    groups: settled.groups.filter(({ length }) => length > 0),
    numbered: whole.numbered,
    rest: [...unread, ...rest].filter((part) => !isOnlyYes(part) && !namesReport(part, context)).join(', '),
    contradictions: [...contradictions, ...settled.contradictions],
  };
}

/**
 * "đối thoại 1 cuộc, 20 người dự": how many took part, where neither this message nor an answer tells of what; so it is perhaps of what was
 * spoken of before.
 */
function isStray(
  steps: readonly Step[],
  clauses: readonly Clause[],
  index: number,
  { view }: ReadingContext,
): boolean {
  const clause = clauses[index];
  const follows = clause?.step?.fields.flatMap((field) => field.follows ?? []) ?? [];
  const leads = clause?.step?.fields.some(({ indicator }) => follows.includes(indicator)) === true;
  if (!clause || index === 0 || follows.length === 0 || clauses[index - 1]?.step === clause.step)
    return false;
  if (leads && readsLeader(clause)) return false;
  const leaders = fieldsIn(steps).filter(({ indicator }) => follows.includes(indicator));
  return !leaders.some((leader) => {
    const answer = view.answer(leader.indicator);
    const isNamed = clauses.some(({ text }) => hasLabelled(text, ownLabelOf(leader)));
    return isNamed || (answer !== undefined && isSomething(answer));
  });
}

/** Two figures, so that what leads is told along with what follows. */
function readsLeader({ text }: Clause): boolean {
  return (text.match(/\p{N}[\p{N}.,]*/gu) ?? []).length > 1;
}

/**
 * Whether a clause may be of another question than the one it names: "1 nghỉ thai sản" beside new members, who is perhaps cared for and perhaps
 * only away; "giới thiệu 1, kết nạp 1", where the Party was spoken of before.
 */
function mayBeOfOther(form: Form, { step, text }: Clause, before: Clause | undefined): boolean {
  if (mentions(text, absences)) return true;
  const questions = form.sections.flatMap((section) => section.questions);
  const spoken = questions.find(({ steps }) => steps.some((other) => other === before?.step))?.steps ?? [];
  return step !== undefined && !spoken.includes(step) && isOursToName(text, step, spoken);
}

/** "có, 2 người vay 50 triệu": what was told says it better. */
function isOnlyYes(part: string): boolean {
  const state = readState(part);
  return state.kind === 'value' && (state.value === 'yes' || state.value === 'done');
}

/** Who names a yes-or-no matter with words that say neither ("chỉ nợ lương 1 tháng") most likely says that it is so. */
function likelyYes(read: ReadField): ReadField {
  const isOpen = read.reading.result === 'not-understood' && read.reading.because === undefined;
  if (!isOpen || indicatorOf(read.code).value !== 'yes-no') return read;
  const said = { content: { state: 'value', value: { type: 'yes' } } } as const;
  return { code: read.code, reading: { result: 'needs-confirmation', said, because: 'extra-words' } };
}

/** Whether the question that is asked makes something of a message by itself, other than that there are words in it which nobody knows. */
function isAnswerTo(asked: Step, text: string, context: ReadingContext): boolean {
  const reads = readStep(asked, text, context);
  return reads.length > 0 && reads.every(({ reading }) => isSaid(reading));
}

function isSaid(reading: ReadField['reading']): boolean {
  switch (reading.result) {
    case 'understood':
    case 'incomplete':
      return true;
    case 'needs-confirmation':
    case 'ambiguous':
      return !['extra-words', 'other-measure', 'several-numbers', 'sex-only', 'missing'].includes(
        reading.because,
      );
    case 'not-understood':
      return false;
  }
}

/** "lao động 265": a clause that begins with a word which names a figure only there. */
function opensAny(text: string, steps: readonly Step[], asked: Step | undefined): boolean {
  return text.split(/[\n;,]/).some((part) => openedBy(part, steps).some((step) => step !== asked));
}

/** "251 nữ 193, đời sống anh em còn khó khăn": words that a text asks for, in a part of their own. */
function tellsText({ steps, near }: LabelScope, text: string): boolean {
  const parts = messageParts(text);
  return parts.length > 1 && parts.some((part) => textTold(part.text, steps, near) !== undefined);
}

/** A word of a figure and a colon, which the language layer knows for no label where it is a date: "Ngày 8/3: có". */
function hasHeading(steps: readonly Step[], text: string): boolean {
  if (!text.includes(':')) return false;
  const fields = fieldsIn(steps);
  return text
    .split(/[\n;]/)
    .some((part) => fields.some((field) => saidUnder(part.trim(), field) !== undefined));
}

function fieldsIn(steps: readonly Step[]): readonly Field[] {
  return steps.flatMap((step) => step.fields);
}

function namesOf({ fields }: Step, text: string): boolean {
  return fields.some((field) => hasLabelled(text, ownLabelOf(field)));
}

/**
 * A figure named only by words that several questions share ("nữ 45"), while none of those is asked: it changes nothing until the person has
 * said that it was meant.
 */
function readShared(
  { steps, asked, behindGate }: LabelScope,
  text: string,
  context: ReadingContext,
): ReadField | undefined {
  if (!/\p{N}/u.test(text)) return undefined;
  const { items, rest } = readLabelled(withoutProse(text), sharedLabelsOf(steps));
  const [only, another] = items;
  if (!only || another || rest !== '') return undefined;
  const sharing = steps.flatMap((step) =>
    step.fields.flatMap((field) => (field.sharedWords?.includes(only.id) ? [{ step, field }] : [])),
  );
  const [first] = sharing;
  if (!first || sharing.some(({ step }) => step === asked || behindGate.includes(step))) return undefined;
  if (asked && isAnswerTo(asked, text, context)) return undefined;
  const meant = sharing.find(({ field }) => context.view.answer(field.indicator) !== undefined) ?? first;
  const { code, reading } = readField(meant.field, only.text, context);
  if (reading.result !== 'understood') return undefined;
  return { code, reading: { result: 'needs-confirmation', said: reading.said, because: 'other-question' } };
}

/** What else is told beside a figure says nothing of which one is meant: "giảm 1, tuần trước trời mưa to". */
function withoutProse(text: string): string {
  const parts = messageParts(text).filter(({ isBehind }) => !isBehind);
  const kept = parts.filter((part) => !isCourtesy(part.text) && !isProse(part.text, []));
  return kept.length === parts.length ? text : kept.map((part) => part.text).join(', ');
}
