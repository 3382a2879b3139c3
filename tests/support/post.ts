import http from 'node:http';

/** An answer to what was posted. */
export interface Posted {
  readonly status: number;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** Posts as a platform does: one request on a connection of its own, whatever headers it is given. */
export function post(url: string, headers: http.OutgoingHttpHeaders, body: string | Buffer): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers, agent: false });
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
      });
    });
    // A server that has answered need not read the rest: then the answer counts.
    request.on('error', reject);
    request.end(body);
  });
}
