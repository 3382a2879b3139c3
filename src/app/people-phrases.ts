import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Role } from '../domain/person.ts';

/** What is said about people: who holds which office, from which accounts they write, and what somebody else did in a shared report. */
export interface PeoplePhrases {
  /** to somebody whose office ended because another person took it up */
  readonly replaced: (what: {
    readonly name: string;
    readonly unit: string;
    readonly successor: string;
    readonly from: IsoDate;
  }) => string;
  /** to somebody whose office the union's list ended */
  readonly officeEnded: (what: {
    readonly name: string;
    readonly unit: string;
    readonly role: Role;
    readonly to: IsoDate;
  }) => string;
  /** to the one who took it up, behind the welcome */
  readonly tookOver: (what: { readonly from: readonly string[] }) => string;
  /** a report is open of a unit that the person reports for no longer */
  readonly notYoursAnyMore: (what: { readonly unit: string }) => string;
  /** in the greeting of somebody without any office */
  readonly noOffice: string;
  /** before the report of the unit that was chosen last */
  readonly rememberedUnit: (what: { readonly unit: string }) => string;
  /** the label of a unit whose report was sent already */
  readonly sentUnit: (what: { readonly unit: string }) => string;
  readonly link: LinkPhrases;
  readonly handOver: HandOverPhrases;
}

/** One person on several accounts. */
export interface LinkPhrases {
  /** a stranger asks for it without a code */
  readonly howTo: string;
  readonly offered: (what: { readonly code: string; readonly minutes: number }) => string;
  /** stored in the place of `offered`, because a code is never stored: said when the reply has to be sent again */
  readonly offeredBefore: string;
  readonly already: string;
  readonly joined: (what: { readonly name: string }) => string;
  /** to the person's other accounts */
  readonly joinedElsewhere: (what: { readonly name: string; readonly channel: string }) => string;
  readonly noneToDrop: string;
  readonly whichToDrop: string;
  /** the label of an account that can be taken away */
  readonly account: (what: { readonly channel: string; readonly joinedAt: Instant }) => string;
  readonly dropped: (what: { readonly channel: string }) => string;
}

/** Handing the office of a unit's chair over. */
export interface HandOverPhrases {
  /** a leader says of which unit, by its code or name */
  readonly whichUnit: string;
  readonly whichOwnUnit: string;
  readonly noSuchUnit: (what: { readonly typed: string }) => string;
  /** before the first question, when a report was open */
  readonly parked: string;
  /** unions above the grassroots change hands by an invitation of the administrator */
  readonly upper: string;
  readonly askName: (what: HandedOver) => string;
  readonly nameNotUnderstood: string;
  /** the successor named is the chair already */
  readonly isChair: (what: { readonly name: string }) => string;
  readonly askPhone: (what: { readonly name: string }) => string;
  readonly phoneNotUnderstood: string;
  readonly confirm: (what: HandedOver & { readonly name: string; readonly phone?: string }) => string;
  /** `zaloBot`: of several bots of Zalo the one that has room */
  readonly invited: (what: Invited & { readonly code: string; readonly zaloBot?: string }) => string;
  /** stored in the place of `invited` */
  readonly invitedBefore: (what: Invited) => string;
  readonly stopped: string;
  readonly choices: {
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    readonly stop: string;
  };
}

interface HandedOver {
  readonly unit: string;
  /** who is chair today */
  readonly chairs: readonly string[];
  /** the one who asks is among them */
  readonly own: boolean;
}

interface Invited {
  readonly name: string;
  readonly unit: string;
  readonly days: number;
}
