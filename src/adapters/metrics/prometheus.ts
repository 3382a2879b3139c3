import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../../app/ports/metrics.ts';
import type { Measured, MeasuredBot, MetricsPage } from '../../app/ports/monitoring.ts';

export interface PrometheusMetrics extends Metrics {
  /** everything counted, and what `measure` says now; without the latter if it fails */
  page(measure: () => Promise<Measured>): Promise<MetricsPage>;
}

/** Seconds; a reply is made in milliseconds and sent in a few hundred, and five tries of it take half a minute. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Counts for Prometheus. Every label is one of this program's own short words. */
export function prometheusMetrics(): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const messagesIn = new Counter({
    name: 'congdoan_messages_in_total',
    help: 'Messages that came in',
    labelNames: ['channel'],
    registers,
  });
  const messagesOut = new Counter({
    name: 'congdoan_messages_out_total',
    help: 'Messages handed to a platform, by what came of it',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'congdoan_answer_seconds',
    help: 'From the arrival of a message until its reply was sent or given up',
    labelNames: ['channel'],
    buckets,
    registers,
  });
  const turnedAway = new Counter({
    name: 'congdoan_turned_away_total',
    help: 'Events and requests that were not taken as messages, by reason',
    labelNames: ['channel', 'reason'],
    registers,
  });
  const failures = new Counter({
    name: 'congdoan_failures_total',
    help: 'What went wrong, by the event of the log',
    labelNames: ['kind'],
    registers,
  });
  const measure = measuredGauges(registers);
  return {
    messageIn: (channel) => messagesIn.inc({ channel }),
    answered: (channel, milliseconds) => answerSeconds.observe({ channel }, milliseconds / 1000),
    messageOut: (channel, outcome) => messagesOut.inc({ channel, outcome }),
    turnedAway: (channel, reason) => turnedAway.inc({ channel, reason }),
    failure: (kind) => failures.inc({ kind }),
    page: async (measured) => {
      await measure(measured);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Gauges of what is measured; `congdoan_measured` says whether they are of now. */
function measuredGauges(registers: Registry[]): (measure: () => Promise<Measured>) => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const measuredNow = gauge('congdoan_measured', 'Whether the database could be asked for the figures below');
  const queueLength = gauge('congdoan_queue_length', 'Messages nobody asked for that are due');
  const queueAge = gauge('congdoan_queue_age_seconds', 'Since when the oldest of them is due');
  const unreachable = gauge('congdoan_unreachable_people', 'People none of whose accounts takes messages');
  const jobs = new Gauge({
    name: 'congdoan_job_finished_timestamp_seconds',
    help: 'When each job last finished',
    labelNames: ['job'],
    registers,
  });
  const setBots = botGauges(registers);
  return async (measure) => {
    try {
      const now = await measure();
      queueLength.set(now.queueLength);
      queueAge.set(now.queueAge);
      unreachable.set(now.unreachablePeople);
      for (const [job, at] of Object.entries(now.jobsFinishedAt)) jobs.set({ job }, at);
      setBots(now.bots);
      measuredNow.set(1);
    } catch {
      measuredNow.set(0);
    }
  };
}

/** How much of its month each bot has used whose platform counts; named as the operator named it. */
function botGauges(registers: Registry[]): (bots: readonly MeasuredBot[]) => void {
  const gauge = (name: string, help: string, labelNames: readonly string[] = ['channel', 'bot']) =>
    new Gauge({ name, help, labelNames, registers });
  const messages = gauge('congdoan_bot_messages', 'Messages of this month that the platform counts', [
    'channel',
    'bot',
    'direction',
  ]);
  const messagesLimit = gauge('congdoan_bot_messages_limit', 'Messages a bot may have in a month');
  const people = gauge('congdoan_bot_people', 'People who ever wrote to a bot');
  const peopleLimit = gauge('congdoan_bot_people_limit', 'People a bot may have');
  return (bots) => {
    for (const { channel, bot, sent, received, people: count, plan } of bots) {
      messages.set({ channel, bot, direction: 'sent' }, sent);
      messages.set({ channel, bot, direction: 'received' }, received);
      messagesLimit.set({ channel, bot }, plan.messages);
      people.set({ channel, bot }, count);
      peopleLimit.set({ channel, bot }, plan.people);
    }
  };
}
