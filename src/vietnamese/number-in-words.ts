const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'] as const;

/**
 * A whole number in words, the way official papers spell it.
 *
 * @param number 0 to 999.999.999.999.999
 * @example numberInWords(1020) // 'một nghìn không trăm hai mươi'
 */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1e15) {
    throw new RangeError(`numberInWords takes a whole number from 0 to 999999999999999, got ${number}`);
  }
  if (number === 0) return 'không';
  const billions = Math.floor(number / 1e9);
  const rest = number % 1e9;
  const head = billions > 0 ? [belowBillion(billions, false), 'tỷ'] : [];
  return [...head, ...(rest > 0 || billions === 0 ? [belowBillion(rest, billions > 0)] : [])].join(' ');
}

/** @param follows whether larger groups stand before, so that hundreds are spelled even when they are none */
function belowBillion(number: number, follows: boolean): string {
  const groups = [Math.floor(number / 1e6), Math.floor(number / 1e3) % 1e3, number % 1e3];
  const words: string[] = [];
  let spoken = follows;
  for (const [place, group] of groups.entries()) {
    const scale = SCALES[2 - place] ?? '';
    if (group > 0) {
      words.push(belowThousand(group, spoken), scale);
      spoken = true;
    } else if (place === 1 && spoken && (groups[2] ?? 0) > 0) {
      // Without it "một triệu hai trăm" would be heard as 1.200.000.
      words.push('không', scale);
    }
  }
  return words.filter(Boolean).join(' ');
}

function belowThousand(number: number, follows: boolean): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const head = hundreds > 0 || follows ? [DIGITS[hundreds] ?? '', 'trăm'] : [];
  if (rest === 0) return head.join(' ');
  const link = rest < 10 && head.length > 0 ? ['linh'] : [];
  return [...head, ...link, belowHundred(rest)].join(' ');
}

function belowHundred(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${DIGITS[ones]}`;
}
