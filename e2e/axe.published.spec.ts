import { expect, test } from '@playwright/test';
import { faultsOn } from './axe-looks.ts';
import { ALL } from './published.ts';

/** Enough parts for two workers to end at about the same time, and for none to be slow. */
const PARTS = 12;

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing, whatever the colours, pages ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const paths = ALL.filter((_, index) => index % PARTS === part);
    expect(await faultsOn(page, paths)).toEqual([]);
  });
}
