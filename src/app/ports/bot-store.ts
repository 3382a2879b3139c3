/** What one bot sent and was sent in a month. */
export interface BotCount {
  readonly channel: string;
  readonly bot: string;
  /** YYYY-MM, of the calendar in Vietnam */
  readonly month: string;
  readonly sent: number;
  readonly received: number;
}

/** Counts what platforms count as well. */
export interface BotStore {
  /** adds to what was counted before, all in one transaction */
  add(counts: readonly BotCount[]): Promise<void>;
  /** of every bot of these channels that anybody ever wrote to, or that was counted in the month: how many people wrote to it, and what went to and fro */
  usage(month: string, channels: readonly string[]): Promise<readonly BotUsage[]>;
}

export interface BotUsage extends Omit<BotCount, 'month'> {
  /** accounts that wrote to it, known or not: the platform counts them all */
  readonly people: number;
}
