import type http from 'node:http';
import { refuse } from './answers.ts';
import type { Fault } from './faults.ts';

/** Answers as the fault says; not at all, if it is one of silence. */
export function fail(fault: Fault, request: http.IncomingMessage, response: http.ServerResponse): void {
  switch (fault.kind) {
    case 'refuse': {
      const { status, description, parameters } = fault;
      reply(response, status, { ...refuse(status, description), ...(parameters && { parameters }) });
      return;
    }
    case 'html':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end(`<html><body><h1>${fault.status}</h1>${request.url ?? ''}</body></html>`);
      return;
    case 'body':
      response.writeHead(fault.status, { 'content-type': 'application/json' }).end(fault.body);
      return;
    case 'hang':
      return;
    case 'reset':
      request.socket.resetAndDestroy();
  }
}

/** An answer of the Bot API: its HTTP status mirrors its error code. */
export function reply(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
