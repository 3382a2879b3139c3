import type { Amount } from './sentence.ts';

/** "5 triệu", "500.000 đồng": no figure of people or things, whatever the question. */
export function saysMoney({ measure, number }: Amount): boolean {
  return measure === 'money' || (measure === undefined && number.scale >= 1_000_000);
}
