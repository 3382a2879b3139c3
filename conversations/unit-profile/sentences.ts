import type { IndicatorCode } from '../../src/domain/indicators/index.ts';

/** What the unit's profile asks, one question each. */
export type ProfileCode = Extract<
  IndicatorCode,
  | 'year_basis'
  | 'industry'
  | 'budget_100'
  | 'has_shift_meal'
  | 'has_inspection_committee'
  | 'block'
  | 'established_on'
  | 'congress_date'
  | 'officers_total'
  | 'bch_new_total'
  | 'women_committee'
  | 'cba_status'
  | 'cba_expiry'
  | 'dialogue_reg_issued'
  | 'software_account'
>;

/** What the profile needs said; each language is one file that fills this in. */
export interface UnitProfileSentences {
  readonly section: string;
  readonly questions: { readonly [C in ProfileCode]: ProfileSentences };
  readonly yearBases: { readonly [B in 'calendar' | 'school']: readonly [string, ...string[]] };
  readonly checks: { readonly budget: string; readonly committeeWithinOfficers: string };
}

interface ProfileSentences {
  readonly title: string;
  readonly ask: string;
  /** what counts, and an example */
  readonly help: string;
  readonly words: readonly string[];
}
