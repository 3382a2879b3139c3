import type { SendOutcome } from './channel.ts';

/**
 * What is counted, for the operator. Channels, codes and kinds are short words of this program: never a chat, a name, a token or a text,
 * and never so many different ones that a time series for each would be too much.
 */
export interface Metrics {
  /** a message came in */
  messageIn(channel: string): void;
  /** a message was dealt with: `milliseconds` from its arrival until the reply was sent or given up */
  answered(channel: string, milliseconds: number): void;
  /** a message was handed to a platform, whatever came of it */
  messageOut(channel: string, outcome: SendOutcome['kind']): void;
  /** something a platform, or somebody else, handed in was not taken as a message */
  turnedAway(channel: string, reason: string): void;
  /** something went wrong; `kind` is the event under which the log has it */
  failure(kind: string): void;
}

/** For programs that nobody watches. */
export const noMetrics: Metrics = {
  messageIn: () => undefined,
  answered: () => undefined,
  messageOut: () => undefined,
  turnedAway: () => undefined,
  failure: () => undefined,
};
