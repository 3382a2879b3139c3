import { enrolment } from '../../../conversations/enrolment/vi.ts';
import { idle } from '../../../src/app/session.ts';
import { addDays, instantInVietnam, oneDay, type Instant } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { demoAccountId, demoPersonId, demoUnitId } from '../ids.ts';
import type { DemoOrganisation } from '../organisation.ts';
import { lastSentBy } from '../stories.ts';
import { beginningOf, unitBegins } from './units.ts';

/** Days between the beginning of an office and the day on which its holder joined. */
const daysToJoin = 9;

/** Rows of the people, their offices, consents and accounts of the terminal. */
export function peopleRows(
  { people, units }: DemoOrganisation,
  times: { readonly current: Period; readonly now: Instant },
) {
  const lastSent = lastSentBy(units, times.now);
  const unitOf = new Map(units.map((unit) => [unit.key, unit]));
  const since = (key: string) => {
    const unit = unitOf.get(key);
    return unit ? unitBegins(unit, times.current) : beginningOf(times.current);
  };
  const joined = people.flatMap((person) => {
    const [office] = person.offices;
    const at = instantInVietnam(addDays(since(office?.of ?? ''), daysToJoin), '09:00');
    return person.chats.map((chat, index) => ({ person, chat, at, isMain: index === 0 }));
  });
  const accounts = joined.map(({ person: { key }, chat, at, isMain }) => ({
    id: demoAccountId(chat),
    channel: 'terminal',
    bot: 'demo',
    chat,
    personId: demoPersonId({ key }),
    status: 'active',
    lastUsedAt: new Date(isMain ? (lastSent.get(key) ?? times.now - oneDay) : at),
  }));
  return {
    people: people.map(({ key, name, phone }) => ({
      id: demoPersonId({ key }),
      name,
      phone: phone ?? null,
    })),
    assignments: people.flatMap(({ key, offices }) =>
      offices.map(({ of, role, until }) => ({
        personId: demoPersonId({ key }),
        unitId: demoUnitId({ key: of }),
        role,
        validFrom: since(of),
        validTo: until ?? null,
      })),
    ),
    accounts,
    sessions: joined.map(({ chat, at }) => ({
      accountId: demoAccountId(chat),
      version: 0,
      updatedAt: new Date(at),
      state: JSON.stringify(idle),
      record: JSON.stringify({ seen: [] }),
    })),
    consents: joined
      .filter(({ isMain }) => isMain)
      .map(({ person, chat, at }) => ({
        personId: demoPersonId(person),
        textVersion: enrolment.consentVersion,
        at: new Date(at),
        accountId: demoAccountId(chat),
      })),
  };
}
