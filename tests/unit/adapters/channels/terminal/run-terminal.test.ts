import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenChannel } from '../../../../../src/adapters/channels/define-channel.ts';
import { terminal } from '../../../../../src/adapters/channels/terminal/terminal.ts';
import type { Address, IncomingMessage, Receive } from '../../../../../src/app/ports/channel.ts';
import type { Prompt } from '../../../../../src/engine/prompt.ts';

const address: Address = { channel: 'terminal', bot: 'demo', chat: 'chair' };

describe('a conversation at the terminal', () => {
  let output: string;
  let notices: string[];
  let received: IncomingMessage[];

  beforeEach(() => {
    output = '';
    notices = [];
    received = [];
  });

  it('answers each line before it reads the next', async () => {
    const happened: string[] = [];
    async function* lines() {
      for (const line of ['một', 'hai']) {
        happened.push(`reads ${line}`);
        yield line;
      }
    }
    await talk(lines(), async () => {
      await new Promise(setImmediate);
      happened.push('answers');
    });
    expect(happened).toEqual(['reads một', 'answers', 'reads hai', 'answers']);
  });

  it('taps the choices of the last message that had some', async () => {
    await talk(['xin chào', '!tap 2'], (channel, message) =>
      channel.send(address, message.input.kind === 'choice' ? saying('Vâng') : asking('p1')),
    );
    expect(received[1]?.input).toEqual({ kind: 'choice', prompt: 'p1', choice: 'no' });
    expect(output).toBe('p1?\n1. Có\n2. Không\n---\nVâng\n---\n');
  });

  it('passes a bare number on as text, for the conversation knows what it means', async () => {
    await talk(['2']);
    expect(received[0]?.input).toEqual({ kind: 'text', text: '2' });
  });

  it('says which numbers there are, and sends nothing', async () => {
    await talk(['!tap 1', 'xin chào', '!tap 9', '!tap 0'], (channel) => channel.send(address, asking('p1')));
    expect(received).toHaveLength(1);
    expect(notices).toEqual([
      '!tap 1: no message with choices was shown yet.',
      '!tap 9: there is no such choice. There are: 1, 2',
      '!tap 0: there is no such choice. There are: 1, 2',
    ]);
  });

  it('edits its own messages, counted from the last, taps and edits left out', async () => {
    await talk(['một', '!photo', '!edit 2 một rưỡi', '!edit 1 x', '!edit 3 y', '!edit 0 y']);
    const [first, photo, edit, second] = received;
    expect(edit).toMatchObject({ message: first?.message, edited: true, input: { text: 'một rưỡi' } });
    expect(second?.message).toBe(photo?.message);
    expect(received).toHaveLength(4);
    expect(notices).toEqual([
      '!edit 3: you have sent 2 in this run; 1 is the last.',
      '!edit 0: you have sent 2 in this run; 1 is the last.',
    ]);
  });

  it('does not send a word it does not know', async () => {
    await talk(['!foto']);
    expect(received).toEqual([]);
    expect(notices.join()).toContain('!photo');
    expect(output).toBe('');
  });

  it('goes on after a message that could not be stored, and says so at the end', async () => {
    const refusing: Receive = (message) => {
      received.push(message);
      const stored = received.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
      return { stored, answered: Promise.resolve() };
    };
    const channel = open(['một', 'hai']);
    const end = await channel.listen(refusing).ended;
    expect(received).toHaveLength(2);
    expect(notices).toHaveLength(1);
    expect(end.kind).toBe('failed');
  });

  function open(lines: AsyncIterable<string> | readonly string[]) {
    let ids = 0;
    return terminal.open({
      address,
      lines: Symbol.asyncIterator in lines ? lines : each(lines),
      write: (text) => {
        output += text;
      },
      showFile: () => '[file]',
      notice: (sentence) => notices.push(sentence),
      newId: () => `id-${++ids}`,
    });
  }

  async function talk(
    lines: AsyncIterable<string> | readonly string[],
    reply: (channel: OpenChannel, message: IncomingMessage) => Promise<unknown> = async () => {},
  ) {
    const channel = open(lines);
    const listening = channel.listen((message) => {
      received.push(message);
      const answer = async () => {
        await reply(channel, message);
      };
      return { stored: Promise.resolve(), answered: answer() };
    });
    expect(await listening.ended).toEqual({ kind: 'stopped' });
  }
});

async function* each(lines: readonly string[]) {
  yield* lines;
}

function asking(id: string): Prompt {
  const choices = [
    { id: 'yes', label: 'Có' },
    { id: 'no', label: 'Không' },
  ];
  return { id, text: `${id}?`, choices, answer: 'choose' };
}

function saying(text: string): Prompt {
  return { id: 'p', text, choices: [], answer: 'type' };
}
