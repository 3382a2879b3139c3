import { readException } from '../vietnamese/index.ts';
import { stepsOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question, Step } from './form.ts';
import { closingItems, openGate, questionAtGate } from './gate.ts';
import { isTold, namesStep } from './gate-named-step.ts';
import { isText } from './gate-words.ts';
import { answerableSteps, draftView } from './outline.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { mentions } from './question-types/words-in-text.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';

/**
 * "ngoài vụ tai nạn ra không có gì", "chỉ có tai nạn thôi": at a gate what is named is asked unless it was told already, and of everything else
 * there was nothing. Elsewhere a no with an exception denies nothing. Undefined for all other messages.
 *
 * @param read how what is excepted is taken where figures are told of it
 */
export function answerException(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
  read: (text: string) => StepResult,
): StepResult | undefined {
  const exception = readException(text);
  if (!exception) return undefined;
  const question = questionAtGate(form, draft, context);
  if (!question || isText(question)) {
    const isOfOthers = exception.isDenial && !/\p{N}/u.test(text) && namesAny(form, draft, exception.but);
    return isOfOthers
      ? { draft, events: [{ type: 'not-understood', text, because: 'extra-words' }] }
      : undefined;
  }
  const named = stepsOf(question, draftView(draft)).filter((step) =>
    namesStep(question, step, exception.but),
  );
  if (named.length === 0) return undefined;
  if (!/\p{N}/u.test(exception.but)) return exceptNamed(form, draft, question, named, context);
  const taken = read(exception.but);
  const isTaken = taken.events.some(({ type }) => type === 'answered');
  const isBack = questionAtGate(form, taken.draft, context) === question;
  if (!isTaken || !isBack) return { draft: taken.draft, events: [...taken.events, unusedRest(text)] };
  const closed = closeOthers(form, taken.draft, question, context);
  return { draft: closed.draft, events: [...taken.events, ...closed.events] };
}

/** What is named and not told yet is asked; the rest is none. */
function exceptNamed(
  form: Form,
  draft: Draft,
  question: Question,
  named: readonly Step[],
  context: StepContext,
): StepResult {
  const open = named.filter((step) => !isTold(step, draft));
  const [first] = open;
  if (!first) return closeOthers(form, draft, question, context);
  const others = closingItems(question, draft).filter(({ code }) => !asks(open, code));
  const opened = openGate(form, draft, question, context, question.steps.indexOf(first));
  const closed = others.length > 0 ? record(form, opened.draft, others, context) : opened;
  return { draft: closed.draft, events: closed.events };
}

function closeOthers(form: Form, draft: Draft, question: Question, context: StepContext): StepResult {
  const items = closingItems(question, draft);
  return items.length > 0 ? record(form, draft, items, context) : { draft, events: [] };
}

function asks(steps: readonly Step[], code: string): boolean {
  return steps.some(({ fields }) => fields.some(({ indicator }) => indicator === code));
}

function unusedRest(text: string) {
  return { type: 'not-used', text, contradictions: [] } as const;
}

function namesAny(form: Form, draft: Draft, but: string): boolean {
  return answerableSteps(form, draftView(draft)).some(({ fields }) =>
    fields.some((field) => mentions(but, ownWordsOf(field))),
  );
}
