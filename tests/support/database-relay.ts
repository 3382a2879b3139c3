import net from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a PostgreSQL server that can be cut, closed or blocked, for the programs under test; the test itself looks past it. */
export interface DatabaseRelay {
  /** the address of the database by this way */
  readonly url: string;
  /** breaks every connection; new ones are taken at once, as after a restart of the server */
  cut(): void;
  /** breaks every connection and refuses new ones until `comesBack` */
  goesAway(): Promise<void>;
  comesBack(): Promise<void>;
  /** takes connections and passes nothing on any more, as a network that swallows packets does */
  stalls(): void;
}

export async function databaseRelay(url: string): Promise<DatabaseRelay> {
  const target = new URL(url);
  const sockets = new Set<net.Socket>();
  let isStalled = false;

  const keep = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  };
  const server = net.createServer((near) => {
    keep(near);
    if (isStalled) {
      near.pause();
      return;
    }
    const far = net.connect(Number(target.port), target.hostname);
    keep(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', done);
    });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };

  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  const { port } = address;
  onTestFinished(() => {
    server.close();
    cut();
  });
  const here = new URL(url);
  here.port = String(port);
  return {
    url: here.href,
    cut,
    goesAway: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      cut();
      await closed;
    },
    comesBack: () => listen(port),
    stalls: () => {
      isStalled = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
  };
}
