import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';

/** A PostgreSQL server of this run only. */
export interface Server {
  /** the URL of an empty database on it */
  readonly url: string;
  /** runs a script of statements as it stands */
  script(sql: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'congdoan-bench-postgres-'));
  const port = await freePort();
  const host = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../tests/support/postgres-host.ts', import.meta.url)), folder, String(port)],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => host.once('close', () => resolve()));
  const url = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
  const adapter = await connect(url);
  return {
    url,
    script: (sql) => adapter.executeScript(sql),
    stop: async () => {
      await adapter.dispose();
      host.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The server takes a few seconds to come up. */
async function connect(url: string) {
  for (let attempt = 0; ; attempt += 1) {
    const adapter = await new PrismaPg({ connectionString: url }).connect();
    try {
      await adapter.executeScript('SELECT 1');
      return adapter;
    } catch (error) {
      await adapter.dispose();
      if (attempt > 300) throw error;
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
