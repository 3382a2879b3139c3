import { z } from 'zod';
import { logLevels } from './adapters/log.ts';
import { parseDatabaseUrl } from './adapters/storage/database-url.ts';
import type { Pace } from './app/ports/pace.ts';
import type { BotPlan } from './app/ports/served-bot.ts';
import { isPublicAddress, readPlan, readZaloBots, type ZaloBot } from './config-values.ts';

/** Everything that can be set, once it is checked. */
export interface Config {
  readonly databaseUrl: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly backup: { readonly folder?: string; readonly keep: number };
  /** present when the program is to serve Telegram */
  readonly telegram?: { readonly token: string; readonly apiRoot: string; readonly pace: ConfiguredPace };
  /** present when the program is to serve Zalo; at least one bot */
  readonly zalo?: {
    readonly bots: readonly ZaloBot[];
    readonly apiRoot: string;
    readonly pace: ConfiguredPace;
    readonly plan?: BotPlan;
  };
  readonly updates: Updates;
  /** channels in which a section at a time is usual */
  readonly sectionChannels: readonly string[];
  /** absent while nothing is to be listened at */
  readonly http?: { readonly host: string; readonly port: number };
  /** absent while no links to files can be made: they need an address and a secret */
  readonly links?: { readonly publicUrl: string; readonly secret: string };
}

type ConfiguredPace = Pick<Pace, 'perSecond' | 'burstOfChat'>;

/** How messages come: asked for, or brought to an address behind `publicUrl`. */
export type Updates =
  | { readonly by: 'polling' }
  /** `secret`: the secret of each bot's webhook is derived from it */
  | { readonly by: 'webhook'; readonly publicUrl: string; readonly secret: string };

/** One line of `--help`. */
interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly about: string;
}

/** Every variable of the environment that is read, and nothing else is. */
export const settings: readonly Setting[] = [
  {
    name: 'DATABASE_URL',
    fallback: 'file:./data/congdoan.db',
    about: 'file:PATH for SQLite, postgresql://… for PostgreSQL',
  },
  { name: 'TELEGRAM_BOT_TOKEN', fallback: '', about: 'serve this Telegram bot' },
  {
    name: 'TELEGRAM_API_ROOT',
    fallback: 'https://api.telegram.org',
    about: 'where the Telegram Bot API is spoken',
  },
  {
    name: 'TELEGRAM_PER_SECOND',
    fallback: '30',
    about: 'messages a second at most, over all chats (Telegram takes about 30)',
  },
  {
    name: 'ZALO_BOTS',
    fallback: '',
    about: 'serve these Zalo bots: name=token,name2=token2; accounts are known by the name, so keep it',
  },
  {
    name: 'ZALO_API_ROOT',
    fallback: 'https://bot-api.zaloplatforms.com',
    about: "where Zalo's Bot API is spoken",
  },
  {
    name: 'ZALO_PER_SECOND',
    fallback: '5',
    about: 'messages a second at most that each Zalo bot sends, over all chats (Zalo says no number)',
  },
  {
    name: 'ANSWERS_AT_ONCE',
    fallback: '20',
    about: 'answers to one person that are sent without waiting; more than these go out one a second',
  },
  {
    name: 'ZALO_PLAN',
    fallback: '50/3000',
    about: 'people and messages a month that each Zalo bot may have (those of a free bot), or none',
  },
  {
    name: 'UPDATES',
    fallback: 'polling',
    about: 'polling, or webhook (see npm run webhook); in service Zalo needs webhook',
  },
  {
    name: 'SECTION_CHANNELS',
    fallback: 'zalo',
    about:
      'channels (zalo, telegram, or none) in which a whole section is asked in one message, unless a union or a person chose otherwise',
  },
  {
    name: 'PUBLIC_URL',
    fallback: '',
    about: 'the https address of this server as the platforms, and people who open links, see it',
  },
  {
    name: 'WEBHOOK_SECRET',
    fallback: '',
    about: '32-64 of A-Z a-z 0-9 _ -; the secret of each webhook is derived from it',
  },
  {
    name: 'LINK_SECRET',
    fallback: '',
    about: '32-64 of A-Z a-z 0-9 _ -; with PUBLIC_URL, files reach people on Zalo by signed links (/files/…)',
  },
  { name: 'HOST', fallback: '127.0.0.1', about: 'the address of this machine to listen at' },
  {
    name: 'PORT',
    fallback: '',
    about:
      'webhooks, links to files, /healthz, /readyz and /metrics; default 8080 with UPDATES=webhook or LINK_SECRET, otherwise none',
  },
  {
    name: 'BACKUP_DIR',
    fallback: '',
    about: 'where the nightly copies of the SQLite file go; without it, the folder backups beside it',
  },
  { name: 'BACKUP_KEEP', fallback: '14', about: 'how many nightly copies are kept' },
  { name: 'LOG_LEVEL', fallback: 'info', about: logLevels.join(', ') },
];

const defaultPort = 8080;

const unset = z.literal('');
const secret = z
  .string()
  .regex(/^[\w-]{32,64}$/, 'must be 32 to 64 of A-Z a-z 0-9 _ -')
  .or(unset);
