import { kindOf } from './field-doubts.ts';
import { hasRole, type Doubtful, type FieldOfSeveral } from './field-parts.ts';
import { saysMoney } from './says-money.ts';
import type { Amount } from './sentence.ts';

/** "kết nạp 2 đợt, 5 người": where people are asked, how often it was done is no figure of them. */
export function withoutRounds({ parts, doubt }: Doubtful, fields: readonly FieldOfSeveral[]): Doubtful {
  const asksPeople = fields.every((field) => kindOf(field) === 'people');
  const isCounted = parts.some((part) => part.kind === 'amount' && part.measure === 'people');
  const kept = parts.filter((part) => part.kind !== 'amount' || part.measure !== 'events');
  if (!asksPeople || !isCounted || kept.length === parts.length) return { parts, ...(doubt && { doubt }) };
  return { parts: kept, doubt: doubt ?? 'other-measure' };
}

/** Where only counts are asked, money is no answer; undefined when nothing else was said. */
export function withoutMoney({ parts, doubt }: Doubtful): Doubtful | undefined {
  const figures = parts.filter(({ kind }) => kind === 'amount').length;
  const kept = parts.filter((part) => part.kind !== 'amount' || !(saysMoney(part) || isInLetters(part)));
  const left = kept.filter(({ kind }) => kind === 'amount').length;
  if (left === figures) return doubt ? { parts, doubt } : { parts };
  // "5 người x 300k" is all about money.
  return left === 0 || hasRole(parts, 'times', 'per') ? undefined : { parts: kept, doubt: 'other-measure' };
}

/** "900k" beside people; "12k người" says what is counted. */
function isInLetters({ number, measure }: Amount): boolean {
  return measure === undefined && number.scale >= 1000 && !number.spelled;
}
