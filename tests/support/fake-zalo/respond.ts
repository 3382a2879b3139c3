import type http from 'node:http';
import { refuse, type Answer } from './answers.ts';
import type { Fault } from './faults.ts';

/** Answers as the fault says; not at all, or not to the end, if it is one of silence. */
export function fail(fault: Fault, request: http.IncomingMessage, response: http.ServerResponse): void {
  switch (fault.kind) {
    case 'refuse':
      return reply(response, refuse(fault.code, fault.description));
    case 'html':
      response.writeHead(fault.status, { 'content-type': 'text/html', server: 'nginx' });
      response.end(`<html><body><h1>${fault.status}</h1><p>${request.url ?? ''}</p></body></html>`);
      return;
    case 'body':
      response.writeHead(fault.status ?? 200, { 'content-type': 'application/json' }).end(fault.body);
      return;
    case 'hang':
      return;
    case 'stall':
      startAnswer(response);
      return;
    case 'reset':
      if (!fault.inBody) return void request.socket.resetAndDestroy();
      startAnswer(response);
      setImmediate(() => request.socket.resetAndDestroy());
  }
}

function startAnswer(response: http.ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"ok":true,"result":{');
}

export function reply(response: http.ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' }).end(JSON.stringify(body));
}
