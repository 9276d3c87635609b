import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withReports } from '../src/core/ledger/testing.ts';
import type { Report } from '../src/core/ledger/testing.ts';

/** Stories in which many outlets report the same few claims, each in its own way. */

/** Names as outlets have them: long words, several words, accents. */
const NAMES = [
  'Infrastructure Correspondent',
  'La Feuille du Quai',
  'Radio Tidewater',
  'Nether Wallow Gazette',
  'The Northbank Post and Advertiser',
  'Telecommunications Today',
  'Wire',
];

export const CLAIMS = [
  'The footbridge is unsafe',
  'The commissioners were counterrevolutionaries, and nobody at the waterworks knew of it',
  'A ferry will do',
  'Reconstruction costs are incomprehensible',
];

const claimId = (index: number): string => `followed-${index}`;

/** What the report with a number says of the claim with a number. */
function reportOf(index: number, reports: number): Report {
  const outlet = `outlet-${index}`;
  const claims = CLAIMS.map((_, claim) => ({ claim, turn: index * 3 + claim * 5 }));
  const part = ({ turn }: (typeof claims)[number]): string =>
    index === 0
      ? 'carries'
      : index === reports - 1
        ? 'disputes'
        : turn % 7 === 3
          ? 'omits'
          : turn % 11 === 5
            ? 'changes'
            : turn % 13 === 9
              ? 'nothing'
              : 'carries';
  const those = (what: string): number[] =>
    claims.filter((each) => part(each) === what).map(({ claim }) => claim);
  const chain = `jane-doe > ${outlet}`;
  return {
    id: `report-${index}`,
    publisher: outlet,
    published: `2025-03-0${2 + (index % 5)}`,
    passages: [
      ...those('carries').map(
        (claim) =>
          ({
            claim: claimId(claim),
            stance: index % 3 === 0 ? 'asserts' : 'attributes',
            chain,
          }) as const,
      ),
      ...those('changes').map(
        (claim) =>
          ({ claim: claimId(claim), stance: 'changes', chain, against: 'report-0' }) as const,
      ),
      ...those('disputes').map(
        (claim) => ({ claim: claimId(claim), stance: 'disputes', chain }) as const,
      ),
    ],
    silent: those('omits').map(claimId),
  };
}

const claimFile = (title: string): string => `---
title: "${title}"
statement: "${title}."
speaker: jane-doe
said: "2025-03-01"
kind: position
topics: [bridge]
cites: [engineers-report]
---

Somebody said so [@engineers-report].
`;

/** How the outlet with a number is called in these stories. */
export function outletName(index: number): string {
  return `${NAMES[index % NAMES.length]} ${index + 1}`;
}

/** Writes a story with so many reports into a folder. */
export function writeStory(folder: string, reports: number): void {
  const files: Record<string, string> = withReports(
    Array.from({ length: reports }, (_, index) => reportOf(index, reports)),
  );
  delete files['sources/daily-2025-03-02.quotes.json'];
  const texts = {
    ...files,
    ...Object.fromEntries(
      CLAIMS.map((title, index) => [`claims/${claimId(index)}.mdx`, claimFile(title)]),
    ),
  };
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, finished(name, text));
  }
}

/** A file with the name of its outlet, and a report that nobody has compared with its original. */
function finished(name: string, text: string): string {
  const { 1: index } = /^actors\/outlet-(\d+)\.mdx$/.exec(name) ?? [];
  const read = text.includes(' quote="')
    ? 'read: partial\nquotes-unverified: The papers are lost.'
    : 'read: partial';
  return index === undefined
    ? text.replace('read: full', read)
    : text.replace(/^title: .*/m, `title: "${outletName(Number(index))}"`);
}
