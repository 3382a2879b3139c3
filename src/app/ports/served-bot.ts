import type { Pace } from './pace.ts';

/** What a platform lets one bot do, where it counts. */
export interface BotPlan {
  /** people it may talk with */
  readonly people: number;
  /** messages a month */
  readonly messages: number;
}

/** A bot this deployment sends by. */
export interface ServedBot {
  readonly channel: string;
  readonly bot: string;
  /** absent where nothing is counted */
  readonly plan?: BotPlan;
  /** how fast it sends; absent where nobody minds */
  readonly pace?: Pace;
  /** what people see and search for; its name here, while the platform has not said */
  readonly title: () => Promise<string>;
}
