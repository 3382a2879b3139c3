import { ordinaryYear, type DemoUnit } from '../unit.ts';

/** What is known of a unit better than by chance. */
export interface Known {
  /** the chair's account in the terminal; the unit's key where this names no other */
  readonly chat?: string;
  readonly deputyChat?: string;
  /** founded so many months ago, when the organisation was already in the books */
  readonly young?: number;
  /** nobody of it has joined yet, so that it cannot report */
  readonly hasNotJoined?: true;
  /** the chair left with the end of last month, and nobody followed yet */
  readonly isVacant?: true;
  /** its current report: untouched or half filled whatever the day, or sent after the due date; others are in time or never send it */
  readonly current?: 'not-started' | 'half-filled' | 'late';
  readonly facts?: Partial<DemoUnit>;
}

/** By the key of the unit. */
const known: Readonly<Record<string, Known>> = {
  anphu: {
    chat: 'chair',
    deputyChat: 'deputy',
    current: 'not-started',
    facts: {
      established: '2009-04-12',
      outside: { all: 14, women: 9 },
      notInSoftware: 0,
      refersToParty: true,
      officers: { all: 15, trained: 11 },
      committee: { all: 9, trained: 9 },
      womenCommitteeSince: '2012-03-08',
      hasDialogueRules: true,
      agreementMonthsLeft: 7,
      shiftMeal: { vnd: 22_000, raised: { byVnd: 2_000, monthsAgo: 9 } },
      giftVnd: 300_000,
      goesForCulture: false,
      score: 88,
      year: { ...ordinaryYear, conference: { planned: '12-20' } },
    },
  },
  songngu: {
    chat: 'school',
    current: 'not-started',
    facts: { established: '2016-09-20', notInSoftware: 4, refersToParty: false, giftVnd: 500_000, score: 86 },
  },
  yte: {
    chat: 'agency',
    current: 'half-filled',
    facts: { established: '1998-05-19', womenCommitteeSince: '2004-10-20', giftVnd: 400_000, score: 94 },
  },
  capnuoc: {
    facts: {
      established: '1995-07-28',
      hasDialogueRules: true,
      agreementMonthsLeft: 2,
      shiftMeal: { vnd: 30_000 },
      giftVnd: 500_000,
      score: 95,
    },
  },
  xeom: { facts: { established: '2018-12-05', notInSoftware: 12, refersToParty: false, score: 75 } },
  noithat: { current: 'late' },
  betong: { current: 'late' },
  gdtx: { current: 'late' },
  hoamai: { facts: { chair: 'hoasen' } },
  gachtamlong: { current: 'not-started' },
  khovan: { young: 5 },
  giupviec: { young: 2, hasNotJoined: true },
  vieclam: { isVacant: true },
};

export function knownOf(key: string): Known {
  return known[key] ?? {};
}
