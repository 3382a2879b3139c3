import { numberInWords } from './number-in-words.ts';
import { printCount, printDecimal } from './print-number.ts';

/**
 * An amount of đồng in digits.
 *
 * @example printMoney(1500000) // '1.500.000 đồng'
 */
export function printMoney(dong: number): string {
  return `${printCount(dong)} đồng`;
}

/**
 * An amount of đồng in words, for papers and for confirming an unusual figure.
 *
 * @example moneyInWords(1500000000) // 'một tỷ năm trăm triệu đồng'
 */
export function moneyInWords(dong: number): string {
  return `${numberInWords(dong)} đồng`;
}

/**
 * An amount the way people say it: in tỷ, triệu or nghìn with at most two decimals; "khoảng" when that rounds it.
 *
 * @example printMoneyShort(1500000000) // '1,5 tỷ'
 */
export function printMoneyShort(dong: number): string {
  const scale = Math.abs(dong) >= 1e9 ? 1e9 : Math.abs(dong) >= 1e6 ? 1e6 : Math.abs(dong) >= 1e3 ? 1e3 : 1;
  if (scale === 1) return printMoney(dong);
  const hundredths = Math.round((dong * 100) / scale);
  const rounded = (hundredths * scale) / 100 !== dong;
  const name = scale === 1e9 ? 'tỷ' : scale === 1e6 ? 'triệu' : 'nghìn';
  return `${rounded ? 'khoảng ' : ''}${printDecimal(hundredths / 100, 2)} ${name}`;
}
