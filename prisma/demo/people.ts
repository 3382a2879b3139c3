import type { IsoDate } from '../../src/domain/calendar-date.ts';
import type { DemoOffice, DemoPerson } from './organisation.ts';
import type { DemoUnit } from './unit.ts';
import { knownOf } from './units/known.ts';
import type { Sketch } from './units/read-table.ts';

/** Leaders and the administrator; their offices are at unions, by key. */
export const upperPeople: readonly Omit<DemoPerson, 'phone'>[] = [
  { key: 'thanhpho', name: 'Trần Hữu Nghĩa', offices: [{ of: 'hcm', role: 'leader' }], chats: ['city'] },
  { key: 'quantri', name: 'Lý Quốc Anh', offices: [{ of: 'hcm', role: 'admin' }], chats: ['admin'] },
  // From the phone, and from the computer at the office.
  {
    key: 'br',
    name: 'Đặng Thị Kim Loan',
    offices: [{ of: 'br', role: 'leader' }],
    chats: ['leader', 'leader-office'],
  },
  { key: 'br2', name: 'Phan Văn Lợi', offices: [{ of: 'br', role: 'leader' }], chats: ['leader-two'] },
  { key: 'tl', name: 'Nguyễn Minh Thư', offices: [{ of: 'tl', role: 'leader' }], chats: ['tamlong'] },
  { key: 'tt', name: 'Bùi Thị Thu Trang', offices: [{ of: 'tt', role: 'leader' }], chats: ['tanthanh'] },
];

/** The chairs and deputies of some units, each with an account in the terminal and a number that no carrier has given out. */
export function officersOf(
  units: readonly DemoUnit[],
  sketches: readonly Sketch[],
  lastDay: IsoDate,
): readonly DemoPerson[] {
  const chairs = sketches
    .filter(({ chair }) => chair !== '')
    .map(({ key, chair: name }) => {
      const { chat = key, hasNotJoined } = knownOf(key);
      const offices = units
        .filter(({ chair }) => chair === key)
        .map((unit): DemoOffice => {
          const { isVacant } = knownOf(unit.key);
          return { of: unit.key, role: 'chair', ...(isVacant && { until: lastDay }) };
        });
      return { key, name, offices, chats: hasNotJoined ? [] : [chat] };
    });
  const deputies = sketches.flatMap(({ key, deputy: name }) => {
    const chat = knownOf(key).deputyChat ?? `${key}-deputy`;
    return name === undefined
      ? []
      : [{ key: `${key}-deputy`, name, offices: [{ of: key, role: 'deputy' as const }], chats: [chat] }];
  });
  return [...chairs, ...deputies].map((person, index) => ({
    ...person,
    phone: `0900000${String(index + 1).padStart(3, '0')}`,
  }));
}
