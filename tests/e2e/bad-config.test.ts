import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/config.ts';
import { telegramServer } from '../support/process-bot.ts';
import { run } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'congdoan-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DATABASE_URL = `file:${join(folder, 'unused.db')}`;
/** Stands in every wrong value: nothing that was set may come back in a message. */
const secret = 'sEcReT';

/** What each variable must not be; the values hold the secret wherever they can. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  DATABASE_URL: [`mysql://root:${secret}@db/congdoan`, 'file:', 'file::memory:', `file:./${secret}.db?mode=ro`, `${secret}.db`],
  TELEGRAM_BOT_TOKEN: [`123456:${secret}`, `${secret}:AAFakeTokenForTests_0123456789abcdef`, `bot1:${secret}`],
  TELEGRAM_API_ROOT: [`ftp://${secret}.example`, secret, `//${secret}`],
  LOG_LEVEL: [secret, 'INFO', '3'],
  ZALO_BOTS: [`main=${secret}`],
  UPDATES: ['webhook'],
  PUBLIC_URL: [`https://${secret}.example`],
  WEBHOOK_SECRET: [secret.repeat(6)],
};

describe('wrong configuration', () => {
  it.each(Object.entries(wrong).map(([name, values]) => ({ name, values })))(
    '$name: stops with exit code 2 and one sentence that names it and not its value',
    async ({ name, values }) => {
      for (const value of values) {
        const ending = await run('src/main.ts', { env: { DATABASE_URL, [name]: value } });
        expect(ending, value).toMatchObject({ code: 2, stdout: '' });
        expect(ending.stderr).toMatch(new RegExp(`^${name} .*\\.\\n$`));
        expect(ending.stderr).not.toContain(secret);
      }
    },
  );

  it('is told all at once, a sentence for each fault', async () => {
    const env = Object.fromEntries(Object.entries(wrong).map(([name, [value]]) => [name, value ?? '']));
    const { code, stderr } = await run('src/main.ts', { env });
    expect(code).toBe(2);
    const named = stderr.trimEnd().split('\n').map((line) => line.split(' ')[0]);
    expect(named.sort()).toEqual(Object.keys(wrong).sort());
    expect(stderr).not.toContain(secret);
  });

  it.each(['src/cli/chat.ts', 'src/cli/invite.ts', 'src/cli/job.ts', 'src/cli/demo.ts'])(
    'stops %s too',
    async (file) => {
      const args = { chat: ['--as', 'chair'], invite: ['--unit', 'BR', '--role', 'chair'], job: ['send-reminders'], demo: [] };
      const name = /(\w+)\.ts$/.exec(file)?.[1] ?? '';
      const given = Object.entries(args).find(([command]) => command === name)?.[1] ?? [];
      const ending = await run(file, { args: [...given, '--database', `mysql://root:${secret}@db`] });
      expect(ending).toMatchObject({ code: 2, stdout: '' });
      expect(ending.stderr).toMatch(/^DATABASE_URL .*\.\n$/);
      expect(ending.stderr).not.toContain(secret);
    },
  );
});

describe('configuration that only turns out wrong when it is used', () => {
  it('a database nobody listens at, or that can not be made: a sentence without the address', async () => {
    const urls = [`postgresql://user:${secret}@127.0.0.1:1/congdoan`, `file:/proc/${secret}/congdoan.db`];
    for (const url of urls) {
      const ending = await run('src/main.ts', { env: { DATABASE_URL: url } });
      expect(ending, url).toMatchObject({ code: 1, stdout: '' });
      expect(ending.stderr).toContain('DATABASE_URL');
      expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(ending.stderr).not.toContain(secret);
    }
  });

  it('a token Telegram does not know: a sentence that names the variable', async () => {
    const telegram = await telegramServer();
    const token = `7000000002:AA${secret}_0123456789abcdefghijk`;
    const env = { DATABASE_URL, TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: telegram.root };
    const ending = await run('src/main.ts', { env });
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toContain('TELEGRAM_BOT_TOKEN');
    expect(ending.stderr).not.toContain(secret);
  });
});

describe('--help', () => {
  it('lists every setting with its default and starts nothing', async () => {
    const ending = await run('src/main.ts', { args: ['--help'], env: { DATABASE_URL: 'not even looked at' } });
    expect(ending).toMatchObject({ code: 0, stderr: '' });
    for (const { name, fallback, about } of settings) {
      expect(ending.stdout).toMatch(new RegExp(`^  ${name} +${escaped(about)}.*${escaped(fallback)}`, 'm'));
    }
    const listed = [...ending.stdout.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
    expect(listed).toEqual(settings.map(({ name }) => name));
  });
});

function escaped(text: string): string {
  return RegExp.escape(text);
}
