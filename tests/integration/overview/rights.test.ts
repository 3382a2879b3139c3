import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import type { Decision } from '../../../src/app/decision.ts';
import { writeSource } from '../../../src/app/files/file-source.ts';
import { comparedMonths, openedMonths } from '../../../src/app/overview/months.ts';
import { parseRequest, type OverviewRequest } from '../../../src/app/overview/request.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import { month, parsePeriodKey, periodKey } from '../../../src/domain/period.ts';
import { windowOf } from '../../../src/domain/reporting-calendar.ts';
import { monthsOf } from '../../../src/domain/summary-period.ts';
import { sheetsOf } from '../../support/drawn-files.ts';
import { sqliteOnly, type TestStore } from '../../support/databases.ts';
import { ask, asZaloMessage, tap } from '../../support/world/asking.ts';
import { plainAmount, standsUnder } from '../../support/world/clerk.ts';
import {
  figuresFrom,
  figuresTo,
  lookedAt,
  recognisableWorld,
  wordsOf,
} from '../../support/world/recognisable-world.ts';
import { writeWorld } from '../../support/world/write-world.ts';
import type { World, WorldPerson, WorldUnit } from '../../support/world/world.ts';

const now = instantInVietnam(lookedAt, '09:00');
const current = month(2026, 6);

/** The day on which the tree of a month is looked at. */
function dayOf(key: string): string {
  const { dueDate } = windowOf(parsePeriodKey(key), standardCalendar);
  return lookedAt < dueDate ? lookedAt : dueDate;
}

/** Whether somebody may read a unit of one month: it stood below a unit they lead, or it is the one they report for. */
function mayRead(world: World, person: WorldPerson, unit: WorldUnit, key: string): boolean {
  return person.offices.some(({ unit: of, role }) =>
    role === 'leader' || role === 'admin' ? standsUnder(world, unit, of, dayOf(key)) : of === unit.id,
  );
}

/** The months an answer to a request may be about: the period itself, and those it is compared with. */
function monthsAskedFor({ period }: Pick<OverviewRequest, 'period'>) {
  const opened = openedMonths(period, now, standardCalendar);
  if (opened.kind === 'not-yet') return { own: [], all: [] };
  const { before, year } = comparedMonths(opened.months);
  const own = opened.months.windows.map((window) => periodKey(window.period));
  return { own, all: [...monthsOf(before), ...monthsOf(year)].map(periodKey).concat(own) };
}

/** Everything in an answer that somebody could read something from. */
function textsOf({ prompt, outgoing = [] }: Decision): string {
  const sent = outgoing.map(
    (message) =>
      `${message.prompt.text} ${message.prompt.choices.map(({ label, id }) => `${label} ${id}`).join(' ')}`,
  );
  return [prompt.text, ...prompt.choices.map(({ label, id }) => `${label} ${id}`), ...sent].join('\n');
}

/** Everything in the file that is made from this. */
async function fileTextOf(opened: TestStore, source: string | undefined): Promise<string> {
  const sheets = source === undefined ? [] : await sheetsOf(opened, { source }, now);
  return (sheets ?? [])
    .flatMap(({ title = [], header, rows }) => [...title, ...header, ...rows.flat()])
    .join('\n');
}

