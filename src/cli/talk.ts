import { readLines } from '../adapters/channels/terminal/read-lines.ts';
import { terminal } from '../adapters/channels/terminal/terminal.ts';
import { silentLog } from '../adapters/log.ts';
import type { Clock } from '../app/ports/clock.ts';
import { resendUndelivered } from '../app/resend-undelivered.ts';
import { sendOutgoing } from '../app/send-outgoing.ts';
import type { Program } from '../program.ts';
import { showFileIn } from './show-file.ts';

/** The bot of every account in the terminal. */
export const terminalBot = 'demo';

/** Lines from whoever sits at the terminal, or from a pipe. */
export function standardInput(): AsyncIterable<string> {
  const { stdin: input, stderr: echo } = process;
  return readLines({ input, echo, interactive: input.isTTY });
}

/** One person's chat on standard input and output, until the input ends. What was not delivered yet comes first. */
export async function talk(
  program: Program,
  who: {
    readonly as: string;
    readonly clock: Clock;
    readonly newId: () => string;
    /** called before each message is handled */
    readonly onMessage?: () => void;
    /** one line is one message */
    readonly lines: AsyncIterable<string>;
    /** where files that were sent are kept; without it there is only a line that tells of them */
    readonly filesIn?: string;
  },
): Promise<void> {
  // A closed pipe is an outcome of sending, told by the write itself.
  process.stdout.on('error', () => undefined);
  const address = { channel: 'terminal', bot: terminalBot, chat: who.as };
  const channel = terminal.open({
    address,
    lines: who.lines,
    write: writeOut,
    showFile: showFileIn(who.filesIn),
    notice: (sentence) => process.stderr.write(`${sentence}\n`),
    newId: who.newId,
  });
  const { receive, deliver, channels } = program.connect([channel]);
  const { turns, outgoing } = program.store;
  const { account } = await turns.openTurn(address, who.clock.now());
  await resendUndelivered({ turns, deliver }, { until: who.clock.now(), account: account.id });
  await sendOutgoing(
    { outgoing, channels, clock: who.clock, chance: Math.random, log: silentLog },
    account.id,
  );
  const { ended } = channel.listen((message) => {
    who.onMessage?.();
    return receive(message);
  });
  const ending = await ended;
  if (ending.kind === 'failed') throw ending.error;
}

/** Resolves when standard output took the text; rejects when nobody reads it any more, as in `| head`. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
