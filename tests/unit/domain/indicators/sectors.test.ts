import { describe, expect, it } from 'vitest';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import type { Sector } from '../../../../src/domain/unit.ts';

/** What the notes call a kind of unit. */
const kinds = {
  HCSN: ['public-service'],
  DNNN: ['state-enterprise'],
  NNN: ['private-enterprise'],
  DN: ['state-enterprise', 'private-enterprise'],
  ALL: ['public-service', 'state-enterprise', 'private-enterprise', 'no-employer'],
  UP: ['upper-union'],
} as const satisfies { readonly [kind: string]: readonly Sector[] };

/** The column "Applies" of 1.1 to 1.5 and of the form, 2.2; several rows of one code are taken together. */
const applies: readonly (readonly [IndicatorCode, readonly (keyof typeof kinds)[]])[] = [
  ['emp_total', ['ALL']],
  ['mem_total', ['ALL']],
  ['mem_new', ['ALL']],
  ['mem_left', ['ALL']],
  ['mem_in_software', ['ALL']],
  ['party_referred', ['ALL']],
  ['prop_sessions', ['ALL']],
  ['informed_ytd', ['ALL']],
  ['hardship_cases', ['ALL']],
  ['care_amount_vnd', ['ALL']],
  ['loan_members', ['ALL']],
  ['shelter_houses', ['ALL']],
  ['benefit_members_ytd', ['ALL']],
  ['benefit_deals_new', ['ALL', 'UP']],
  ['culture_ytd', ['ALL']],
  ['cadre_conf_held', ['HCSN']],
  ['worker_conf_held', ['DNNN', 'NNN']],
  ['dialogue_count', ['DN']],
  ['dialogue_reg_issued', ['DN']],
  ['cba_status', ['DN']],
  ['cba_signed_new', ['DN']],
  ['cba_amended', ['DN']],
  ['cba_expiry', ['DN']],
  ['meal_value_vnd', ['DN']],
  ['meal_raised', ['DN']],
  ['skill_ytd', ['DN']],
  ['supervision_count', ['ALL', 'UP']],
  ['policy_inputs', ['ALL', 'UP']],
  ['policy_vocational', ['ALL', 'UP']],
  ['strikes', ['ALL']],
  ['fires', ['ALL']],
  ['food_poisoning', ['ALL']],
  ['officers_trained', ['ALL', 'UP']],
  ['bch_new_total', ['ALL']],
  ['women_committee', ['HCSN', 'NNN']],
  ['ubkt_checks', ['ALL']],
  ['finance_disclosed', ['ALL', 'UP']],
  ['kpcd_total_vnd', ['ALL']],
  ['cultural_registered', ['ALL']],
  ['block_review_year', ['ALL', 'UP']],
  ['self_rank', ['ALL']],
  ['rank_final', ['ALL']],
  ['action_plan_issued', ['ALL']],
  ['tet_people', ['ALL']],
  ['workers_month_held', ['DN']],
  ['difficulties', ['ALL']],
  ['units_established', ['UP']],
  ['up_enterprises_surveyed', ['UP']],
  ['up_finance_checks_nonstate', ['UP']],
  ['training_classes', ['UP']],
  ['up_rank_final', ['UP']],
];

describe('sectors', () => {
  it.each(applies)('%s applies to %s', (code, wanted) => {
    const declared = [...indicatorOf(code).sectors];
    expect(declared.toSorted()).toEqual(wanted.flatMap((kind) => kinds[kind]).toSorted());
  });

  it.each(indicatorCodes)('%s applies to somebody, and names each sector once', (code) => {
    const { sectors } = indicatorOf(code);
    expect(sectors.length).toBeGreaterThan(0);
    expect(new Set(sectors).size).toBe(sectors.length);
  });

  it.each(indicatorCodes.filter((code) => code.startsWith('up_')))('%s is for upper unions only', (code) => {
    expect(indicatorOf(code).sectors).toEqual(['upper-union']);
  });
});