/** What of an answer the person may not read. */
function leaksIn(
  world: World,
  person: WorldPerson,
  text: string,
  request: Pick<OverviewRequest, 'period'>,
): readonly string[] {
  const { own, all } = monthsAskedFor(request);
  const isReadable = (unit: WorldUnit, months: readonly string[]) =>
    person.offices.some(({ unit: of }) => of === unit.id) ||
    months.some((key) => mayRead(world, person, unit, key));
  const names = new Map<string, readonly WorldUnit[]>();
  const addName = (name: string, unit: WorldUnit) => {
    const word = /Zq[a-z]+x/.exec(name)?.[0] ?? '';
    names.set(word, [...(names.get(word) ?? []), unit]);
  };
  for (const unit of world.units) addName(unit.name, unit);
  for (const { name, offices } of world.people) {
    for (const { unit } of offices) {
      const of = world.units.find(({ id }) => id === unit);
      if (of) addName(name, of);
    }
  }
  const namesRead = [...text.matchAll(/Zq[a-z]+x/g)].flatMap(([word]) =>
    (names.get(word) ?? []).some((unit) => isReadable(unit, own)) ? [] : [`name ${word}`],
  );
  const wordsRead = world.reports.flatMap(({ unit: id, month: key }) => {
    if (!text.includes(wordsOf(id, key))) return [];
    const unit = world.units.find((one) => one.id === id);
    return unit && own.includes(key) && mayRead(world, person, unit, key) ? [] : [`words of ${id} in ${key}`];
  });
  const allowed = new Set(
    world.units.flatMap((unit) => {
      const months = all.filter((key) => mayRead(world, person, unit, key)).toSorted();
      const last = months.at(-1);
      if (last === undefined) return [];
      // An earlier figure of the unit may stand in for a missing one.
      const reported = world.reports
        .filter((report) => report.unit === unit.id && report.month <= last)
        .flatMap(({ answers }) => Object.values(answers));
      return [...reported, ...Object.values(unit.profile.facts)].map(plainAmount);
    }),
  );
  const figuresRead = [...text.matchAll(/\d{1,3}(?:\.\d{3})+/g)].flatMap(([printed]) => {
    const figure = Number(printed.replaceAll('.', ''));
    return figure < figuresFrom || figure >= figuresTo || allowed.has(figure) ? [] : [`figure ${printed}`];
  });
  return [...namesRead, ...wordsRead, ...figuresRead];
}

/** The first things anybody may write, each with the period it is about. */
const typed = [
  ['/summary', '2026-06'],
  ['/summary tháng 3', '2026-03'],
  ['tổng hợp quý 1', '2026-q1'],
  ['/chuanop tháng 4', '2026-04'],
  ['xuất excel', '2026-06'],
  ['/xuatexcel tháng 4', '2026-04'],
  ['/tiendo quý 2', '2026-q2'],
  ['/donvi', '2026-06'],
  ['/xembaocao tháng 5', '2026-05'],
  ['chi tiết kết nạp mới tháng 2', '2026-02'],
] as const;

const requestOf = (key: string): Pick<OverviewRequest, 'period'> => ({
  period: parseRequest(`${key} - 1`)?.period ?? current,
});

/** What a choice asks for; one that is no request asks for nothing that has a period. */
function requested(id: string): Pick<OverviewRequest, 'period'> {
  return parseRequest(id.split(' ').slice(1).join(' ')) ?? { period: current };
}

