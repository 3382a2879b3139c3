import { numeralOf } from './numerals.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a "nam" says men. Typed without its breve the five of "hai tram nam muoi" looks the same; between number words it
 * is that, while behind digits ("12 nam") nobody goes on counting in words.
 */
export function isMenWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.key !== 'nam') return true;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before?.kind === 'word' && numeralOf(before) !== undefined) return false;
  const after = next?.kind === 'word' ? numeralOf(next)?.numeral.kind : undefined;
  return after !== 'ten' && after !== 'tens' && after !== 'hundred' && after !== 'dozen-ish';
}
