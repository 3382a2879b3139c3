import { beforeAll, describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer } from '../../../src/domain/answer.ts';
import type { Decision } from '../../../src/app/decision.ts';
import { eachDatabase, type TestStore } from '../../support/databases.ts';
import { ask, asZaloMessage, tap } from '../../support/world/asking.ts';
import { monthsFrom, type World, type WorldUnit } from '../../support/world/world.ts';
import { writeWorld } from '../../support/world/write-world.ts';

const at = { day: '2026-06-22' };
const months = monthsFrom('2026-05', 2);

/** A province with three wards of 15 units each, and two units of its own; every third unit is missing in June. */
const world: World = (() => {
  const begin = '2020-01-01';
  const profile = { yearBasis: 'calendar', facts: {} } as const;
  const upper = (id: string, name: string, parents: WorldUnit['parents']): WorldUnit => ({
    id,
    code: id,
    name,
    sector: 'upper-union',
    profile,
    from: begin,
    parents,
  });
  const wards = ['Đông', 'Tây', 'Nam'].map((name, index) =>
    upper(`ward${index}`, `Công đoàn phường ${name}`, [{ parent: 'top', from: begin }]),
  );
  const units = Array.from({ length: 47 }, (_, index): WorldUnit => ({
    id: `unit${index}`,
    code: `CD-${index}`,
    name: `CĐCS Công ty TNHH Một thành viên Dệt may Số ${index + 1}`,
    sector: 'private-enterprise',
    profile,
    from: begin,
    parents: [{ parent: index < 45 ? `ward${index % 3}` : 'top', from: begin }],
  }));
  return {
    units: [upper('top', 'Liên đoàn Lao động tỉnh', []), ...wards, ...units],
    reports: units.flatMap(({ id: unit }, index) =>
      months
        .filter((month) => month === '2026-05' || index % 3 !== 0)
        .map((month) => ({
          unit,
          month,
          isLate: month === '2026-05' && index % 10 === 0,
          answers: {
            mem_total: numberAnswer(100 + index),
            mem_new: numberAnswer(index),
            difficulties: textAnswer(`Khó khăn thứ ${index}, ${'đơn hàng giảm sâu '.repeat(8)}`),
          },
        })),
    ),
    people: [{ id: 'boss', name: 'Lãnh đạo tỉnh', chat: 'boss', offices: [{ unit: 'top', role: 'leader' }] }],
  };
})();

