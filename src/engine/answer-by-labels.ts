import { behindCorrectionMark } from '../vietnamese/index.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import type { Event, SaidOf } from './events.ts';
import { currentFocus, placeOf, withoutLastAnswered } from './focus.ts';
import type { Form } from './form.ts';
import { questionById } from './form-index.ts';
import { answerableSteps, draftView, gateAt, outlineOf, placesOf, stepAt, type Place } from './outline.ts';
import { putOff } from './put-off.ts';
import type { ReadingContext, ReadingDoubt } from './question-type.ts';
import { readLabelledMessage, type LabelledMessage } from './read-labelled-message.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { confirmAll, takeReadings } from './take-readings.ts';

/** Several labelled answers in one message, or one to another question than the asked one; undefined when it is neither. */
export function answerByLabels(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
  asked: Place | undefined,
): StepResult | undefined {
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const steps = answerableSteps(form, reading.view);
  const gated = asked && gateAt(form, asked) ? questionById(form, asked.question) : undefined;
  // Of the steps that join or part the same figures, only those of this report.
  const near =
    (asked && questionById(form, asked.question)?.steps.filter((step) => steps.includes(step))) ?? [];
  const scope = {
    form,
    steps,
    asked: asked && stepAt(form, asked),
    behindGate: gated?.steps ?? [],
    near,
  };
  // "nhầm, đoàn viên là 250"
  const labelled = readLabelledMessage(scope, behindCorrectionMark(text) ?? text, reading);
  return labelled && takeLabelled(form, draft, labelled, text, context);
}

/** Takes several labelled answers step by step; the first doubtful one is asked, what cannot be taken is said. */
export function takeLabelled(
  form: Form,
  before: Draft,
  message: LabelledMessage,
  text: string,
  context: StepContext,
): StepResult {
  let draft = before;
  const events: Event[] = [];
  const leftOpen: IndicatorCode[] = [];
  const groups = groupsOf(form, before, message, context);
  if (context.doubted) {
    const asked = confirmMessage(form, before, groups, context.doubted, context);
    draft = asked.draft;
    events.push(...asked.events);
  } else {
    for (const group of groups) {
      const waiting = currentFocus(draft, context);
      const taken = takeReadings(form, draft, group, text, context);
      // Among several answers "mình chưa hiểu" would puzzle; what was not read is named.
      const isUnread = groups.length > 1 && taken.events.every(({ type }) => type === 'not-understood');
      if (isUnread && taken.events.length > 0) {
        leftOpen.push(...group.map(({ code }) => code));
        continue;
      }
      events.push(...taken.events);
      const isAsking = waiting.at === 'confirm' || waiting.at === 'pick' || waiting.at === 'detail';
      // What waits for a "đúng" goes on waiting while other questions are answered, unless this answers it.
      const isAnswer = isAsking && asksForAny(form, waiting, group);
      const keeps = isAsking && !isAnswer;
      const dropped = waiting.at === 'confirm' && isAnswer ? leftOut(waiting.items, group) : [];
      if (dropped.length > 0) events.push({ type: 'not-confirmed', items: dropped });
      if (keeps && taken.events.length === 0) leftOpen.push(...group.map(({ code }) => code));
      const asked = currentFocus(taken.draft, context);
      const kept = keeps ? keepAsking(taken.draft, draft, context) : taken.draft;
      draft = keeps && asked !== waiting ? putOff(kept, asked, context) : kept;
    }
  }
  // Which of several answers "à quên 6" would correct, nobody knows.
  if (groups.length > 1) draft = withoutLastAnswered(draft, context);
  if (leftOpen.length > 0) events.push({ type: 'left-open', codes: leftOpen });
  if (message.rest !== '' || message.contradictions.length > 0) {
    events.push({ type: 'not-used', text: message.rest, contradictions: message.contradictions });
  }
  return { draft, events };
}

/** What was held back and this answer to the same question does not speak of. */
function leftOut(held: readonly SaidOf[], group: readonly ReadField[]): readonly SaidOf[] {
  const read = group.filter(({ reading }) => reading.result !== 'not-understood');
  return held.filter((item) => !read.some(({ code }) => code === item.code));
}

/** Whether some figures belong to the question that is being asked back, or are what is held back. */
function asksForAny(form: Form, waiting: Focus, group: readonly ReadField[]): boolean {
  const place = placeOf(waiting);
  // Of what stands behind a gate only what is held back is asked.
  const fields = (place && stepAt(form, place)?.fields) ?? [];
  const held = waiting.at === 'confirm' ? waiting.items.map(({ code }) => code) : [];
  const codes = new Set([...fields.map(({ indicator }) => indicator), ...held]);
  return group.some(({ code }) => codes.has(code));
}

/** One question for the whole of a message that may not be about this report; what is doubtful in itself is asked in its turn. */
function confirmMessage(
  form: Form,
  draft: Draft,
  groups: readonly (readonly ReadField[])[],
  doubt: ReadingDoubt,
  context: StepContext,
): StepResult {
  const reads = groups.flat();
  const items = reads.flatMap(({ code, reading }): readonly SaidOf[] =>
    reading.result === 'understood' ||
    reading.result === 'needs-confirmation' ||
    reading.result === 'incomplete'
      ? [{ code, said: reading.said }]
      : [],
  );
  const open = reads.map(({ code }) => code).filter((code) => !items.some((item) => item.code === code));
  const asked = items.length > 0 ? confirmAll(form, draft, items, doubt, context) : { draft, events: [] };
  return {
    draft: asked.draft,
    events: [...asked.events, ...(open.length > 0 ? [{ type: 'left-open' as const, codes: open }] : [])],
  };
}

/** What was read, step by step: by labels, and by the numbers of questions. */
function groupsOf(
  form: Form,
  draft: Draft,
  { groups, numbered }: LabelledMessage,
  context: StepContext,
): readonly (readonly ReadField[])[] {
  const view = draftView(draft);
  const outline = outlineOf(form, view);
  const reading: ReadingContext = { today: context.today, view };
  const byNumber = numbered.map(({ number, text }) => {
    const place = placesOf(form, view).find(
      ({ question }) => question === outline.find((entry) => entry.number === number)?.question.id,
    );
    const step = place && stepAt(form, place);
    return step ? readStep(step, text, reading) : [];
  });
  return [...groups, ...byNumber].filter(({ length }) => length > 0);
}

/** The answers of one draft with the question of another: an earlier doubt of the same message is asked first. */
function keepAsking(answers: Draft, asking: Draft, context: StepContext): Draft {
  const cursor = asking.cursors[context.account];
  return cursor ? { ...answers, cursors: { ...answers.cursors, [context.account]: cursor } } : answers;
}
