import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseDatabaseUrl } from '../../../src/adapters/storage/database-url.ts';

test.each([
  ['file:./data/congdoan.db', resolve('data/congdoan.db')],
  ['file:data/công đoàn 100%.db', resolve('data/công đoàn 100%.db')],
  ['file:/var/lib/congdoan.db', '/var/lib/congdoan.db'],
  ['file:///var/lib/c%C3%B4ng.db', '/var/lib/công.db'],
])('%s is a SQLite file', (url, path) => {
  expect(parseDatabaseUrl(url)).toEqual({ provider: 'sqlite', path });
});

test.each(['postgresql://me:secret@db:5432/congdoan', 'postgres://db/congdoan?sslmode=require'])(
  '%s is PostgreSQL',
  (url) => {
    expect(parseDatabaseUrl(url)).toEqual({ provider: 'postgresql', connectionString: url });
  },
);

test.each([
  '',
  'congdoan.db',
  'file:',
  'file::memory:',
  'file:a.db?mode=ro',
  'mysql://me:secret@db/congdoan',
  'postgresql://',
])('%j is refused with a sentence that names DATABASE_URL and repeats no password', (url) => {
  expect(() => parseDatabaseUrl(url)).toThrow(/^DATABASE_URL must be/);
  expect(() => parseDatabaseUrl(url)).not.toThrow(/secret/);
});
