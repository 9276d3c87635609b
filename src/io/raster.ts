import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Resvg as Renderer } from '@resvg/resvg-js';

/**
 * Pictures of drawings, for programs that read no SVG. Letters are drawn with one font that comes
 * with the program, and none of the machine's: the same text gives the same bytes wherever the same
 * version of the library runs.
 */

const require = createRequire(import.meta.url);

/** It has the letters of most alphabets, and is a TrueType font, which the library can read. */
const FONT = 'DejaVu Sans';
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** Pixels for each unit of the drawing: sharp on a screen of twice the density. */
const DENSITY = 2;

/** A whole SVG as the bytes of a PNG. */
export function pngOf(svg: string): Uint8Array {
  const { Resvg } = require('@resvg/resvg-js') as { Resvg: typeof Renderer };
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: DENSITY },
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((name) => join(fonts, name)),
      defaultFontFamily: FONT,
      sansSerifFamily: FONT,
    },
  })
    .render()
    .asPng();
}