sqliteOnly((databases) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  describe('an answer', () => {
    it('never names a unit, tells its words or shows a figure that the person may not read, and fits a message', async () => {
      const seen = { answers: 0, names: 0 };
      await fc.assert(
        fc.asyncProperty(
          recognisableWorld,
          fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }),
          fc.nat(1_000),
          async (make, picks, chance) => {
            const world = make();
            await writeWorld(opened.database, world);
            const check = async (
              person: WorldPerson,
              decision: Decision,
              request: Pick<OverviewRequest, 'period'>,
              by: string,
            ) => {
              const text = `${textsOf(decision)}\n${await fileTextOf(opened, decision.prompt.file?.source)}`;
              seen.answers += 1;
              seen.names += text.match(/Zq[a-z]+x/g)?.length ?? 0;
              expect(leaksIn(world, person, text, request), `${person.chat} ${by}: ${text}`).toEqual([]);
              expect(decision.prompt.text, by).not.toContain('trục trặc');
              expect(asZaloMessage(decision).length, by).toBeLessThanOrEqual(1_950);
              for (const { id } of decision.prompt.choices)
                expect(Buffer.byteLength(`menu:${id}`)).toBeLessThanOrEqual(64);
            };
            for (const pick of picks) {
              const person = world.people[pick % world.people.length];
              if (!person) continue;
              const say = (input: Parameters<typeof ask>[2]) =>
                ask(opened, person.chat, input, { day: lookedAt });
              const waiting: string[] = [];
              for (const [text, key] of typed) {
                const decision = await say(text);
                await check(person, decision, requestOf(key), text);
                waiting.push(...decision.prompt.choices.map(({ id }) => id));
              }
              // Where the choices lead, a few of them at random.
              for (let step = 0; step < 10 && waiting.length > 0; step += 1) {
                const [id = ''] = waiting.splice((chance + step * 7) % waiting.length, 1);
                const decision = await say(tap(id));
                await check(person, decision, requested(id), id);
                waiting.push(...decision.prompt.choices.map((choice) => choice.id));
              }
              // What nobody offered: other people's units, by code and by name.
              for (const [index, { code, name }] of world.units.entries()) {
                const forged = [
                  `summary 2026-05 - 1 ${code}`,
                  `detail 2026-q1 mem_new 1 ${code}`,
                  `read 2026-05 - 1 ${code}`,
                  `card 2026-06 - 1 ${code}`,
                  `remind 2026-06 yes 1 ${code}`,
                  `progress 2026-q2 - 1 ${code}`,
                  `missing 2026-06 - 1 ${code}`,
                  `sheet 2026-06 - 1 ${code}`,
                  `summary 2026-q2 opinions 1 ${code}`,
                ][(index + chance) % 9];
                if (forged !== undefined)
                  await check(person, await say(tap(forged)), requested(forged), forged);
                const named = `tổng hợp tháng 4 ${name}`;
                // The name is the person's own: it may come back to them.
                const reply = await say(named);
                const own = {
                  ...reply,
                  prompt: { ...reply.prompt, text: reply.prompt.text.replaceAll(`“${name}”`, '') },
                };
                await check(person, own, requestOf('2026-04'), named);
                // A file that was never offered, as a link of somebody else's might ask for it.
                const wish = { file: 'missing', askedAt: now, request: `2026-06 - 1 ${code}` } as const;
                const source = writeSource({ ...wish, person: asId<PersonId>(person.id) });
                const text = await fileTextOf(opened, source);
                expect(leaksIn(world, person, text, requestOf('2026-06')), source).toEqual([]);
              }
            }
          },
        ),
        { seed: 20_261_128, numRuns: 6 },
      );
      // It is no use to be silent.
      expect(seen.names).toBeGreaterThan(seen.answers);
    }, 120_000);

    it('of a leader adds up just what the leader may read', async () => {
      await fc.assert(
        fc.asyncProperty(
          recognisableWorld,
          fc.constantFrom('2026-06', '2026-04', '2026-q1', '2026-q2'),
          async (make, key) => {
            const world = make();
            await writeWorld(opened.database, world);
            const { own } = monthsAskedFor(requestOf(key));
            for (const person of world.people) {
              const place = world.units.find(({ id }) => id === person.offices[0]?.unit);
              if (place?.sector !== 'upper-union') continue;
              const decision = await ask(opened, person.chat, tap(`summary ${key} - 1 ${place.code}`), {
                day: lookedAt,
              });
              const members = own.flatMap((month) =>
                world.units
                  .filter(
                    (unit) =>
                      unit.sector !== 'upper-union' && standsUnder(world, unit, place.id, dayOf(month)),
                  )
                  .map((unit) =>
                    world.reports.find((report) => report.unit === unit.id && report.month === month),
                  ),
              );
              const joined = members.flatMap((report) =>
                report?.answers.mem_new ? [plainAmount(report.answers.mem_new)] : [],
              );
              const printed = /Kết nạp mới: ([\d.]+) người/.exec(decision.prompt.text)?.[1];
              const sum = joined.reduce((a, b) => a + b, 0);
              expect(
                printed === undefined ? 0 : Number(printed.replaceAll('.', '')),
                `${person.chat} ${key}`,
              ).toBe(sum);
            }
          },
        ),
        { seed: 20_261_129, numRuns: 6 },
      );
    }, 60_000);
  });
});
