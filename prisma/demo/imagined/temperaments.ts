/** How a chair goes about the report, and how much goes on in the unit. Chances are from 0 to 1, for one month. */
export interface Temperament {
  /** the days of the month between which the report is mostly sent */
  readonly days: readonly [number, number];
  readonly late: number;
  /** no report at all */
  readonly gap: number;
  /** something is corrected afterwards */
  readonly corrects: number;
  /** something is told in words */
  readonly writes: number;
  /** a quarterly figure is left open */
  readonly leavesOpen: number;
  /** how much goes on beside an ordinary unit */
  readonly pace: number;
  /** people reached since January, of as many as could be */
  readonly reach: number;
  readonly score: readonly [number, number];
}

export const temperaments = {
  eager: {
    days: [15, 18],
    late: 0,
    gap: 0,
    corrects: 0.08,
    writes: 0.5,
    leavesOpen: 0,
    pace: 1.5,
    reach: 1,
    score: [90, 98],
  },
  steady: {
    days: [16, 22],
    late: 0.01,
    gap: 0.01,
    corrects: 0.05,
    writes: 0.35,
    leavesOpen: 0.05,
    pace: 1,
    reach: 0.92,
    score: [82, 93],
  },
  busy: {
    days: [21, 25],
    late: 0.06,
    gap: 0.02,
    corrects: 0.07,
    writes: 0.25,
    leavesOpen: 0.2,
    pace: 0.9,
    reach: 0.8,
    score: [74, 89],
  },
  quiet: {
    days: [17, 24],
    late: 0.02,
    gap: 0.03,
    corrects: 0.02,
    writes: 0.15,
    leavesOpen: 0.15,
    pace: 0.6,
    reach: 0.72,
    score: [70, 84],
  },
  forgetful: {
    days: [20, 25],
    late: 0.3,
    gap: 0.13,
    corrects: 0.03,
    writes: 0.15,
    leavesOpen: 0.45,
    pace: 0.5,
    reach: 0.55,
    score: [58, 76],
  },
} as const satisfies Record<string, Temperament>;

export type TemperamentName = keyof typeof temperaments;
