import type { Dice } from '../chance.ts';
import type { DemoTexts } from '../month.ts';
import { difficulties } from '../words/difficulties.ts';
import { models } from '../words/models.ts';
import { moods } from '../words/moods.ts';
import { plans } from '../words/plans.ts';
import { proposals } from '../words/proposals.ts';
import type { Saying } from '../words/saying.ts';
import type { KindName } from './kinds.ts';

/** Of a chair who writes something: how often it is this. */
const topics = [
  ['difficulties', difficulties, 0.4],
  ['proposals', proposals, 0.35],
  ['mood', moods, 0.35],
  ['goodModel', models, 0.12],
  ['plan', plans, 0.6],
] as const satisfies readonly (readonly [keyof DemoTexts, readonly Saying[], number])[];

/** What a chair writes in one month (1 to 12), if anything. */
export function textsOf(dice: Dice, kind: KindName, month: number, writes: number): DemoTexts {
  if (!dice.happens('writes', writes)) return {};
  return Object.fromEntries(
    topics
      .filter(([topic, , often]) => dice.happens(topic, often))
      .flatMap(([topic, sayings]) => {
        const fitting = sayings.filter((saying) => fits(saying, kind, month));
        const said = dice.oneOf(`words of ${topic}`, fitting)?.text;
        const people = String(dice.between(`${topic}, how many`, 2, 9));
        return said === undefined ? [] : [[topic, said.replace('{n}', people)]];
      }),
  );
}

function fits({ of, in: months }: Saying, kind: KindName, month: number): boolean {
  return (of?.includes(kind) ?? true) && (months?.includes(month) ?? true);
}
