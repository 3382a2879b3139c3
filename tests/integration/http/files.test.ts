import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startHttpServer, type HttpServer } from '../../../src/adapters/http/server.ts';
import { noMetrics } from '../../../src/app/ports/metrics.ts';
import type { MadeFile } from '../../../src/app/ports/made-file.ts';
import { CapturedLog } from '../channels/captured-log.ts';

const file: MadeFile = {
  name: 'Danh sách "chưa nộp" (tháng 11).xlsx',
  mediaType: 'application/vnd.ms-excel',
  bytes: new Uint8Array([0, 1, 2, 254, 255]),
};

describe('files by links', () => {
  let server: HttpServer;
  let log: CapturedLog;
  let asked: string[];
  let counted: string[];
  let open: (token: string) => Promise<MadeFile | undefined>;

  beforeEach(async () => {
    [log, asked, counted] = [new CapturedLog(), [], []];
    open = (token) => Promise.resolve(token === 'right-One_1' ? file : undefined);
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      webhooks: [],
      readiness: async () => ({ isReady: true, checks: {} }),
      metricsPage: async () => ({ contentType: 'text/plain', body: '' }),
      openLink: (token) => {
        asked.push(token);
        return open(token);
      },
      metrics: { ...noMetrics, turnedAway: (channel, reason) => void counted.push(`${channel} ${reason}`) },
      log,
    });
  });
  afterEach(() => server.stop());

  const get = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method, redirect: 'manual' });

  it('come whole, under their names, and are kept and shown by nobody on the way', async () => {
    const answer = await get('/files/right-One_1');
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(file.bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': file.mediaType,
      'content-length': '5',
      'content-disposition':
        'attachment; filename="Danh_s_ch__ch_a_n_p___th_ng_11_.xlsx"; filename*=UTF-8\'\'Danh%20s%C3%A1ch%20%22ch%C6%B0a%20n%E1%BB%99p%22%20%28th%C3%A1ng%2011%29.xlsx',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    const head = await get('/files/right-One_1', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    '/files/wrong',
    `/files/${'a'.repeat(1_001)}`,
    '/files/',
    '/files',
    '/files/right-One_1/more',
    '/files/../files/wrong',
    '/files/%E0%A4%A',
  ])('are nothing but 404 at %s', async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('are read, never written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('/files/right-One_1', method)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it('leave no link in the log, whatever becomes of them', async () => {
    await get('/files/right-One_1');
    await get('/files/wrong-Two_2');
    open = () => Promise.reject(new Error('database away'));
    expect((await get('/files/right-One_1')).status).toBe(500);
    expect(JSON.stringify(log)).not.toMatch(/right-One_1|wrong-Two_2/);
    expect(counted).toEqual(['http no-such-file']);
  });
});
