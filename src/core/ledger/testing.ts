import { STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import type { Stance } from '../model/stances.ts';

/** A report that carries a claim, or is silent on claims. */
export interface Report {
  readonly id: string;
  readonly publisher: string;
  readonly published?: string;
  /** Further lines of its fields. */
  readonly more?: string;
  readonly from?: string;
  readonly passages?: readonly Passage[];
  readonly silent?: readonly string[];
}

/** A passage; where nothing else is said, who begins its chain disputes, and a wording is hardened. */
interface Passage {
  readonly claim: string;
  readonly stance?: Stance;
  readonly chain: string;
  readonly quote?: string;
  readonly by?: string;
  readonly change?: string;
  /** By default what the report is a copy of or, if it is none, the first other one with the claim. */
  readonly against?: string;
  readonly reply?: string;
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
    next[`sources/${report.id}.mdx`] = sourceOf(report, reports);
    next[`actors/${report.publisher}.mdx`] ??= outletOf(report.publisher);
  }
  return next;
}

/** The report that a passage is measured against. */
function measureOf(
  report: Report,
  { claim, against }: Passage,
  reports: readonly Report[],
): string {
  const other = reports.find(
    (each) =>
      each.id !== report.id &&
      each.passages?.some((it) => it.claim === claim && it.stance !== 'disputes'),
  );
  const measure = against ?? report.from ?? other?.id;
  if (measure === undefined)
    throw new Error(`no report of ${claim} to measure ${report.id} against`);
  return measure;
}

/** What a passage says besides claim, stance and chain; one that another is measured against is quoted. */
function more(report: Report, passage: Passage, reports: readonly Report[]): string {
  const { claim, stance, chain, quote, by, change = 'hardened', reply = 'not-asked' } = passage;
  const changes = stance === 'changes';
  const isMeasure = reports.some((each) =>
    each.passages?.some(
      (it) =>
        it.claim === claim && it.stance === 'changes' && measureOf(each, it, reports) === report.id,
    ),
  );
  const attributes = {
    quote: quote ?? (changes || isMeasure ? 'so' : undefined),
    by: stance === 'disputes' ? (by ?? chain.replace(/ .*/, '')) : undefined,
    ...(changes ? { change, against: measureOf(report, passage, reports), reply } : {}),
  };
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`))
    .join('');
}

function sourceOf(report: Report, reports: readonly Report[]): string {
  const { id, publisher, published, from, more: lines = '', passages = [], silent = [] } = report;
  const items = silent.map(
    (claim) => `  - {claim: ${claim}, checked-by: Ann, checked-on: "2025-03-06"}\n`,
  );
  const blocks = passages.map((passage) => {
    const { claim, stance = 'attributes', chain } = passage;
    return `It says <Claim id="${claim}" stance="${stance}" chain="${chain}"${more(report, passage, reports)}>so</Claim>.\n`;
  });
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
${lines}${from === undefined ? '' : `syndicated-from: ${from}\n`}${items.length === 0 ? '' : `silent:\n${items.join('')}`}---

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
