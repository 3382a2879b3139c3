import { forms } from '../../conversations/index.ts';
import { writeDraft } from '../../src/adapters/storage/prisma/turns/draft-json.ts';
import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { numberAnswer } from '../../src/domain/answer.ts';
import { asId, type PersonId, type UnitId } from '../../src/domain/ids.ts';
import { indicatorCodes, indicatorOf } from '../../src/domain/indicators/index.ts';
import { month, periodKey } from '../../src/domain/period.ts';
import { windowOf } from '../../src/domain/reporting-calendar.ts';
import { newDraft } from '../../src/engine/draft.ts';

/** How large an organisation is made: one union over provinces over wards over grassroots unions. */
export interface Size {
  readonly provinces: number;
  readonly wards: number;
  /** of all four levels */
  readonly units: number;
  /** grassroots unions of the first ward, which has a year of reports */
  readonly inFirstWard: number;
}

export const country: Size = { provinces: 34, wards: 3_321, units: 120_000, inFirstWard: 300 };

/** The account of whoever leads the first ward, on the terminal's bot `demo`. */
export const leaderChat = 'leader-w1';

const grassroots = ({ units, wards, provinces }: Size) => units - wards - provinces - 1;

/** The tree with its people, as statements of PostgreSQL: four levels, a chair each, a deputy in ten, a leader for each union. */
export function treeScript(size: Size): string {
  const { provinces, wards, inFirstWard } = size;
  const profile = `'{"yearBasis":"calendar","facts":{"has_shift_meal":{"state":"no"}}}'`;
  const upper = `'{"yearBasis":"calendar","facts":{}}'`;
  const ward = `'w' || CASE WHEN n <= ${inFirstWard} THEN 1 ELSE 2 + n % ${wards - 1} END`;
  const of = (count: number) => `generate_series(1, ${count}) AS n`;
  const unit = (count: number, key: string, name: string, sector: string, facts: string) =>
    `INSERT INTO "Unit" ("id","code","name","sector","validFrom","profile")
      SELECT ${key}, ${key}, ${name}, '${sector}', '2020-01-01', ${facts} FROM ${of(count)};`;
  const placed = (count: number, key: string, parent: string) =>
    `INSERT INTO "Placement" ("unitId","validFrom","parentId")
      SELECT ${key}, '2020-01-01', ${parent} FROM ${of(count)};`;
  const office = (count: number, key: string, role: string, name: string, where = 'TRUE') => `
    INSERT INTO "Person" ("id","name","phone")
      SELECT '${role}-' || ${key}, ${name}, '09' || lpad(n::text, 8, '0') FROM ${of(count)} WHERE ${where};
    INSERT INTO "Account" ("id","channel","bot","chat","personId","status","lastUsedAt")
      SELECT '${role}-account-' || ${key}, 'terminal', 'demo', '${role}-' || ${key}, '${role}-' || ${key},
        'active', '2026-10-20' FROM ${of(count)} WHERE ${where};
    INSERT INTO "Session" ("accountId","version","updatedAt","state","record")
      SELECT '${role}-account-' || ${key}, 0, '2026-10-20', '{"runs":"nothing"}', '{"seen":[]}'
      FROM ${of(count)} WHERE ${where};
    INSERT INTO "Assignment" ("personId","unitId","role","validFrom")
      SELECT '${role}-' || ${key}, ${key}, '${role}', '2023-01-01' FROM ${of(count)} WHERE ${where};`;
  const [p, w, c] = [`'p' || n`, `'w' || n`, `'c' || n`];
  return [
    unit(1, `'root'`, `'Tổng Liên đoàn'`, 'upper-union', upper),
    unit(provinces, p, `'LĐLĐ tỉnh ' || n`, 'upper-union', upper),
    unit(wards, w, `'Công đoàn phường ' || n`, 'upper-union', upper),
    unit(grassroots(size), c, `'CĐCS Công ty TNHH số ' || n`, 'private-enterprise', profile),
    placed(provinces, p, `'root'`),
    placed(wards, w, `'p' || (1 + n % ${provinces})`),
    placed(grassroots(size), c, ward),
    office(1, `'root'`, 'leader', `'Lãnh đạo'`),
    office(provinces, p, 'leader', `'Lãnh đạo tỉnh ' || n`),
    office(wards, w, 'leader', `'Lãnh đạo phường ' || n`),
    office(grassroots(size), c, 'chair', `'Nguyễn Thị Số ' || n`),
    office(grassroots(size), c, 'deputy', `'Trần Văn Số ' || n`, 'n % 10 = 0'),
    'ANALYZE;',
  ].join('\n');
}

