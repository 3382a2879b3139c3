import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeZalo } from '../support/fake-zalo/fake-zalo.ts';
import { startFakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import { run } from '../support/process.ts';
import { masterSecret, publicUrl } from '../support/serve-doors.ts';

async function deployment() {
  const zalo = await startFakeZalo({ reach: () => 'http://127.0.0.1:1/' });
  const telegram = await startFakeTelegram({ reach: () => 'http://127.0.0.1:1/' });
  onTestFinished(async () => void (await Promise.all([zalo.close(), telegram.close()])));
  const env = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ZALO_BOTS: `main=${zalo.token}`,
    ZALO_API_ROOT: zalo.root,
    PUBLIC_URL: `${publicUrl}/`,
    WEBHOOK_SECRET: masterSecret,
  };
  const webhook = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const ending = await run('src/cli/webhook.ts', { args, env: { ...env, ...more } });
    const said = ending.stdout + ending.stderr;
    const secrets = [zalo.token, telegram.token, masterSecret, zalo.webhook()?.secret ?? zalo.token];
    for (const secret of secrets) expect(said).not.toContain(secret);
    return ending;
  };
  return { zalo, telegram, webhook };
}

describe('npm run webhook', () => {
  it('sets, shows and deletes the webhook of every bot', async () => {
    const { zalo, telegram, webhook } = await deployment();
    expect(await webhook(['info'])).toEqual({
      code: 0,
      signal: null,
      stderr: '',
      stdout:
        'telegram/7000000001: no webhook is set: messages are polled for\nzalo/main: no webhook is set: messages are polled for\n',
    });

    // Nobody listens at the address yet: Zalo keeps it and says so, Telegram does not try.
    const set = await webhook(['set']);
    expect(set.code).toBe(1);
    expect(set.stdout.split('\n')).toEqual([
      `telegram/7000000001: set to ${publicUrl}/webhook/telegram`,
      `zalo/main: set to ${publicUrl}/webhook/zalo/main since 2026-09-21T14:13:20.000Z`,
      `zalo/main: Zalo keeps it, but could not reach it: webhook.err.conn (Check that ${publicUrl}/webhook/zalo/main answers)`,
      '',
    ]);
    expect(telegram.webhook.url).toBe(`${publicUrl}/webhook/telegram`);
    expect(telegram.calls.at(-1)?.payload).toMatchObject({
      secret_token: expect.stringMatching(/^[\w-]{43}$/),
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    });
    expect(zalo.webhook()).toMatchObject({
      url: `${publicUrl}/webhook/zalo/main`,
      secret: expect.stringMatching(/^[\w-]{43}$/),
    });

    const info = await webhook(['info', '--channel', 'zalo']);
    expect(info).toMatchObject({ code: 0, stdout: expect.stringContaining('/webhook/zalo/main since') });
    expect((await webhook(['delete'])).code).toBe(0);
    expect([zalo.webhook(), telegram.webhook.url]).toEqual([undefined, '']);
  });

  it('does so for one bot alone', async () => {
    const { zalo, telegram, webhook } = await deployment();
    zalo.dialect.verification = 'not-told';
    expect((await webhook(['set', '--channel', 'zalo', '--bot', 'main'])).code).toBe(0);
    expect(zalo.webhook()).toBeDefined();
    expect(telegram.webhook.url).toBe('');
  });

  it('says what was refused and what can be done', async () => {
    const { zalo, telegram, webhook } = await deployment();
    zalo.usesUpWebhookCalls();
    telegram.fails('setWebhook', faults.unauthorized);
    expect(await webhook(['set'])).toMatchObject({
      code: 1,
      stdout:
        'telegram/7000000001: refused (401-other): check TELEGRAM_BOT_TOKEN\nzalo/main: refused (426-quota): the limit of today is reached; try again tomorrow\n',
    });
    await zalo.goesDown();
    expect(await webhook(['info', '--channel', 'zalo'])).toMatchObject({
      code: 1,
      stdout: 'zalo/main: refused (econnrefused): no answer; check ZALO_API_ROOT and the network\n',
    });
  });

  it.each([
    ['no action', [], {}, /^npm run --silent webhook/],
    ['an unknown action', ['reset'], {}, /^npm run --silent webhook/],
    ['a bot that is not configured', ['info', '--bot', 'third'], {}, /^No such bot is configured/],
    ['no address', ['set'], { PUBLIC_URL: '' }, /^PUBLIC_URL must be set/],
    ['no secret', ['set'], { WEBHOOK_SECRET: '' }, /^WEBHOOK_SECRET must be set/],
  ] as const)('is told with %s', async (_, args, more, sentence) => {
    const { zalo, telegram, webhook } = await deployment();
    expect(await webhook(args, more)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
    expect([...zalo.calls, ...telegram.calls]).toEqual([]);
  });
});
