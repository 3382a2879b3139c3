import { indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { Total } from '../../../src/domain/rollup.ts';
import { owing, plainAmount, valuesOf, type ClerkTotal } from './clerk.ts';
import type { World } from './world.ts';

/** Reports owed and sent, counted one by one. */
export function clerkCoverage(
  world: World,
  root: string,
  months: readonly { readonly month: string; readonly day: string }[],
) {
  const owed = months.flatMap(({ month, day }) => owing(world, root, day).map(({ id }) => `${id} ${month}`));
  const sent = new Set(world.reports.map(({ unit, month }) => `${unit} ${month}`));
  return { due: owed.length, sent: owed.filter((one) => sent.has(one)).length };
}

/** The clerk's sheet in the words of the program. */
export function totalOfClerk(code: IndicatorCode, clerk: ClerkTotal): Total {
  const { units, applicable, answered, carried, counted } = clerk;
  const coverage = { units, applicable, answered, carriedForward: carried };
  const values = valuesOf(clerk);
  const numbers = values.flatMap((value) => (value.type === 'number' ? [value.number] : []));
  const { rollUp, choices = [] } = indicatorOf(code);
  switch (rollUp) {
    case 'sum':
      return {
        kind: 'sum',
        ...coverage,
        ...(counted.length > 0 && { sum: sum(counted.map(({ content }) => plainAmount(content))) }),
      };
    case 'count-yes': {
      // A unit counts once, in however many months it said yes.
      const yes = new Set(counted.flatMap(({ unit, content }) => (plainAmount(content) > 0 ? [unit] : [])));
      return { kind: 'count-yes', ...coverage, ...(counted.length > 0 && { yes: yes.size }) };
    }
    case 'median': {
      if (numbers.length === 0) return { kind: 'median', ...coverage };
      const inOrder = numbers.toSorted((a, b) => a - b);
      const [low = NaN, high = NaN] = [
        inOrder[Math.ceil(inOrder.length / 2) - 1],
        inOrder[Math.floor(inOrder.length / 2)],
      ];
      const spread = {
        median: Math.round((low + high) / 2),
        smallest: inOrder[0] ?? NaN,
        largest: inOrder.at(-1) ?? NaN,
        number: numbers.length,
      };
      return { kind: 'median', ...coverage, spread };
    }
    case 'distribution': {
      const made = values.flatMap((value) => (value.type === 'choice' ? [value.choice] : []));
      return {
        kind: 'distribution',
        ...coverage,
        choices: choices
          .filter((choice) => made.includes(choice))
          .map((choice) => ({ choice, units: made.filter((one) => one === choice).length })),
      };
    }
    case 'list': {
      const wrote = new Set(
        counted.flatMap(({ unit, content }) => (content.state === 'value' ? [unit] : [])),
      );
      const soonest = values.flatMap((value) => (value.type === 'date' ? [value.date] : [])).toSorted()[0];
      return { kind: 'list', ...coverage, said: wrote.size, ...(soonest !== undefined && { soonest }) };
    }
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((whole, amount) => whole + amount, 0);
}
