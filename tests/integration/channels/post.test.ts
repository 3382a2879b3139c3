import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { post as postTo, type PostOptions } from '../../../src/adapters/channels/telegram/post.ts';

const servers: net.Server[] = [];
const sockets = new Set<net.Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server that does with a fresh connection what the test says; never with more than that. */
async function serverThat(does: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    does(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}

function post(url: string, options: Partial<PostOptions> = {}) {
  const agent = url.startsWith('https') ? new https.Agent() : new http.Agent();
  const { signal } = new AbortController();
  const json = { type: 'application/json', bytes: Buffer.from('{}') };
  return postTo(new URL(url), json, {
    agent,
    connectWithin: 5_000,
    answerWithin: 5_000,
    signal,
    ...options,
  });
}

describe('a call that gets no answer was certainly not sent', () => {
  it('when nobody listens', async () => {
    const port = await serverThat(() => {});
    servers.splice(0).forEach((server) => server.close());
    await expect(post(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      sent: 'no',
      code: 'econnrefused',
    });
  });

  it('when the connection breaks while its encryption is being agreed on, as carriers do to what they block', async () => {
    const port = await serverThat((socket) => socket.once('data', () => socket.resetAndDestroy()));
    await expect(post(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({
      sent: 'no',
      code: 'econnreset',
    });
  });

  it('when the connection does not come to stand in time', async () => {
    const port = await serverThat(() => {});
    const silent = post(`https://127.0.0.1:${port}/`, { connectWithin: 50 });
    await expect(silent).rejects.toMatchObject({ sent: 'no', code: 'connect-timeout' });
  });
});

describe('a call that gets no answer may have been sent', () => {
  it.each<[what: string, does: (socket: net.Socket) => void, code: string]>([
    ['when the connection breaks afterwards', (socket) => socket.resetAndDestroy(), 'econnreset'],
    ['when it is closed without a word', (socket) => socket.end(), 'econnreset'],
    ['when nothing comes', () => {}, 'timeout'],
    [
      'when the answer breaks off',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{'),
      'econnreset',
    ],
    [
      'when the answer stops half-way',
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{'),
      'timeout',
    ],
    ['when the answer is no HTTP', (socket) => socket.end('hello'), 'hpe_'],
  ])('%s', async (_, does, code) => {
    const port = await serverThat((socket) => socket.once('data', () => does(socket)));
    const call = post(`http://127.0.0.1:${port}/`, { answerWithin: 200 });
    await expect(call).rejects.toMatchObject({ sent: 'perhaps', code: expect.stringContaining(code) });
  });

  it('when it is given up from outside', async () => {
    const giveUp = new AbortController();
    const port = await serverThat((socket) => socket.once('data', () => giveUp.abort()));
    const call = post(`http://127.0.0.1:${port}/`, { signal: giveUp.signal });
    await expect(call).rejects.toMatchObject({ sent: 'perhaps', code: 'abort_err' });
  });
});

it('says nothing of the address, which holds the token', async () => {
  const port = await serverThat((socket) => socket.destroy());
  const error: unknown = await post(`http://127.0.0.1:${port}/bot7:secret/getMe`).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(Error);
  const printed = error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)}` : '';
  expect(printed).not.toMatch(/secret|127\.0\.0\.1/);
  expect(error).not.toHaveProperty('cause');
});
