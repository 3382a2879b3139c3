import { z } from 'zod';
import { logLevels } from './adapters/log.ts';
import { parseDatabaseUrl } from './adapters/storage/database-url.ts';

/** Everything that can be set, once it is checked. */
export interface Config {
  readonly databaseUrl: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly backup: { readonly folder?: string; readonly keep: number };
  /** present when the program is to serve Telegram */
  readonly telegram?: { readonly token: string; readonly apiRoot: string };
}

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
  {
    name: 'TELEGRAM_BOT_TOKEN',
    fallback: '',
    about: 'serve this Telegram bot; without it the demo runs in the terminal',
  },
  {
    name: 'TELEGRAM_API_ROOT',
    fallback: 'https://api.telegram.org',
    about: 'where the Telegram Bot API is spoken',
  },
  {
    name: 'BACKUP_DIR',
    fallback: '',
    about: 'where the nightly copies of the SQLite file go; without it, the folder backups beside it',
  },
  { name: 'BACKUP_KEEP', fallback: '14', about: 'how many nightly copies are kept' },
  { name: 'LOG_LEVEL', fallback: 'info', about: logLevels.join(', ') },
];

/** Variables of later versions: set today, they would be ignored in silence, and that is worse than stopping. */
const notYet = ['ZALO_BOTS', 'UPDATES', 'PUBLIC_URL', 'WEBHOOK_SECRET'];

const schema = z.object({
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must be file:PATH or postgresql://user:password@host:port/name'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456789:AA…, as @BotFather gave it')
    .or(z.literal('')),
  TELEGRAM_API_ROOT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  BACKUP_DIR: z.string(),
  BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
    .transform(Number),
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
  const faults = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)),
    ...notYet
      .filter((name) => environment[name])
      .map((name) => `${name} is set, but this version does not know it yet; unset it.`),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError([...new Set(faults)]);
  const { DATABASE_URL, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, LOG_LEVEL } = parsed.data;
  const { BACKUP_DIR, BACKUP_KEEP } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    backup: { keep: BACKUP_KEEP, ...(BACKUP_DIR !== '' && { folder: BACKUP_DIR }) },
    ...(TELEGRAM_BOT_TOKEN !== '' && { telegram: { token: TELEGRAM_BOT_TOKEN, apiRoot: TELEGRAM_API_ROOT } }),
  };
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
