import * as fc from 'fast-check';
import { numberAnswer } from '../../src/domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { StepContext } from '../../src/engine/context.ts';
import type { Draft, Line } from '../../src/engine/draft.ts';
import type { Field } from '../../src/engine/form.ts';
import { fieldsOf, questionById } from '../../src/engine/form-index.ts';
import { gateAt, stepAt } from '../../src/engine/outline.ts';
import { step } from '../../src/engine/step.ts';
import { grassrootsSectors, months, periodOf } from './asked-fields.ts';
import type { Filling, FillingOptions } from './filling.ts';

/** The lines the person is asked; none where one question is. */
export function linesNow({ draft }: Pick<Filling, 'draft'>, as = 'account'): readonly Line[] {
  const focus = draft.cursors[as]?.focus;
  return focus?.at === 'lines' ? focus.lines : [];
}

/** The figures a line asks for; of a gate all that stands behind it. */
export function codesOfLine({ form }: Pick<Filling, 'form'>, { asking }: Line): readonly IndicatorCode[] {
  const question = questionById(form, asking.question);
  const fields: readonly Field[] =
    question && gateAt(form, asking) ? fieldsOf(question) : (stepAt(form, asking)?.fields ?? []);
  return fields.map(({ indicator }) => indicator);
}

/** What the same text says where its question is asked alone, as the answers stand. */
export function answeredAlone(
  { form, draft }: Pick<Filling, 'form' | 'draft'>,
  { asking }: Line,
  text: string,
  together: StepContext,
): Draft {
  const { bySection: _, ...context } = together;
  const { question, step: at } = asking;
  const cursor = { focus: { at: 'step' as const, question, step: at }, prompt: 'ALONE.1' };
  const alone = { ...draft, cursors: { [context.account]: cursor } };
  return step(form, alone, { kind: 'text', text }, context).draft;
}

const small = fc.integer({ min: 0, max: 400 });

/** A plain answer to a line, as people type it: nothing in it names another question. */
export function plainAnswer({ form }: Pick<Filling, 'form'>, line: Line): fc.Arbitrary<string> {
  const fields = gateAt(form, line.asking) ? [] : (stepAt(form, line.asking)?.fields ?? []);
  const [first, second] = fields;
  if (!first) return fc.constantFrom('không', 'ko', 'không có', 'k');
  if (second) {
    const word = second.sharedWords?.[0];
    return fc
      .tuple(figure(first), figure(second), fc.boolean())
      .map(([one, other, isNamed]) => `${one}${isNamed && word !== undefined ? ` ${word} ` : ', '}${other}`);
  }
  return figure(first);
}

function figure({ type, indicator }: Field): fc.Arbitrary<string> {
  const { measure } = indicatorOf(indicator);
  switch (type) {
    case 'count':
      return fc.tuple(small, fc.boolean()).map(([n, isCounted]) => `${n}${isCounted ? ` ${measure}` : ''}`);
    case 'money':
      return fc.integer({ min: 1, max: 90 }).map((n) => `${n} triệu`);
    case 'score':
      return fc.integer({ min: 50, max: 100 }).map(String);
    case 'yes-no':
      return fc.constantFrom('có', 'chưa', 'rồi', 'không');
    case 'yes-no-date':
      return fc.constantFrom('chưa', 'rồi, ngày 5/1', 'chưa, dự kiến 20/12');
    case 'date':
      return fc.constantFrom('31/12/2027', '30/6/2027');
    case 'choice':
      return fc.constantFrom('tốt', 'hoàn thành xuất sắc', 'hoàn thành tốt');
    case 'text':
      return fc.constant('không');
  }
}

/** Units of every kind, with and without a month before. */
export const reportBySection: fc.Arbitrary<FillingOptions> = fc
  .record({
    sector: fc.constantFrom(...grassrootsSectors),
    month: fc.constantFrom(...months),
    hasHistory: fc.boolean(),
  })
  .map(({ sector, month, hasHistory }) => ({
    sector,
    period: periodOf(month),
    bySection: true,
    ...(hasHistory && { previous: lastMonthByLines }),
  }));

/** What a unit told last month. */
export const lastMonthByLines = {
  mem_total: numberAnswer(245),
  mem_female: numberAnswer(136),
  mem_in_software: numberAnswer(240),
  emp_total: numberAnswer(260),
  emp_female: numberAnswer(150),
  care_people: numberAnswer(15),
  care_amount_vnd: numberAnswer(3_500_000),
  meal_value_vnd: numberAnswer(22_000),
  cba_status: { state: 'value', value: { type: 'yes' } },
  worker_conf_held: { state: 'not-yet', planned: '2026-12-20' },
} as const;

/** Leaves open all lines of a page, to see the next one. */
export function toPage(filling: Filling, page: number): Filling {
  for (let count = 0; count < page && linesNow(filling).length > 0; count += 1) filling.types('bỏ qua');
  return filling;
}
