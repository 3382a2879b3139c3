import type { AnswerContent } from '../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { Role } from '../../../src/domain/person.ts';
import type { Sector, UnitProfile } from '../../../src/domain/unit.ts';

/** A small made-up organisation as plain data: what tests recompute by hand, and what is written to a database for the program to read. */
export interface World {
  readonly units: readonly WorldUnit[];
  readonly reports: readonly WorldReport[];
  readonly people: readonly WorldPerson[];
}

export interface WorldUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly profile: UnitProfile;
  /** first and last day */
  readonly from: string;
  readonly to?: string;
  /** under which unit from which day on, in time; none for the top */
  readonly parents: readonly { readonly parent: string; readonly from: string; readonly to?: string }[];
}

/** A report as it stands: corrections have been written over what was sent first. */
export interface WorldReport {
  readonly unit: string;
  /** YYYY-MM */
  readonly month: string;
  readonly answers: { readonly [C in IndicatorCode]?: AnswerContent };
  readonly isLate: boolean;
}

export interface WorldPerson {
  readonly id: string;
  readonly name: string;
  readonly chat: string;
  readonly offices: readonly { readonly unit: string; readonly role: Role }[];
}

/** The months `count` of them from one on. */
export function monthsFrom(first: string, count: number): readonly string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const all = year * 12 + month - 1 + index;
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
  });
}
