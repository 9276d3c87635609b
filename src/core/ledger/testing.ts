import { STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';

/** A report that carries a claim, or is silent on claims. */
export interface Report {
  readonly id: string;
  readonly publisher: string;
  readonly published?: string;
  /** Further lines of its fields. */
  readonly more?: string;
  readonly from?: string;
  readonly passages?: readonly {
    readonly claim: string;
    readonly stance?: 'asserts' | 'attributes' | 'disputes' | 'distorts';
    readonly chain: string;
    readonly quote?: string;
  }[];
  readonly silent?: readonly string[];
}

/** The story with these reports as its only sources; outlets that it does not have are added. */
export function withReports(reports: readonly Report[], files: Files = STORY): Files {
  const next: Record<string, string> = {};
  const [first] = reports;
  if (!first) throw new Error('a story has a report');
  for (const [name, text] of Object.entries(files)) {
    // The one report of the story is cited as its first source.
    next[name] = text.replaceAll('daily-2025-03-02', first.id);
  }
  delete next['sources/daily-2025-03-02.mdx'];
  for (const report of reports) {
    next[`sources/${report.id}.mdx`] = sourceOf(report);
    next[`actors/${report.publisher}.mdx`] ??= outletOf(report.publisher);
  }
  return next;
}

function sourceOf(report: Report): string {
  const { id, publisher, published, from, more = '', passages = [], silent = [] } = report;
  const items = silent.map(
    (claim) => `  - {claim: ${claim}, checked-by: Ann, checked-on: "2025-03-06"}\n`,
  );
  const blocks = passages.map(
    ({ claim, stance = 'attributes', chain, quote }) =>
      `It says <Claim id="${claim}" stance="${stance}" chain="${chain}"${quote === undefined ? '' : ` quote="${quote}"`}>so</Claim>.\n`,
  );
  return `---
title: Report ${id}
medium: article
form: report
publisher: ${publisher}
published: "${published ?? '2025-03-02'}"
url: https://example.org/${id}
language: en
read: full
summary: A report.
${more}${from === undefined ? '' : `syndicated-from: ${from}\n`}${items.length === 0 ? '' : `silent:\n${items.join('')}`}---

After [[city-wire]] and [[the-daily]].

${blocks.join('\n')}`;
}

function outletOf(id: string): string {
  return `---
title: Outlet ${id}
kind: outlet
roles: [{role: Newspaper, cites: [engineers-report]}]
ownership: {statement: Not known, as-of: "2025", cites: [engineers-report]}
---
`;
}
