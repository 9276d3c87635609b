import fc from 'fast-check';
import { edited, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';

/** A made-up story, with the day from which each of its things could be known. */
export interface MadeUp {
  readonly files: Files;
  /** By `made-event-0`, `made-claim-0`, `made-report-0`, `made-change-0`. */
  readonly known: Readonly<Record<string, string>>;
  /** Days of outcomes, by claim. */
  readonly settled: Readonly<Record<string, string>>;
  /** Days on which something changes, and days between them. */
  readonly days: readonly string[];
}

/** A date between 2024 and 2026, of any precision. */
const date = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10, 10),
  )
  .map(([year, month, day, length]) => `${year}-${two(month)}-${two(day)}`.slice(0, length));
const day = date.filter((it) => it.length === 10);
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(item, { nil: undefined });

/** A forecast may speak of days to come, so its words would hide a leak. */
const base = edited(
  'claims/repair-by-june.mdx',
  'will be finished in June 2025',
  'will be finished',
);

/**
 * Stories of a few events, claims, reports and changes, at days that have nothing to do with each other:
 * what could not be so, such as a report of what was said later, is left out.
 */
export function madeUpStory(): fc.Arbitrary<MadeUp> {
  return fc
    .record({
      events: fc.array(fc.record({ date, end: some(date), from: some(day) }), { maxLength: 4 }),
      claims: fc.array(fc.record({ said: date, outcome: some(date) }), {
        minLength: 1,
        maxLength: 4,
      }),
      reports: fc.array(
        fc.record({
          published: date,
          parts: fc.array(fc.constantFrom('carries', 'omits', ''), { minLength: 4, maxLength: 4 }),
        }),
        { maxLength: 3 },
      ),
      changes: fc.array(day, { minLength: 1, maxLength: 3 }),
    })
    .map(({ events, claims, reports: written, changes }) => {
      const reports = written.map(({ published, parts }) => ({
        published,
        parts: parts.map((part, index) =>
          endOf(published) < beginOf(claims[index]?.said ?? published) ? '' : part,
        ),
      }));
      const known: Record<string, string> = {};
      const settled: Record<string, string> = {};
      const files: Record<string, string> = {};
      events.forEach(({ date: on, end, from }, index) => {
        const name = `made-event-${index}`;
        const until = end !== undefined && end.length === on.length && end > on ? end : undefined;
        const out = from !== undefined && from >= beginOf(on) ? from : undefined;
        known[name] = out ?? endOf(until ?? on);
        files[`events/${name}.mdx`] = eventFile(name, on, until, out);
      });
      claims.forEach(({ said, outcome: on }, index) => {
        const name = `made-claim-${index}`;
        const outcome = on !== undefined && endOf(on) >= beginOf(said) ? on : undefined;
        const carried = reports.filter(({ parts }) => parts[index] === 'carries');
        const [first] = carried.map(({ published }) => endOf(published)).sort();
        known[name] = first === undefined ? endOf(said) : max(first, endOf(said));
        if (outcome !== undefined) settled[name] = endOf(outcome);
        files[`claims/${name}.mdx`] = claimFile(name, said, outcome);
      });
      reports.forEach(({ published, parts }, index) => {
        const name = `made-report-${index}`;
        known[name] = endOf(published);
        files[`sources/${name}.mdx`] = reportFile(name, published, parts.slice(0, claims.length));
      });
      changes.forEach((on, index) => (known[`made-change-${index}`] = on));
      files['explainers/made-up.mdx'] = explainerFile(
        changes,
        Object.keys(known).filter((name) => /event|claim/.test(name)),
      );
      const turning = [...Object.values(known), ...Object.values(settled)];
      return {
        files: withFiles(files, base),
        known,
        settled,
        days: [...new Set(turning.flatMap((it) => [it, dayBefore(it)]))],
      };
    });
}

/** The ISO dates and the English dates of a text, each as its first day. */
export function datesIn(text: string): string[] {
  const names =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const iso = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const english = [
    ...text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${names.join('|')}) (\\d{4})`, 'g')),
  ].map(
    ([, on = '1', month = '', year]) =>
      `${year}-${two(names.indexOf(month) + 1)}-${two(Number(on))}`,
  );
  return [...iso, ...english];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The last day of a year or month, counted with the platform's calendar and not with ours. */
function endOf(partial: string): string {
  if (partial.length === 10) return partial;
  if (partial.length === 4) return `${partial}-12-31`;
  const [year = 0, month = 0] = partial.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function beginOf(partial: string): string {
  return [partial, '01', '01'].join('-').slice(0, 10);
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

function dayBefore(text: string): string {
  return new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10);
}

function eventFile(
  name: string,
  on: string,
  end: string | undefined,
  from: string | undefined,
): string {
  return `---
title: ${name}
date: "${on}"
${end === undefined ? '' : `end: "${end}"\n`}${from === undefined ? '' : `known-from: "${from}"\n`}summary: What happens in ${name}.
actors: [jane-doe]
topics: [bridge]
cites: [engineers-report]
---
`;
}

function claimFile(name: string, said: string, outcome: string | undefined): string {
  return `---
title: ${name}
statement: It is said that ${name}.
speaker: jane-doe
said: "${said}"
kind: forecast
topics: [money]
due: "2026"
test: Whether it does.
${outcome === undefined ? '' : `outcome: {result: kept, on: "${outcome}", cites: [engineers-report]}\n`}cites: [engineers-report]
---
`;
}

function reportFile(name: string, published: string, parts: readonly string[]): string {
  const claimsThat = (part: string): string[] =>
    parts.flatMap((it, index) => (it === part ? [`made-claim-${index}`] : []));
  const silent = claimsThat('omits').map(
    (claim) => `  - {claim: ${claim}, checked-by: Ann, checked-on: "2030-01-01"}\n`,
  );
  const passages = claimsThat('carries').map(
    (claim) =>
      `It says <Claim id="${claim}" stance="attributes" chain="jane-doe > the-daily">so</Claim>.\n`,
  );
  return `---
title: ${name}
medium: article
form: report
publisher: the-daily
published: "${published}"
url: https://daily.example.org/${name}
language: en
read: full
summary: A report.
${silent.length === 0 ? '' : `silent:\n${silent.join('')}`}---

It reports.

${passages.join('\n')}`;
}

function explainerFile(changes: readonly string[], links: readonly string[]): string {
  return `---
title: Made up
question: What is made up?
summary: All of it.
updated: "${changes.toSorted().at(-1)}"
changes:
${changes.map((on, index) => `  - {on: "${on}", kind: major, what: made-change-${index}}\n`).join('')}brief:
  - {says: All of it., sections: [all-of-it]}
short:
  - {says: All of it., sections: [all-of-it]}
---

## All of it

${links.map((name) => `[[${name}]]`).join(' ')} [@engineers-report].
`;
}
