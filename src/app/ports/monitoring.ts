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
