import { describe, expect, it } from 'vitest';
import { indicatorCodes, indicators, isIndicatorCode } from '../../../../src/domain/indicators/index.ts';

/** The codes of the domain notes, table by table. */
const tables: { readonly [table: string]: string } = {
  '1.1 Kiên Giang': `mem_new units_established party_referred mem_in_software women_committee cadre_conf_held worker_conf_held
    dialogue_count benefit_deals_new shelter_houses shelter_houses_new shelter_houses_repaired shelter_amount_vnd supervision_count
    cba_signed_new meal_value_vnd meal_raised workers_month_held up_finance_peer_checked up_finance_checks_nonstate
    tet_people officers_trained kpcd_total_vnd ubkt_checks`,
  '1.2 Thường Tín': `mem_new units_established cadre_conf_held worker_conf_held dialogue_reg_issued dialogue_count
    cultural_achieved cultural_registered rank_final officers_trained officers_total women_committee informed_ytd emp_total
    party_referred prop_sessions prop_participants loan_members loan_amount_vnd shelter_houses tet_bus_trips tet_bus_people
    cba_status up_joint_inspections`,
  '1.3 Quảng Trị': `mem_total bch_new_trained bch_new_total target_assigned up_enterprises_surveyed mem_new units_established
    up_rank_final rank_final`,
  '1.4 Tổng LĐLĐ': `informed_ytd dialogue_count cadre_conf_held worker_conf_held benefit_members_ytd mem_total
    hardship_supported hardship_cases culture_ytd emp_total policy_vocational up_vocational_links skill_ytd mem_new mem_left
    party_referred up_rank_final rank_final kpcd_used_vnd kpcd_total_vnd finance_disclosed up_finance_peer_checked`,
  '1.5 Thái Nguyên': `prop_sessions prop_participants informed_ytd action_plan_issued policy_inputs dialogue_count care_people
    care_amount_vnd emulation_events initiatives initiative_value_vnd mem_new units_established officers_trained party_referred
    party_admitted ubkt_plan_issued ubkt_checks upper_activities_joined block_meeting_attended block_review_h1 block_review_year`,
  '1.6 qualitative items': 'difficulties proposals good_model mood plan_next_month',
  '2.1 unit profile': `unit_name parent_unit unit_kind budget_100 year_basis industry block chair_name chair_phone officers_total
    bch_new_total congress_date has_shift_meal women_committee cba_expiry dialogue_reg_issued cultural_registered established_on
    software_account`,
  '2.2 A': `emp_total emp_female mem_total mem_female mem_new mem_left mem_in_software party_referred party_admitted`,
  '2.2 B': 'prop_sessions prop_participants informed_ytd',
  '2.2 C': `hardship_cases hardship_supported care_people care_amount_vnd loan_members loan_amount_vnd shelter_houses
    shelter_houses_new shelter_houses_repaired shelter_amount_vnd benefit_members_ytd benefit_deals_new culture_ytd`,
  '2.2 D': `cadre_conf_held worker_conf_held dialogue_count dialogue_reg_issued cba_status cba_signed_new cba_amended cba_expiry
    meal_value_vnd meal_raised skill_ytd supervision_count policy_inputs policy_vocational strikes accidents accident_deaths
    wage_debt`,
  // "ALL có UBKT" of question 26 needs to know who has one.
  '2.2 E': `has_inspection_committee officers_total officers_trained bch_new_total bch_new_trained women_committee ubkt_checks ubkt_plan_issued
    finance_peer_checked finance_disclosed kpcd_total_vnd kpcd_used_vnd`,
  // The notes write `workers_month_people/_amount`, and give Trung thu no code.
  '2.2 F': `emulation_events initiatives initiative_value_vnd upper_activities_joined block_meeting_attended action_plan_issued
    cultural_registered block_review_h1 cultural_achieved self_score self_rank block_review_year tet_people tet_amount_vnd
    tet_bus_trips tet_bus_people workers_month_held workers_month_people workers_month_amount_vnd women_day children_day
    mid_autumn union_meal_held union_meal_people`,
  '2.2 G': 'difficulties proposals good_model plan_next_month mood',
  '2.3 upper supplement': `target_assigned units_established up_enterprises_surveyed benefit_deals_new supervision_count
    up_finance_peer_checked up_finance_checks_nonstate up_joint_inspections training_classes officers_trained_by_us policy_inputs
    rank_final up_rank_final up_vocational_links`,
  // The notes name cháy nổ and ngộ độc and give them no code.
  '2.4 red flags': 'strikes accident_deaths wage_debt fires food_poisoning',
};

const codesOf = (table: string) => table.split(/\s+/);

describe('codes', () => {
  it.each(Object.entries(tables))('of the notes, %s, are declared', (_, table) => {
    expect(codesOf(table).filter((code) => !isIndicatorCode(code))).toEqual([]);
  });

  it('are all from the notes', () => {
    const noted = new Set(Object.values(tables).flatMap(codesOf));
    expect(indicatorCodes.filter((code) => !noted.has(code))).toEqual([]);
  });

  it('stand in the declaration as they do in the registry', () => {
    expect(Object.values(indicators).map(({ code }) => code)).toEqual(Object.keys(indicators));
  });

  it('do not include what objects have anyway', () => {
    expect(isIndicatorCode('toString')).toBe(false);
  });
});
