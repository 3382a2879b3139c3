import { readNavigation } from '../vietnamese/index.ts';
import { amend } from './amend.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question } from './form.ts';
import { namesStep } from './gate-named-step.ts';
import { performMove } from './moves.ts';
import { draftView, outlineOf, placesOf, placeToAsk, stepAt, type Place } from './outline.ts';
import type { StepResult } from './step-result.ts';

/** "câu 3 là 12": answers another question from wherever the person is; undefined when the text is nothing of the kind. */
export function answerByNumber(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const navigation = readNavigation(text);
  if (navigation?.to !== 'jump' || navigation.answer === undefined) return undefined;
  const view = draftView(draft);
  const outline = outlineOf(form, view);
  const entry = outline.find(({ number }) => number === navigation.question);
  const place =
    entry &&
    (placeNamed(form, draft, entry.question, navigation.answer) ??
      placeToAsk(form, draft, entry.question.id));
  if (!place) {
    return { draft, events: [{ type: 'no-such-question', number: navigation.question, of: outline.length }] };
  }
  const amended = amend(form, draft, place, navigation.answer, context);
  const isTaken = amended.events.some(({ type }) => type === 'answered');
  if (navigation.afterwards !== 'send' || !isTaken) return amended;
  const sent = performMove(form, amended.draft, 'send', context);
  return { draft: sent.draft, events: [...amended.events, ...sent.events] };
}

/** The step of a question whose figures the answer names: "câu 2 là kết nạp 7" is not what câu 2 asks next. */
function placeNamed(form: Form, draft: Draft, question: Question, answer: string): Place | undefined {
  const [only, another] = placesOf(form, draftView(draft)).filter((place) => {
    const step = place.question === question.id ? stepAt(form, place) : undefined;
    return step && namesStep(question, step, answer);
  });
  return another ? undefined : only;
}
