import { describe, expect, it } from 'vitest';
import { oneAhead } from '../../../src/app/one-ahead.ts';
import { oneSending } from '../../../src/serving/one-sending.ts';

/** A promise, and how to fulfil it. */
function gate() {
  return Promise.withResolvers<void>();
}

describe('making one ahead', () => {
  async function* numbers(made: number[], until = 5, failAt?: number) {
    for (let number = 1; number <= until; number += 1) {
      if (number === failAt) throw new Error(`no ${number}`);
      made.push(number);
      yield number;
    }
  }

  it('gives the same values in the same order, the next one made while one is worked on', async () => {
    const made: number[] = [];
    const seen: number[] = [];
    for await (const number of oneAhead(numbers(made))) {
      await Promise.resolve();
      seen.push(number);
      expect(made.length).toBeLessThanOrEqual(number + 1);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('of nothing is nothing', async () => {
    for await (const number of oneAhead(numbers([], 0))) expect(number).toBeUndefined();
  });

  it('fails after what came before the failure', async () => {
    const seen: number[] = [];
    const walk = async () => {
      for await (const number of oneAhead(numbers([], 5, 3))) seen.push(number);
    };
    await expect(walk()).rejects.toThrow('no 3');
    expect(seen).toEqual([1, 2]);
  });

  it('stops making when nobody wants more, and has finished what it was making', async () => {
    const made: number[] = [];
    for await (const number of oneAhead(numbers(made))) if (number === 2) break;
    const before = made.length;
    await Promise.resolve();
    expect(made).toHaveLength(before);
    expect(before).toBeLessThanOrEqual(3);
  });
});

describe('one sending at a time', () => {
  it('looks once more for all who asked while it ran', async () => {
    const gates = [gate(), gate(), gate()];
    let runs = 0;
    let together = 0;
    const send = oneSending(async () => {
      together += 1;
      expect(together).toBe(1);
      await gates[runs]?.promise;
      runs += 1;
      together -= 1;
    });
    const all = [send(), send(), send()];
    gates[0]?.resolve();
    gates[1]?.resolve();
    await Promise.all(all);
    expect(runs).toBe(2);
    gates[2]?.resolve();
    await send();
    expect(runs).toBe(3);
  });
});