eachDatabase((databases) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
    await writeWorld(opened.database, world);
  });

  /** A list from its first message to its last, always by the first choice, which goes on. */
  async function wholeList(first: string): Promise<readonly Decision[]> {
    const pages: Decision[] = [await ask(opened, 'boss', first, at)];
    for (;;) {
      const next = pages.at(-1)?.prompt.choices.find(({ label }) => label.startsWith('Tiếp'));
      if (!next) return pages;
      pages.push(await ask(opened, 'boss', tap(next.id), at));
    }
  }

  describe('a long list', () => {
    it.each([
      ['/chuanop', /Số (\d+):/g, 16],
      ['chi tiết kết nạp mới', /Số (\d+)(?::|\n|$)/gm, 47],
      ['chi tiết đoàn viên tháng 5', /Số (\d+):/g, 47],
      ['chi tiết khó khăn', /Số (\d+)(?::|\n|$)/gm, 47],
    ])('%s comes in pages that fit, with every unit once', async (first, pattern, units) => {
      const pages = await wholeList(first);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) {
        expect(asZaloMessage(page).length).toBeLessThanOrEqual(1_900);
        expect(page.prompt.text.split('\n').length).toBeLessThanOrEqual(25);
      }
      const named = pages.flatMap(({ prompt }) =>
        [...prompt.text.matchAll(pattern)].map(([, number]) => number),
      );
      expect(named).toHaveLength(units);
      expect(new Set(named).size).toBe(units);
    });

    it('of figures is sorted, with those without one at the end', async () => {
      const text = (await wholeList('chi tiết kết nạp mới')).map(({ prompt }) => prompt.text).join('\n');
      const figures = [...text.matchAll(/^\d+\. .+: (\d+) người$/gm)].map(([, figure]) => Number(figure));
      expect(figures).toHaveLength(31);
      expect(figures).toEqual(figures.toSorted((a, b) => b - a));
      expect(text.search(/^– /m)).toBeGreaterThan(text.search(/^31\. /m));
      expect(text).toContain('Chưa có số liệu (16 đơn vị)');
    });

    it('goes on with “tiếp” in words, and an old button still shows its page', async () => {
      const [first, second] = await wholeList('/chuanop');
      const next = first?.prompt.choices[0]?.id ?? '';
      expect(next).toBe('missing 2026-06 - 2 top');
      await ask(opened, 'boss', '/donvi Số 7', at);
      const again = await ask(opened, 'boss', tap(next), at);
      expect(again.prompt.text).toBe(second?.prompt.text);
      const typed = await ask(opened, 'boss', '/chuanop trang 2', at);
      expect(typed.prompt.text).toBe(second?.prompt.text);
    });

    it('of who is missing stands under the unions below', async () => {
      const text = (await wholeList('/chuanop')).map(({ prompt }) => prompt.text).join('\n');
      expect(text).toContain('Công đoàn phường Đông\n');
      // Units directly below come before them.
      expect(text.indexOf('Số 46')).toBeLessThan(text.indexOf('Công đoàn phường Đông'));
    });

    it('of words names who wrote them', async () => {
      const pages = await wholeList('summary 2026-06 opinions 1 top'.replace(/^summary /, '/tonghop '));
      const text = pages.map(({ prompt }) => prompt.text).join('\n');
      expect(text.match(/Dệt may Số \d+: Khó khăn thứ/g)).toHaveLength(31);
    });
  });

  describe('a province', () => {
    it('shows its unions with how many of their reports came, and opens each', async () => {
      const below = await ask(opened, 'boss', tap('summary 2026-06 below 1 top'), at);
      expect(below.prompt.text).toContain('1. Công đoàn phường Đông: 0/15');
      expect(below.prompt.text).toContain('Đơn vị trực thuộc: 1/2 đã nộp đủ');
      const choice = below.prompt.choices.find(({ label }) => label.includes('phường Tây'));
      expect(choice?.label).toBe('Công đoàn phường Tây (15/15)');
      const ward = await ask(opened, 'boss', tap(choice?.id ?? ''), at);
      expect(ward.prompt.text).toContain('Công đoàn phường Tây\n');
      expect(ward.prompt.text).toContain('Đã báo cáo: 15/15 đơn vị');
    });

    it('adds a figure up by union, and compares them by it', async () => {
      const byPlace = await ask(opened, 'boss', tap('detail 2026-05 by:mem_new 1 top'), at);
      const sums = [0, 1, 2].map((ward) =>
        Array.from({ length: 45 }, (_, index) => index)
          .filter((index) => index % 3 === ward)
          .reduce((a, b) => a + b, 0),
      );
      for (const sum of sums) expect(byPlace.prompt.text).toContain(`: ${sum} người`);
      const compared = await ask(opened, 'boss', tap('summary 2026-06 compare 1 top'), at);
      expect(compared.prompt.text).toContain('Chỉ có 3 nơi để so');
      expect(compared.prompt.text).toMatch(
        /Nộp báo cáo\n {2}tốt nhất: .+100,0 %\n {2}yếu nhất: Công đoàn phường Đông, 0,0 % \(0\/15\)/,
      );
    });

    it('sees its progress by union and day, and who was late', async () => {
      const text = (await wholeList('/tiendo tháng 5')).map(({ prompt }) => prompt.text).join('\n');
      expect(text).toContain('Đã báo cáo: 47/47 đơn vị (100,0 %), đúng hạn 42, muộn 5');
      expect(text).toContain('• Công đoàn phường Tây: 15/15, đúng hạn 13, muộn 2');
      expect(text).toContain('Đơn vị trực thuộc: 2/2 đã nộp đủ');
      expect(text).toContain('• 20/5: 47 (cộng dồn 47)');
      expect(text).toContain('Nộp muộn (5):');
    });
  });
});
