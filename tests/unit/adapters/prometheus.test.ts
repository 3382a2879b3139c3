import { describe, expect, it } from 'vitest';
import { prometheusMetrics } from '../../../src/adapters/metrics/prometheus.ts';
import { countedLog, countedReceive } from '../../../src/app/counted.ts';
import { CapturedLog } from '../../integration/channels/captured-log.ts';

const measured = {
  queueLength: 3,
  queueAge: 90.5,
  unreachablePeople: 2,
  jobsFinishedAt: { 'send-reminders': 1_790_000_000 },
  bots: [
    {
      channel: 'zalo',
      bot: 'br',
      sent: 1_900,
      received: 600,
      people: 48,
      plan: { people: 50, messages: 3_000 },
    },
  ],
};

/** The lines of a page about this program, without what explains them. */
async function lines(metrics: ReturnType<typeof prometheusMetrics>, measure = async () => measured) {
  const { body, contentType } = await metrics.page(measure);
  expect(contentType).toContain('text/plain');
  return body.split('\n').filter((line) => line.startsWith('congdoan_'));
}

describe('metrics', () => {
  it('count by channel, outcome and reason', async () => {
    const metrics = prometheusMetrics();
    metrics.messageIn('zalo');
    metrics.messageIn('zalo');
    metrics.messageOut('zalo', 'sent');
    metrics.messageOut('telegram', 'over-quota');
    metrics.turnedAway('telegram', 'wrong-secret');
    metrics.failure('turn-failed');
    metrics.answered('zalo', 300);
    expect(await lines(metrics)).toEqual(
      expect.arrayContaining([
        'congdoan_messages_in_total{channel="zalo"} 2',
        'congdoan_messages_out_total{channel="zalo",outcome="sent"} 1',
        'congdoan_messages_out_total{channel="telegram",outcome="over-quota"} 1',
        'congdoan_turned_away_total{channel="telegram",reason="wrong-secret"} 1',
        'congdoan_failures_total{kind="turn-failed"} 1',
        'congdoan_answer_seconds_bucket{le="0.25",channel="zalo"} 0',
        'congdoan_answer_seconds_bucket{le="0.5",channel="zalo"} 1',
        'congdoan_answer_seconds_sum{channel="zalo"} 0.3',
        'congdoan_measured 1',
        'congdoan_queue_length 3',
        'congdoan_queue_age_seconds 90.5',
        'congdoan_unreachable_people 2',
        'congdoan_job_finished_timestamp_seconds{job="send-reminders"} 1790000000',
      ]),
    );
  });

  it('say how much of its month each bot has used', async () => {
    expect(await lines(prometheusMetrics())).toEqual(
      expect.arrayContaining([
        'congdoan_bot_messages{channel="zalo",bot="br",direction="sent"} 1900',
        'congdoan_bot_messages{channel="zalo",bot="br",direction="received"} 600',
        'congdoan_bot_messages_limit{channel="zalo",bot="br"} 3000',
        'congdoan_bot_people{channel="zalo",bot="br"} 48',
        'congdoan_bot_people_limit{channel="zalo",bot="br"} 50',
      ]),
    );
  });

  it('are shown without the database, and say that it is missing', async () => {
    const metrics = prometheusMetrics();
    metrics.messageIn('zalo');
    const shown = await lines(metrics, async () => Promise.reject(new Error('away')));
    expect(shown).toContain('congdoan_messages_in_total{channel="zalo"} 1');
    expect(shown).toContain('congdoan_measured 0');
  });

  it('are apart for each that is opened', async () => {
    prometheusMetrics().messageIn('zalo');
    expect((await lines(prometheusMetrics())).join('\n')).not.toContain('messages_in_total{');
  });

  it('count what the log warns of, and what comes in', async () => {
    const metrics = prometheusMetrics();
    const log = countedLog(new CapturedLog(), metrics);
    log.info('serving');
    log.warn('reply-refused', { account: 'a' });
    log.error('turn-failed', new Error('bí mật'));
    let now = 0;
    const receive = countedReceive(
      () => ({ stored: Promise.resolve(), answered: Promise.resolve().then(() => void (now += 40)) }),
      metrics,
      { now: () => now },
    );
    const message = {
      address: { channel: 'zalo', bot: 'main', chat: 'u1' },
      event: 'e',
      message: 'm',
      input: { kind: 'text', text: 'bí mật' },
    } as const;
    await receive(message).answered;
    const shown = await lines(metrics);
    expect(shown).toContain('congdoan_failures_total{kind="reply-refused"} 1');
    expect(shown).toContain('congdoan_failures_total{kind="turn-failed"} 1');
    expect(shown).toContain('congdoan_answer_seconds_sum{channel="zalo"} 0.04');
    expect(shown.join('\n')).not.toMatch(/serving|bí mật/);
  });
});
