import type { OpenStore } from '../../src/adapters/storage/open-store.ts';
import { answerRow } from '../../src/adapters/storage/prisma/answer-row.ts';
import { insertRows, type Row } from '../../src/adapters/storage/prisma/insert-rows.ts';
import { idle } from '../../src/app/session.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../src/domain/answer.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../src/domain/indicators/index.ts';
import { addMonths, periodKey, type Period } from '../../src/domain/period.ts';
import { grassroots } from '../../src/domain/unit.ts';

const wards = 12;
const begin = '2020-01-01';
const form = 'monthly-report';

/** Writes a province of so many units below twelve wards, with a leader whose chat is `leader`; every unit has answered everything in so many months, but a third of them is missing in the last one. */
export async function writeBranch(
  { database }: OpenStore,
  { units, months, last }: { readonly units: number; readonly months: number; readonly last: Period },
): Promise<void> {
  const { statements } = database;
  const write = (table: string, rows: readonly Row[]) => insertRows(statements, table, rows);
  const profile = JSON.stringify({ yearBasis: 'calendar', facts: facts() });
  const unit = (id: string, name: string, sector: string) => ({
    id,
    code: id,
    name,
    sector,
    validFrom: begin,
    profile,
  });
  const wardIds = Array.from({ length: wards }, (_, index) => `P${index}`);
  const unitIds = Array.from({ length: units }, (_, index) => `CD${index}`);
  await write('Unit', [
    unit('TINH', 'Liên đoàn Lao động tỉnh', 'upper-union'),
    ...wardIds.map((id) => unit(id, `Công đoàn phường ${id}`, 'upper-union')),
    ...unitIds.map((id, index) =>
      unit(id, `CĐCS Công ty TNHH Một thành viên ${id}`, grassroots[index % grassroots.length] ?? ''),
    ),
  ]);
  await write('Placement', [
    ...wardIds.map((id) => ({ unitId: id, parentId: 'TINH', validFrom: begin })),
    ...unitIds.map((id, index) => ({ unitId: id, parentId: wardIds[index % wards] ?? '', validFrom: begin })),
  ]);
  await write(
    'Person',
    [
      { id: 'leader', name: 'Lãnh đạo' },
      ...unitIds.map((id) => ({ id: `chair-${id}`, name: `Chủ tịch ${id}`, phone: '0912345678' })),
    ].map((person) => ({ phone: null, ...person })),
  );
  await write('Assignment', [
    { personId: 'leader', unitId: 'TINH', role: 'leader', validFrom: begin },
    ...unitIds.map((id) => ({ personId: `chair-${id}`, unitId: id, role: 'chair', validFrom: begin })),
  ]);
  await write('Account', [
    { id: 'account', channel: 'bench', bot: 'bench', chat: 'leader', personId: 'leader', status: 'active' },
  ]);
  await write('Session', [
    {
      accountId: 'account',
      version: 0,
      updatedAt: new Date(0),
      state: JSON.stringify(idle),
      record: '{"seen":[]}',
    },
  ]);
  for (const [index, id] of unitIds.entries()) {
    const sector = grassroots[index % grassroots.length] ?? 'private-enterprise';
    const codes = indicatorCodes.filter((code) => {
      const { origin, sectors } = indicatorOf(code);
      return origin === 'own-report' && sectors.includes(sector);
    });
    const sent = Array.from({ length: months }, (_, back) => back).filter(
      (back) => back > 0 || index % 3 !== 0,
    );
    const by = `chair-${id}`;
    await write(
      'Report',
      sent.map((back) => ({
        id: `${id}/${back}`,
        form,
        unitId: id,
        period: periodKey(addMonths(last, -back)),
        receipt: `${id}/${back}`,
        status: 'submitted',
        formVersion: 2,
        sentAt: new Date(0),
        sentById: by,
        late: false,
      })),
    );
    await write(
      'Answer',
      sent.flatMap((back) =>
        codes.map((code) => ({
          reportId: `${id}/${back}`,
          ...answerRow(code, { content: contentOf(code, index + back), by: asId<PersonId>(by), at: 0 }),
        })),
      ),
    );
  }
}

/** As many as a chair is asked for at enrolment. */
function facts(): { readonly [C in IndicatorCode]?: AnswerContent } {
  const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
  return {
    has_shift_meal: yes,
    has_inspection_committee: yes,
    officers_total: numberAnswer(9),
    industry: textAnswer('May mặc xuất khẩu'),
    congress_date: { state: 'value', value: { type: 'date', date: '2023-03-18' } },
    block: textAnswer('Khối doanh nghiệp'),
  };
}

function contentOf(code: IndicatorCode, seed: number): AnswerContent {
  const { value, choices = [] } = indicatorOf(code);
  switch (value) {
    case 'count':
    case 'money':
    case 'score':
      return numberAnswer((seed * 37) % 90);
    case 'yes-no':
    case 'yes-no-date':
      return seed % 2 === 0 ? { state: 'value', value: { type: 'yes' } } : { state: 'no' };
    case 'date':
      return { state: 'value', value: { type: 'date', date: '2027-01-31' } };
    case 'choice':
      return { state: 'value', value: { type: 'choice', choice: choices[0] ?? '' } };
    case 'text':
      return seed % 4 === 0 ? textAnswer('Đơn hàng giảm, đời sống công nhân còn khó khăn.') : { state: 'no' };
  }
}
