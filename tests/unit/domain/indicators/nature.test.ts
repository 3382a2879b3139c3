import { describe, expect, it } from 'vitest';
import { indicatorCodes, indicatorOf, type Nature } from '../../../../src/domain/indicators/index.ts';

/** "Which are which" of the domain notes, 2.2, question by question; then the supplement and the profile. */
const natures: { readonly [N in Nature]: string } = {
  flow: `mem_new mem_left party_referred party_admitted prop_sessions prop_participants hardship_cases hardship_supported
    care_people care_amount_vnd loan_members loan_amount_vnd shelter_houses shelter_houses_new shelter_houses_repaired
    shelter_amount_vnd benefit_deals_new dialogue_count cba_signed_new cba_amended meal_raised supervision_count policy_inputs
    policy_vocational strikes accidents accident_deaths wage_debt fires food_poisoning ubkt_checks kpcd_total_vnd kpcd_used_vnd emulation_events
    initiatives initiative_value_vnd upper_activities_joined block_meeting_attended tet_people tet_amount_vnd tet_bus_trips
    tet_bus_people workers_month_people workers_month_amount_vnd women_day children_day mid_autumn union_meal_held
    union_meal_people
    units_established up_enterprises_surveyed up_finance_checks_nonstate up_joint_inspections training_classes
    officers_trained_by_us`,
  stock: `emp_total emp_female mem_total mem_female mem_in_software cba_status cba_expiry meal_value_vnd officers_total
    officers_trained bch_new_total bch_new_trained
    up_vocational_links
    unit_kind budget_100 year_basis congress_date has_shift_meal
    has_inspection_committee software_account`,
  yearly: `cadre_conf_held worker_conf_held ubkt_plan_issued finance_peer_checked finance_disclosed cultural_registered
    cultural_achieved self_score self_rank block_review_h1 block_review_year workers_month_held
    target_assigned up_finance_peer_checked rank_final up_rank_final`,
  'once-a-term': 'action_plan_issued',
  once: 'dialogue_reg_issued women_committee established_on',
  'year-to-date': 'informed_ytd benefit_members_ytd culture_ytd skill_ytd',
  text: `difficulties proposals good_model plan_next_month mood
    unit_name parent_unit industry block chair_name chair_phone`,
};

describe('nature', () => {
  it.each(Object.entries(natures))('%s has the figures of the notes and no other', (nature, codes) => {
    const declared = indicatorCodes.filter((code) => indicatorOf(code).nature === nature);
    expect(declared.toSorted()).toEqual(codes.split(/\s+/).toSorted());
  });

  it.each(indicatorCodes)('%s says by its code when it counts distinct people since January', (code) => {
    expect(code.endsWith('_ytd')).toBe(indicatorOf(code).nature === 'year-to-date');
  });
});
