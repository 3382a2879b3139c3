import { forms } from '../../conversations/index.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../src/domain/answer.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import { sectors, type Sector } from '../../src/domain/unit.ts';
import type { Field, Step } from '../../src/engine/form.ts';
import { answerableSteps, draftView, indicatorsOf } from '../../src/engine/outline.ts';
import { Filling, type FillingOptions } from './filling.ts';

const form = forms['monthly-report'];

/** Every figure of the monthly report. */
export const askedCodes: readonly IndicatorCode[] = Array.from(new Set(indicatorsOf(form)));

export const months: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const grassrootsSectors: readonly Sector[] = sectors.filter((sector) => sector !== 'upper-union');

export function periodOf(month: number, year = 2026): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A unit of which everything is asked that its sector and the month allow: large, in a block, after a congress, nothing settled. */
export const wellEquipped: FillingOptions = {
  previous: { mem_total: numberAnswer(600), mem_female: numberAnswer(300), emp_total: numberAnswer(650) },
  yearToDate: { party_referred: 2 },
  facts: {
    block: textAnswer('Khối doanh nghiệp'),
    congress_date: { state: 'value', value: { type: 'date', date: '2025-06-01' } },
  },
};

/** Answers that open what only follows from others. */
const opening: { readonly [C in IndicatorCode]?: AnswerContent } = {
  shelter_houses_new: numberAnswer(1),
};

/** Somebody who is asked for a figure this month, by their sector and the month; throws where nobody ever is. */
export function fillingThatAsks(code: IndicatorCode): { readonly filling: Filling; readonly field: Field } {
  for (const options of settings()) {
    const filling = new Filling(options);
    const found = fieldOf(filling, code);
    if (found) return { filling, field: found };
    filling.draft = { ...filling.draft, answers: answersOf(opening) };
    const later = fieldOf(filling, code);
    if (later) return { filling, field: later };
  }
  throw new Error(`nobody is asked for ${code}`);
}

/** Every kind of unit in every month; where culture was registered, too. */
function* settings(): Generator<FillingOptions> {
  for (const settled of [{}, { cultural_registered: { state: 'value', value: { type: 'yes' } } } as const])
    for (const sector of ['private-enterprise', ...grassrootsSectors] as const)
      for (const month of months) yield { ...wellEquipped, settled, sector, period: periodOf(month) };
}

export function stepsAsked(filling: Pick<Filling, 'form' | 'draft'>): readonly Step[] {
  return answerableSteps(filling.form, draftView(filling.draft));
}

function fieldOf(filling: Filling, code: IndicatorCode): Field | undefined {
  return stepsAsked(filling)
    .flatMap(({ fields }) => fields)
    .find(({ indicator }) => indicator === code);
}

/** Contents as the answers of a draft. */
export function answersOf(contents: {
  readonly [C in IndicatorCode]?: AnswerContent;
}): Filling['draft']['answers'] {
  const { by, at } = { by: new Filling().context().person, at: 1 };
  const answers: Filling['draft']['answers'] = {};
  for (const code of askedCodes) {
    const content = contents[code];
    if (content) answers[code] = { content, by, at };
  }
  return answers;
}
