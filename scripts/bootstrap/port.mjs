import net from 'node:net';
import { PlainError } from './plain-error.mjs';

const TRIES = 100;

/** What the system says of an address that this machine does not have. */
const ELSEWHERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

/**
 * The first port from `first` on that nobody listens on, neither on this machine alone nor at an
 * address that the site is to be served at as well.
 *
 * @param {number} first
 * @param {string} [host]
 */
export async function freePort(first, host) {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++) {
    if (await isFree(port, host)) {
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
 * @param {string} [wanted]
 */
async function isFree(port, wanted) {
  for (const host of ['127.0.0.1', '::1', ...(wanted ? [wanted] : [])]) {
    const error = await listenError(port, host);
    // A machine without IPv6 has nobody there to be in the way. What is wrong with a name, the
    // server tells.
    if (error && !ELSEWHERE.includes(error.code ?? '')) return false;
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
