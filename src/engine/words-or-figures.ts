import { indicatorOf } from '../domain/indicators/index.ts';
import { behindCorrectionMark } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Field, Form } from './form.ts';
import { answerableSteps, draftView, fieldsAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { wordsOfText } from './question-types/words-in-text.ts';
import type { ReadingContext } from './question-type.ts';
import { readLabelledMessage } from './read-labelled-message.ts';
import { readField } from './read-step.ts';
import { askToConfirm, refusalOf } from './record.ts';
import type { StepResult } from './step-result.ts';

/** Words of a message that may be figures and nothing else; what is longer tells more. */
const shortMessage = 14;

/**
 * A short message that as a whole reads as figures of other questions, where words are asked for: "tự chấm 92 điểm" at the difficulties. Whether
 * it is meant for them or for the text only the person knows. Undefined for everything else.
 */
export function askWordsOrFigures(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  if (focus.at !== 'step' || wordsOfText(text).length > shortMessage) return undefined;
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const field = fieldsAt(form, reading.view, focus).find(
    ({ indicator }) => draft.answers[indicator] === undefined,
  );
  if (field?.type !== 'text' || field.plans) return undefined;
  const items = figuresIn(form, behindCorrectionMark(text) ?? text, reading);
  if (items.length === 0 || refusalOf(form, draft, items, context)) return undefined;
  const words = readField(field, text, reading).reading;
  if (words.result === 'not-understood')
    return askToConfirm(form, draft, items, { because: 'reading', doubt: 'other-question' }, context);
  if (words.result !== 'understood') return undefined;
  const options = [items, [{ code: field.indicator, said: words.said }]];
  return {
    draft: moveTo(draft, context, { ...focus, at: 'pick', options, because: 'which-text' }),
    events: [],
  };
}

/** The figures and ranks that are all a message says; empty where it says anything else. */
function figuresIn(form: Form, text: string, reading: ReadingContext): readonly SaidOf[] {
  const steps = answerableSteps(form, reading.view);
  const scope = { form, steps, asked: undefined, behindGate: [], near: [] };
  const labelled = readLabelledMessage(scope, text, reading);
  if (!labelled)
    return steps.flatMap(({ fields }) => fields.flatMap((field) => rankIn(field, text, reading)));
  if (labelled.rest !== '' || labelled.numbered.length > 0 || labelled.contradictions.length > 0) return [];
  const reads = labelled.groups.flat().filter(({ reading: read }) => !saysNothing(read));
  const items = reads.flatMap(({ code, reading: read }): readonly SaidOf[] => {
    const isFigure = indicatorOf(code).nature !== 'text' && !indicatorOf(code).value.startsWith('yes-no');
    return isFigure && isCertain(read) ? [{ code, said: read.said }] : [];
  });
  return items.length === reads.length ? items : [];
}

type Read = ReturnType<typeof readField>['reading'];

function isCertain(
  read: Read,
): read is Extract<Read, { readonly result: 'understood' | 'needs-confirmation' }> {
  return (
    read.result === 'understood' ||
    (read.result === 'needs-confirmation' && read.because === 'other-question')
  );
}

function saysNothing(read: Read): boolean {
  return read.result === 'not-understood' && read.because === 'missing';
}

/** "HTXSNV"; "tốt" alone is how people feel as well. */
function rankIn(field: Field, text: string, reading: ReadingContext): readonly SaidOf[] {
  if (field.type !== 'choice' || text.trim().length < 4) return [];
  const read = behaviourOf(field).read(text, reading);
  return read.result === 'understood' && read.said.content.state === 'value'
    ? [{ code: field.indicator, said: read.said }]
    : [];
}
