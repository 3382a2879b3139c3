import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, settings } from '../../src/config.ts';
import { telegramServer } from '../support/process-bot.ts';
import { run } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'congdoan-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DATABASE_URL = `file:${join(folder, 'unused.db')}`;
/** Stands in every wrong value that can hold it: nothing that was set may come back in a message. */
const secret = 'sEcReT';

const wrong: Readonly<Record<string, readonly string[]>> = {
  DATABASE_URL: [
    `mysql://root:${secret}@db/congdoan`,
    'file:',
    'file::memory:',
    `file:./${secret}.db?mode=ro`,
    `${secret}.db`,
    `postgresql:${secret}`,
  ],
  TELEGRAM_BOT_TOKEN: [
    `123456:${secret}`,
    `${secret}:AAFakeTokenForTests_0123456789abcdef`,
    `bot1:${secret}`,
  ],
  TELEGRAM_API_ROOT: [`ftp://${secret}.example`, secret, `//${secret}`],
  LOG_LEVEL: [secret, 'INFO', '3'],
  ZALO_BOTS: [
    `main=${secret}`,
    `main:123456:${secret}0123`,
    `main=12:${secret}0123,main=34:${secret}0123`,
    `main=12:${secret}0123,other=12:${secret}0123`,
    `main=12:${secret}0123,`,
    `../x=12:${secret}0123`,
    `Chính=12:${secret}0123`,
    `main=12:${secret}/0123`,
  ],
  ZALO_API_ROOT: [`ftp://${secret}.example`, secret, '//x'],
  TELEGRAM_PER_SECOND: [secret, '0', '1001', '30.5', '-1'],
  ZALO_PER_SECOND: [secret, '0', '1001'],
  ANSWERS_AT_ONCE: [secret, '0', '1001'],
  ZALO_PLAN: [secret, '50', '0/3000', '50/-1', '50/3000/1', 'None'],
  SECTION_CHANNELS: [secret, 'zalo;telegram', 'all', 'none,zalo'],
  UPDATES: [secret, 'webhooks', 'Polling'],
  PUBLIC_URL: [
    `http://${secret}.example`,
    `${secret}.example`,
    'https://localhost',
    'https://127.0.0.1:8443',
    'https://192.168.1.20',
    'https://10.0.0.7',
    `https://user:${secret}@bot.example`,
    `https://bot.example/?${secret}`,
    `https://bot.example/#${secret}`,
  ],
  WEBHOOK_SECRET: [secret, secret.repeat(11), `${secret.repeat(5)} 0123`, `${secret.repeat(5)}+/==`],
  LINK_SECRET: [secret, secret.repeat(11), `${secret.repeat(5)}ẹẹ`],
  HOST: [`${secret}/24`, 'http://127.0.0.1', 'a b'],
  PORT: [secret, '65536', '-1', '80.5', '0x50'],
};
const singles = Object.entries(wrong).flatMap(([name, values]) => values.map((value) => ({ name, value })));

describe('wrong configuration', () => {
  it.each(singles)(
    '$name=$value is one sentence that names the variable and not its value',
    ({ name, value }) => {
      const read = () => readConfig({ DATABASE_URL, [name]: value });
      expect(read).toThrow(ConfigError);
      expect(read).toThrow(new RegExp(`^${name} [^\\n]*\\.$`));
      expect(read).not.toThrow(secret);
    },
  );

  it.each([0, 1, 2])(
    'stops the program at start with exit code 2, each fault on a line (round %i)',
    async (round) => {
      const env = Object.fromEntries(
        Object.entries(wrong).map(([name, values]) => [name, values[round] ?? values[0] ?? '']),
      );
      const ending = await run('src/main.ts', { env });
      expect(ending).toMatchObject({ code: 2, stdout: '' });
      expect(ending.stderr).not.toContain(secret);
      const named = ending.stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]);
      expect(new Set(named)).toEqual(new Set(Object.keys(wrong)));
      expect(named).toHaveLength(Object.keys(wrong).length);
    },
  );

  it.each([
    { file: 'src/cli/chat.ts', args: ['--as', 'chair'] },
    { file: 'src/cli/invite.ts', args: ['--unit', 'BR', '--role', 'chair'] },
    { file: 'src/cli/job.ts', args: ['send-reminders', '--dry-run'] },
    { file: 'src/cli/demo.ts', args: [] },
  ])('stops $file too', async ({ file, args }) => {
    const ending = await run(file, { args: [...args, '--database', `mysql://root:${secret}@db`] });
    expect(ending).toMatchObject({ code: 2, stdout: '' });
    expect(ending.stderr).toMatch(/^DATABASE_URL .*\.\n$/);
    expect(ending.stderr).not.toContain(secret);
  });
});

