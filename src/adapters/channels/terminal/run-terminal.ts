import type { Receive } from '../../../app/ports/channel.ts';
import { OwnMessages } from './own-message.ts';
import type { Screen } from './screen.ts';

export interface TerminalRun {
  /** one line is one message */
  readonly lines: AsyncIterable<string>;
  readonly screen: Screen;
  readonly receive: Receive;
  /** sentences for the person at the keyboard, never part of the conversation: standard error */
  readonly notice: (sentence: string) => void;
  /** ids of events and messages; unique over runs, because the store remembers them */
  readonly newId: () => string;
  readonly signal: AbortSignal;
}

/** Answers each line before it reads the next, until the lines end. Returns how many messages could not be stored. */
export async function runTerminal(run: TerminalRun): Promise<number> {
  const own = new OwnMessages(run.screen, run.newId);
  let notStored = 0;
  for await (const line of untilAborted(run.lines, run.signal)) {
    const read = own.read(line);
    if (read.kind === 'mistake') {
      run.notice(read.sentence);
      continue;
    }
    const { kind: _, ...message } = read;
    try {
      const { stored, answered } = run.receive({
        address: run.screen.address,
        event: run.newId(),
        ...message,
      });
      await stored;
      await answered;
    } catch {
      notStored += 1;
      run.notice('That message could not be stored. Nothing before it is lost; please send it again.');
    }
  }
  return notStored;
}

/** The lines, until they end, or until nobody wants to wait for the next one any longer. */
async function* untilAborted(lines: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  const iterator = lines[Symbol.asyncIterator]();
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === undefined || next.done === true) return;
    yield next.value;
  }
}
