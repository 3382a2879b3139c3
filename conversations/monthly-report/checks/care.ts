import type { Check } from '../../../src/engine/form.ts';
import type { CheckWriter } from './check.ts';

/** Care and money per head, in đồng; the bounds are those of the domain's questions 9 to 12 and 29. */
export function careChecks({ soft, within, perHead }: CheckWriter): readonly Check[] {
  return [
    soft(
      'hardship-beyond',
      ['hardship_supported', 'hardship_cases'],
      ({ number }) => (number('hardship_supported') ?? 0) > (number('hardship_cases') ?? Infinity),
    ),
    perHead('care-per-head', 'care_amount_vnd', 'care_people', 50_000, 20_000_000),
    perHead('loan-per-head', 'loan_amount_vnd', 'loan_members', 1_000_000, 200_000_000),
    soft(
      'shelter-many',
      ['shelter_houses_new', 'shelter_houses_repaired'],
      ({ number }) => (number('shelter_houses_new') ?? 0) + (number('shelter_houses_repaired') ?? 0) > 5,
    ),
    soft('shelter-per-house', ['shelter_amount_vnd'], ({ number }) => {
      const houses = (number('shelter_houses_new') ?? 0) + (number('shelter_houses_repaired') ?? 0);
      const amount = number('shelter_amount_vnd');
      if (houses === 0 || amount === undefined) return false;
      return amount / houses < 5_000_000 || amount / houses > 150_000_000;
    }),
    perHead('tet-per-head', 'tet_amount_vnd', 'tet_people', 100_000, 5_000_000),
    soft(
      'tet-bus-load',
      ['tet_bus_people', 'tet_bus_trips'],
      ({ number }) => (number('tet_bus_people') ?? 0) > (number('tet_bus_trips') ?? Infinity) * 60,
    ),
    within('fund-used', 'kpcd_used_vnd', 'kpcd_total_vnd'),
  ];
}
