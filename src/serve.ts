import type { ListeningEnd, MenuEntry, OpenChannel } from './adapters/channels/define-channel.ts';
import { botIdOf, telegram } from './adapters/channels/telegram/telegram.ts';
import { systemClock } from './adapters/clock.ts';
import { jsonLog } from './adapters/log.ts';
import { realTimer } from './adapters/timer.ts';
import { cronSchedule, everyMinute } from './adapters/scheduler.ts';
import { commandNames } from './app/commands/index.ts';
import { resendUndelivered } from './app/resend-undelivered.ts';
import { sendOutgoing } from './app/send-outgoing.ts';
import { sweep } from './app/sweep.ts';
import type { Config } from './config.ts';
import { vietnamesePhrases } from '../conversations/phrases/vi/index.ts';
import { openProgram } from './program.ts';
import { servingLease } from './serving-lease.ts';

const takenOver =
  'Another process has taken over this SQLite file, because this one stood still for more than two minutes. This one stops.';
/** A reply younger than this (ms) may just be on its way. */
const settleTime = 60_000;

/** A service manager kills what has not stopped within ten seconds (docker stop); what is cut off here is in the store. */
const stopWithin = 5_000;

/** Serves the configured channels until a signal ends it; returns the exit code. Something may still be waiting for an answer then. */
export async function serve(config: Config): Promise<number> {
  const signalled = untilSignal();
  const log = jsonLog(config.logLevel);
  const clock = systemClock;
  const program = await openProgram({
    databaseUrl: config.databaseUrl,
    clock,
    log,
    backup: config.backup,
  });
  const { store } = program;
  const isShared = !config.databaseUrl.startsWith('file:');
  const lease = servingLease(store.jobs, clock);
  const { holder } = lease;

  if (!isShared && (await lease.hold()) === 'no') {
    await program.close();
    throw new Error(
      'Another process is serving this SQLite file (or stopped without warning, on another machine, less than two minutes ago). Stop it first, or use PostgreSQL for several processes.',
    );
  }
  const open = openChannels(config, log);
  const channels = new Map(open.map((channel) => [channel.name, channel]));
  const outgoing = { outgoing: store.outgoing, channels, clock, log };
  const sending = new Set<Promise<unknown>>();
  const { receive, deliver } = program.connect(open, () => {
    const sent = sendOutgoing(outgoing).catch((error: unknown) => log.error('sending-failed', error));
    sending.add(sent);
    void sent.then(() => sending.delete(sent));
  });

  await Promise.all(open.map((channel) => channel.offerMenu(menu())));
  const leaseLost = Promise.withResolvers<void>();
  const tick = async () => {
    if (!isShared && (await lease.hold()) === 'no') return leaseLost.resolve();
    await sweep(program.jobContext(), { schedule: cronSchedule, holder, clock, log });
    await resendUndelivered({ turns: store.turns, deliver }, { until: clock.now() - settleTime });
    await sendOutgoing(outgoing);
  };
  const guardedTick = () => tick().catch((error: unknown) => log.error('tick-failed', error));
  const leftByACrash = resendUndelivered({ turns: store.turns, deliver }, { until: clock.now() }).catch(
    (error: unknown) => log.error('resending-failed', error),
  );
  const firstTick = leftByACrash.then(guardedTick);
  const stopTicking = everyMinute(guardedTick);
  const answering = new Set<Promise<void>>();
  const listening = open.map((channel) =>
    channel.listen((message) => {
      const taken = receive(message);
      answering.add(taken.answered);
      void taken.answered.then(() => answering.delete(taken.answered));
      return taken;
    }),
  );
  log.info('serving', { channels: open.length });

  const ended = await Promise.race([
    signalled,
    leaseLost.promise.then((): ListeningEnd => ({ kind: 'failed', error: new Error(takenOver) })),
    ...listening.map(({ ended }) => ended),
  ]);
  const stopping = async () => {
    await Promise.all(listening.map((channel) => channel.stop()));
    await stopTicking();
    await firstTick;
    await Promise.all([...answering, ...sending]);
    return 'stopped' as const;
  };
  const outcome = await Promise.race([stopping(), realTimer.sleep(stopWithin)]);
  if (outcome !== 'stopped') log.warn('stopped-before-all-was-sent', { replies: answering.size });
  if (!isShared) await lease.release();
  await program.close();
  if (ended.kind === 'failed') {
    process.stderr.write(`${ended.error.message}\n`);
    return 1;
  }
  log.info('stopped');
  return 0;
}

function openChannels(config: Config, log: ReturnType<typeof jsonLog>): readonly OpenChannel[] {
  const { telegram: bot } = config;
  return bot
    ? [
        telegram.open({
          bot: botIdOf(bot.token),
          token: bot.token,
          apiRoot: bot.apiRoot,
          log,
          timer: realTimer,
        }),
      ]
    : [];
}

function menu(): readonly MenuEntry[] {
  return commandNames.flatMap((name) => {
    const { menu: description, names } = vietnamesePhrases.commands[name];
    return description === undefined ? [] : [{ command: names[0], description }];
  });
}

async function untilSignal(): Promise<{ readonly kind: 'stopped' }> {
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  return { kind: 'stopped' };
}
