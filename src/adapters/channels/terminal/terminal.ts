import type { Address } from '../../../app/ports/channel.ts';
import { defineChannel, type ListeningEnd, type OpenChannel } from '../define-channel.ts';
import { runTerminal } from './run-terminal.ts';
import { Screen, type ShowFile, type Write } from './screen.ts';

interface TerminalOptions {
  /** whose chat is shown */
  readonly address: Address;
  /** see `readLines` */
  readonly lines: AsyncIterable<string>;
  /** standard output: the bot's messages and nothing else */
  readonly write: Write;
  readonly showFile: ShowFile;
  /** standard error: hints for the person at the keyboard */
  readonly notice: (sentence: string) => void;
  readonly newId: () => string;
}

/** One person's chat on standard input and output. What is not delivered yet is sent before `listen` is called. */
export const terminal = defineChannel({ name: 'terminal', open: openTerminal });

function openTerminal({ address, lines, write, showFile, notice, newId }: TerminalOptions): OpenChannel {
  const screen = new Screen(address, { write, showFile });
  return {
    name: 'terminal',
    files: { upload: { mostBytes: Infinity } },
    send: (to, prompt, manner) => screen.show(to, prompt, manner?.file),
    // A terminal has no menu; /help lists the commands.
    offerMenu: async () => {},
    listen(receive) {
      const stopping = new AbortController();
      const run = { lines, screen, receive, notice, newId, signal: stopping.signal };
      const ended = runTerminal(run).then(ending, failed);
      return {
        ended,
        async stop() {
          stopping.abort();
          await ended;
        },
      };
    },
  };
}

function ending(notStored: number): ListeningEnd {
  if (notStored === 0) return { kind: 'stopped' };
  return { kind: 'failed', error: new Error(`${notStored} messages could not be stored`) };
}

function failed(error: unknown): ListeningEnd {
  return { kind: 'failed', error: new Error('Standard input can not be read', { cause: error }) };
}
