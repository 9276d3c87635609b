import { join } from 'node:path';
import { LIST_NAME, listFiles, writeList } from '../file-list.ts';
import type { Stage } from './stage.ts';

export const list: Stage = {
  name: 'list',
  about: 'Writes the list of all files with their digests.',
  phase: 'seal',
  async run({ folder }) {
    await writeList(await listFiles(folder), join(folder, LIST_NAME));
  },
};
