import type { AnswerContent } from '../domain/answer.ts';
import { readNavigation, readState, readYesNo, type State } from '../vietnamese/index.ts';
import { closedContent, isSomething, standingOf, stepsOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question } from './form.ts';
import { draftView } from './outline.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';
import { confirmAll } from './take-readings.ts';
import { questionAtGate, openGate, closeGate, closingItems, behind } from './gate.ts';
import { closeDenied, ownWordsOfGate, saysNoneOfIt } from './gate-no.ts';
import { answerNamedStep, namesOnlyTold, namesStep } from './gate-named-step.ts';
import { isText, takeWords, partsAtGate } from './gate-words.ts';
import { saysAllWell } from './question-types/says-nothing.ts';

/** Words of a "chưa rõ" that cannot be about anything else. */
const shortState = 3;

/** Reads a text as the answer to the gate the person stands at: a yes, a no, or a state of all that is behind it. */
export function answerGate(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const question = questionAtGate(form, draft, context);
  if (!question) return undefined;
  if (readNavigation(text)?.to === 'that-is-all' && isAskedForRest(question, draft))
    return closeGate(form, draft, question, context);
  if (isAskedForRest(question, draft) && namesOnlyTold(question, draft, text))
    return { draft, events: [{ type: 'not-used', text, contradictions: [] }] };
  // Nothing was said yet, and "hết rồi" says that there is nothing.
  if (isText(question) && saysDone(text))
    return confirmAll(form, draft, closingItems(question, draft), 'unclear', context);
  if (saysAllWell(text)) {
    if (isText(question)) return takeWords(form, draft, question, text, context);
    // Where the gate itself asks whether anything changed, "ổn định" is its no.
    if (question.gate?.none === undefined)
      return confirmAll(form, draft, closingItems(question, draft), 'unclear', context);
  }
  const state = readState(text, ownWordsOfGate(question));
  const parts = isText(question) ? partsAtGate(question, draft, text) : undefined;
  if (parts || (isText(question) && state.kind !== 'value'))
    return takeWords(form, draft, question, text, context);
  if (state.kind === 'confirm' && isNone(state.value)) {
    return isAskedForRest(question, draft) || saysNoneOfIt(question, text)
      ? closeDenied(form, draft, question, text, context)
      : confirmAll(form, draft, closingItems(question, draft), state.because, context);
  }
  // Opening takes nothing for granted.
  if (state.kind === 'confirm' && state.value === 'yes') return openGate(form, draft, question, context);
  if (state.kind === 'value') {
    switch (state.value) {
      case 'none':
      case 'absent':
      case 'zero':
      case 'nothing-arose':
        return closeDenied(form, draft, question, text, context);
      case 'not-yet':
        // "sắp hết hạn" is a "chưa" as well, and anything but nothing.
        return readState(text).kind === 'value'
          ? closeGate(form, draft, question, context)
          : confirmAll(form, draft, closingItems(question, draft), 'extra-words', context);
      case 'yes':
        return openGate(form, draft, question, context);
      // "Còn gì khác không ạ?" "Hết rồi": that was all.
      case 'done':
      case 'everything':
        return isAskedForRest(question, draft)
          ? closeGate(form, draft, question, context)
          : openGate(form, draft, question, context);
      case 'unchanged':
        return leaveUnchanged(form, draft, question, text, context);
      case 'unknown':
        // "chưa kiểm tra cuộc nào" may well be about something else.
        if (text.trim().split(/\s+/).length > shortState) break;
        return sayOfAll(form, draft, question, { state: 'unknown' }, context);
      case 'not-applicable':
        return sayOfAll(form, draft, question, { state: 'not-applicable' }, context);
      case 'skip':
        return sayOfAll(form, draft, question, { state: 'skipped' }, context);
      case 'delegated':
        return { draft, events: [{ type: 'not-understood', text, because: 'delegated' }] };
      case 'unclear':
        return { draft, events: [{ type: 'not-understood', text, because: 'unclear' }] };
    }
  }
  const dates = { today: context.today, reportMonth: draftView(draft).period };
  const said = readYesNo(text, dates, ownWordsOfGate(question));
  if (said.kind === 'value') {
    return said.value.answer === 'yes'
      ? openGate(form, draft, question, context)
      : closeGate(form, draft, question, context);
  }
  return answerNamedStep(form, draft, question, text, context);
}

/** "hết", "thế thôi", "xong" */
function saysDone(text: string): boolean {
  const state = readState(text);
  return (
    readNavigation(text)?.to === 'that-is-all' ||
    (state.kind === 'value' && ['done', 'everything'].includes(state.value))
  );
}

function isNone(state: State): boolean {
  return ['none', 'absent', 'zero', 'nothing-arose', 'not-yet'].includes(state);
}

/** Something of the question was told already: "ngoài ra không có gì" has nothing else to mean. */
function isAskedForRest(question: Question, draft: Draft): boolean {
  return standingOf(question, draftView(draft)).steps.length > 0;
}

/** "như tháng trước" closes a gate when last month nothing happened behind it; otherwise flows would be copied in silence. */
function leaveUnchanged(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult {
  const view = draftView(draft);
  const hadNothing = behind(question, draft).every((field) => {
    const before = view.previous(field.indicator);
    const closed = closedContent(field, view);
    return before === closed || (before !== undefined && !isSomething(before));
  });
  // "thoả ước không đổi" says nothing of the meals.
  const steps = stepsOf(question, view);
  const named = steps.filter((step) => namesStep(question, step, text));
  if (named.length > 0 && named.length < steps.length) {
    const codes = named.flatMap(({ fields }) => fields.map(({ indicator }) => indicator));
    const items = closingItems(question, draft).filter(({ code }) => codes.includes(code));
    if (items.length > 0) return record(form, draft, items, context);
  }
  // Where the gate itself asks whether anything changed, this is the no.
  if (hadNothing || question.gate?.none !== undefined) return closeGate(form, draft, question, context);
  return { draft, events: [{ type: 'not-understood', text, because: 'same-or-nothing' }] };
}

function sayOfAll(
  form: Form,
  draft: Draft,
  question: Question,
  content: AnswerContent,
  context: StepContext,
): StepResult {
  const fields = behind(question, draft);
  const items = fields.map(({ indicator }) => ({ code: indicator, said: { content } }));
  return record(form, draft, items, context);
}
