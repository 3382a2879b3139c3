import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { Scene } from '../support/faults/scene.ts';
import { givenSeed } from '../support/faults/thoroughness.ts';
import { demoDatabase, enrolled, garmentUnion } from '../support/process-bot.ts';
import { form, period } from '../support/storage-organisation.ts';

const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;
/** In the order in which they are asked; what the next version does not ask any more is not among them. */
const lines = ['251, nữ 193', 'kết nạp 6, giảm 0', '240', '265, nữ 202'];
const typed = [
  'emp_female',
  'emp_total',
  'mem_female',
  'mem_in_software',
  'mem_left',
  'mem_new',
  'mem_total',
];

describe('a new version of the form in the middle of a report', () => {
  eachDatabase((databases) => {
    async function reporting(replicas: number) {
      const database = await demoDatabase(databases);
      let chair: FakePerson | undefined;
      const updates = replicas > 1 ? 'webhook' : 'polling';
      const scene = await Scene.open(database, { updates, replicas }, async (telegram) => {
        chair = await enrolled(database, telegram, chairOf);
      });
      const says = async (text: string) => {
        chair?.types(text);
        return (await chair?.hears())?.text ?? '';
      };
      const draftOf = async () => {
        const found = await database.store.reports.draft({ form, unit: garmentUnion.id, period });
        return { answers: Object.keys(found?.draft.answers ?? {}).toSorted(), earlier: found?.draft.earlier };
      };
      return { scene, says, draftOf };
    }

    it.runIf(databases.engine === 'sqlite' || givenSeed !== undefined)(
      'keeps every answer, and says once that the form is another',
      async () => {
        const { scene, says, draftOf } = await reporting(1);
        await says('/baocao');
        for (const line of lines.slice(0, 2)) await says(line);
        await scene.stop(0);
        scene.nextForm();
        await scene.replace(0);
        const told = [];
        for (const line of lines.slice(2)) told.push(await says(line));
        expect(told.filter((text) => text.includes('cập nhật'))).toHaveLength(1);
        expect((await draftOf()).answers).toEqual(typed);
      },
    );

    it.runIf(databases.engine === 'postgresql')(
      'while both versions serve puts no answer aside, whichever takes a message',
      async () => {
        const { scene, says, draftOf } = await reporting(2);
        await says('/baocao');
        await says(lines[0] ?? '');
        await scene.stop(1);
        scene.nextForm();
        await scene.replace(1);
        const told = [];
        for (const line of lines.slice(1)) told.push(await says(line));
        for (let turn = 0; turn < 4; turn += 1) told.push(await says('còn mấy câu'));
        // What only the new version asks is taken by it, and meanwhile the old one goes on with the rest.
        for (let turn = 0; turn < 2; turn += 1) told.push(await says('báo cáo'));
        expect(told.filter((text) => text.includes('cập nhật')).length).toBeLessThanOrEqual(1);
        const { answers, earlier } = await draftOf();
        expect(answers).toEqual(typed);
        expect(Object.keys(earlier ?? {})).toEqual([]);
      },
    );
  });
});
