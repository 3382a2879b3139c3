import { democracy } from './democracy.ts';
import type { Indicator } from './indicator.ts';
import { membership } from './membership.ts';
import { opinions } from './opinions.ts';

export type { Indicator, Nature, RollUp } from './indicator.ts';

/** Every figure the program asks for or computes, by code, in the order of the report. */
export const indicators = { ...membership, ...democracy, ...opinions } as const;

export type IndicatorCode = keyof typeof indicators;

export const indicatorCodes = Object.keys(indicators).filter(isIndicatorCode);

export function isIndicatorCode(code: string): code is IndicatorCode {
  return Object.hasOwn(indicators, code);
}

/** The declaration of a code, with the type that all declarations share. */
export function indicatorOf(code: IndicatorCode): Indicator {
  return indicators[code];
}
