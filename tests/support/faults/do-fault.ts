import { setTimeout as wait } from 'node:timers/promises';
import { holdTable } from '../process-lock.ts';
import type { Fault } from './plan.ts';
import type { Platform, Typed } from './platform.ts';
import type { Scene } from './scene.ts';

/** Makes a fault happen around what somebody types on a platform. Everything works again when it resolves. */
export async function doFault(
  scene: Scene,
  platform: Platform,
  fault: Fault,
  type: () => Typed,
): Promise<void> {
  const index = 'replica' in fault ? fault.replica % scene.replicas : 0;
  switch (fault.kind) {
    case 'kill-unsent': {
      // Of several processes nobody knows which one sends; the call must not hang in one that lives on.
      platform.failsNextSend(scene.replicas > 1 ? 'resetBefore' : 'hang');
      const reached = platform.reachesSend();
      type();
      await reached;
      return await killAndReplace(scene, index);
    }
    case 'kill-unmarked': {
      const killed = new Promise<void>((done) => {
        platform.onNextSent(async () => {
          await scene.kill(index);
          done();
        });
      });
      type();
      await killed;
      return await scene.replace(index);
    }
    case 'kill-soon':
    case 'quick-kill':
      type();
      await wait(fault.wait);
      return await killAndReplace(scene, index);
    case 'stop': {
      type();
      await wait(fault.wait);
      const code = await scene.stop(index);
      if (code !== 0) throw new Error(`a program that was asked to stop ended with ${code}`);
      return await scene.replace(index);
    }
    case 'repeat': {
      const typed = type();
      await wait(fault.wait);
      return await typed.repeat(fault.times);
    }
    case 'platform-down':
      await platform.goesDown();
      type();
      await wait(fault.hold);
      return await platform.comesBack();
    case 'send-fails':
      platform.failsNextSend(fault.how);
      return void type();
    case 'database-away':
      scene.isDatabaseAway = true;
      await withoutDatabase(scene, fault, type);
      scene.isDatabaseAway = false;
      return;
    case 'connections-cut':
      type();
      await wait(fault.wait);
      return scene.relay?.cut();
    case 'clock':
      await scene.stepClock(fault.minutes * 60_000);
      return void type();
    case 'quick':
      return void type();
  }
}

async function killAndReplace(scene: Scene, index: number): Promise<void> {
  await scene.kill(index);
  await scene.replace(index);
}

async function withoutDatabase(
  { relay, opened }: Scene,
  { wait: first, hold }: Extract<Fault, { kind: 'database-away' }>,
  type: () => Typed,
): Promise<void> {
  if (!relay) {
    const lock = await holdTable(opened, 'Session');
    type();
    await wait(hold);
    return await lock.release();
  }
  type();
  await wait(first);
  await relay.goesAway();
  await wait(hold);
  await relay.comesBack();
}
