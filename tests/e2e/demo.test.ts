import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personas } from '../../src/demo.ts';
import { demoSeenOn } from '../support/demo-reports.ts';
import { pipedChat } from '../support/process-chat.ts';
import { run } from '../support/process.ts';
import { demoChairLines } from '../support/whole-report.ts';

const timeout = 300_000;
const newDatabase = () => `file:${join(mkdtempSync(join(tmpdir(), 'demo-')), 'demo.db')}`;

describe('the program with nothing configured', () => {
  it(
    'shows whom one can be, makes the bot speak to the chair first, and changes places',
    { timeout },
    async () => {
      const DATABASE_URL = newDatabase();
      const typed = ['báo cáo', '/vai', '/vai nobody', '/vai LEADER', 'tổng hợp'];
      const input = typed.map((line) => `${line}\n`).join('');
      const ending = await run('src/main.ts', { at: '2026-11-20T09:00+07:00', env: { DATABASE_URL }, input });
      expect(ending.code).toBe(0);
      for (const persona of personas)
        expect(ending.stderr.match(new RegExp(`^  /vai ${persona} `, 'gm')), persona).toHaveLength(3);
      // On one screen.
      const [greeting = ''] = ending.stderr.split('Bây giờ');
      expect(greeting.split('\n').length).toBeLessThan(20);
      const [hello, question, leader, summary] = ending.stdout.split('\n---\n');
      expect(hello).toMatch(/^Chào anh\/chị Nguyễn Thị Thanh Hương!.*chưa làm.*1\. Làm báo cáo/s);
      expect(question).toMatch(/Câu 1\/.*Tháng trước: Đoàn viên: 245 người/s);
      expect(leader).toMatch(/^Chào anh\/chị Đặng Thị Kim Loan!/);
      expect(summary).toMatch(/Công đoàn phường Bà Rịa.*\/65 đơn vị/s);

      const later = await run('src/main.ts', { at: '2027-02-18T09:00+07:00', env: { DATABASE_URL } });
      expect(later.code).toBe(0);
      expect(later.stderr).toContain('xoá thư mục data/');
      expect(ending.stderr).not.toContain('xoá thư mục data/');
    },
  );

  it('takes a whole report of its chair, and its leader sees one more', { timeout }, async () => {
    const database = newDatabase();
    const load = () =>
      run('src/cli/demo.ts', { args: ['--now', '2026-11-21T09:00', '--database', database] });
    expect(await load()).toMatchObject({ code: 0, stdout: expect.stringContaining('--as chair') });
    const lines = demoChairLines('2026-11-21');
    const chair = await pipedChat({ as: 'chair', database, now: '2026-11-21T09:10' }, lines);
    expect(chair.messages.at(-1)).toContain('Mã biên nhận');
    const leader = await pipedChat({ as: 'leader', database, now: '2026-11-21T09:30' }, ['/summary']);
    const { current, reports } = demoSeenOn('2026-11-21', '09:00');
    const before = reports.filter(({ unit, report }) => unit.above === 'br' && report.period === current);
    expect(leader.messages[0]).toContain(`Đã báo cáo: ${before.length + 1}/65 đơn vị`);
    expect(await load()).toMatchObject({ code: 2, stdout: '' });
  });
});
