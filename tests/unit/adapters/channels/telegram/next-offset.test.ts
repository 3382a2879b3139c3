import { describe, expect, it } from 'vitest';
import type { HandledUpdate } from '../../../../../src/adapters/channels/telegram/handle-batch.ts';
import { nextOffset } from '../../../../../src/adapters/channels/telegram/next-offset.ts';
import { RefusedUpdates, triesBesideOthers } from '../../../../../src/adapters/channels/telegram/give-up.ts';

describe('the next offset', () => {
  it.each<[what: string, batch: readonly HandledUpdate[], next: number]>([
    ['stays when nothing came', [], 5],
    ['goes behind the last update', [stored(5), ignored(6), stored(7)], 8],
    ['stops at the first update that is not stored', [stored(5), refused(6), stored(7), refused(8)], 6],
    ['passes over an update without a number', [stored(5), ignored(undefined)], 6],
    ['stays when nothing has a number', [ignored(undefined)], 5],
    ['follows numbers that begin anew', [stored(2)], 3],
  ])('%s', (_, batch, next) => {
    expect(nextOffset(5, batch, new Set())).toBe(next);
  });

  it('passes an update that was given up', () => {
    expect(nextOffset(5, [refused(5), stored(6)], new Set([5]))).toBe(7);
  });
});

describe('an update that can not be stored', () => {
  it('is given up when the store takes everything else again and again', () => {
    const updates = new RefusedUpdates();
    for (let tries = 1; tries < triesBesideOthers; tries += 1) {
      expect(updates.note([refused(5), stored(6)])).toEqual(new Set());
    }
    expect(updates.note([refused(5), stored(6)])).toEqual(new Set([5]));
  });

  it('is kept for ever while the store takes nothing', () => {
    const updates = new RefusedUpdates();
    for (let tries = 0; tries < 3 * triesBesideOthers; tries += 1) {
      expect(updates.note([refused(5), refused(6), ignored(7)])).toEqual(new Set());
    }
  });
});

function stored(id: number): HandledUpdate {
  return { id, result: { kind: 'stored' } };
}

function ignored(id: number | undefined): HandledUpdate {
  return { id, result: { kind: 'ignored' } };
}

function refused(id: number): HandledUpdate {
  return { id, result: { kind: 'not-stored', error: new Error('away') } };
}
