import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawnIn, pictureText } from '../../core/exports/pictures.ts';
import { addressesFor } from '../../core/kinds/urls.ts';
import { pngOf } from '../raster.ts';
import type { Stage } from './stage.ts';

export const pictures: Stage = {
  name: 'pictures',
  about: 'Puts each drawing of figures beside its page as a PNG.',
  phase: 'add',
  async run({ folder }, graph) {
    for (const id of drawnIn(graph)) {
      const path = join(folder, addressesFor('').picture(id, 'png'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, pngOf(pictureText(graph, id)));
    }
  },
};