describe('configuration of webhooks', () => {
  const webhook = { DATABASE_URL, UPDATES: 'webhook' };
  const master = 'a'.repeat(20) + '_-'.repeat(10);

  it('needs an address and a secret, and says which is missing', () => {
    expect(() => readConfig(webhook)).toThrow(
      'PUBLIC_URL must be set when UPDATES is webhook.\nWEBHOOK_SECRET must be set when UPDATES is webhook.',
    );
    expect(() => readConfig({ ...webhook, PUBLIC_URL: 'https://bot.example.vn' })).toThrow(
      /^WEBHOOK_SECRET must be set/,
    );
  });

  it('is whole with both, and listens at a port of its own', () => {
    const given = { ...webhook, PUBLIC_URL: 'https://bot.example.vn/congdoan/', WEBHOOK_SECRET: master };
    expect(readConfig(given)).toMatchObject({
      updates: { by: 'webhook', publicUrl: 'https://bot.example.vn/congdoan', secret: master },
      http: { host: '127.0.0.1', port: 8080 },
    });
    expect(readConfig({ ...given, PORT: '0', HOST: '::1' })).toMatchObject({
      http: { host: '::1', port: 0 },
    });
  });

  it('is not needed for polling, which listens only where it is told to', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ updates: { by: 'polling' } });
    expect(readConfig({ DATABASE_URL })).not.toHaveProperty('http');
    expect(readConfig({ DATABASE_URL, PORT: '9100' })).toMatchObject({ http: { port: 9100 } });
  });

  it('has links to files with an address and a secret of their own, and then listens for them while polling too', () => {
    const address = { DATABASE_URL, PUBLIC_URL: 'https://bot.example.vn/congdoan/' };
    expect(readConfig({ ...address, LINK_SECRET: master })).toMatchObject({
      links: { publicUrl: 'https://bot.example.vn/congdoan', secret: master },
      http: { host: '127.0.0.1', port: 8080 },
    });
    for (const given of [address, { DATABASE_URL, LINK_SECRET: master }]) {
      expect(readConfig(given)).not.toHaveProperty('links');
      expect(readConfig(given)).not.toHaveProperty('http');
    }
  });

  it('reads several bots of Zalo', () => {
    const bots = 'main=145:abc_DEF-123, phuong-2=146:xyz.~0123';
    expect(readConfig({ DATABASE_URL, ZALO_BOTS: bots }).zalo).toEqual({
      apiRoot: 'https://bot-api.zaloplatforms.com',
      bots: [
        { name: 'main', token: '145:abc_DEF-123' },
        { name: 'phuong-2', token: '146:xyz.~0123' },
      ],
      pace: { perSecond: 5, burstOfChat: 20 },
      // What a free bot may.
      plan: { people: 50, messages: 3_000 },
    });
  });
});

describe('configuration that turns out wrong when it is used', () => {
  const noDatabase = join(folder, `${secret}.txt`);
  writeFileSync(noDatabase, 'Not a database, but a file that somebody took for one. '.repeat(100));

  it.each([
    { what: 'a server that is not there', url: `postgresql://user:${secret}@127.0.0.1:1/congdoan` },
    { what: 'a folder that can not be made', url: `file:${noDatabase}/congdoan.db` },
    { what: 'a file that is no database', url: `file:${noDatabase}` },
    { what: 'a folder', url: `file:${folder}` },
  ])('$what as database: a sentence that names the variable and not its value', async ({ url }) => {
    const ending = await run('src/main.ts', { env: { DATABASE_URL: url } });
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(/^The database that DATABASE_URL names can not be opened.*\.\n$/);
    expect(ending.stderr).not.toContain(secret);
  });

  it('a token Telegram does not know: the same', async () => {
    const telegram = await telegramServer();
    const token = `7000000002:AA${secret}_0123456789abcdefghijk`;
    const env = {
      DATABASE_URL,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.root,
      LOG_LEVEL: 'silent',
    };
    const ending = await run('src/main.ts', { env });
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(/^Telegram refuses the bot token: check TELEGRAM_BOT_TOKEN.*\n$/);
    expect(ending.stderr).not.toContain(secret);
  });
});

describe('a port that is taken', () => {
  it('stops the program, and lets the database go', async () => {
    const telegram = await telegramServer();
    const taken = new URL(telegram.root).port;
    const env = {
      DATABASE_URL,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      LOG_LEVEL: 'silent',
      PORT: taken,
    };
    for (const _ of [1, 2]) {
      const ending = await run('src/main.ts', { env });
      expect(ending).toMatchObject({ code: 1, stdout: '' });
      expect(ending.stderr).toBe('HOST and PORT name an address that can not be listened at (EADDRINUSE).\n');
    }
    expect(telegram.calls.map(({ method }) => method)).not.toContain('getUpdates');
  });
});

describe('--help', () => {
  it('lists every setting with its default, and starts nothing', async () => {
    const ending = await run('src/main.ts', {
      args: ['--help'],
      env: { DATABASE_URL: 'not even looked at' },
    });
    expect(ending).toMatchObject({ code: 0, stderr: '' });
    const lines = ending.stdout.split('\n').filter((line) => /^ {2}[A-Z_]+ /.test(line));
    expect(lines).toHaveLength(settings.length);
    for (const [index, { name, fallback, about }] of settings.entries()) {
      expect(lines[index]?.startsWith(`  ${name} `)).toBe(true);
      expect(lines[index]).toContain(about);
      expect(lines[index]).toContain(fallback);
    }
  });
});
