import type { Receive } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';

/** The same way in, with every message and the time it took counted. */
export function countedReceive(receive: Receive, metrics: Metrics, clock: Clock): Receive {
  return (message) => {
    const { channel } = message.address;
    const cameAt = clock.now();
    metrics.messageIn(channel);
    const { stored, answered } = receive(message);
    return {
      stored,
      answered: answered.then(() => metrics.answered(channel, clock.now() - cameAt)),
    };
  };
}

/** The same log; what it warns of is counted by its event. */
export function countedLog(log: Log, metrics: Metrics): Log {
  return {
    info: (event, fields) => log.info(event, fields),
    warn: (event, fields) => {
      metrics.failure(event);
      log.warn(event, fields);
    },
    error: (event, error, fields) => {
      metrics.failure(event);
      log.error(event, error, fields);
    },
  };
}
