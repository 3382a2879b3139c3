import { describe, expect, it } from 'vitest';
import { inLine } from '../../../src/app/in-line.ts';
import { BehindAnother } from '../../../src/app/ports/behind-another.ts';

describe('in line', () => {
  it('does not begin what waits behind a failure, and begins anew with what comes later', async () => {
    const run = inLine();
    const begun: string[] = [];
    const work = (name: string, fails = false) =>
      run('a', async () => {
        begun.push(name);
        if (fails) throw new Error('broken');
      });
    const [first, second, third] = [work('first'), work('second', true), work('third')];
    const fourth = work('fourth');
    await first;
    await expect(second).rejects.toThrow('broken');
    await expect(third).rejects.toThrow(BehindAnother);
    await expect(fourth).rejects.toThrow(BehindAnother);
    await work('later');
    expect(begun).toEqual(['first', 'second', 'later']);
  });

  it('does not let one key wait for another, nor fail with it', async () => {
    const run = inLine();
    const failing = run('a', () => Promise.reject(new Error('broken')));
    await expect(run('b', async () => 'done')).resolves.toBe('done');
    await expect(failing).rejects.toThrow('broken');
  });
});
