import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, outlineOf, placesOf, stepAt, type Place } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { readLabelledMessage, type LabelledMessage } from './read-labelled-message.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';

/** Several labelled answers in one message, or one to another question than the asked one; undefined when it is neither. */
export function answerByLabels(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
  asked: Place | undefined,
): StepResult | undefined {
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const steps = placesOf(form, reading.view).flatMap((place) => stepAt(form, place) ?? []);
  const scope = { form, steps, asked: asked && stepAt(form, asked) };
  const labelled = readLabelledMessage(scope, text, reading);
  return labelled && takeLabelled(form, draft, labelled, text, context);
}

/** Takes several labelled answers step by step; the first doubtful one is asked, what cannot be taken is said. */
function takeLabelled(
  form: Form,
  before: Draft,
  message: LabelledMessage,
  text: string,
  context: StepContext,
): StepResult {
  let draft = before;
  const events: Event[] = [];
  for (const group of groupsOf(form, before, message, context)) {
    const waiting = currentFocus(draft, context);
    const taken = takeReadings(form, draft, group, text, context);
    events.push(...taken.events);
    const isAsking = waiting.at === 'confirm' || waiting.at === 'pick' || waiting.at === 'detail';
    draft = isAsking && before !== draft ? keepAsking(taken.draft, draft, context) : taken.draft;
  }
  if (message.rest !== '' || message.contradictions.length > 0) {
    events.push({ type: 'not-used', text: message.rest, contradictions: message.contradictions });
  }
  return { draft, events };
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