const upToThousand = z
  .string()
  .regex(/^(?:[1-9]\d{0,2}|1000)$/, 'must be a whole number from 1 to 1000')
  .transform(Number);
const apiRoot = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const schema = z.object({
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must be file:PATH or postgresql://user:password@host:port/name'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456789:AA…, as @BotFather gave it')
    .or(unset),
  BACKUP_DIR: z.string(),
  BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
    .transform(Number),
  TELEGRAM_API_ROOT: apiRoot,
  TELEGRAM_PER_SECOND: upToThousand,
  ZALO_PER_SECOND: upToThousand,
  ANSWERS_AT_ONCE: upToThousand,
  ZALO_BOTS: z.string().transform((text, context) => {
    const bots = readZaloBots(text);
    if (bots) return bots;
    context.addIssue(
      'must be name=token with commas between: names of a-z, 0-9 and -, tokens as Zalo sent them, each name and token once',
    );
    return z.NEVER;
  }),
  ZALO_API_ROOT: apiRoot,
  ZALO_PLAN: z.string().transform((text, context) => {
    const plan = readPlan(text);
    if (plan) return plan;
    context.addIssue('must be people/messages a month, such as 50/3000, or none');
    return z.NEVER;
  }),
  UPDATES: z.enum(['polling', 'webhook'], { error: 'must be polling or webhook' }),
  SECTION_CHANNELS: z
    .string()
    .regex(
      /^(?:none|(?:zalo|telegram)(?:\s*,\s*(?:zalo|telegram))*)$/,
      'must be zalo, telegram, both with a comma between, or none',
    ),
  PUBLIC_URL: z
    .string()
    .refine(isPublicAddress, 'must be an https address that the platforms can reach, without ? and #')
    .or(unset),
  WEBHOOK_SECRET: secret,
  LINK_SECRET: secret,
  HOST: z.string().regex(/^[\w.:-]+$/, 'must be an address or name of this machine'),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a number up to 65535')
    .or(unset),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }),
});

/** The faults of an environment: one sentence each, naming the variable, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

function isDatabaseUrl(url: string): boolean {
  try {
    parseDatabaseUrl(url);
    return true;
  } catch {
    return false;
  }
}

/** Reads and checks an environment. Throws a `ConfigError` with every fault at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    settings.map(({ name, fallback }) => [name, environment[name]?.trim() || fallback] as const),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new ConfigError([...new Set(faults)]);
  }
  const values = parsed.data;
  const updates = readUpdates(values);
  const publicUrl = values.PUBLIC_URL.replace(/\/+$/, '');
  const links =
    publicUrl !== '' && values.LINK_SECRET !== '' ? { publicUrl, secret: values.LINK_SECRET } : undefined;
  const isAsked = updates.by === 'webhook' || links !== undefined;
  const port = values.PORT === '' && isAsked ? String(defaultPort) : values.PORT;
  return {
    databaseUrl: values.DATABASE_URL,
    logLevel: values.LOG_LEVEL,
    backup: {
      keep: values.BACKUP_KEEP,
      ...(values.BACKUP_DIR !== '' && { folder: values.BACKUP_DIR }),
    },
    ...(values.TELEGRAM_BOT_TOKEN !== '' && {
      telegram: {
        token: values.TELEGRAM_BOT_TOKEN,
        apiRoot: values.TELEGRAM_API_ROOT,
        pace: { perSecond: values.TELEGRAM_PER_SECOND, burstOfChat: values.ANSWERS_AT_ONCE },
      },
    }),
    ...(values.ZALO_BOTS.length > 0 && {
      zalo: {
        bots: values.ZALO_BOTS,
        apiRoot: values.ZALO_API_ROOT,
        pace: { perSecond: values.ZALO_PER_SECOND, burstOfChat: values.ANSWERS_AT_ONCE },
        ...(values.ZALO_PLAN !== 'none' && { plan: values.ZALO_PLAN }),
      },
    }),
    updates,
    sectionChannels:
      values.SECTION_CHANNELS === 'none' ? [] : values.SECTION_CHANNELS.split(',').map((name) => name.trim()),
    ...(port !== '' && { http: { host: values.HOST, port: Number(port) } }),
    ...(links && { links }),
  };
}

/** What webhooks need must be set together. */
function readUpdates(values: z.infer<typeof schema>): Updates {
  if (values.UPDATES === 'polling') return { by: 'polling' };
  const needed = ['PUBLIC_URL', 'WEBHOOK_SECRET'] as const;
  const missing = needed.filter((name) => values[name] === '');
  if (missing.length > 0) {
    throw new ConfigError(missing.map((name) => `${name} must be set when UPDATES is webhook.`));
  }
  const publicUrl = values.PUBLIC_URL.replace(/\/+$/, '');
  return { by: 'webhook', publicUrl, secret: values.WEBHOOK_SECRET };
}

/** The text of `npm start -- --help`. */
export function describeSettings(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(
      ({ name, fallback, about }) =>
        `  ${name.padEnd(width)}  ${about}${fallback === '' ? '' : ` (default ${fallback})`}`,
    )
    .join('\n');
}
