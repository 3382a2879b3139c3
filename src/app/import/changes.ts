import type { IsoDate } from '../../domain/calendar-date.ts';
import type { Role } from '../../domain/person.ts';
import type { Sector, UnitProfile } from '../../domain/unit.ts';

interface OfUnit {
  readonly code: string;
  readonly unit: string;
}

interface OfOffice extends OfUnit {
  readonly role: Role;
  readonly sector: Sector;
  readonly name: string;
}

/** One thing a list changes, for whoever looks at it before it is done. */
export type ImportChange =
  | (OfUnit & {
      readonly change: 'unit-added';
      readonly sector: Sector;
      readonly from: IsoDate;
      readonly parent?: string;
    })
  | (OfUnit & { readonly change: 'renamed'; readonly before: string })
  | (OfUnit & { readonly change: 'sector'; readonly before: Sector; readonly sector: Sector })
  | (OfUnit & { readonly change: 'year-basis'; readonly yearBasis: UnitProfile['yearBasis'] })
  | (OfUnit & {
      readonly change: 'moved';
      readonly from: IsoDate;
      readonly parent: string;
      readonly before?: string;
    })
  | (OfUnit & { readonly change: 'unit-ended'; readonly to: IsoDate })
  | { readonly change: 'block-added'; readonly name: string; readonly code: string }
  | (OfUnit & { readonly change: 'block-joined'; readonly block: string; readonly from: IsoDate })
  | (OfUnit & { readonly change: 'block-left'; readonly block: string; readonly to: IsoDate })
  | (OfOffice & { readonly change: 'office-begins' })
  | (OfOffice & { readonly change: 'office-ends'; readonly to: IsoDate })
  /** the one who holds the office has joined and keeps it until the one named here does */
  | (OfOffice & { readonly change: 'successor'; readonly before: string })
  /** beside others who have joined and keep the same office */
  | (OfOffice & { readonly change: 'beside'; readonly others: readonly string[] })
  | (OfOffice & { readonly change: 'name'; readonly before: string })
  | (OfOffice & { readonly change: 'phone'; readonly phone: string });

/** How many units a list adds, changes, ends and leaves as they are; and how many it does not name. */
export interface ImportTotals {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly left: number;
  readonly notListed: number;
}
