import { describe, expect, it } from 'vitest';
import { slowCodeHash } from '../../../src/adapters/code-hash.ts';
import { randomIds } from '../../../src/adapters/ids.ts';
import { createInvitation } from '../../../src/app/create-invitation.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { addPerson, addUnit } from '../../support/storage-organisation.ts';

const shownCode = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{2}/;

function codeIn(text: string | undefined): string {
  const code = shownCode.exec(text ?? '')?.[0];
  if (code === undefined) throw new Error(`no code in: ${text}`);
  return code;
}

/** Everything that was stored for accounts and drafts, as text. */
async function stored({ opened }: RunningProgram): Promise<string> {
  const { session, draft, invitation, accountLink, outgoing } = opened.database.tables;
  const rows = [
    await session.findMany(),
    await draft.findMany(),
    await invitation.findMany(),
    await accountLink.findMany(),
    await outgoing.findMany(),
  ];
  return JSON.stringify(rows);
}

async function unitOf({ opened }: RunningProgram, code = 'BR-ANPHU') {
  const unit = await opened.store.organisation.unitByCode(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit.id;
}

async function invited(
  program: RunningProgram,
  role: 'chair' | 'deputy',
  personName?: string,
): Promise<string> {
  const unit = await unitOf(program);
  return createInvitation(
    { enrolment: program.opened.store.enrolment, ids: randomIds, codeHash: program.parts.codeHash },
    { unit, role, now: program.clock.now(), days: 14, ...(personName !== undefined && { personName }) },
  );
}

async function chairs(program: RunningProgram): Promise<readonly string[]> {
  const { people } = program.opened.store;
  return (await people.holders(await unitOf(program), 'chair', '2026-11-21')).map(({ name }) => name);
}

eachDatabase((databases) => {
  describe('a code', () => {
    it.each([
      ['for another account', ['/ketnoi'], /nhắn \/ketnoi để lấy mã mới/],
      [
        'for another account, in the middle of a report',
        ['báo cáo', '/ketnoi'],
        /nhắn \/ketnoi để lấy mã mới/,
      ],
      ['for the next chair', ['/bangiao', 'Trần Thị Mai', '0912 345 678', 'đúng'], /nhắn \/bangiao lần nữa/],
    ])(
      '%s is shown once and stands nowhere, not in what is remembered to be sent again',
      async (_, lines, instead) => {
        const program = await runningProgram(databases, undefined, (parts) => ({
          ...parts,
          codeHash: slowCodeHash,
        }));
        let shown: string | undefined;
        for (const line of lines) shown = (await program.says('chair', line))?.text;
        const code = codeIn(shown);
        const all = await stored(program);
        expect(all).not.toContain(code);
        expect(all).not.toContain(code.replaceAll('-', ''));
        expect(all).toMatch(instead);
      },
    );
  });

  describe('an office', () => {
    it('of a chair ends by an ordinary invitation too, and who held it is told once', async () => {
      const program = await runningProgram(databases);
      const code = await invited(program, 'chair');
      for (const line of [code, 'đồng ý', 'Trần Thị Mai']) await program.says('mai', line);
      expect(await chairs(program)).toEqual(['Trần Thị Mai']);
      const told = await program.opened.database.tables.outgoing.findMany();
      expect(told).toHaveLength(1);
      expect(told[0]?.prompt).toContain('Trần Thị Mai là Chủ tịch của CĐCS Công ty TNHH May An Phú');
    });

    it('is one person’s of two who take it up with two codes at once, and the other is told', async () => {
      const program = await runningProgram(databases);
      const codes = [await invited(program, 'chair'), await invited(program, 'chair')];
      for (const [index, as] of ['mot', 'hai'].entries()) {
        await program.says(as, codes[index] ?? '');
        await program.says(as, 'đồng ý');
      }
      await Promise.all([program.says('mot', 'Trần Thị Một'), program.says('hai', 'Trần Thị Hai')]);
      const [left] = await chairs(program);
      expect(await chairs(program)).toHaveLength(1);
      const offices = await program.opened.database.tables.assignment.findMany({
        where: { unitId: await unitOf(program), role: 'chair' },
        include: { person: true },
      });
      expect(offices.map(({ person }) => person.name).sort()).toEqual(
        ['Nguyễn Thị Thanh Hương', 'Trần Thị Hai', 'Trần Thị Một'].sort(),
      );
      expect(offices.filter(({ validTo }) => validTo === null)).toHaveLength(1);
      const told = await program.opened.database.tables.outgoing.findMany();
      expect(told).toHaveLength(2);
      expect(told.every(({ prompt }) => !prompt.includes(`Chào anh/chị ${left}`))).toBe(true);
    });

    it('that a deputy leaves to become chair is not held twice', async () => {
      const program = await runningProgram(databases);
      const first = await invited(program, 'deputy');
      for (const line of [first, 'đồng ý', 'Lê Văn Tám']) await program.says('tam', line);
      const second = await invited(program, 'chair');
      for (const line of [second, 'đồng ý']) await program.says('tam', line);
      const { turns } = program.opened.store;
      const { person } = await turns.openTurn(
        { channel: 'terminal', bot: 'demo', chat: 'tam' },
        program.clock.now(),
      );
      expect(person?.assignments.map(({ role }) => role)).toEqual(['chair']);
    });

    it('the list gave to somebody is theirs when they join, with the others it gave them', async () => {
      const program = await runningProgram(databases);
      const unit = await unitOf(program);
      const other = await addUnit(program.opened, { name: 'CĐCS Khác' });
      const listed = await addPerson(program.opened, 'Lê Văn Tám', [
        { unit, role: 'deputy' },
        { unit: other, role: 'chair' },
      ]);
      const code = await invited(program, 'deputy', 'Lê Văn Tám');
      for (const line of [code, 'đồng ý', 'Lê Văn Tám']) await program.says('tam', line);
      const { turns } = program.opened.store;
      const { person } = await turns.openTurn(
        { channel: 'terminal', bot: 'demo', chat: 'tam' },
        program.clock.now(),
      );
      expect(person?.id).toBe(listed);
      expect(person?.assignments).toHaveLength(2);
    });

    it('of somebody else is not theirs who uses a code that names another', async () => {
      const program = await runningProgram(databases);
      const other = await addUnit(program.opened, { name: 'CĐCS Khác' });
      await addPerson(program.opened, 'Lê Văn Tám', [
        { unit: await unitOf(program), role: 'deputy' },
        { unit: other, role: 'chair' },
      ]);
      const code = await invited(program, 'deputy', 'Lê Văn Tám');
      // The chair of the school, who has joined as somebody else.
      for (const line of [code, 'đồng ý']) await program.says('school', line);
      const { turns } = program.opened.store;
      const { person } = await turns.openTurn(
        { channel: 'terminal', bot: 'demo', chat: 'school' },
        program.clock.now(),
      );
      expect(person?.assignments.some(({ unit }) => unit.id === other)).toBe(false);
    });
  });

  describe('handing over', () => {
    it('gets nowhere without the office, whatever is typed', async () => {
      const program = await runningProgram(databases);
      const before = await program.opened.database.tables.invitation.count();
      const deputy = await invited(program, 'deputy');
      for (const line of [deputy, 'đồng ý', 'Lê Văn Tám']) await program.says('tam', line);
      for (const as of ['tam', 'stranger', 'school'])
        for (const line of ['/bangiao BR-ANPHU', 'Kẻ Xấu', '0912 345 678', 'đúng', 'handOver BR-ANPHU'])
          await program.says(as, line);
      expect(await program.opened.database.tables.invitation.count()).toBe(before + 1);
    });

    it('stops when the office is lost on the way', async () => {
      const program = await runningProgram(databases);
      for (const line of ['/bangiao', 'Kẻ Xấu', '0912 345 678']) await program.says('chair', line);
      const code = await invited(program, 'chair');
      for (const line of [code, 'đồng ý', 'Trần Thị Mai']) await program.says('mai', line);
      const refused = await program.says('chair', 'đúng');
      expect(refused?.text).toContain('Mục này dành cho người được phân công');
      expect(refused?.text).not.toMatch(shownCode);
    });
  });
});
