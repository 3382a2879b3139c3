import { beforeEach, describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../../conversations/phrases/vi/index.ts';
import { filedChannel } from '../../../../src/app/files/filed-channel.ts';
import { writeSource } from '../../../../src/app/files/file-source.ts';
import type { FileLinks } from '../../../../src/app/files/made-files.ts';
import type { Channel, FileWays, SendManner, SendOutcome } from '../../../../src/app/ports/channel.ts';
import type { MadeFile } from '../../../../src/app/ports/made-file.ts';
import { asId, type PersonId } from '../../../../src/domain/ids.ts';
import type { Prompt } from '../../../../src/engine/prompt.ts';

const address = { channel: 'x', bot: 'main', chat: '1' };
const until = Date.parse('2026-11-19T02:00:00Z');
const made: MadeFile = { name: 'a.xlsx', mediaType: 'x/y', bytes: new Uint8Array([1, 2, 3]) };
const source = writeSource({
  file: 'missing',
  person: asId<PersonId>('p1'),
  askedAt: until,
  request: '2026-11 - 1 BR',
});
const links: FileLinks = {
  to: () => ({ url: 'https://bot.example.vn/files/abc', until }),
  open: () => Promise.resolve(made),
};

function promptWith(kind: 'document' | 'photo'): Prompt {
  const choices = [{ id: 'missing', label: 'Chưa nộp' }];
  return {
    id: 'menu',
    text: 'Danh sách',
    choices,
    answer: 'choose',
    file: { kind, name: made.name, source },
  };
}

describe('a message with a file', () => {
  let sent: { readonly prompt: Prompt; readonly manner: SendManner | undefined }[];
  let outcomes: SendOutcome[];
  let warned: unknown[];

  beforeEach(() => {
    [sent, outcomes, warned] = [[], [], []];
  });

  async function sends(
    kind: 'document' | 'photo',
    ways: FileWays | undefined,
    {
      make = () => Promise.resolve(made),
      withLinks = false,
      elsewhere = ['telegram'],
    }: {
      readonly make?: () => Promise<MadeFile | undefined>;
      readonly withLinks?: boolean;
      readonly elsewhere?: readonly string[];
    } = {},
  ): Promise<SendOutcome> {
    const channel: Channel = {
      name: 'zalo',
      ...(ways && { files: ways }),
      send: (_, prompt, manner) => {
        sent.push({ prompt, manner });
        return Promise.resolve(outcomes.shift() ?? { kind: 'sent' });
      },
    };
    const log = { info() {}, warn: (...args: unknown[]) => warned.push(args), error: () => {} };
    const files = { make, ...(withLinks && { links }) };
    const parts = { files, phrases: vietnamesePhrases, elsewhere, log };
    return await filedChannel(channel, parts).send(address, promptWith(kind), { urgency: 'notice' });
  }

  const texts = () => sent.map(({ prompt }) => prompt.text);
  const upload = { upload: { mostBytes: 3 } };

  it('takes the file along where it can be uploaded, with whatever else was said of the manner', async () => {
    expect(await sends('document', upload, { withLinks: true })).toEqual({ kind: 'sent' });
    expect(sent).toEqual([
      { prompt: promptWith('document'), manner: { urgency: 'notice', file: { kind: 'document', ...made } } },
    ]);
  });

  it('goes without a file that is larger than the platform takes, and says so', async () => {
    await sends('document', { upload: { mostBytes: 2 } });
    expect(texts()).toEqual([expect.stringMatching(/^Danh sách\n\n📎 Tệp a\.xlsx lớn quá/)]);
    expect(sent[0]?.prompt.file).toBeUndefined();
    expect(sent[0]?.prompt.choices).toHaveLength(1);
    expect(sent[0]?.manner).toEqual({ urgency: 'notice' });
  });

  it('goes without a file the person may not have any more, and says so', async () => {
    await sends('document', upload, { make: () => Promise.resolve(undefined) });
    expect(texts()).toEqual([
      expect.stringMatching(/^Danh sách\n\n📎 Tệp này hiện mình|^Danh sách\n\n📎 Tệp này/),
    ]);
  });

  it('goes without a file that can not be made, whatever stands in the way, and asks to try again', async () => {
    outcomes = [{ kind: 'throttled', retryAfter: 7 }];
    const outcome = await sends('document', upload, {
      make: () => Promise.reject(new Error('database away')),
    });
    expect(outcome).toEqual({ kind: 'throttled', retryAfter: 7 });
    expect(texts()).toEqual([
      expect.stringMatching(/^Danh sách\n\n📎 Mình chưa gửi được tệp a\.xlsx.*nhắn lại giúp mình/),
    ]);
  });

  it('goes again without a file the platform refused, and its outcome is that of this text', async () => {
    outcomes = [{ kind: 'rejected', code: '413-file-too-big', file: 'with-text' }, { kind: 'blocked' }];
    expect(await sends('document', upload)).toEqual({ kind: 'blocked' });
    expect(texts()).toEqual([
      'Danh sách',
      expect.stringMatching(/^Danh sách\n\n📎 Mình chưa gửi được tệp a\.xlsx/),
    ]);
  });

  it('does not repeat a text that arrived before its file was refused', async () => {
    outcomes = [{ kind: 'rejected', code: '400-bad-file', file: 'alone' }];
    await sends('document', upload);
    expect(texts()).toEqual(['Danh sách', expect.stringMatching(/^📎 Mình chưa gửi được tệp/)]);
  });

  it.each<SendOutcome>([
    { kind: 'rejected', code: '400-other' },
    { kind: 'throttled', retryAfter: 7 },
    { kind: 'unknown', code: 'timeout' },
    { kind: 'called-off' },
  ])('leaves $kind to whoever sends', async (outcome) => {
    outcomes = [outcome];
    expect(await sends('document', upload)).toEqual(outcome);
    expect(sent).toHaveLength(1);
  });

  it('has a link under its text where no file can be sent, and the file is not made for that', async () => {
    await sends(
      'document',
      { fetchesPhotos: true },
      {
        withLinks: true,
        make: () => Promise.reject(new Error('not asked for')),
      },
    );
    expect(texts()).toEqual([
      expect.stringMatching(
        /^Danh sách\n\n📎 .*09:00 ngày 19\/11\/2026.*\nhttps:\/\/bot\.example\.vn\/files\/abc$/s,
      ),
    ]);
  });

  it('is a photo that the platform fetches, or, when it refuses that, a link', async () => {
    outcomes = [{ kind: 'rejected', code: '400-photo', file: 'with-text' }];
    await sends('photo', { fetchesPhotos: true }, { withLinks: true });
    expect(sent[0]?.manner?.file).toEqual({ kind: 'photo-at', url: 'https://bot.example.vn/files/abc' });
    expect(texts()).toEqual(['Danh sách', expect.stringMatching(/^Danh sách\n\n📎 .*\/files\/abc$/s)]);
  });

  it.each([
    { elsewhere: ['telegram'], says: /Zalo chưa cho mình gửi tệp ạ\. .*trên Telegram.*\/chuanop/ },
    { elsewhere: [], says: /Zalo chưa cho mình gửi tệp ạ\. Còn ở đây, anh\/chị nhắn \/chuanop/ },
  ])(
    'says where the file, or the same in messages, is to be had when there are no links: $elsewhere',
    async ({ elsewhere, says }) => {
      for (const kind of ['document', 'photo'] as const) {
        sent = [];
        await sends(kind, undefined, { elsewhere });
        expect(texts()).toEqual([expect.stringMatching(says)]);
      }
    },
  );
});
