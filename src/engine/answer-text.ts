import { readAgreement } from '../vietnamese/index.ts';
import type { ReadingContext } from './question-type.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import type { Form, Step } from './form.ts';
import { confirmItems } from './moves.ts';
import { draftView, fieldsOf, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readLabelledMessage, readStep, type LabelledMessage } from './read-fields.ts';
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
  const groups = form.sections.flatMap(({ questions }) =>
    questions.flatMap(({ steps }) =>
      steps.map(({ fields }) =>
        message.items.filter(({ code }) => fields.some(({ indicator }) => indicator === code)),
      ),
    ),
  );
  let draft = before;
  const events: Event[] = [];
  for (const group of groups.filter(({ length }) => length > 0)) {
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

/** The answers of one draft with the question of another: an earlier doubt of the same message is asked first. */
function keepAsking(answers: Draft, asking: Draft, context: StepContext): Draft {
  const cursor = asking.cursors[context.account];
  return cursor ? { ...answers, cursors: { ...answers.cursors, [context.account]: cursor } } : answers;
}

function takesFreeText(step: Step): boolean {
  return step.fields.some((field) => behaviourOf(field).takesFreeText);
}
