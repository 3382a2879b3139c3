import { parseIsoDate } from './calendar.ts';
import type { PeriodContext, PeriodName } from './period-name.ts';
import { periodAt } from './period.ts';
import { ask, type Reading } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

/**
 * The period that a sentence names, and the sentence without it; no reading where it names none. The first one counts, and a second, other one makes
 * it a question.
 *
 * @example in November 2026: 'quý 3 phường Bà Rịa' is quarter 3 of 2026 and 'phường Bà Rịa'
 */
export function findPeriod(
  text: string,
  context: PeriodContext,
): { readonly reading?: Reading<PeriodName>; readonly rest: string } {
  const today = parseIsoDate(context.today);
  const { text: source, tokens } = tokenise(text);
  if (!today) return { rest: source };
  const found: Reading<PeriodName>[] = [];
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const phrase = isOfName(tokens, index) ? undefined : periodAt(tokens, index, { ...context, now: today });
    if (phrase) found.push(phrase.reading);
    else kept.push(...tokens.slice(index, index + 1));
    index += phrase?.length ?? 1;
  }
  const [first, ...others] = found;
  const rest = textOf(source, kept);
  if (!first) return { rest };
  const options = found.flatMap((reading) =>
    reading.kind === 'value' || reading.kind === 'confirm' ? [reading.value] : [],
  );
  const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return { reading: isOne ? first : ask('which-period', options.slice(0, 4)), rest };
}

/** "Trường số 3 tháng 9", "phường 3 tháng 9": the 3 belongs to the name, not to the months. */
function isOfName(tokens: readonly Token[], index: number): boolean {
  const [before, number, month, after] = [-1, 0, 1, 2].map((shift) => tokens[index + shift]);
  if (number?.kind !== 'number') return false;
  return before?.key === 'so' || (month?.key === 'thang' && /^\d{1,2}$/.test(after?.text ?? ''));
}

/** The tokens as they were typed, with a blank where one stood or something was taken out. */
export function textOf(source: string, tokens: readonly Token[]): string {
  return tokens
    .map(({ start, end }, index) => {
      const before = tokens[index - 1];
      return `${before && before.end < start ? ' ' : ''}${source.slice(start, end)}`;
    })
    .join('')
    .trim();
}
