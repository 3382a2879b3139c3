import { normalise } from './normalise.ts';

/** A mobile number has ten digits since 2018, a fixed one eleven since 2017, each with its leading zero. */
const MOBILE = /^0[35789]\d{8}$/;
const FIXED = /^02\d{9}$/;
/** One number with whatever stands between its digits. */
const RUN = /\+?\d(?:[\s.()-]*\d)*/g;

/**
 * The one phone number of a text, as the digits that are dialled in Vietnam; undefined when there is none, several, or one that cannot be
 * dialled. The country code becomes the leading zero; a zero that a spreadsheet took away is put back.
 *
 * @example readPhone('+84 912 345 678') // '0912345678'
 * @example readPhone('912345678')       // '0912345678'
 */
export function readPhone(text: string): string | undefined {
  const [only, second] = normalise(text).match(RUN) ?? [];
  if (only === undefined || second !== undefined) return undefined;
  const digits = only.replaceAll(/\D/g, '');
  const national = [
    digits,
    `0${digits}`,
    ...(digits.startsWith('84') ? [`0${digits.slice(2)}`, digits.slice(2)] : []),
  ];
  return national.find((number) => MOBILE.test(number) || FIXED.test(number));
}

/** A text without its phone numbers: what else was said beside one. */
export function withoutPhone(text: string): string {
  return normalise(text).replaceAll(RUN, ' ').trim();
}

/** A phone number as it is read aloud: "0912 345 678". */
export function printPhone(digits: string): string {
  const [, first = '', middle = '', last = ''] = /^(\d{4,5})(\d{3})(\d{3})$/.exec(digits) ?? [];
  return first === '' ? digits : `${first} ${middle} ${last}`;
}
