import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweep } from './sweep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-sweep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('deletes what was written before, and nothing else', async () => {
  const moment = new Date('2020-01-01T12:00:00Z').getTime();
  const files = { old: -60_000, 'in the same moment': 0, new: 60_000, "somebody's": -60_000 };
  for (const [name, after] of Object.entries(files)) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), new Date(), new Date(moment + after));
  }
  await sweep(folder, /^(?:old|new|in)/, moment);
  expect(readdirSync(folder).sort()).toEqual(['in the same moment', 'new', "somebody's"]);
});

it('does not need the folder', async () => {
  await expect(sweep(join(folder, 'missing'), /./, 0)).resolves.toBeUndefined();
});
