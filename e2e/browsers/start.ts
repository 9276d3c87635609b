import { chromium } from '@playwright/test';
import { findFirefox, findWebKit } from '../../scripts/bootstrap/engines.mjs';
import type { Browsed, Engine } from './browsed.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

/**
 * How to start a browser that this machine has.
 * @returns nothing where it does not have it
 */
export function starterOf(engine: Engine): (() => Promise<Browsed>) | undefined {
  if (engine === 'webkit') {
    const programs = findWebKit(process.env);
    return programs && (() => startWebKit(programs));
  }
  const file =
    engine === 'firefox'
      ? findFirefox(process.env)
      : process.env['CHROMIUM_PATH'] || chromium.executablePath();
  return file === undefined ? undefined : () => startPuppeteer(engine, file);
}
