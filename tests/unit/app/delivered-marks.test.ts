import { describe, expect, it } from 'vitest';
import { deliveredMarks } from '../../../src/app/delivered-marks.ts';
import type { TurnStore } from '../../../src/app/ports/turn-store.ts';
import { asId, type AccountId } from '../../../src/domain/ids.ts';
import { fakeTime } from '../../support/fake-time.ts';

const [lan, hoa] = ['lan', 'hoa'].map((id) => asId<AccountId>(id));
const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe('marks of what was delivered', () => {
  it('are written together, and kept while the database is away; of a person only the newest', async () => {
    const time = fakeTime();
    const written: string[] = [];
    let isAway = true;
    const markDelivered: TurnStore['markDelivered'] = async (batch) => {
      if (isAway) throw new Error('connection refused');
      written.push(batch.map(({ account, event }) => `${account} ${event}`).join(', '));
    };
    const marks = deliveredMarks({ markDelivered }, time.timer, silent);
    if (!lan || !hoa) throw new Error('nobody is there');
    marks.add(lan, '1');
    marks.add(hoa, '1');
    await time.passesUntil(time.timer.sleep(1_000));
    marks.add(lan, '2');
    await time.passesUntil(time.timer.sleep(1_000));
    expect(written).toEqual([]);
    expect([marks.isUnwritten(lan, '2'), marks.isUnwritten(hoa, '1')]).toEqual([true, true]);
    isAway = false;
    await time.passesUntil(time.timer.sleep(20_000));
    expect(written.join(', ').split(', ').toSorted()).toEqual(['hoa 1', 'lan 2']);
    expect([marks.isUnwritten(lan, '2'), marks.isUnwritten(hoa, '1')]).toEqual([false, false]);
  });
});
