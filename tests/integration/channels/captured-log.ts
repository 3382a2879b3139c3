import type { Log, LogFields } from '../../../src/app/ports/log.ts';

interface Entry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
  /** everything of the error that any log could print */
  readonly error?: string;
}

/** Keeps every event, so that a test can look for what must, and what must never, stand in a log. */
export class CapturedLog implements Log {
  readonly entries: Entry[] = [];

  info(event: string, fields: LogFields = {}): void {
    this.entries.push({ level: 'info', event, fields });
  }

  warn(event: string, fields: LogFields = {}): void {
    this.entries.push({ level: 'warn', event, fields });
  }

  error(event: string, error: unknown, fields: LogFields = {}): void {
    const printed =
      error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : JSON.stringify(error);
    this.entries.push({ level: 'error', event, fields, error: printed });
  }

  events(): readonly string[] {
    return this.entries.map(({ event }) => event);
  }

  of(event: string): readonly LogFields[] {
    return this.entries.filter((entry) => entry.event === event).map(({ fields }) => fields);
  }
}
