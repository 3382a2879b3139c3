import { readAgreement } from '../vietnamese/index.ts';
import type { ReadingContext } from './question-type.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import type { Form, Step } from './form.ts';
import { confirmItems } from './moves.ts';
import { draftView, fieldsOf, outlineOf, placesOf, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readLabelledMessage, type LabelledMessage } from './read-labelled-message.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';

/** Reads a text that is no way of moving: an agreement, labelled answers, or the answer to what is asked. */
export function answerWithText(form: Form, draft: Draft, text: string, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  const place = placeOf(focus);
  const step = place && stepAt(form, place);
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const free = step !== undefined && takesFreeText(step);

  if (focus.at === 'confirm') {
    const agreement = readAgreement(text);
    if (agreement?.agrees === true) return confirmItems(form, draft, context, agreement.rest);
    if (agreement?.agrees === false && agreement.rest === undefined) {
      return {
        draft: moveTo(draft, context, { at: 'step', ...place, question: focus.question, step: focus.step }),
        events: [],
      };
    }
  }
  if (!free) {
    const asked = step?.fields.map(({ indicator }) => indicator) ?? [];
    const labelled = readLabelledMessage(fieldsOf(form, reading.view), asked, text, reading);
    if (labelled) return takeLabelled(form, draft, labelled, text, context);
  }
  if (!step) return { draft, events: [{ type: 'not-understood', text }] };
  return takeReadings(form, draft, readStep(step, text, reading), text, context);
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

/** What was read, step by step in the order of the form: by labels, and by the numbers of questions. */
function groupsOf(
  form: Form,
  draft: Draft,
  { items, numbered }: LabelledMessage,
  context: StepContext,
): readonly (readonly ReadField[])[] {
  const view = draftView(draft);
  const outline = outlineOf(form, view);
  const reading: ReadingContext = { today: context.today, view };
  const steps = form.sections.flatMap(({ questions }) => questions.flatMap(({ steps }) => steps));
  const byLabel = steps.map(({ fields }) =>
    items.filter(({ code }) => fields.some(({ indicator }) => indicator === code)),
  );
  const byNumber = numbered.map(({ number, text }) => {
    const place = placesOf(form, view).find(
      ({ question }) => question === outline.find((entry) => entry.number === number)?.question.id,
    );
    const step = place && stepAt(form, place);
    return step ? readStep(step, text, reading) : [];
  });
  return [...byLabel, ...byNumber].filter(({ length }) => length > 0);
}

/** The answers of one draft with the question of another: an earlier doubt of the same message is asked first. */
function keepAsking(answers: Draft, asking: Draft, context: StepContext): Draft {
  const cursor = asking.cursors[context.account];
  return cursor ? { ...answers, cursors: { ...answers.cursors, [context.account]: cursor } } : answers;
}

function takesFreeText(step: Step): boolean {
  return step.fields.some((field) => behaviourOf(field).takesFreeText);
}
