import type { BotPlan } from './served-bot.ts';

/** Whether the program can do its work now, and what it looked at: `ok`, or in a word or two what is wrong. */
export interface Readiness {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<string, string>>;
}

/** What was counted and measured, as a monitoring system reads it. */
export interface MetricsPage {
  readonly contentType: string;
  readonly body: string;
}

/** What is looked up when a monitoring system asks, not counted. */
export interface Measured {
  /** messages nobody asked for that are due */
  readonly queueLength: number;
  /** seconds since the oldest of them was due */
  readonly queueAge: number;
  readonly unreachablePeople: number;
  /** seconds since 1970 at which each job last finished */
  readonly jobsFinishedAt: Readonly<Record<string, number>>;
  /** how each bot stands whose platform counts, this month in Vietnam */
  readonly bots: readonly MeasuredBot[];
}

/** What one bot has used of what its platform lets it do. */
export interface MeasuredBot {
  readonly channel: string;
  /** as the operator named it */
  readonly bot: string;
  /** messages of the month */
  readonly sent: number;
  readonly received: number;
  /** who ever wrote to it */
  readonly people: number;
  readonly plan: BotPlan;
}
