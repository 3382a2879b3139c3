import type { IsoDate } from '../../src/domain/calendar-date.ts';
import type { Sector, UnitProfile } from '../../src/domain/unit.ts';
import type { DemoMonth } from './month.ts';

/** A grassroots union of a made-up organisation, seen from the current period. */
export interface DemoUnit {
  /** part of every id of this unit */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** the key of the union above it */
  readonly above: string;
  readonly sector: Sector;
  readonly yearBasis: UnitProfile['yearBasis'];
  readonly industry: string;
  /** the name of its emulation block, where it belongs to one */
  readonly block?: string;
  readonly established: IsoDate;
  /** so many years before the current one, on a day of it (`MM-DD`) */
  readonly congress: { readonly yearsAgo: number; readonly on: string };
  /** the keys of its chair, and of who stands in */
  readonly chair: string;
  readonly deputy?: string;
  /** before the first of its months */
  readonly members: number;
  readonly women: number;
  /** workers who are not members */
  readonly outside: { readonly all: number; readonly women: number };
  readonly notInSoftware: number;
  /** how many people it reaches since January, of as many as such a unit may (0 to 1) */
  readonly reach: number;
  readonly refersToParty: boolean;
  readonly officers: Trained;
  /** elected by the last congress */
  readonly committee: Trained;
  readonly hasInspectionCommittee: boolean;
  readonly womenCommitteeSince?: IsoDate;
  readonly hasDialogueRules: boolean;
  /** the collective agreement ends with the month so many months after the current one */
  readonly agreementMonthsLeft?: number;
  /** absent where there is no shift meal */
  readonly shiftMeal?: ShiftMeal;
  /** đồng for one person who is visited or gets a present */
  readonly giftVnd: number;
  readonly sendsTetBuses: boolean;
  readonly goesForCulture: boolean;
  /** points it gives itself at the end of the year */
  readonly score: number;
  readonly year: WorkingYear;
  /** the closed periods, oldest first; the last is the one before the current */
  readonly months: readonly DemoMonth[];
  /** the current period, where it was begun */
  readonly current?: DemoMonth;
}

interface Trained {
  readonly all: number;
  readonly trained: number;
}

interface ShiftMeal {
  /** đồng for each meal today */
  readonly vnd: number;
  /** by how much it was raised, and how many months ago */
  readonly raised?: { readonly byVnd: number; readonly monthsAgo: number };
}

/** What a unit does once a year, and in which month of the calendar; what is absent it never does. */
export interface WorkingYear {
  /** the conference of workers or cadres: held on a day (`MM-DD`), or only planned for one */
  readonly conference?: { readonly held: string } | { readonly planned: string };
  /** months with a dialogue at the workplace */
  readonly dialogues: readonly number[];
  readonly inspectionPlan?: number;
  readonly financeChecked?: number;
  readonly financeDisclosed?: number;
  readonly workersMonth?: number;
  /** percent of the union's fund that it uses itself */
  readonly fundUsed: number;
}

/** How most units spend their year. */
export const ordinaryYear: WorkingYear = {
  dialogues: [2, 5, 8, 11],
  inspectionPlan: 3,
  financeChecked: 6,
  financeDisclosed: 3,
  workersMonth: 5,
  fundUsed: 75,
};
