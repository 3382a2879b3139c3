import * as fc from 'fast-check';
import { numberAnswer, textAnswer } from '../../../src/domain/answer.ts';
import { grassroots } from '../../../src/domain/unit.ts';
import { monthsFrom, type World, type WorldPerson, type WorldReport, type WorldUnit } from './world.ts';

/** Months of a recognisable world; the last one is open when it is looked at. */
const recognisableMonths = monthsFrom('2026-01', 6);
export const lookedAt = '2026-06-22';

/** Every figure of a recognisable world lies here and no two are the same, so that a number in a text tells whose it is. */
export const figuresFrom = 1_000_000;
export const figuresTo = 2_000_000;

interface Plan {
  readonly wards: number;
  readonly units: readonly {
    readonly ward: number;
    readonly movesTo: number | undefined;
    readonly movesIn: number;
    readonly sector: number;
  }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  wards: fc.integer({ min: 2, max: 3 }),
  units: fc.array(
    fc.record({
      ward: fc.nat(3),
      movesTo: fc.option(fc.nat(3), { nil: undefined }),
      movesIn: fc.integer({ min: 1, max: 5 }),
      sector: fc.nat(grassroots.length - 1),
    }),
    { minLength: 3, maxLength: 8 },
  ),
});

let worlds = 0;

/** An organisation whose names, words and figures are found again in whatever text they get into, with a person for every place and role. */
export const recognisableWorld: fc.Arbitrary<() => World> = plan.map((planned) => () => worldOf(planned));

function worldOf({ wards, units }: Plan): World {
  worlds += 1;
  // Letters only: a digit in a name would pass for a figure.
  const tag = letters(worlds);
  const id = (name: string) => `${tag}-${name}`;
  const begin = '2020-01-01';
  const named = (kind: string, index: number) => `${kind} Zq${tag}${letters(index + 1)}x`;
  const upper = (key: string, index: number, parents: WorldUnit['parents']): WorldUnit => ({
    id: id(key),
    code: id(key),
    name: named('Công đoàn', index),
    sector: 'upper-union',
    profile: { yearBasis: 'calendar', facts: {} },
    from: begin,
    parents,
  });
  const top = upper('top', 0, []);
  const unions = Array.from({ length: wards }, (_, ward) =>
    upper(`ward${ward}`, ward + 1, [{ parent: top.id, from: begin }]),
  );
  const wardId = (ward: number) => unions[ward]?.id ?? top.id;
  const grass = units.map((unit, index): WorldUnit => {
    const moved = `${recognisableMonths[unit.movesIn]}-08`;
    return {
      id: id(`unit${index}`),
      code: id(`unit${index}`),
      name: named('CĐCS', index + 10),
      sector: grassroots[unit.sector] ?? 'private-enterprise',
      profile: {
        yearBasis: 'calendar',
        facts: { officers_total: numberAnswer(figuresFrom + 900_000 + worlds * 20 + index) },
      },
      from: begin,
      parents:
        unit.movesTo === undefined
          ? [{ parent: wardId(unit.ward), from: begin }]
          : [
              { parent: wardId(unit.ward), from: begin, to: dayBefore(moved) },
              { parent: wardId(unit.movesTo), from: moved },
            ],
    };
  });
  let next = 0;
  const reports = grass.flatMap(({ id: unit }, index) =>
    recognisableMonths.flatMap((month, at): readonly WorldReport[] => {
      // Some are missing, among them some of the last month.
      if ((index * 3 + at * 5) % 4 === 0) return [];
      const figure = () => {
        next += 1;
        return numberAnswer(figuresFrom + next * 997);
      };
      return [
        {
          unit,
          month,
          isLate: at % 2 === 0,
          answers: {
            mem_total: figure(),
            mem_new: figure(),
            care_people: figure(),
            accidents: figure(),
            strikes: figure(),
            difficulties: textAnswer(`Khó khăn ${wordsOf(unit, month)}`),
          },
        },
      ];
    }),
  );
  const everywhere = [top, ...unions, ...grass];
  const people = everywhere.map(({ id: unit, sector }, index): WorldPerson => {
    const role =
      sector !== 'upper-union'
        ? index % 2 === 0
          ? 'chair'
          : 'deputy'
        : index % 3 === 2
          ? 'admin'
          : 'leader';
    return {
      id: `${unit}-person`,
      name: named('Người', index + 40),
      chat: `${unit}-chat`,
      offices: [{ unit, role }],
    };
  });
  return { units: everywhere, reports, people };
}

/** What a unit wrote in a month, to be found again. */
export function wordsOf(unit: string, month: string): string {
  return `chuyện ${unit.replaceAll(/[^a-z]/g, '')}${letters(Number(unit.replaceAll(/\D/g, '')) + 1)}q${letters(Number(month.slice(5)))}x`;
}

/** A number in letters. */
function letters(number: number): string {
  return Array.from(String(number), String)
    .map((digit) => 'bcdfghklmn'[Number(digit)] ?? '')
    .join('');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
