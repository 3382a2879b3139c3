import { parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from '../config.ts';

/** A mistake in how a command was called; its message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What every operator command takes. */
export interface Common {
  readonly config: Config;
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Parses a command line; `--database` wins over the environment. */
export function readArguments(
  usage: string,
  options: Options,
  words: readonly string[] = process.argv.slice(2),
): Common {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...words],
      options: { ...options, database: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'unknown option'}\n\n${usage}`);
  }
  const values = Object.fromEntries(
    Object.entries(parsed.values).map(([name, value]) => [name, Array.isArray(value) ? undefined : value]),
  );
  if (values.help) throw new UsageError(usage);
  const database = typeof values.database === 'string' ? { DATABASE_URL: values.database } : {};
  return { config: readConfig({ ...process.env, ...database }), positionals: parsed.positionals, values };
}

/** The instant of `--now`; a time without a zone is Vietnam's. */
export function readNow(value: string | boolean | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(value);
  const at = Date.parse(hasZone ? value : `${value.length === 10 ? `${value}T00:00` : value}+07:00`);
  if (Number.isNaN(at))
    throw new UsageError(`--now wants an ISO time such as 2026-11-21T09:00, not '${value}'`);
  return at;
}

/** Runs a command; a fault of its caller is a sentence on standard error and exit code 2, anything else exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isCallers = error instanceof UsageError || error instanceof ConfigError;
    console.error(error instanceof Error ? error.message : 'unknown failure');
    process.exitCode = isCallers ? 2 : 1;
  }
}
