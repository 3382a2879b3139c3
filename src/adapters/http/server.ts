import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { routes, type RouteParts } from './routes.ts';

export interface HttpServerOptions extends RouteParts {
  /** 127.0.0.1 unless something in front of it is on another machine */
  readonly host: string;
  /** 0 takes any that is free */
  readonly port: number;
}

export interface HttpServer {
  readonly port: number;
  /** takes no new request; resolves when those in hand are answered */
  stop(): Promise<void>;
}

/** Milliseconds: a platform sends headers and a few hundred bytes at once; whoever takes longer only holds a connection. */
const limits = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 2_000 };

/** Longer than a proxy in front keeps an idle connection, so that it never sends into one that was just closed. */
const keepAliveTimeout = 75_000;

/** Listens; rejects when the address can not be taken. */
export async function startHttpServer({ host, port, ...parts }: HttpServerOptions): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: routes(parts).fetch,
    overrideGlobalObjects: false,
    serverOptions: { ...limits, keepAliveTimeout },
  });
  await new Promise<void>((done, failed) => {
    server.once('error', (error: Error & { readonly code?: string }) => {
      failed(
        new Error(`HOST and PORT name an address that can not be listened at (${error.code ?? 'no code'}).`),
      );
    });
    server.listen(port, host, done);
  });
  const inHand = new Set<ServerResponse>();
  if (isNodeServer(server)) {
    server.on('request', (_request, response) => {
      inHand.add(response);
      response.once('close', () => inHand.delete(response));
    });
  }
  return {
    port: boundPort(server.address()),
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        // A proxy keeps its connections; without this it would bring the next request by one of them.
        for (const response of inHand) response.shouldKeepAlive = false;
        if (isNodeServer(server)) server.closeIdleConnections();
      }),
  };
}

function isNodeServer(server: object): server is Server {
  return 'closeIdleConnections' in server;
}

function boundPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the HTTP server has no port');
  return address.port;
}
