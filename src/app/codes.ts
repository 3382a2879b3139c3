import type { Ids } from './ports/ids.ts';

/** Length of a code without its dashes: of an invitation, and of a link to another account of one's own. */
const codeLength = 10;

/** How a typed code is compared: letters and digits only, upper case, so that spaces and dashes do not matter. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** Whether a message is a try at a code, and no word and no phone number. */
export function looksLikeCode(text: string): boolean {
  const code = normaliseCode(text);
  return /^[\s\w-]+$/.test(text) && code.length === codeLength && /\d/.test(code) && /[A-Z]/.test(code);
}

/** A code with a letter and a digit in it, so that no word of ten letters and no phone number is taken for one. */
export function newCode(ids: Ids): string {
  for (;;) {
    const code = ids.readable(codeLength);
    if (/\d/.test(code) && /[A-Z]/.test(code)) return code;
  }
}

/** A code as it is shown; example `AB2C-D3EF-GH`. */
export function printCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
