import net from 'node:net';
import { PlainError } from './plain-error.mjs';

const TRIES = 100;

/**
 * The first port from `first` on that nobody listens on.
 *
 * @param {number} first
 */
export async function freePort(first) {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++) {
    if (await isFree(port)) {
      if (port !== first) console.log(`Port ${first} is busy.`);
      return port;
    }
  }
  throw new PlainError(`No port from ${first} on is free: name another one, as in "PORT=5000".`);
}

/**
 * "localhost" is ::1 for one program and 127.0.0.1 for the next, so both have to be free.
 *
 * @param {number} port
 */
async function isFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const error = await listenError(port, host);
    // A machine without IPv6 has nobody there to be in the way.
    if (error && error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
