import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import type { Browsed, Json } from './browsed.ts';
import { dying } from './dying.ts';

export interface WebKitPrograms {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** The browser that comes with the library. */
  readonly miniBrowser: string;
  /** A screen that nobody sees. */
  readonly xvfb: string;
}

/** How long a program may take to be there, on a machine of any speed. */
const PATIENCE_MS = 60_000;

/** Its bar of buttons is wider than a phone: without this no window is narrower than 447 px. */
const NARROW_BAR = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0.1); }
`;

/** Starts WebKit's small browser on a screen of its own. */
export async function startWebKit(programs: WebKitPrograms): Promise<Browsed> {
  const home = mkdtempSync(path.join(tmpdir(), 'sidelight-webkit-'));
  mkdirSync(path.join(home, 'gtk-3.0'));
  writeFileSync(path.join(home, 'gtk-3.0/gtk.css'), NARROW_BAR);
  const started: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.reverse().map(kill));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const [screen, display] = await startScreen(programs.xvfb);
    started.push(screen);
    const [service, url] = await startService(programs.driver, {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      HOME: home,
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: home,
      // WebKit's sandbox refuses to work for root, which is whom many CI machines run as.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    });
    started.push(service);
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] },
        }),
      )
      .build();
    const capabilities = await driver.getCapabilities();
    const browsed = drive(driver, `WebKitGTK/${capabilities.getBrowserVersion()}`);
    return { ...browsed, close: () => driver.quit().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

function drive(driver: WebDriver, name: string): Omit<Browsed, 'close'> {
  const evaluate = <Given extends Json[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result> => driver.executeScript<Result>(`return (${work})(...arguments)`, ...given);
  const resize = async (width: number, height: number): Promise<void> => {
    const frame = await evaluate(() => outerHeight - innerHeight);
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width, height: height + frame });
    // The window has its size before the page in it.
    await driver.wait(
      () => evaluate((...size) => `${size}` === `${[innerWidth, innerHeight]}`, width, height),
      PATIENCE_MS,
      `No window of ${width} x ${height} px.`,
    );
  };
  const first = async (selector: string) => {
    const element = await driver.findElement(By.css(selector));
    // The pointer's way to an element, unlike a press on it, does not scroll.
    await driver.executeScript(
      'arguments[0].scrollIntoView({ block: "nearest", behavior: "instant" })',
      element,
    );
    return element;
  };
  return {
    name,
    open: (url) => driver.get(url),
    resize,
    evaluate,
    click: async (selector) => (await first(selector)).click(),
    hover: async (selector) => {
      await driver
        .actions()
        .move({ origin: await first(selector) })
        .perform();
    },
    leave: () => driver.actions().move({ x: 0, y: 0 }).perform(),
    press: (key) => driver.actions().sendKeys(Key[NAMES[key]]).perform(),
    screenshot: async (most) => {
      const [width, height, all] = await evaluate(
        () =>
          [innerWidth, innerHeight, document.documentElement.scrollHeight] as [
            number,
            number,
            number,
          ],
      );
      // The picture is one of the window.
      await resize(width, Math.min(all, most));
      const picture = await driver.takeScreenshot();
      await resize(width, height);
      return Buffer.from(picture, 'base64');
    },
    pdf: () => Promise.resolve(undefined),
  };
}

const NAMES = { Tab: 'TAB', Escape: 'ESCAPE', Enter: 'ENTER' } as const;

/** Starts a screen; it chooses a number that no other has. */
async function startScreen(file: string): Promise<[ChildProcess, display: string]> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(...dying(file, args), { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = screen.stdio[3] as Readable;
  const gone = once(screen, 'exit').then(() => Promise.reject(new Error(`${file} has ended.`)));
  const [number] = (await Promise.race([once(numbers, 'data'), gone])) as [Buffer];
  gone.catch(() => undefined);
  return [screen, String(number).trim()];
}

/** Starts the driver; it takes a port as given, so another one is tried when that has been taken. */
async function startService(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<[ChildProcess, url: string]> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    const service = spawn(...dying(file, args), { env, stdio: 'ignore' });
    while (service.exitCode === null && Date.now() < deadline) {
      const answer = await fetch(`${url}/status`).catch(() => undefined);
      if (answer?.ok && service.exitCode === null) return [service, url];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await kill(service);
  }
  throw new Error(`${file} does not answer.`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
