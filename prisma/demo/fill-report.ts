import type { AnswerContent } from '../../src/domain/answer.ts';
import { isRuledOut, isSettledByValue } from '../../src/domain/earlier.ts';
import { indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Answers } from '../../src/domain/report.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import { isFieldAsked } from '../../src/engine/asked.ts';
import type { ReportContext } from '../../src/engine/context.ts';
import { newDraft, type Draft } from '../../src/engine/draft.ts';
import type { Field, Form } from '../../src/engine/form.ts';
import { answerableSteps, draftView, indicatorsOf } from '../../src/engine/outline.ts';
import { answersToSend } from '../../src/engine/sent-answers.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Story } from './story.ts';
import { told } from './told/index.ts';

type Sender = Pick<Answer, 'by' | 'at'>;

/** A draft in which everything is answered that the form asks of this unit in this month, gates and all. */
export function filledDraft(form: Form, context: ReportContext, story: Story, sender: Sender): Draft {
  let draft = newDraft({ form: form.id, formVersion: form.version, context, tag: 'demo' });
  for (;;) {
    const field = nextField(form, draft);
    if (!field) return draft;
    const answer = { content: told(story, field.indicator), ...sender };
    draft = { ...draft, answers: { ...draft.answers, [field.indicator]: answer } };
  }
}

function nextField(form: Form, draft: Draft): Field | undefined {
  const view = draftView(draft);
  for (const { fields } of answerableSteps(form, view)) {
    const open = fields.find((field) => !draft.answers[field.indicator] && isFieldAsked(field, view));
    if (open) return open;
  }
  return undefined;
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
