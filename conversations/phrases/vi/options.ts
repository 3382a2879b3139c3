import type { ShownAnswer } from '../../../src/app/phrases.ts';
import { isNothing } from './nothing.ts';
import { printAllNamed, printAnswer, printBare } from './values.ts';

/** One of several readings, on its button and in the question; named where they are about different figures. */
export function printOption(
  answers: readonly ShownAnswer[],
  { isNamed }: { readonly isNamed: boolean },
): string {
  const [only] = answers;
  const isText = only?.content.state === 'value' && only.content.value.type === 'text';
  if (isText && answers.length === 1) return only.indicator.shortName;
  if (isNamed) return printAllNamed(answers);
  if (isAsBefore(answers)) return `Như tháng trước (${printBare(answers)})`;
  if (answers.length > 1 && answers.every(isNothing)) return 'Không có';
  const measures = new Set(answers.map(({ indicator }) => indicator.measure));
  // "12 người / 5 người" says too little; "2 cuộc / 90 lượt" says enough.
  return measures.size < answers.length
    ? answers.map((answer) => `${answer.indicator.shortName} ${printAnswer(answer)}`).join(', ')
    : answers.map(printAnswer).join(' / ');
}

/** Asks back when a figure of the month was answered with "như tháng trước". */
export function printSameOrNothing(options: readonly (readonly ShownAnswer[])[]): string {
  const last = options.find(isAsBefore) ?? [];
  return `Mục này tính riêng từng tháng. Tháng này cũng đúng bằng tháng trước (${printBare(last)}), hay là không có ạ?`;
}

/** "Hay là Tiền chăm lo: 1.500.000 đồng ạ?" */
export function printInstead(instead: readonly (readonly ShownAnswer[])[]): string {
  return instead.length === 0 ? '' : ` Hay là ${instead.map(printAllNamed).join(', hay ')} ạ?`;
}

/** What last month said of all figures; of those at which there was nothing it is the same as "không có". */
function isAsBefore(answers: readonly ShownAnswer[]): boolean {
  return (
    answers.some(({ carried }) => carried === true) &&
    answers.every((answer) => answer.carried === true || isNothing(answer))
  );
}
