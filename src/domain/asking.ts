/** How a report is asked: a whole section in one message, or one question after the other. */
export const askings = ['section', 'question'] as const;
export type Asking = (typeof askings)[number];

/** What decides how somebody is asked. */
export interface AskingFacts {
  /** the bot has few messages left this month */
  readonly isShort: boolean;
  /** what the person chose */
  readonly chosen?: Asking;
  /** what the union above set for its branch */
  readonly set?: Asking;
  /** what is usual on the channel */
  readonly usual: Asking;
}

/**
 * A section at a time where messages run short, whatever was chosen: a report that cannot be finished serves nobody. Otherwise as the person
 * chose, as the union above set, as is usual on the channel, in this order.
 */
export function askingOf({ isShort, chosen, set, usual }: AskingFacts): Asking {
  return isShort ? 'section' : (chosen ?? set ?? usual);
}
