import type { Offer, OfferedChoice } from './choices.ts';

/**
 * Where there are no buttons the choices of a `choose` prompt are numbered, and a message that is just such a number picks one.
 * In a `type` prompt a bare number is the answer itself.
 */
export function resolveNumberedChoice(offer: Offer, text: string): OfferedChoice | undefined {
  if (offer.answer !== 'choose') return undefined;
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : offer.choices[Number(number) - 1];
}
