import type { Answer, AnswerContent } from '../../src/domain/answer.ts';
import { isRuledOut, isSettledByValue } from '../../src/domain/earlier.ts';
import { indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Answers } from '../../src/domain/report.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import { isFieldAsked } from '../../src/engine/asked.ts';
import { viewOf, type FormView, type ReportContext } from '../../src/engine/context.ts';
import { newDraft, type Draft } from '../../src/engine/draft.ts';
import type { Field, Form } from '../../src/engine/form.ts';
import { indicatorsOf } from '../../src/engine/outline.ts';
import { answersToSend } from '../../src/engine/sent-answers.ts';
import type { Story } from './story.ts';
import { told } from './told/index.ts';

type Sender = Pick<Answer, 'by' | 'at'>;

/** A draft in which everything is answered that the form asks of this unit in this month, gates and all. */
export function filledDraft(form: Form, context: ReportContext, story: Story, sender: Sender): Draft {
  const empty = newDraft({ form: form.id, formVersion: form.version, context, tag: 'demo' });
  const answers: { [C in IndicatorCode]?: Answer } = {};
  // A view sees what is answered meanwhile, so that each field is asked as the answers before it stand.
  const view = viewOf(context, answers);
  // An answer may open a question before it, which the next walk comes to.
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const { indicator } of openFields(form, view)) {
      isDone = false;
      const isRough = story.month.approximate?.includes(indicator);
      answers[indicator] = {
        content: told(story, indicator),
        ...sender,
        ...(isRough && { approximate: true }),
      };
    }
  }
  return { ...empty, answers };
}

/** One walk through the form: each field that is asked and has no answer when it is come to. */
function* openFields(form: Form, view: FormView): Generator<Field> {
  for (const { when, steps } of form.sections.flatMap(({ questions }) => questions)) {
    if (when?.(view) === false) continue;
    for (const step of steps) {
      if (step.when?.(view) === false) continue;
      for (const field of step.fields) {
        if (view.answer(field.indicator) === undefined && isFieldAsked(field, view)) yield field;
      }
    }
  }
}

/** What the draft becomes when it is sent: its answers, and what the year or the term had settled before. */
export function sentAnswersOf(form: Form, draft: Draft, sender: Sender): Answers {
  const settled = indicatorsOf(form).flatMap((code) => {
    const content = draft.context.settled[code];
    return content ? [[code, { content, carried: true as const, ...sender }] as const] : [];
  });
  return Object.fromEntries([...settled, ...answersToSend(form, draft, sender)]);
}

/** What the reports before the first one of the demo would have settled: it is as if they had been sent. */
export function settledBefore(
  form: Form,
  profile: UnitProfile,
  story: Story,
): { readonly [C in IndicatorCode]?: AnswerContent } {
  const entries = indicatorsOf(form).flatMap((code): (readonly [IndicatorCode, AnswerContent])[] => {
    const indicator = indicatorOf(code);
    const isAbout = indicator.sectors.includes(story.unit.sector) && !isRuledOut(indicator, profile);
    if (!isAbout || !isSettledByValue(indicator)) return [];
    const content = told(story, code);
    return content.state === 'value' ? [[code, content]] : [];
  });
  return Object.fromEntries(entries);
}
