import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/app/one-at-a-time.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe('one at a time', () => {
  it('runs work of one key in order, even when the first is slower', async () => {
    const run = oneAtATime();
    const slow = gate();
    const done: string[] = [];
    const first = run('a', async () => {
      await slow.opened;
      done.push('first');
    });
    const second = run('a', async () => {
      done.push('second');
    });
    slow.open();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
  });

  it('does not let one key wait for another', async () => {
    const run = oneAtATime();
    const never = gate();
    const stuck = run('a', () => never.opened);
    await expect(run('b', async () => 'done')).resolves.toBe('done');
    never.open();
    await stuck;
  });

  it('goes on after work that failed, and tells its caller', async () => {
    const run = oneAtATime();
    await expect(run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(run('a', async () => 'next')).resolves.toBe('next');
  });
});
