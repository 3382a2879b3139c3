import type { Instant } from '../../domain/calendar-date.ts';
import type { Address } from './channel.ts';

/** What sending teaches about accounts. An address nobody has an account at changes nothing. */
export interface AccountStore {
  /** Takes no messages until it writes again (`openTurn` makes it active). */
  block(address: Address, now: Instant): Promise<void>;
  /**
   * Gives the account the id its chat goes on under. When that chat has an account of its own already, which wrote first, the old one is
   * blocked instead: two rows for one chat would be told everything twice.
   */
  move(address: Address, chat: string, now: Instant): Promise<void>;
}
