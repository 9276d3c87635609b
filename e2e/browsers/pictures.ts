import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Browsed, Engine } from './browsed.ts';
import type { Picture } from './contact-sheets.ts';
import { MOST, PAPER_WIDTH, THEMES, WIDTHS } from './picture-plan.ts';
import { printRulesOnScreen } from './print-rules.ts';

/** A bar for scrolling takes this much of a window, where it takes any. */
const BAR = 20;

interface Pictured {
  readonly name: string;
  readonly path: string;
}

/**
 * Takes all pictures of some pages in one browser, and those of paper as a document too where it
 * can print.
 * @returns what was taken, with what is wrong with a picture
 */
export async function takePictures(
  engine: Engine,
  start: () => Promise<Browsed>,
  origin: string,
  pages: readonly Pictured[],
  folder: string,
): Promise<Picture[]> {
  const browsed = await start();
  const pictures: Picture[] = [];
  const take = async (page: string, look: string, width: number): Promise<void> => {
    await browsed.resize(width, 900);
    await settled(browsed);
    const png = await browsed.screenshot(MOST);
    const file = `${page}/${engine}-${look}-${width}.png`;
    await save(path.join(folder, file), png);
    const { width: has } = imageSize(png);
    const fits = has <= width && has >= width - BAR;
    const fault = fits ? {} : { fault: `it is ${has} px wide` };
    pictures.push({ file, page, engine, look, width, ...fault });
  };
  try {
    for (const theme of THEMES) {
      for (const page of pages) {
        await browsed.open(origin + page.path);
        await browsed.evaluate((it) => localStorage.setItem('theme', it), theme);
        // What is remembered is set before the first paint, so the page has to begin again.
        await browsed.open(origin + page.path);
        for (const width of WIDTHS) await take(page.name, theme, width);
      }
    }
    for (const page of pages) {
      await browsed.open(origin + page.path);
      const pdf = await browsed.pdf();
      const file = `${page.name}/${engine}.pdf`;
      if (pdf) await save(path.join(folder, file), pdf);
      await browsed.evaluate(printRulesOnScreen);
      await take(page.name, 'print', PAPER_WIDTH);
    }
    console.log(`${browsed.name}: ${pictures.length} pictures.`);
    return pictures;
  } finally {
    await browsed.close();
  }
}

/** Waits until nothing that the page shows is on its way any more. */
async function settled(browsed: Browsed): Promise<void> {
  const deadline = Date.now() + 30_000;
  const isThere = (): Promise<boolean> =>
    browsed.evaluate(() => {
      for (const image of document.images) image.loading = 'eager';
      return (
        document.readyState === 'complete' &&
        document.fonts.status === 'loaded' &&
        [...document.images].every(({ complete }) => complete) &&
        document.getAnimations().every(({ playState }) => playState !== 'running')
      );
    });
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error('A page does not come to rest.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
