import { findChromium } from '../../scripts/bootstrap/browser.mjs';
import { findFirefox, findWebKit } from '../../scripts/bootstrap/engines.mjs';
import type { Browsed, Engine } from './browsed.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

/**
 * How to start a browser that this machine has.
 * @returns nothing where it does not have it
 */
export async function starterOf(engine: Engine): Promise<(() => Promise<Browsed>) | undefined> {
  if (engine === 'webkit') {
    const programs = findWebKit(process.env);
    return programs && (() => startWebKit(programs));
  }
  const file = await (engine === 'firefox' ? findFirefox : findChromium)(process.env);
  return file === undefined ? undefined : () => startPuppeteer(engine, file);
}
