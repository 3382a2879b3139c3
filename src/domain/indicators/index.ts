import { bargaining } from './bargaining.ts';
import { benefits } from './benefits.ts';
import { democracy } from './democracy.ts';
import { emulation } from './emulation.ts';
import { incidents } from './incidents.ts';
import type { Indicator } from './indicator.ts';
import { inspection } from './inspection.ts';
import { membership } from './membership.ts';
import { officers } from './officers.ts';
import { opinions } from './opinions.ts';
import { oversight } from './oversight.ts';
import { profile } from './profile.ts';
import { propaganda } from './propaganda.ts';
import { ranking } from './ranking.ts';
import { seasonal } from './seasonal.ts';
import { shelter } from './shelter.ts';
import { tet } from './tet.ts';
import { upperUnion } from './upper-union.ts';
import { welfare } from './welfare.ts';

export type { Indicator, Nature, RollUp } from './indicator.ts';

/** Every figure the program asks for, counts or computes, by code, in the order of the report. */
export const indicators = {
  ...membership,
  ...propaganda,
  ...welfare,
  ...shelter,
  ...benefits,
  ...democracy,
  ...bargaining,
  ...oversight,
  ...incidents,
  ...officers,
  ...inspection,
  ...emulation,
  ...ranking,
  ...tet,
  ...seasonal,
  ...opinions,
  ...upperUnion,
  ...profile,
} as const;

export type IndicatorCode = keyof typeof indicators;

export const indicatorCodes = Object.keys(indicators).filter(isIndicatorCode);

export function isIndicatorCode(code: string): code is IndicatorCode {
  return Object.hasOwn(indicators, code);
}

/** The declaration of a code, with the type that all declarations share. */
export function indicatorOf(code: IndicatorCode): Indicator {
  return indicators[code];
}
