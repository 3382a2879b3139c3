import { setTimeout as wait } from 'node:timers/promises';
import { faults } from '../fake-telegram/faults.ts';
import type { Act } from '../fake-telegram/person.ts';
import { holdTable } from '../process-lock.ts';
import { reaches } from '../process-bot.ts';
import type { Fault } from './plan.ts';
import type { Scene } from './scene.ts';

/** Makes a fault happen around what somebody types. Everything works again when it resolves. */
export async function doFault(scene: Scene, fault: Fault, type: () => Act): Promise<void> {
  const { telegram } = scene;
  const index = 'replica' in fault ? fault.replica % scene.replicas : 0;
  switch (fault.kind) {
    case 'kill-unsent': {
      // Of several processes nobody knows which one sends; the call must not hang in one that lives on.
      telegram.fails('sendMessage', scene.replicas > 1 ? faults.resetBefore : faults.hang);
      const reached = reaches(telegram, 'sendMessage');
      type();
      await reached;
      return await killAndReplace(scene, index);
    }
    case 'kill-unmarked': {
      const killed = new Promise<void>((done) => {
        telegram.onSendMessage(async () => {
          telegram.onSendMessage(() => {});
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
      const act = type();
      await wait(fault.wait);
      return await repeat(scene, act.updateId, fault.times);
    }
    case 'platform-down':
      await telegram.goesDown();
      type();
      await wait(fault.hold);
      return await telegram.comesBack();
    case 'send-fails':
      telegram.fails('sendMessage', fault.how === 'tooMany' ? faults.tooManyRequests(1) : faults[fault.how]);
      return void type();
    case 'database-away': {
      if (!scene.relay) {
        const lock = await holdTable(scene.opened, 'Session');
        type();
        await wait(fault.hold);
        return await lock.release();
      }
      type();
      await wait(fault.wait);
      await scene.relay.goesAway();
      await wait(fault.hold);
      return await scene.relay.comesBack();
    }
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

/** All at once where updates are brought; a poll gets them in one batch. */
async function repeat({ telegram }: Scene, updateId: number, times: number): Promise<void> {
  const all = Array.from({ length: times }, () => updateId);
  if (telegram.webhook.url === '') return all.forEach((id) => telegram.repeats(id));
  // One that is refused is brought again by the platform itself.
  await Promise.allSettled(all.map((id) => telegram.webhook.bringNow(telegram.update(id))));
}
