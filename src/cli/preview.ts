import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recover } from '../io/publish.ts';
import { headerRulesOf } from '../io/serve/handler.ts';
import { listen, LOOPBACK } from '../io/serve/listen.ts';
import type { Listening } from '../io/serve/listen.ts';
import { basePath } from '../core/model/site-address.ts';
import { readSettings, SettingsError } from '../io/settings.ts';
import { run } from './run.ts';

const USAGE = `Usage: npm run preview -- [--host <address>]

Serves the built site as a static host would, under the path of its address, with the headers of
its _headers file. Only this machine reaches it (127.0.0.1 and ::1, "localhost"), unless --host
names another address of this machine, or HOST an IP address: 0.0.0.0 and :: are all of them.
PORT is the port, 4321 without it. OUT_DIR names another folder.
Exit status: 2 could not run.`;

const EVERYWHERE = ['0.0.0.0', '::'];

/** `npm run preview`: serves the published folder until it is told to end. */
async function main(): Promise<number> {
  const { host: asked, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const { outFolder, scratchFolder, siteUrl } = readSettings();
  const host = asked ?? hostIn(process.env['HOST']);
  const port = readPort(process.env['PORT']);

  await recover(outFolder, scratchFolder);
  if (!existsSync(join(outFolder, 'index.html'))) {
    console.error(`There is no site in ${outFolder}. Run "npm run build" first.`);
    return 2;
  }
  const base = basePath(siteUrl);
  const local = host === undefined || host === 'localhost';
  let server: Listening;
  try {
    server = await listen({ folder: outFolder, base }, local ? LOOPBACK : [host], port);
  } catch (error) {
    console.error(refusal(error as NodeJS.ErrnoException, host, port));
    return 2;
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
  return 0;
}

function readArguments(): { host?: string | undefined; help?: boolean | undefined } {
  try {
    const options = { host: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ options });
    // To Node no name means every address of the machine.
    if (values.host === '') throw new Error('--host must name an address.');
    return values;
  } catch (error) {
    throw new SettingsError(`${(error as Error).message}\n\n${USAGE}`);
  }
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

await run(main);
