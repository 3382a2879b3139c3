import type { Offer, OfferedChoice } from './choices.ts';

/**
 * Where there are no buttons the choices of a `choose` prompt are numbered, and a message that is just such a number picks one.
 * In a `type` prompt a bare number is the answer itself.
 */
export function resolveNumberedChoice(offer: () => Offer, text: string): OfferedChoice | undefined {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const { answer, choices } = offer();
  return answer === 'choose' ? choices[Number(number) - 1] : undefined;
}
