import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

export const frontPage: Stage = {
  name: 'front-page',
  about: 'Refuses a build that made no site.',
  phase: 'begin',
  async run({ folder }) {
    if (existsSync(join(folder, 'index.html'))) return [];
    return [{ page: 'index.html', message: 'The build made no front page.' }];
  },
};
