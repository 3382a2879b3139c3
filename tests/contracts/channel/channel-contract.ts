import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentFile } from '../../../src/app/ports/channel.ts';
import { attachmentKinds, type Prompt } from '../../../src/engine/prompt.ts';
import type { CaseName, ChannelContract, Rig } from './contract.ts';
import { at, Recorder } from './recorder.ts';
import { longReport, someDocument, spellings } from './texts.ts';

/** What every channel promises; a channel that can not do something lists the case among its skips, with the reason. */
export function describeChannel<R extends Rig>(name: string, contract: ChannelContract<R>): void {
  describe(`channel ${name}`, () => {
    let recorder: Recorder;
    let rig: R;

    beforeEach(async () => {
      recorder = new Recorder();
      rig = await contract.open(recorder.receive);
    });
    afterEach(() => rig.close());

    const promise = (label: CaseName, sentence: string, run: () => Promise<void>) => {
      const reason = contract.skips[label];
      const because = reason === undefined ? '' : ` (skipped: ${reason})`;
      // oxlint-disable-next-line vitest/expect-expect -- the cases below expect
      it.skipIf(reason !== undefined)(`${label}: ${sentence}${because}`, run);
    };

    promise('text', 'comes in as it was typed, with address, event and message', async () => {
      rig.types('128 người\ntrong đó nữ 60');
      const message = await recorder.first();
      expect(message.input).toEqual({ kind: 'text', text: '128 người\ntrong đó nữ 60' });
      expect(message.address).toEqual(rig.address);
      expect(message.event).not.toBe('');
      expect(message.message).not.toBe('');
      expect(message.edited).toBeUndefined();
    });

    promise('every spelling', 'passes both ways unharmed', async () => {
      for (const text of spellings) rig.types(text);
      const received = await recorder.messages(spellings.length);
      expect(received.map(({ input }) => input)).toEqual(spellings.map((text) => ({ kind: 'text', text })));
      for (const text of spellings) expect(await rig.channel.send(rig.address, saying(text))).toEqual(sent);
      expect(rig.shown().map(({ text }) => text)).toEqual(spellings);
    });

    promise('command', 'is a text, its argument included', async () => {
      rig.types('/start K7PX-2MQR');
      expect((await recorder.first()).input).toEqual({ kind: 'text', text: '/start K7PX-2MQR' });
    });

    for (const kind of attachmentKinds) {
      promise(`attachment ${kind}`, 'comes in by its kind', async () => {
        rig.sends(kind);
        expect((await recorder.first()).input).toEqual({ kind: 'attachment', of: kind });
      });
    }

    for (const answer of ['choose', 'type'] as const) {
      promise(answer, 'shows the text and every choice in order', async () => {
        expect(await rig.channel.send(rig.address, { ...question, answer })).toEqual(sent);
        expect(rig.shown()).toEqual([
          { text: question.text, choices: ['Như tháng trước', 'Không biết', 'Bỏ qua'] },
        ]);
      });
    }

    promise('tap', 'carries prompt and choice', async () => {
      await rig.channel.send(rig.address, question);
      rig.taps('Không biết');
      expect((await recorder.first()).input).toEqual({ kind: 'choice', prompt: 'q3:9', choice: 'unknown' });
    });

    promise('old button', 'still answers its own prompt when other messages came after it', async () => {
      await rig.channel.send(rig.address, question);
      await rig.channel.send(rig.address, saying('Đã nhắc.'));
      rig.taps('Bỏ qua');
      expect((await recorder.first()).input).toEqual({ kind: 'choice', prompt: 'q3:9', choice: 'skip' });
    });

    promise('long text', 'arrives complete and in order, the choices under its end', async () => {
      expect(await rig.channel.send(rig.address, { ...question, text: longReport })).toEqual(sent);
      const shown = rig.shown();
      expect(shown.map(({ text }) => text).join('\n')).toBe(longReport);
      expect(at(shown, -1).choices).toHaveLength(3);
      expect(shown.slice(0, -1).flatMap(({ choices }) => choices)).toEqual([]);
    });

    for (const kind of ['document', 'photo'] as const) {
      promise(kind, 'comes with its text and every choice, whole and under its name', async () => {
        const file = kind === 'document' ? someDocument : rig.photo;
        expect(await rig.channel.send(rig.address, filed(question, file), along(file))).toEqual(sent);
        expect(rig.shown()).toEqual([
          {
            text: question.text,
            choices: ['Như tháng trước', 'Không biết', 'Bỏ qua'],
            file: shownFile(file),
          },
        ]);
      });

      promise(
        `long text with a ${kind}`,
        'arrives complete and in order, file and choices at its end',
        async () => {
          const file = kind === 'document' ? someDocument : rig.photo;
          const long = { ...question, text: longReport };
          expect(await rig.channel.send(rig.address, filed(long, file), along(file))).toEqual(sent);
          const shown = rig.shown();
          const texts = shown.map(({ text }) => text).filter((text) => text !== '');
          expect(texts.join('\n')).toBe(longReport);
          expect(shown.findIndex((message) => message.file !== undefined)).toBe(shown.length - 1);
          expect(at(shown, -1).file).toEqual(shownFile(file));
          expect(shown.flatMap(({ choices }) => choices)).toHaveLength(3);
          expect(rig.channel.partsOf?.(filed(long, file)) ?? shown.length).toBe(shown.length);
        },
      );
    }

    promise('edited message', 'is a new event with the id of the message it edits', async () => {
      rig.types('12');
      const first = await recorder.first();
      rig.types('13');
      await recorder.messages(2);
      rig.edits('14');
      const [, second, edit] = await recorder.messages(3);
      expect(edit).toMatchObject({
        message: second?.message,
        edited: true,
        input: { kind: 'text', text: '14' },
      });
      expect(new Set([first.event, second?.event, edit?.event]).size).toBe(3);
      expect(first.message).not.toBe(second?.message);
    });

    promise('repeated event', 'has the event id it had the first time', async () => {
      rig.types('12');
      const first = await recorder.first();
      rig.repeats();
      expect(at(await recorder.messages(2), 1)).toEqual(first);
    });

    promise('order', 'is kept for one person, and each message is another event', async () => {
      const texts = Array.from({ length: 30 }, (_, index) => String(index));
      for (const text of texts) rig.types(text);
      const received = await recorder.messages(texts.length);
      expect(received.map(({ input }) => (input.kind === 'text' ? input.text : input.kind))).toEqual(texts);
      expect(new Set(received.map(({ event }) => event)).size).toBe(texts.length);
    });

    promise('not stored', 'comes again as the same event', async () => {
      recorder.refusals = 2;
      rig.types('12');
      const [first, second, third] = await recorder.messages(3);
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    });

    promise('stop', 'ends taking messages, but not sending', async () => {
      await rig.stops();
      rig.types('too late');
      expect(await rig.channel.send(rig.address, question)).toEqual(sent);
      expect(recorder.received).toEqual([]);
    });

    it('offers a menu without failing', async () => {
      await expect(
        rig.channel.offerMenu([{ command: 'baocao', description: 'Làm báo cáo' }]),
      ).resolves.toBeUndefined();
    });

    for (const [met, failure] of Object.entries(contract.failures)) {
      it(`failed send: meeting "${met}" is ${failure.expected}, and is no exception`, async () => {
        rig.types('xin chào');
        await recorder.first();
        const address = (await failure.arrange(rig)) ?? rig.address;
        const file = failure.refuses && (failure.refuses === 'document' ? someDocument : rig.photo);
        const outcome = await (file
          ? rig.channel.send(address, filed(question, file), along(file))
          : rig.channel.send(address, question));
        expect(outcome).toMatchObject({
          kind: failure.expected,
          ...(file && failure.expected === 'rejected' && { file: 'with-text' }),
        });
        expect(rig.shown().filter((message) => message.file !== undefined)).toEqual([]);
      });
    }
  });
}

const sent = { kind: 'sent' };

const question: Prompt = {
  id: 'q3:9',
  text: 'Câu 3/30. Tổng số đoàn viên? (tháng trước: 128)',
  choices: [
    { id: 'same', label: 'Như tháng trước' },
    { id: 'unknown', label: 'Không biết' },
    { id: 'skip', label: 'Bỏ qua' },
  ],
  answer: 'type',
};

function saying(text: string): Prompt {
  return { id: 'p', text, choices: [], answer: 'type' };
}

/** A prompt that tells of a file. */
function filed(prompt: Prompt, file: SentFile): Prompt {
  const kind = file.kind === 'document' ? 'document' : 'photo';
  return { ...prompt, file: { kind, name: 'name' in file ? file.name : 'bieu-do.png', source: 'x' } };
}

function along(file: SentFile) {
  return { urgency: 'answer', file } as const;
}

function shownFile(file: SentFile) {
  return file.kind === 'photo-at' ? { url: file.url } : { name: file.name, bytes: file.bytes };
}
