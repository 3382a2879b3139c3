import type { Amount } from './sentence.ts';

/** "5 triệu", "500.000 đồng": no figure of people or things, whatever the question. */
export function saysMoney({ measure, number }: Amount): boolean {
  if (measure === 'money') return (number.options[0] ?? 0) >= LEAST_MONEY;
  return measure === undefined && number.scale >= 1_000_000;
}

/** "12 đ" and "12 đồng" may be short for đồng chí. */
const LEAST_MONEY = 1000;
