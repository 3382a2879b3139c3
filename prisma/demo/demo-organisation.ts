import { addDays } from '../../src/domain/calendar-date.ts';
import { firstDay, type Period } from '../../src/domain/period.ts';
import { imagineUnit } from './imagined/unit.ts';
import type { DemoBlock, DemoOrganisation, DemoUnion } from './organisation.ts';
import { officersOf, upperPeople } from './people.ts';
import { baRia } from './units/ba-ria.ts';
import { knownOf } from './units/known.ts';
import { tamLong, tanThanh } from './units/other-wards.ts';
import { readTable } from './units/read-table.ts';

const city: DemoUnion = { key: 'hcm', code: 'HCM', name: 'Liên đoàn Lao động Thành phố Hồ Chí Minh' };

/** The wards of the city union that are shown, with their units. */
const wards = [
  { key: 'br', code: 'BR', name: 'Công đoàn phường Bà Rịa', above: 'hcm', table: baRia },
  { key: 'tl', code: 'TL', name: 'Công đoàn phường Tam Long', above: 'hcm', table: tamLong },
  { key: 'tt', code: 'TT', name: 'Công đoàn phường Tân Thành', above: 'hcm', table: tanThanh },
] as const;

const blocks: readonly DemoBlock[] = [
  { key: 'sanxuat', code: 'BR-K-SANXUAT', name: 'Khối sản xuất', union: 'br' },
  { key: 'dichvu', code: 'BR-K-DICHVU', name: 'Khối dịch vụ', union: 'br' },
  { key: 'truonghoc', code: 'BR-K-TRUONGHOC', name: 'Khối trường học', union: 'br' },
  { key: 'dnnn', code: 'BR-K-DNNN', name: 'Khối doanh nghiệp nhà nước', union: 'br' },
  { key: 'sunghiep', code: 'BR-K-SUNGHIEP', name: 'Khối sự nghiệp', union: 'br' },
];

/** The demo organisation, as it is in one period. */
export function demoOrganisation(current: Period): DemoOrganisation {
  const tables = wards.map(({ table, ...ward }) => ({ ward, sketches: readTable(table) }));
  const units = tables.flatMap(({ ward, sketches }) =>
    sketches.map((sketch) => imagineUnit(sketch, ward, knownOf(sketch.key), current)),
  );
  const sketches = tables.flatMap((table) => table.sketches);
  const lastDay = addDays(firstDay(current), -1);
  return {
    unions: [city, ...tables.map(({ ward }) => ward)],
    units,
    blocks,
    people: [...upperPeople, ...officersOf(units, sketches, lastDay)],
  };
}
