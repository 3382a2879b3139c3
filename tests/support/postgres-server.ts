import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** a PostgreSQL server of this run, without a database name; it may still be starting */
    readonly postgresServer: string;
  }
}

/**
 * Vitest's global setup: one PostgreSQL server per run, which nobody waits for here, so that a run without database tests costs nothing.
 * The server watches its standard input, a pipe of this process, and never outlives it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-postgres-'));
  const port = await freePort();
  const host = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-host.ts', import.meta.url)), folder, String(port)],
    // In a process group of its own: Ctrl-C must reach it through the pipe, in order, and not as a signal.
    { stdio: ['pipe', 'inherit', 'inherit'], detached: true },
  );
  const ended = new Promise<void>((resolve) => host.once('close', () => resolve()));
  host.stdin.on('error', () => {});
  project.provide('postgresServer', `postgresql://postgres:postgres@127.0.0.1:${port}`);
  return async () => {
    host.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
