import { describe, expect, it } from 'vitest';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { Scene } from '../support/faults/scene.ts';
import { databasesOfFaults } from '../support/faults/thoroughness.ts';
import { demoDatabase, enrolled, garmentUnion } from '../support/process-bot.ts';
import { form, period } from '../support/storage-organisation.ts';

const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;
const hour = 3_600_000;

describe('a clock that is put right while somebody reports', () => {
  databasesOfFaults((databases) => {
    async function reporting(at: string) {
      const database = await demoDatabase(databases);
      let chair: FakePerson | undefined;
      const scene = await Scene.open(database, { updates: 'polling', at }, async (telegram) => {
        chair = await enrolled(database, telegram, chairOf);
      });
      const says = async (text: string) => {
        chair?.types(text);
        return (await chair?.hears())?.text ?? '';
      };
      const answers = async () => {
        const draft = await database.store.reports.draft({ form, unit: garmentUnion.id, period });
        return Object.keys(draft?.draft.answers ?? {}).toSorted();
      };
      return { scene, database, says, answers };
    }

    it('over midnight and the end of the month, and back, loses no answer and asks nothing twice', async () => {
      const { scene, database, says, answers } = await reporting('2026-11-30T23:59:30+07:00');
      expect(await says('/baocao')).toContain('tháng 11/2026');
      expect(await says('251, nữ 193')).toMatch(/251 người.*Câu 2\//s);
      await scene.stepClock(hour);
      expect(await says('kết nạp 6, giảm 0')).toMatch(/^✅ Đã ghi Kết nạp mới: 6 người/);
      // Back into November: what was stored stands in the future now.
      await scene.stepClock(-2 * hour);
      expect(await says('240')).toMatch(/^✅ Đã ghi .*240 người/);
      await scene.kill(0);
      await scene.replace(0);
      await scene.stepClock(3 * hour);
      const workforce = await says('265, nữ 202');
      // The last reply may have been on its way when the program was killed.
      expect(workforce.startsWith('Mình gửi lại') ? await says('!') : workforce).not.toBe('');
      expect(await answers()).toEqual([
        'emp_female',
        'emp_total',
        'mem_female',
        'mem_in_software',
        'mem_left',
        'mem_new',
        'mem_total',
      ]);
      const drafts = await database.database.tables.draft.findMany({ where: { unitId: garmentUnion.id } });
      expect(drafts.map((draft) => draft.period)).toEqual([period]);
      expect(await scene.stop(0)).toBe(0);
    });

    it('past the closing keeps what was typed, and says that it is closed', async () => {
      // November closes on 7/12: the 5th is a Saturday.
      const { scene, says, answers } = await reporting('2026-12-07T23:59:30+07:00');
      expect(await says('/baocao')).toContain('tháng 11/2026');
      expect(await says('251, nữ 193')).toMatch(/251 người.*Câu 2\//s);
      await scene.stepClock(hour);
      expect(await says('kết nạp 6, giảm 0')).toMatch(/vừa khoá.*✅ Đã ghi Kết nạp mới: 6 người/s);
      expect(await answers()).toEqual(['mem_female', 'mem_left', 'mem_new', 'mem_total']);
      expect(await says('gửi')).not.toBe('');
      expect(await scene.stop(0)).toBe(0);
    });
  });
});
