import { asId, type AccountId, type PersonId, type UnitId } from '../../src/domain/ids.ts';

/** Everything of a made-up organisation carries the key of what it belongs to. */
interface Keyed {
  readonly key: string;
}

export const demoUnitId = ({ key }: Keyed) => asId<UnitId>(`demo-unit-${key}`);
export const demoPersonId = ({ key }: Keyed) => asId<PersonId>(`demo-person-${key}`);
/** The account by the name that the terminal has for it. */
export const demoAccountId = (chat: string) => asId<AccountId>(`demo-account-${chat}`);

/** The ward union; a database that has it is a demo database. */
export const demoRoot = demoUnitId({ key: 'br' });
