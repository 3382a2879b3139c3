import { onTestFinished } from 'vitest';
import { startFakeZalo, type FakeZalo } from './fake-zalo/fake-zalo.ts';
import { hurriedPeople, openMorning } from './process-bot.ts';
import { run, start, type RunningProcess } from './process.ts';
import { masterSecret, publicUrl } from './serve-doors.ts';

/** A deployment that serves one bot of Zalo, by polling or by webhook, as a process of its own. */
export interface ZaloDeployment {
  readonly zalo: FakeZalo;
  readonly bot: RunningProcess;
  /** where its HTTP server is found on this machine */
  readonly root: string;
}

export async function deployZalo(
  databaseUrl: string,
  updates: 'polling' | 'webhook',
  {
    at = openMorning,
    env = {},
    opens = [],
  }: {
    readonly at?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** chats of earlier runs */
    readonly opens?: readonly string[];
  } = {},
): Promise<ZaloDeployment> {
  let root = '';
  const zalo = await startFakeZalo({ reach: (url) => url.replace(publicUrl, root) });
  onTestFinished(() => zalo.close());
  for (const chat of opens) zalo.opens(chat);
  const environment = {
    DATABASE_URL: databaseUrl,
    ZALO_BOTS: `main=${zalo.token}`,
    ZALO_API_ROOT: zalo.root,
    UPDATES: updates,
    PUBLIC_URL: publicUrl,
    WEBHOOK_SECRET: masterSecret,
    PORT: '0',
    ZALO_PER_SECOND: '1000',
    ...hurriedPeople,
    ...env,
  };
  const polled = new Promise<void>((arrived) => {
    zalo.onCall((method) => {
      if (method === 'getUpdates') arrived();
    });
  });
  const bot = start('src/main.ts', { at, env: environment });
  root = `http://127.0.0.1:${String((await bot.logs('listening')).port)}`;
  await bot.logs('serving');
  if (updates === 'webhook') {
    const { code, stdout, stderr } = await run('src/cli/webhook.ts', { args: ['set'], env: environment });
    if (code !== 0) throw new Error(`the webhook was not set: ${stdout}${stderr}`);
  } else {
    // What is written before the first poll is lost.
    await polled;
  }
  return { zalo, bot, root };
}
