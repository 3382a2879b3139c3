import { asId, type AccountId, type PersonId, type UnitId } from '../../src/domain/ids.ts';

/** Everything of one unit of the demo organisation carries its key. */
interface Keyed {
  readonly key: string;
}

export const demoUnitId = ({ key }: Keyed) => asId<UnitId>(`demo-unit-${key}`);
export const demoPersonId = ({ key }: Keyed) => asId<PersonId>(`demo-person-${key}`);
export const demoAccountId = ({ key }: Keyed) => asId<AccountId>(`demo-account-${key}`);

/** The ward union; a database that has it is a demo database. */
export const demoRoot = demoUnitId({ key: 'br' });
