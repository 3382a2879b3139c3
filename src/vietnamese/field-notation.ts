import type { Doubtful, Part } from './field-parts.ts';
import type { Doubt } from './reading.ts';

/** Signs and words that would be misread as they stand: a dash typed too close, "/suất", "245 lên 251". */
export function withPlainNotation(parts: readonly Part[]): Doubtful {
  const dashes = withoutStrayDash(slashesAsPer(portionsAsPer(parts)));
  const reached = withoutFormer(dashes.parts);
  const doubt: Doubt | undefined = reached.doubt ?? dashes.doubt;
  return doubt ? { parts: reached.parts, doubt } : { parts: reached.parts };
}

/** "nữ -193": a dash between a name and its number, typed too close. */
function withoutStrayDash(parts: readonly Part[]): Doubtful {
  const stray = (index: number): boolean => {
    const sign = parts[index];
    return (
      sign?.kind === 'sign' &&
      sign.text === '-' &&
      parts[index - 1]?.kind === 'label' &&
      parts[index + 1]?.kind === 'amount'
    );
  };
  if (!parts.some((_, index) => stray(index))) return { parts };
  const kept = parts.filter((_, index) => !stray(index));
  const glued = parts.some((part, index) => stray(index - 1) && part.kind === 'amount' && part.glued);
  return glued ? { parts: kept, doubt: 'negative' } : { parts: kept };
}

/** "240 suất quà, mỗi suất 300k": the price of one, where portions are counted; of a meal alone it is all that is asked. */
function portionsAsPer(parts: readonly Part[]): readonly Part[] {
  const amounts = parts.filter(({ kind }) => kind === 'amount').length;
  if (amounts < 2) return parts;
  return parts.map((part) =>
    part.kind === 'role' && part.role === 'plain' && /^moi (?:suat|phan|xuat|bua)\b/.test(part.key)
      ? { ...part, role: 'per' as const }
      : part,
  );
}

/** "200k/suất", "20 người/cuộc": a slash before a word is "each". */
function slashesAsPer(parts: readonly Part[]): readonly Part[] {
  const isPer = (index: number): boolean => {
    const sign = parts[index];
    if (sign?.kind !== 'sign' || sign.text !== '/') return false;
    const word = parts[index + 1];
    return (
      (word?.kind === 'label' || (word?.kind === 'role' && word.role === 'plain')) &&
      parts[index - 1]?.kind === 'amount' &&
      parts[index + 2]?.kind !== 'amount'
    );
  };
  if (!parts.some((_, index) => isPer(index))) return parts;
  return parts.flatMap((part, index): readonly Part[] => {
    if (isPer(index)) return [{ kind: 'role', role: 'per', key: '/' }];
    return isPer(index - 1) ? [] : [part];
  });
}

/** "245 lên 251": the second number is what holds now. */
function withoutFormer(parts: readonly Part[]): Doubtful {
  const isFormer = (index: number): boolean => {
    const word = parts[index + 1];
    if (word?.kind !== 'role' || (word.key !== 'len' && word.key !== 'xuong')) return false;
    const before = parts[index - 1];
    return (
      parts[index]?.kind === 'amount' &&
      parts[index + 2]?.kind === 'amount' &&
      !(before?.kind === 'role' && before.role === 'change')
    );
  };
  if (!parts.some((_, index) => isFormer(index))) return { parts };
  const kept = parts.filter((_, index) => !isFormer(index) && !isFormer(index - 1));
  return { parts: kept, doubt: 'change' };
}
