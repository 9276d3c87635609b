import { createServer, STATUS_CODES } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createHandler, headerRulesOf } from './handler.ts';
import type { ServedSite } from './handler.ts';
import { headersFor } from './header-rules.ts';

/** This machine alone. "localhost" is the one to some programs and the other to others. */
export const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** A machine without IPv6, or without IPv4, has no such address. */
const NOT_HERE = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** How long a connection may say nothing, in milliseconds. */
const SILENCE = 120_000;

export interface Listening {
  readonly port: number;
  /** Ends all connections and listens no more. */
  readonly close: () => void;
}

/**
 * Serves a site at some addresses of this machine.
 * @param port 0 takes any that is free
 * @throws the system's error, when one of the addresses is taken or none is there
 */
export async function listen(
  site: ServedSite,
  hosts: readonly string[],
  port: number,
): Promise<Listening> {
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let missing: unknown;
  let taken = port;
  for (const host of hosts) {
    const server = serverOf(site);
    try {
      taken = await started(server, host, taken);
      servers.push(server);
    } catch (error) {
      missing = error;
      if (NOT_HERE.has((error as NodeJS.ErrnoException).code ?? '')) continue;
      close();
      throw error;
    }
  }
  if (servers.length === 0) throw missing;
  return { port: taken, close };
}

function started(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

function serverOf(site: ServedSite): Server {
  /** Connections with a request that is being answered. */
  const busy = new WeakSet<Duplex>();
  const handler = createHandler(site);
  const listener: RequestListener = (request, response) => {
    const { socket } = request;
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
    handler(request, response);
  };
  // The handler itself answers what Node would answer without the site's headers.
  const server = createServer({ requireHostHeader: false }, listener);
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.timeout = SILENCE;
  server.on('connect', (_, socket) => void answerRaw(site, socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Whatever would be written now would stand in the middle of the answer.
    if (busy.has(socket)) socket.destroy();
    else void answerRaw(site, socket, UNREADABLE[error.code ?? ''] ?? 400);
  });
  return server;
}

const UNREADABLE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what never became a request, with the headers that the site gives to every address. */
async function answerRaw({ folder }: ServedSite, socket: Duplex, status: number): Promise<void> {
  // A connection that breaks off now needs no answer.
  socket.on('error', () => socket.destroy());
  const rules = await headerRulesOf(folder).catch(() => undefined);
  const headers = [
    ...(rules ? headersFor(rules, '/') : []),
    ...(status === 405 ? [['Allow', 'GET, HEAD']] : []),
    ['Content-Length', '0'],
    ['Connection', 'close'],
  ];
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map((it) => it.join(': ')),
  ];
  if (socket.writable) socket.end(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  setTimeout(() => socket.destroy(), 1_000).unref();
}
