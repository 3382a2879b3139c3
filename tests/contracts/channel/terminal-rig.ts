import { terminal } from '../../../src/adapters/channels/terminal/terminal.ts';
import type { Address, Receive } from '../../../src/app/ports/channel.ts';
import type { ChannelContract, Rig, Shown } from './contract.ts';
import { Lines } from './lines.ts';
import { at } from './recorder.ts';
import { somePhoto } from './texts.ts';

interface TerminalRig extends Rig {
  closeOutput(): void;
}

const address: Address = { channel: 'terminal', bot: 'demo', chat: 'chair' };

async function open(receive: Receive): Promise<TerminalRig> {
  const lines = new Lines();
  let output = '';
  let outputClosed = false;
  let ids = 0;
  const files = new Map<string, Uint8Array>();
  const channel = terminal.open({
    address,
    lines,
    write(text) {
      if (outputClosed) throw new Error('write EPIPE');
      output += text;
    },
    showFile({ name, bytes }) {
      files.set(name, bytes);
      return `[tệp: ${name}]`;
    },
    notice() {},
    newId: () => `id-${++ids}`,
  });
  const listening = channel.listen(receive);
  const shown = () => readOutput(output, files);
  return {
    channel,
    address,
    photo: somePhoto,
    types: (text) => lines.push(text.replaceAll('\n', String.raw`\n`)),
    sends: (kind) => lines.push(kind === 'file' ? '!file bao-cao.pdf' : `!${kind}`),
    taps(label) {
      const choices = at(
        shown().filter((message) => message.choices.length > 0),
        -1,
      ).choices;
      lines.push(`!tap ${choices.indexOf(label) + 1}`);
    },
    edits: (text) => lines.push(`!edit 1 ${text}`),
    repeats() {},
    shown,
    closeOutput() {
      outputClosed = true;
    },
    stops: () => listening.stop(),
    close: () => listening.stop(),
  };
}

/** Reads standard output as a script would: messages end with "---", choices are the numbered lines at their end. */
function readOutput(output: string, files: ReadonlyMap<string, Uint8Array>): readonly Shown[] {
  const messages = output.split('\n---\n').slice(0, -1);
  return messages.map((message) => {
    const lines = message.split('\n');
    const isChoice = (line: string) => /^(\d+\.|\[\d+\]) /.test(line);
    // Only the choices of the suite's own question: its texts hold numbered lines as well.
    const choices = lines.slice(-3).every((line, index) => isChoice(line) && numberOf(line) === index + 1)
      ? lines.splice(-3)
      : [];
    const name = /^\[tệp: (.+)\]$/.exec(lines.at(-1) ?? '')?.[1];
    const bytes = name === undefined ? undefined : files.get(name);
    if (bytes) lines.pop();
    return {
      text: lines.join('\n'),
      choices: choices.map((line) => line.replace(/^\S+ /, '')),
      ...(name !== undefined && bytes && { file: { name, bytes } }),
    };
  });
}

function numberOf(line: string): number {
  return Number(/\d+/.exec(line)?.[0]);
}

export const terminalContract: ChannelContract<TerminalRig> = {
  skips: {
    'attachment other': 'a keyboard has no word for a kind that no platform names',
    'repeated event': 'nothing between a keyboard and the program delivers twice',
    'not stored': 'the person sees it and types again',
  },
  open,
  failures: {
    'closed output': { expected: 'unknown', arrange: (rig) => rig.closeOutput() },
    'chat that is not shown': { expected: 'unreachable', arrange: () => ({ ...address, chat: 'leader' }) },
  },
};
