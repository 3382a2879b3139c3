import { monthOfInstant } from './bots/bot-counts.ts';
import { botMonths } from './bots/bot-month.ts';
import { jobNames } from './jobs/index.ts';
import type { BotStore } from './ports/bot-store.ts';
import type { Clock } from './ports/clock.ts';
import type { HealthStore } from './ports/health-store.ts';
import type { Measured, MeasuredBot, Readiness } from './ports/monitoring.ts';
import type { ServedBot } from './ports/served-bot.ts';
import type { Timer } from './ports/timer.ts';

export interface MonitoringParts {
  readonly health: HealthStore;
  readonly clock: Clock;
  readonly timer: Timer;
  /** the channels that are served: what waits for others is nobody's fault */
  readonly channels: readonly string[];
  readonly bots: Pick<BotStore, 'usage'>;
  readonly served: readonly ServedBot[];
  /** the migrations this program knows */
  readonly migrations: readonly string[];
}

/** Longer than a night (20:00 to 07:00), in which nobody is written to; what is due for longer nobody is sending. */
const longestWait = 12 * 3_600_000;

/** Whoever asks for readiness does not wait longer (ms), whatever the database does. */
const patience = 2_000;

/** Looks whether the database answers and is of this version, and whether messages that are due go out. Never rejects. */
export async function readiness(parts: MonitoringParts): Promise<Readiness> {
  const looked = look(parts).catch(() => ({ database: 'fails' }));
  const tooLate = parts.timer.sleep(patience).then(() => ({ database: 'does not answer' }));
  const checks = await Promise.race([looked, tooLate]);
  return { isReady: Object.values(checks).every((check) => check === 'ok'), checks };
}

async function look({
  health,
  clock,
  channels,
  migrations,
}: MonitoringParts): Promise<Readonly<Record<string, string>>> {
  const applied = await health.migrations();
  const isOfThisVersion =
    applied.length === migrations.length && applied.every((name) => migrations.includes(name));
  const { oldest } = await health.waiting(clock.now(), channels);
  const isStanding = oldest !== undefined && clock.now() - oldest > longestWait;
  return {
    database: 'ok',
    migrations: isOfThisVersion ? 'ok' : 'of another version',
    queue: isStanding ? 'stands' : 'ok',
  };
}

/** What a monitoring system asks the database for. */
export async function measure(parts: MonitoringParts): Promise<Measured> {
  const { health, clock, channels } = parts;
  const now = clock.now();
  const { count, oldest = now } = await health.waiting(now, channels);
  const finished = await health.lastFinished(jobNames);
  return {
    queueLength: count,
    queueAge: (now - oldest) / 1000,
    unreachablePeople: await health.unreachablePeople(),
    jobsFinishedAt: Object.fromEntries(Object.entries(finished).map(([job, at]) => [job, at / 1000])),
    bots: await measureBots(parts),
  };
}

/** Only those that are counted: of the others nobody asks how many people they have. */
async function measureBots({ bots, served, clock }: MonitoringParts): Promise<readonly MeasuredBot[]> {
  const counted = served.flatMap(({ channel, bot, plan }) => (plan ? [{ channel, bot, plan }] : []));
  if (counted.length === 0) return [];
  const usage = await bots.usage(monthOfInstant(clock.now()), [
    ...new Set(counted.map(({ channel }) => channel)),
  ]);
  return botMonths(counted, usage).map(({ channel, bot, sent, received, people, served: { plan } }) => ({
    channel,
    bot,
    sent,
    received,
    people,
    plan,
  }));
}
