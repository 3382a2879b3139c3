import type { ReportPhrases, ShownAnswer } from '../../../src/app/phrases.ts';
import { printMonth } from './dates.ts';
import { isNothing } from './nothing.ts';
import { printAllNamed, printContent, printNamed } from './values.ts';

type Recorded = Parameters<ReportPhrases['recorded']>[0][number];

/** From so many figures on, those that are nothing are named together. */
const many = 3;

/** The echo of what was recorded: every figure with its measure, nothing and unchanged in one breath where there is much of it. */
export function printRecorded(answers: readonly Recorded[]): string {
  const changed = answers.filter((answer) => printBefore(answer) !== '');
  const fresh = answers.filter((answer) => !changed.includes(answer));
  const carried = fresh.filter(({ carried }) => carried === true);
  const none = fresh.filter((answer) => answer.carried !== true && isNothing(answer));
  const brief = carried.length + none.length >= many;
  const plain = brief
    ? answers.filter((answer) => !carried.includes(answer) && !none.includes(answer))
    : answers;
  const allCarried = !brief && answers.every((answer) => answer.carried === true);
  const parts = [
    ...plain.map((answer) => {
      // Who answered before is said once, not at each figure.
      const isFirst = changed.find((other) => other.beforeBy === answer.beforeBy) === answer;
      return `${printNamed(answer)}${printBefore(answer, isFirst ? answer.beforeBy : '')}`;
    }),
    ...(brief && carried.length > 0 ? [`như lần trước: ${printAllNamed(carried)}`] : []),
    ...(brief && none.length > 0 ? [`không có: ${names(none)}`] : []),
  ];
  return `✅ Đã ghi ${parts.join('; ')}${allCarried ? ' (như lần trước)' : ''}`;
}

/** What carrying over would write, before it is written. */
export const printCarry: ReportPhrases['carry'] = ({ as, section, kept, flows }) => {
  const where = section === undefined ? 'Các câu chưa trả lời' : `Phần ${section}`;
  return [
    ...(kept.length > 0 ? [`${where}, mình giữ như lần trước: ${printAllNamed(kept)}.`] : []),
    ...(flows.length > 0
      ? [
          `Các câu tính riêng từng tháng: ${flows.join('; ')}.`,
          as === 'same'
            ? 'Số của tháng trước mình không chép sang. Tháng này không phát sinh gì ở các câu này, hay để mình hỏi từng câu ạ?'
            : 'Tháng này các câu này đều không phát sinh (bằng 0), đúng không ạ?',
        ]
      : ['Mình ghi như vậy nhé?']),
  ].join('\n\n');
};

/** "Tháng trước", or the month a figure is of when last month has none. */
export function printWhen(previous: readonly ShownAnswer[]): string {
  const from = previous[0]?.from;
  return from === undefined ? 'Tháng trước' : printMonth(from).replace('t', 'T');
}

/** What stood there before, when it was something else. */
function printBefore({ indicator, before, content }: Recorded, by = ''): string {
  if (!before || before.state === 'skipped') return '';
  const was = printContent(indicator, before);
  if (was === printContent(indicator, content)) return '';
  return ` (trước đó: ${was}${by === '' ? '' : `, ${by} trả lời`})`;
}

function names(answers: readonly ShownAnswer[]): string {
  return answers.map(({ indicator }) => indicator.shortName).join('; ');
}
