import type { FormView } from '../../src/engine/form.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';

export const sectionIds = [
  'members',
  'propaganda',
  'care',
  'democracy',
  'officers',
  'emulation',
  'opinions',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What the monthly report needs said; each language is one folder that fills this in. */
export interface MonthlyReportSentences {
  readonly sections: { readonly [S in SectionId]: string };
  /** what the review and a jump call each question */
  readonly titles: { readonly [Q in QuestionId]: string };
  readonly gates: { readonly [G in GateId]: GateSentences };
  readonly steps: { readonly [S in StepId]: StepSentences };
  /** the questions in short, where a section is asked in one message */
  readonly lines: { readonly [L in LineId]: (view: FormView) => string };
  readonly words: { readonly [C in AskedCode]: FieldWords };
  /** the four ranks, best first; of each the words that mean it, the first is shown */
  readonly ranks: { readonly [R in Rank]: readonly [string, ...string[]] };
  readonly checks: { readonly [C in CheckId]: (view: FormView) => string };
}

export type Rank = 'excellent' | 'good' | 'completed' | 'not-completed';

export interface StepSentences {
  readonly ask: (view: FormView) => string;
  /** what counts, and an example */
  readonly help: string;
}

export interface GateSentences extends StepSentences {
  /** asks for the rest once something of it was said */
  readonly askRest: (view: FormView) => string;
  /** words that mean one of its steps without being the name of a figure */
  readonly words: { readonly [S in StepId]?: readonly string[] };
  /** what a "không" is called on its button, where it is not "Không có" */
  readonly none?: string;
}

export interface FieldWords {
  /** words that name the figure wherever they stand; no two figures share one */
  readonly own: readonly string[];
  /** words that name it only beside the other figure of its question */
  readonly shared?: readonly string[];
  /** words that name it at the beginning of a clause only */
  readonly opening?: readonly string[];
  /** asks for it by itself when the other figure of its step was given alone */
  readonly alone?: string;
}

export type QuestionId =
  | 'members-total'
  | 'members-change'
  | 'workforce'
  | 'party'
  | 'propaganda'
  | 'informed'
  | 'care'
  | 'support'
  | 'benefits'
  | 'cadre-conference'
  | 'worker-conference'
  | 'relations'
  | 'supervision'
  | 'dialogue-rules'
  | 'skills'
  | 'policies'
  | 'incidents'
  | 'officers'
  | 'women-committee'
  | 'inspections'
  | 'finance'
  | 'emulation'
  | 'action-plan'
  | 'culture-standard'
  | 'ranking'
  | 'block-reviews'
  | 'tet'
  | 'workers-month'
  | 'women-day'
  | 'children-day'
  | 'mid-autumn'
  | 'union-meal'
  | 'opinions';

export type GateId = 'support' | 'relations' | 'incidents' | 'emulation' | 'tet' | 'opinions';

export type StepId =
  | Exclude<
      QuestionId,
      | GateId
      | 'care'
      | 'finance'
      | 'ranking'
      | 'culture-standard'
      | 'block-reviews'
      | 'officers'
      | 'benefits'
      | 'members-change'
      | 'workers-month'
    >
  | 'software'
  | 'members-change'
  | 'party'
  | 'party-referred'
  | 'party-admitted'
  | 'hardship'
  | 'care'
  | 'loans'
  | 'shelter-houses'
  | 'shelter-amount'
  | 'benefits'
  | 'benefit-deals'
  | 'dialogue'
  | 'agreement'
  | 'agreement-signed'
  | 'agreement-amended'
  | 'agreement-expiry'
  | 'meal-value'
  | 'meal-raised'
  | 'policies-vocational'
  | 'strikes'
  | 'accidents'
  | 'wage-debt'
  | 'fires'
  | 'officers'
  | 'new-committee'
  | 'inspection-plan'
  | 'finance-checked'
  | 'finance-disclosed'
  | 'fund'
  | 'initiatives'
  | 'initiative-value'
  | 'upper-activities'
  | 'block-meeting'
  | 'culture-registered'
  | 'culture-achieved'
  | 'self-score'
  | 'self-rank'
  | 'block-review-half'
  | 'block-review-year'
  | 'tet-people'
  | 'tet-buses'
  | 'workers-month'
  | 'workers-month-people'
  | 'union-meal-people'
  | 'difficulties'
  | 'proposals'
  | 'mood'
  | 'good-model'
  | 'plan';

/** What can be asked as one line among others: everything but words, which nothing parts from the next line. */
export type LineId = Exclude<
  StepId | GateId,
  'opinions' | 'difficulties' | 'proposals' | 'mood' | 'good-model' | 'plan'
>;

/** The figures the monthly report asks for. */
export type AskedCode = Extract<
  IndicatorCode,
  | 'mem_total'
  | 'mem_female'
  | 'mem_new'
  | 'mem_left'
  | 'emp_total'
  | 'emp_female'
  | 'mem_in_software'
  | 'party_referred'
  | 'party_admitted'
  | 'prop_sessions'
  | 'prop_participants'
  | 'informed_ytd'
  | 'hardship_cases'
  | 'hardship_supported'
  | 'care_people'
  | 'care_amount_vnd'
  | 'loan_members'
  | 'loan_amount_vnd'
  | 'shelter_houses_new'
  | 'shelter_houses_repaired'
  | 'shelter_amount_vnd'
  | 'benefit_members_ytd'
  | 'culture_ytd'
  | 'benefit_deals_new'
  | 'cadre_conf_held'
  | 'worker_conf_held'
  | 'dialogue_count'
  | 'dialogue_reg_issued'
  | 'cba_status'
  | 'cba_signed_new'
  | 'cba_amended'
  | 'cba_expiry'
  | 'meal_value_vnd'
  | 'meal_raised'
  | 'skill_ytd'
  | 'supervision_count'
  | 'policy_inputs'
  | 'policy_vocational'
  | 'strikes'
  | 'accidents'
  | 'accident_deaths'
  | 'wage_debt'
  | 'fires'
  | 'food_poisoning'
  | 'officers_total'
  | 'officers_trained'
  | 'bch_new_total'
  | 'bch_new_trained'
  | 'women_committee'
  | 'ubkt_checks'
  | 'ubkt_plan_issued'
  | 'finance_peer_checked'
  | 'finance_disclosed'
  | 'kpcd_total_vnd'
  | 'kpcd_used_vnd'
  | 'emulation_events'
  | 'initiatives'
  | 'initiative_value_vnd'
  | 'upper_activities_joined'
  | 'block_meeting_attended'
  | 'action_plan_issued'
  | 'cultural_registered'
  | 'cultural_achieved'
  | 'self_score'
  | 'self_rank'
  | 'block_review_h1'
  | 'block_review_year'
  | 'tet_people'
  | 'tet_amount_vnd'
  | 'tet_bus_trips'
  | 'tet_bus_people'
  | 'workers_month_held'
  | 'workers_month_people'
  | 'workers_month_amount_vnd'
  | 'women_day'
  | 'children_day'
  | 'mid_autumn'
  | 'union_meal_held'
  | 'union_meal_people'
  | 'difficulties'
  | 'proposals'
  | 'good_model'
  | 'plan_next_month'
  | 'mood'
>;

export type CheckId =
  | 'members-female'
  | 'members-jump'
  | 'members-female-jump'
  | 'members-beyond-workers'
  | 'members-balance'
  | 'members-many-new'
  | 'members-left-beyond'
  | 'workers-female'
  | 'workers-jump'
  | 'software-beyond-members'
  | 'software-fewer'
  | 'party-many'
  | 'sessions-many'
  | 'participants-per-session'
  | 'participants-beyond'
  | 'participants-or-people'
  | 'informed-beyond'
  | 'informed-fewer'
  | 'hardship-beyond'
  | 'care-per-head'
  | 'loan-per-head'
  | 'shelter-many'
  | 'shelter-per-house'
  | 'benefits-beyond'
  | 'benefits-fewer'
  | 'culture-beyond'
  | 'culture-fewer'
  | 'conference-other-year'
  | 'conference-contradicts'
  | 'dialogue-many'
  | 'activities-many'
  | 'agreement-early'
  | 'agreement-expired'
  | 'skills-beyond'
  | 'skills-fewer'
  | 'deaths-per-accident'
  | 'officers-trained'
  | 'new-committee-trained'
  | 'fund-used'
  | 'tet-per-head'
  | 'tet-bus-load';