/** Reports of one month by units `c<n>`, each with these figures. */
function reportsScript(size: Size, period: string, where: string, indicators: readonly string[]): string {
  const form = forms['monthly-report'];
  const id = `'${period}-c' || n`;
  return `
    INSERT INTO "Report" ("id","form","unitId","period","receipt","status","formVersion","sentAt","sentById","late")
      SELECT ${id}, '${form.id}', 'c' || n, '${period}', ${id}, 'submitted', ${form.version}, '${period}-19',
        'chair-c' || n, FALSE FROM generate_series(1, ${grassroots(size)}) AS n WHERE ${where};
    INSERT INTO "Answer" ("reportId","indicator","state","kind","number","approximate","carried","byId","at")
      SELECT ${id}, code, 'value', 'number', 1 + n % 200, FALSE, FALSE, 'chair-c' || n, '${period}-19'
      FROM generate_series(1, ${grassroots(size)}) AS n,
        unnest(ARRAY[${indicators.map((code) => `'${code}'`).join(',')}]) AS code WHERE ${where};`;
}

/** What a monthly report holds in numbers. */
const counted = indicatorCodes.filter((code) => {
  const { origin, value, nature } = indicatorOf(code);
  return (
    origin === 'own-report' &&
    (value === 'count' || value === 'money') &&
    (nature === 'flow' || nature === 'stock')
  );
});
const few = ['mem_total', 'mem_new', 'mem_left', 'prop_sessions', 'care_people', 'care_amount_vnd'];

/** A year of reports in the first ward. */
export function historyScript(size: Size): string {
  const months = Array.from({ length: 13 }, (_, index) =>
    index < 3 ? month(2025, 10 + index) : month(2026, index - 2),
  );
  return months
    .map((of) => reportsScript(size, periodKey(of), `n <= ${size.inFirstWard}`, counted))
    .join('\n');
}

/** A month under way: one in seven has sent, one in ten is half-way. */
export function underWayScript(size: Size): string {
  const { inFirstWard } = size;
  return [
    reportsScript(size, '2026-11', `n > ${inFirstWard} AND n % 7 = 0`, few),
    reportsScript(size, '2026-11', `n <= ${inFirstWard} AND n % 2 = 0`, counted),
    `INSERT INTO "Draft" ("id","form","unitId","period","version","sent","answered","updatedAt","records","state")
      SELECT 'draft-c' || n, '${forms['monthly-report'].id}', 'c' || n, '2026-11', 1, FALSE, 2, '2026-11-18', '{}',
        replace('${draftTemplate().replaceAll("'", "''")}', 'UNIT', 'c' || n)
      FROM generate_series(1, ${grassroots(size)}) AS n WHERE n % 10 = 3 AND n % 7 <> 0 AND n > ${inFirstWard};`,
    'ANALYZE;',
  ].join('\n');
}

/** A stored draft with two answers, of a unit called UNIT. */
function draftTemplate(): string {
  const form = forms['monthly-report'];
  const { cutoff, dueDate, closeDate } = windowOf(month(2026, 11), standardCalendar);
  const context = {
    period: '2026-11',
    cutoff,
    dueDate,
    closeDate,
    unit: {
      id: asId<UnitId>('UNIT'),
      name: 'CĐCS UNIT',
      sector: 'private-enterprise' as const,
      profile: { yearBasis: 'calendar' as const, facts: {} },
    },
    previous: Object.fromEntries(few.map((code) => [code, numberAnswer(10)])),
    previousFrom: {},
    settled: {},
    usual: {},
    yearToDate: {},
  };
  const by = { by: asId<PersonId>('chair-UNIT'), at: Date.parse('2026-11-18T02:00:00Z') };
  const draft = newDraft({ form: form.id, formVersion: form.version, context, tag: 'bench' });
  return writeDraft({
    ...draft,
    answers: {
      mem_total: { content: numberAnswer(100), ...by },
      mem_female: { content: numberAnswer(60), ...by },
    },
  });
}
