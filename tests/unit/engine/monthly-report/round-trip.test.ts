import { describe, expect, it } from 'vitest';
import { printNamed } from '../../../../conversations/phrases/vi/values.ts';
import { shown } from '../../../../src/app/shown-answers.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../../src/domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import type { Field } from '../../../../src/engine/form.ts';
import { answersOf, askedCodes, fillingThatAsks } from '../../../support/asked-fields.ts';
import type { Filling } from '../../../support/filling.ts';
import { goTo } from '../../../support/places.ts';

/** Answers as chairs give them, for each kind of question. */
function typicalOf({ type, indicator }: Field): readonly AnswerContent[] {
  const { bounds, nature } = indicatorOf(indicator);
  const done = { state: 'value', value: { type: 'yes' } } as const;
  const notDone = nature === 'flow' || nature === 'stock' ? 'no' : 'not-yet';
  switch (type) {
    case 'count':
      return nature === 'flow' ? [numberAnswer(6), numberAnswer(0)] : [numberAnswer(6)];
    case 'money':
      return [numberAnswer(bounds && bounds.max < 3_500_000 ? 22_000 : 3_500_000)];
    case 'score':
      return [numberAnswer(88)];
    case 'yes-no':
      return [done, { state: notDone }];
    case 'yes-no-date':
      return [{ state: 'value', value: { type: 'yes', date: '2026-01-05' } }, { state: notDone }];
    case 'date':
      return [{ state: 'value', value: { type: 'date', date: '2027-12-31' } }];
    case 'choice':
      return ['excellent', 'good', 'completed', 'not-completed'].map((choice) => ({
        state: 'value',
        value: { type: 'choice', choice },
      }));
    case 'text':
      return [textAnswer('Đơn hàng giảm, anh chị em lo việc làm'), { state: 'no' }];
  }
}

/** How the bot prints an answer: "Kết nạp mới: 6 người". */
function printed(code: IndicatorCode, content: AnswerContent): string {
  return printNamed(shown(code, { content }));
}

/** Sends it; where a check asks whether the figure is right, it is. */
function sends(filling: Filling, text: string): void {
  filling.types(text);
  const focus = filling.draft.cursors['account']?.focus;
  if (focus?.at === 'confirm' && focus.why.because !== 'reading') filling.types('đúng');
}

const everyAnswer = askedCodes.flatMap((code) => {
  const { field } = fillingThatAsks(code);
  const left: readonly AnswerContent[] =
    field.type === 'text' ? [] : [{ state: 'unknown' }, { state: 'not-applicable' }];
  return [...typicalOf(field), ...left].map((content) => [printed(code, content), code, content] as const);
});

describe('what the bot prints, sent back to it, is the same answer', () => {
  it.each(everyAnswer)('at another question: %s', (text, code, content) => {
    const { filling } = fillingThatAsks(code);
    goTo(filling, code.startsWith('mem_') ? 'propaganda' : 'members-total');
    sends(filling, text);
    expect(newIn(filling)).toEqual({ [code]: content });
  });

  it.each(everyAnswer)('in the review: %s', (text, code, content) => {
    const { filling } = fillingThatAsks(code);
    filling.types('xem lại');
    sends(filling, text);
    expect(newIn(filling)).toEqual({ [code]: content });
  });

  it.each(everyAnswer)('at its own question: %s', (text, code, content) => {
    const { filling } = fillingThatAsks(code);
    goTo(filling, questionOf(filling, code));
    sends(filling, text);
    expect(newIn(filling)).toEqual({ [code]: content });
  });

  it('a list of all figures of a question', () => {
    for (const code of askedCodes) {
      const { filling } = fillingThatAsks(code);
      const fields = filling.form.sections
        .flatMap(({ questions }) => questions)
        .flatMap(({ steps }) => steps.map((step) => step.fields))
        .find((both) => both.some(({ indicator }) => indicator === code));
      if (fields?.length !== 2 || fields[0].type === 'text') continue;
      const contents = fields.map((field): readonly [IndicatorCode, AnswerContent] => [
        field.indicator,
        typicalOf(field)[0] ?? { state: 'unknown' },
      ]);
      goTo(filling, code.startsWith('mem_') ? 'propaganda' : 'members-total');
      const text = contents.map(([each, content]) => printed(each, content)).join('; ');
      sends(filling, text);
      filling.types('đúng');
      expect(newIn(filling), text).toMatchObject(Object.fromEntries(contents));
    }
  });
});

/** What was recorded besides the answers a filling begins with. */
function newIn({ draft }: Filling): Readonly<Record<string, AnswerContent>> {
  const before = answersOf({ shelter_houses_new: numberAnswer(1) });
  return Object.fromEntries(
    Object.entries(draft.answers)
      .map(([code, { content }]) => [code, content] as const)
      .filter(
        ([code, content]) => !(code in before && JSON.stringify(content) === JSON.stringify(numberAnswer(1))),
      ),
  );
}

function questionOf({ form }: Filling, code: IndicatorCode): string {
  const questions = form.sections.flatMap((section) => section.questions);
  const found = questions.find(({ steps }) =>
    steps.some(({ fields }) => fields.some(({ indicator }) => indicator === code)),
  );
  if (!found) throw new Error(`no question asks for ${code}`);
  return found.id;
}
