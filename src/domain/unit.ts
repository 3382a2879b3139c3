import type { IsoDate } from './calendar-date.ts';
import type { AnswerContent } from './answer.ts';
import type { UnitId } from './ids.ts';
import type { IndicatorCode } from './indicators/index.ts';

/**
 * The kind of organisation, which decides what is asked: HCSN, DNNN, NNN, NGHIEPDOAN, CAPTREN.
 * Data, not code: since 2025 unions of bodies that live wholly on the state budget no longer exist.
 */
export const sectors = [
  /** HCSN: public-service unit or office */
  'public-service',
  /** DNNN: state-owned enterprise */
  'state-enterprise',
  /** NNN: non-state enterprise, domestic or foreign, co-operative, private school or hospital */
  'private-enterprise',
  /** NGHIEPDOAN: union without an employer */
  'no-employer',
  /** CAPTREN: a union above the grassroots */
  'upper-union',
] as const;

export type Sector = (typeof sectors)[number];

/** DN: both kinds of enterprise. */
export const enterprises: readonly Sector[] = ['state-enterprise', 'private-enterprise'];

/** The sectors that send the chair's monthly report. */
export const grassroots: readonly Sector[] = sectors.filter((sector) => sector !== 'upper-union');

/** Facts about a unit that change seldom and decide what is asked of it (asked at enrolment). */
export interface UnitProfile {
  /** schools count by school year (1 September to 31 August) */
  readonly yearBasis: 'calendar' | 'school';
  /** what was said about the unit itself, by indicator, e.g. `has_shift_meal`; what nobody said yet is missing */
  readonly facts: { readonly [C in IndicatorCode]?: AnswerContent };
}

/** One organisation. */
export interface Unit {
  readonly id: UnitId;
  /** what people call it by in lists and invitations; unique */
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly profile: UnitProfile;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
}
