import type { indicators } from '../../../src/domain/indicators/index.ts';

type Declared = (typeof indicators)[keyof typeof indicators];

/** Everything that may be stored for an indicator that is a choice. */
type Choice = Extract<Declared, { readonly choices: readonly string[] }>['choices'][number];

const words: { readonly [C in Choice]: string } = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  'not-completed': 'không hoàn thành nhiệm vụ',
  'public-service': 'cơ quan, đơn vị sự nghiệp',
  'state-enterprise': 'doanh nghiệp nhà nước',
  'private-enterprise': 'doanh nghiệp ngoài nhà nước',
  'no-employer': 'nghiệp đoàn',
  'upper-union': 'công đoàn cấp trên',
  calendar: 'năm dương lịch',
  school: 'năm học',
};

/** A stored choice in words; one that no indicator declares any more stays as it is. */
export function printChoice(choice: string): string {
  return isChoice(choice) ? words[choice] : choice;
}

function isChoice(choice: string): choice is Choice {
  return Object.hasOwn(words, choice);
}
