import { isIP } from 'node:net';
import { recover } from '../io/publish.ts';
import { headerRulesOf } from '../io/serve/handler.ts';
import { listen, LOOPBACK } from '../io/serve/listen.ts';
import type { Listening } from '../io/serve/listen.ts';
import { basePath } from '../core/model/site-address.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { readSettings, SettingsError } from '../io/settings.ts';
import { requireSite } from './built-site.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';

const EVERYWHERE = ['0.0.0.0', '::'];

/** `npm run preview`: serves the published folder until it is told to end. */
export async function run({ host: asked }: { readonly host?: string }): Promise<ExitStatus> {
  const { outFolder, scratchFolder, siteUrl } = readSettings();
  const host = asked ?? hostIn(process.env['HOST']);
  const port = readPort(process.env['PORT']);

  await recover(outFolder, scratchFolder);
  requireSite(outFolder);
  const base = basePath(siteUrl);
  const local = host === undefined || host === 'localhost';
  let server: Listening;
  try {
    server = await listen({ folder: outFolder, base }, local ? LOOPBACK : [host], port);
  } catch (error) {
    throw new PlainError(refusal(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  for (const { line, message } of (await headerRulesOf(outFolder)).faults) {
    console.error(`_headers:${line} is passed over. ${message}`);
  }
  const shown =
    local || EVERYWHERE.includes(host) ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  console.log(`Serving ${outFolder} at http://${shown}:${server.port}${base}/`);
  if (!local && !/^(?:127\.|::1$)/.test(host)) {
    console.log('Other machines that reach this one can read it too.');
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, server.close);
  return EXIT.fine;
}

/** Some shells keep the machine's own name in HOST: nobody has asked for anything by that. */
function hostIn(text = ''): string | undefined {
  return isIP(text) === 0 ? undefined : text;
}

function readPort(text: string | undefined): number {
  if (!text) return 4321;
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new SettingsError(`PORT is "${text}", but a port is a number from 1 to 65535.`);
}

function refusal({ code, message }: NodeJS.ErrnoException, host = '', port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} needs rights that you do not have. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address "${host}". Leave --host and HOST out, or name one that it has.`;
    default:
      return message;
  }
}
