import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';

/** One address in front of several bots' servers, as the platform's is; calls go to the bot whose token they hold. */
export async function relay(bots: readonly FakeZalo[]): Promise<string> {
  const server = http.createServer((request, response) => {
    const bot = bots.find(({ token }) => request.url?.includes(token)) ?? bots[0];
    const passed = http.request(
      `${bot?.root}${request.url}`,
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    passed.once('error', () => response.destroy());
    response.once('close', () => passed.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}
