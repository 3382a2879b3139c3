import { forms } from '../../conversations/index.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../src/domain/answer.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Form } from '../../src/engine/form.ts';

/** The report that everybody in the bench fills: one count after the other. */
export interface ScriptedQuestion {
  readonly code: IndicatorCode;
  readonly ask: string;
  /** what each person types */
  readonly answer: string;
}

const questionCount = 25;
const perSection = 5;

/** What a chair of a company's union is asked, in the order of the report. */
const chairsCodes = indicatorCodes.filter((code) => {
  const { origin, sectors } = indicatorOf(code);
  return origin === 'own-report' && sectors.includes('private-enterprise');
});

const flowAnswers = ['12', '0', 'khoảng 30'] as const;

export const questions: readonly ScriptedQuestion[] = chairsCodes
  .filter((code) => indicatorOf(code).value === 'count')
  .slice(0, questionCount)
  .map((code, index) => {
    const { shortName, measure, nature } = indicatorOf(code);
    const flow = flowAnswers[index % flowAnswers.length] ?? '12';
    return {
      code,
      ask: `Trong tháng này, ${shortName.toLowerCase()} ở đơn vị mình là bao nhiêu ${measure} ạ?`,
      answer: nature === 'flow' ? flow : 'như tháng trước',
    };
  });

/** The same questions as a form of this program, with the checks of the real one. */
export const form: Form = {
  id: forms['monthly-report'].id,
  version: 1,
  continues: [],
  sections: Array.from({ length: questionCount / perSection }, (_, section) => ({
    id: `section-${section + 1}`,
    title: `Mục ${section + 1}`,
    questions: questions.slice(section * perSection, (section + 1) * perSection).map(({ code, ask }) => ({
      id: code,
      title: indicatorOf(code).shortName,
      steps: [
        {
          ask: () => ask,
          help: 'Anh/chị nhắn một con số giúp mình, ví dụ “12”. Không có thì nhắn “0”.',
          fields: [{ type: 'count', indicator: code, words: [indicatorOf(code).shortName.toLowerCase()] }],
        },
      ],
    })),
  })),
  checks: forms['monthly-report'].checks,
};

/** Last month's report: the figures that are asked first, then as many others as wanted. */
export function previousReport(figures: number): { readonly [C in IndicatorCode]?: AnswerContent } {
  const asked = questions.map(({ code }) => code);
  const codes = [...asked, ...chairsCodes.filter((code) => !asked.includes(code))].slice(0, figures);
  if (codes.length < figures) throw new Error(`there are only ${codes.length} figures to report`);
  return Object.fromEntries(codes.map((code) => [code, contentOf(code)]));
}

function contentOf(code: IndicatorCode): AnswerContent {
  const { value, choices } = indicatorOf(code);
  switch (value) {
    case 'count':
    case 'money':
    case 'score':
      return numberAnswer(value === 'money' ? 25_000_000 : 60);
    case 'yes-no':
      return { state: 'no' };
    case 'yes-no-date':
      return { state: 'not-yet', planned: '2026-12-20' };
    case 'date':
      return { state: 'value', value: { type: 'date', date: '2027-06-30' } };
    case 'choice':
      return { state: 'value', value: { type: 'choice', choice: choices?.[0] ?? '' } };
    case 'text':
      return textAnswer('Đơn hàng giảm, một số đoàn viên nghỉ luân phiên trong hai tuần đầu tháng.');
  }
}
