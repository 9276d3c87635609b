import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../core/exports/index.ts';
import { partsOf } from '../../core/exports/machine-file.ts';
import { graphOf, STORY } from '../../core/graph/testing.ts';
import { addressesFor } from '../../core/kinds/urls.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

/** Hosts know a file by its ending: what the preview sends one as is what its kind says. */

const graph = graphOf(STORY);
let folder: string;
let server: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-machine-files-'));
  server = await listen({ folder, base: '/news' }, ['127.0.0.1'], 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each(MACHINE_FILES)('$name is served as $mediaType', async (file) => {
  for (const parts of partsOf(file, graph)) {
    const place = join(folder, file.address(addressesFor(''), ...parts));
    mkdirSync(dirname(place), { recursive: true });
    const text = file.text(graph, ...parts);
    writeFileSync(place, text);
    const address = file.address(addressesFor('/news'), ...parts);
    const answer = await fetch(`http://127.0.0.1:${server.port}${address}`);
    expect(answer.headers.get('content-type')).toBe(`${file.mediaType}; charset=utf-8`);
    expect(await answer.text()).toBe(text);
  }
});
