import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressesFor } from '../../core/kinds/urls.ts';
import { publishedBytes } from '../images.ts';
import type { Stage } from './stage.ts';

export const images: Stage = {
  name: 'images',
  about: 'Puts the images of the content where pages look for them.',
  phase: 'add',
  async run({ folder, contentFolder }, graph) {
    for (const image of graph.images.values()) {
      const path = join(folder, addressesFor('').image(image.collection, image.name));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, publishedBytes(image, contentFolder, graph.words));
    }
  },
};
