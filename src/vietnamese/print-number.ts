/**
 * A whole number with dots between its thousands.
 *
 * @example printCount(1250) // '1.250'
 */
export function printCount(count: number): string {
  const digits = Math.abs(Math.trunc(count)).toFixed(0);
  const groups = digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return count < 0 ? `-${groups}` : groups;
}

/**
 * A number with a decimal comma, rounded to at most `decimals` places, without needless zeros.
 *
 * @example printDecimal(2.5, 2) // '2,5'
 */
export function printDecimal(number: number, decimals: number): string {
  const [whole = '0', fraction = ''] = Math.abs(number).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = number < 0 && (Number(whole) > 0 || kept !== '') ? '-' : '';
  return `${sign}${printCount(Number(whole))}${kept === '' ? '' : `,${kept}`}`;
}

/**
 * A share as a percentage with one decimal and a comma.
 *
 * @param share 1.21 for 121 %
 * @example printPercent(1.21) // '121,0 %'
 */
export function printPercent(share: number): string {
  const [whole = '0', fraction = '0'] = Math.abs(share * 100)
    .toFixed(1)
    .split('.');
  return `${share < 0 ? '-' : ''}${printCount(Number(whole))},${fraction} %`;
}
