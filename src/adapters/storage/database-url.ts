import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the data is: one SQLite file, or a PostgreSQL server that several machines share. */
export type DatabaseTarget =
  | { readonly provider: 'sqlite'; readonly path: string }
  | { readonly provider: 'postgresql'; readonly connectionString: string };

/**
 * Reads a database URL; the scheme chooses the engine. Examples: `file:./data/congdoan.db`,
 * `postgresql://user:password@host:5432/congdoan`. The error never repeats the URL, which may hold a password.
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (/^postgres(ql)?:\/\/./i.test(url)) return { provider: 'postgresql', connectionString: url };
  if (/^file:[^?#]+$/i.test(url) && !url.includes(':memory:'))
    return { provider: 'sqlite', path: pathOf(url) };
  throw new Error(
    'DATABASE_URL must be a SQLite file such as file:./data/congdoan.db, or postgresql://user:password@host:5432/name',
  );
}

/** `file:` with a relative path is not a URL by the book, but what everybody writes. */
function pathOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
}
