import type { ListeningEnd, MenuEntry } from './adapters/channels/define-channel.ts';
import { systemClock } from './adapters/clock.ts';
import { jsonLog } from './adapters/log.ts';
import { signedLinks } from './adapters/signed-links.ts';
import { realTimer } from './adapters/timer.ts';
import { servedBots } from './app/bots/served-bots.ts';
import { commandNames } from './app/commands/index.ts';
import { countedLog } from './app/counted.ts';
import type { Receive } from './app/ports/channel.ts';
import { noMetrics } from './app/ports/metrics.ts';
import { sendOutgoing } from './app/send-outgoing.ts';
import type { Config } from './config.ts';
import { vietnamesePhrases } from '../conversations/phrases/vi/index.ts';
import { openProgram } from './program.ts';
import { workEveryMinute } from './serving/every-minute.ts';
import { processLease } from './serving/lease.ts';
import { listen } from './serving/listen.ts';
import { oneSending } from './serving/one-sending.ts';
import { openChannels } from './serving/open-channels.ts';
import { takeMessages } from './serving/take-messages.ts';

const takenOver =
  'Another process has taken over this SQLite file, because this one stood still for more than two minutes. This one stops.';

/** A service manager kills what has not stopped within ten seconds (docker stop); what is cut off here is in the store, or comes again. */
const stopWithin = 5_000;

/** How long a database that does not answer, or that somebody else has locked, is then waited for. */
const letGoWithin = 2_500;

/** Serves the configured channels until a signal ends it; returns the exit code. Something may still be waiting for an answer then. */
export async function serve(config: Config): Promise<number> {
  const signalled = untilSignal();
  // Nobody can ask for what is counted where nothing is listened at.
  const counted = config.http && (await import('./adapters/metrics/prometheus.ts')).prometheusMetrics();
  const metrics = counted ?? noMetrics;
  const log = countedLog(jsonLog(config.logLevel), metrics);
  const clock = systemClock;
  const program = await openProgram({
    databaseUrl: config.databaseUrl,
    clock,
    log,
    metrics,
    backup: config.backup,
    asking: { sectionChannels: config.sectionChannels },
    ...(config.links && { links: signedLinks(config.links) }),
  });
  const { store } = program;
  const lease = processLease('serving', store.jobs, clock);
  const isShared = !config.databaseUrl.startsWith('file:');

  if (!isShared && (await lease.hold()) === 'no') {
    await program.close();
    throw new Error(
      'Another process is serving this SQLite file (or stopped without warning, on another machine, less than two minutes ago). Stop it first, or use PostgreSQL for several processes.',
    );
  }
  const open = await openChannels(config, { log, metrics });
  const sending = new Set<Promise<unknown>>();
  const stopSending = new AbortController();
  // Several processes may serve one PostgreSQL database; at the pace of the platform sends one of them.
  const sendingLease = processLease('sending', store.jobs, clock);
  const sendPlanned = () => keepUntilDone(sending, sendInTurn());
  const { receive, deliver, channels, limits } = program.connect(open, sendPlanned);
  const sendInTurn = oneSending(async () => {
    try {
      await sendOutgoing({
        outgoing: store.outgoing,
        channels,
        clock,
        chance: Math.random,
        log,
        signal: stopSending.signal,
        limits,
        hold: () => sendingLease.hold(),
      });
      await sendingLease.release();
    } catch (error) {
      log.error('sending-failed', error);
    }
  });
  // A platform that takes its time keeps nobody waiting; what goes wrong the channel has logged.
  for (const channel of open) void channel.offerMenu(menu());
  const answering = new Set<Promise<unknown>>();
  const receiveAndAnswer: Receive = (message) => {
    const taken = receive(message);
    keepUntilDone(answering, taken.answered);
    return taken;
  };
  const served = servedBots(open);
  const parts = { program, clock, log, metrics, channels: [...channels.keys()], served };
  const messages = takeMessages(open, receiveAndAnswer, config.updates);
  const letGo = async () => {
    if (!isShared) await lease.release();
    await program.close();
  };
  const http = await listen(config, { ...parts, metrics: counted, webhooks: messages.webhooks }).catch(
    async (error: unknown) => {
      await letGo();
      throw error;
    },
  );
  const taking = messages.start();
  const work = workEveryMinute({
    ...parts,
    deliver,
    sendPlanned,
    lease: isShared ? undefined : lease,
    resending: isShared ? processLease('resending', store.jobs, clock) : undefined,
    timer: realTimer,
    holder: lease.holder,
  });
  log.info('serving', { channels: open.length, updates: config.updates.by });

  const ended = await Promise.race([
    signalled,
    work.leaseLost.then((): ListeningEnd => ({ kind: 'failed', error: new Error(takenOver) })),
    taking.ended,
  ]);
  log.info('stopping');
  const stopping = async () => {
    stopSending.abort();
    await http?.stop();
    await taking.stop();
    await work.stop();
    await Promise.all([...answering, ...sending]);
    return 'stopped' as const;
  };
  // Whatever fails now, the program ends.
  const failed = (error: unknown) => log.error('stopping-failed', error);
  const outcome = await Promise.race([stopping().catch(failed), realTimer.sleep(stopWithin)]);
  if (outcome !== 'stopped') log.warn('stopped-before-all-was-sent', { replies: answering.size });
  const database = await Promise.race([letGo().then(() => 'let-go', failed), realTimer.sleep(letGoWithin)]);
  if (database !== 'let-go') log.warn('stopped-before-the-database-answered');
  if (ended.kind === 'failed') {
    process.stderr.write(`${ended.error.message}\n`);
    return 1;
  }
  log.info('stopped');
  return 0;
}

/** Work that goes on beside the rest; it never rejects. */
function keepUntilDone(going: Set<Promise<unknown>>, work: Promise<unknown>): void {
  going.add(work);
  void work.then(() => going.delete(work));
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
