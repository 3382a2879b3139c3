import { pino, type DestinationStream } from 'pino';
import type { Log } from '../app/ports/log.ts';

/** How much is logged, from most to least. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * One JSON line per event, on standard error. Of an error only its name, its code and the places in the code are kept: messages of parsers and
 * databases quote what a person wrote, and messages of HTTP clients quote addresses with tokens.
 */
export function jsonLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, error, fields) => logger.error({ ...fields, ...outline(error) }, event),
  };
}

/** A log for programs that are used by hand and have nobody reading a log. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** "at openTurn (file:///srv/bot/src/app/handle-message.ts:49:18)" and its shorter forms */
const place = /^\s+at ((?:[\w$.<>[\] ]+ \()?(?:file:|node:|\/)[^\s()]+:\d+:\d+\)?)$/;

/** The message stands in front of the places, and a line of it may look like one of them. */
function behindMessage({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  return start < 0 ? stack : stack.slice(start + message.length);
}

function outline(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly at?: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = behindMessage(error)
    .split('\n')
    .flatMap((line) => place.exec(line)?.[1] ?? [])
    .slice(0, 8);
  return { error: error.name, ...(code !== undefined && { code }), at };
}
