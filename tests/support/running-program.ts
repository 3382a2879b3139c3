import { frozenClock } from '../../src/adapters/clock.ts';
import { randomIds } from '../../src/adapters/ids.ts';
import { takeTurn, type MessageParts } from '../../src/app/handle-message.ts';
import type { IncomingMessage } from '../../src/app/ports/channel.ts';
import type { Log } from '../../src/app/ports/log.ts';
import { instantInVietnam } from '../../src/domain/calendar-date.ts';
import type { Input, Prompt } from '../../src/engine/prompt.ts';
import { forms } from '../../conversations/index.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import type { TestDatabases, TestStore } from './databases.ts';
import { openSmallOrganisation } from './small-organisation.ts';

/** The message path on a real database with the small organisation, without a process around it. */
export interface RunningProgram {
  readonly opened: TestStore;
  readonly parts: MessageParts;
  readonly clock: ReturnType<typeof frozenClock>;
  /** what was logged, as JSON lines */
  readonly logged: string[];
  /** one message of a persona's account, as the store keeps it; the reply to send, if there is one */
  says(as: string, text: string, more?: Partial<IncomingMessage>): Promise<Prompt | undefined>;
  does(as: string, input: Input, more?: Partial<IncomingMessage>): Promise<Prompt | undefined>;
}

let events = 0;

export async function runningProgram(
  databases: TestDatabases,
  start = instantInVietnam('2026-11-21', '09:00'),
  change: (parts: MessageParts) => MessageParts = (parts) => parts,
): Promise<RunningProgram> {
  const opened = await openSmallOrganisation(databases, start);
  const clock = frozenClock(start);
  const logged: string[] = [];
  const parts = change({
    store: opened.store,
    clock,
    log: recordingLog(logged),
    deliver: { reply: async () => undefined, isSending: () => false },
    forms: {
      monthly: forms['monthly-report'],
      profile: forms['unit-profile'],
      byId: (id) => Object.values(forms).find((form) => form.id === id),
    },
    phrases: vietnamesePhrases,
    ids: randomIds,
    codeHash: { hash: async (code) => `hash of ${code}` },
  });
  const does = async (as: string, input: Input, more: Partial<IncomingMessage> = {}) => {
    clock.advance(1000);
    events += 1;
    const address = { channel: 'terminal', bot: 'demo', chat: as };
    const reply = await takeTurn(parts, {
      address,
      event: `event-${events}`,
      message: `message-${events}`,
      input,
      ...more,
    });
    return reply?.prompt;
  };
  return {
    opened,
    parts,
    clock,
    logged,
    does,
    says: (as, text, more) => does(as, { kind: 'text', text }, more),
  };
}

function recordingLog(lines: string[]): Log {
  const write = (level: string, event: string, fields: unknown) => {
    lines.push(JSON.stringify({ level, event, fields }));
  };
  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, error, fields) =>
      write('error', event, { fields, error: error instanceof Error ? error.name : error }),
  };
}
