import type { AnswerContent } from '../../src/domain/answer.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';

/** What a chair wrote in words. */
export interface DemoTexts {
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly mood?: string;
  readonly goodModel?: string;
  readonly plan?: string;
}

/** Figures of a month that are not as they mostly are. */
export type DemoFigures = { readonly [C in IndicatorCode]?: number | AnswerContent };

/** A day of the month, or so many days after the due date, and a time; or how far (0 to 1) between the opening of the period and now. */
export type When =
  | readonly [day: number, time: string]
  | { readonly daysLate: number; readonly time: string }
  | { readonly elapsed: number };

/** What is wrong with a figure. */
export interface DemoSlip {
  readonly code: IndicatorCode;
  /** so much is missing; below 0 when it is too high */
  readonly short: number;
  /** how the chair says why */
  readonly reason: string;
}

/** A figure that was corrected after sending: so many days later, at a time. */
export interface DemoCorrection extends DemoSlip {
  readonly daysLater: number;
  readonly time: string;
}

/** One month of a unit, as its chair would tell it. */
export interface DemoMonth {
  readonly joined: number;
  readonly joinedWomen: number;
  readonly left: number;
  readonly leftWomen: number;
  readonly texts?: DemoTexts;
  readonly figures?: DemoFigures;
  /** said with "khoảng" */
  readonly approximate?: readonly IndicatorCode[];
  /** how much went on beside an ordinary month of a middling unit: with people who needed help, and in activities; 1 where absent */
  readonly pace?: { readonly people: number; readonly activities: number };
  /** absent when it never was sent */
  readonly sent?: When;
  /** sent by the deputy */
  readonly byDeputy?: true;
  readonly corrected?: DemoCorrection;
  /** the chair asks for a correction, yesterday, though the period has long closed */
  readonly asksToCorrect?: DemoSlip;
  /** begun some time before it is sent: which share (0 to 1) of its questions was answered then */
  readonly begun?: { readonly when: When; readonly share: number };
}
