import { createHash } from 'node:crypto';
import { readInput } from '../assemble/assemble.ts';
import { memoryFolder } from '../assemble/folder.ts';
import { parseTask } from '../assemble/parse.ts';
import { runSteps } from '../assemble/steps.ts';
import type { ParsedImage, Task } from '../assemble/task.ts';
import { listed, onlyProblem, unmark } from '../grammar/testing.ts';
import type { Problem } from '../model/problem.ts';
import { buildGraph } from './build.ts';
import type { GraphInput } from './build.ts';
import type { ContentGraph } from './graph.ts';

/** Texts of content files by their path below `content/`. */
export type Files = Readonly<Record<string, string>>;

/**
 * Reads files as every content folder is read, from memory and in this thread.
 * @param records whether quotations are compared with their records, which texts that a test makes up lack
 */
export function inputOf(
  files: Files,
  { records = false } = {},
): GraphInput & { problems: Problem[] } {
  const { input, problems } = runSteps(readInput(memoryFolder(files), OPTIONS), (task) =>
    parseTask(task, sizeIn),
  );
  return { ...input, problems, records: records ? input.records : undefined };
}

const OPTIONS = {
  shown: 'content',
  hash: (content: string | Uint8Array): string =>
    createHash('sha256').update(content).digest('hex'),
};

/** Images are as large as their text says, such as `20x10`, and damaged where it says nothing. */
function sizeIn({ bytes }: Task<'image'>): ParsedImage {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(new TextDecoder().decode(bytes)) ?? [];
  const size = width ? { width: Number(width), height: Number(height) } : undefined;
  return { size, problems: [] };
}

/** All problems of some files. */
export function problemsOf(files: Files): Problem[] {
  const { problems, ...input } = inputOf(files);
  return [...problems, ...buildGraph(input).problems];
}

/** The graph of files that must have no problem. */
export function graphOf(files: Files): ContentGraph {
  const { problems, ...input } = inputOf(files);
  const built = buildGraph(input);
  if (!built.graph) throw new Error(listed([...problems, ...built.problems]));
  return built.graph;
}

/** The one problem of some files, which must stand where one of them has the mark `⟦`. */
export function theProblem(files: Files): string {
  const plain: Record<string, string> = {};
  let expected: { file: string; line: number; column: number } | undefined;
  for (const [name, marked] of Object.entries(files)) {
    const { text, place } = unmark(marked);
    plain[name] = text;
    if (place) expected = { file: `content/${name}`, ...place };
  }
  if (!expected) throw new Error('no file has a mark');
  return onlyProblem(problemsOf(plain), expected);
}

/** Files with some replaced or added and, where `undefined`, taken away. */
export function withFiles(
  changes: Readonly<Record<string, string | undefined>>,
  files: Files = STORY,
): Files {
  const next: Record<string, string> = { ...files };
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) delete next[name];
    else next[name] = text;
  }
  return next;
}

/** Files with words of one of them replaced. */
export function edited(name: string, from: string, to: string, files: Files = STORY): Files {
  const text = files[name];
  if (text === undefined || !text.includes(from)) throw new Error(`${name} has no "${from}"`);
  return { ...files, [name]: text.replace(from, () => to) };
}

/** A small story in which every collection has entries and nothing is wrong. */
export const STORY: Files = {
  'site.yaml': `title: The Bridge, Explained
tagline: Why the old bridge was closed
description: One report about a bridge, annotated.
language: en
url: https://bridge.example.org
repository: https://github.com/example/bridge
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
lead: why-the-bridge-closed
key-dates:
  - date: "2025-03-01"
    label: The bridge closes
topics:
  bridge: The bridge
  money: Money
`,
  'explainers/why-the-bridge-closed.mdx': `---
title: Why the bridge closed
question: Why was the bridge closed?
summary: Engineers found cracks.
updated: "2025-03-05"
changes:
  - on: "2025-03-05"
    kind: major
    what: First published.
brief:
  - says: Engineers found cracks.
    sections: [the-cracks]
short:
  - says: Engineers found cracks in the steel.
    sections: [the-cracks]
---

Before the [[bridge-closes|closing]], [[Mayor Jane Doe]] spoke of <Mark note="cracks">cracks</Mark>[^cracks] at [[old-town]] [@engineers-report].

## The cracks

They come from [[steel-fatigue]], says [[bridge-is-unsafe|the report]], and [[repair-by-june|June]] is near [@engineers-report, p. 3; @daily-2025-03-02].

<Figure id="traffic" />

[^cracks]: **Context.** Cracks grow under [[load-limit|load]] [@engineers-report].
`,
  'sources/daily-2025-03-02.mdx': `---
title: The Daily on the bridge
publisher: the-daily
published: "2025-03-02"
url: https://daily.example.org/bridge
language: en
read: full
summary: The Daily reports the closing.
silent: []
medium: post
---
The Daily says, after [[city-wire]], that <Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire > the-daily" quote="no longer safe">the bridge is unsafe</Claim>.

The paper expects that <Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>.
`,
  'sources/daily-2025-03-02.quotes.json': `{
  "original": {
    "sha256": "2a6b9f73d4566789da8fe63d895adc00c9fda262fbec923d98c11392458475e0"
  },
  "quotations": [
    {
      "sha256": "e6e8650954c1cf7651e31f72c53ab37536fd5e0c13fa7924fdff3c51fa31af05",
      "selector": {
        "type": "TextQuoteSelector",
        "exact": "no longer safe",
        "prefix": "The bridge is ",
        "suffix": ", the mayor told"
      }
    }
  ]
}
`,
  'claims/bridge-is-unsafe.mdx': `---
title: The bridge is unsafe
statement: The bridge is no longer safe.
speaker: jane-doe
said: "2025-03-01"
kind: fact
topics: [bridge]
finding:
  is: unproven
  why: No report of an engineer is at hand.
  checked-by: The editors
  checked-on: "2025-03-05"
---

[[jane-doe|She]] said that it was <Quote by="jane-doe" said="2025-03-01">no longer safe</Quote> [@daily-2025-03-02].
`,
  'claims/repair-by-june.mdx': `---
title: The repair ends in June
statement: The repair will be finished in June 2025.
speaker: the-daily
said: "2025-03-02"
kind: forecast
topics: [bridge, money]
due: "2025-06"
test: Traffic crosses the bridge on 30 June 2025.
cites: [daily-2025-03-02]
---
`,
  'actors/jane-doe.mdx': `---
title: Jane Doe
aliases: [Mayor Jane Doe, the mayor]
kind: person
roles:
  - role: Mayor
    from: "2020"
    cites: [engineers-report]
relations:
  - to: city-wire
    relation: spoke to
    on: "2025-03-01"
    cites: [daily-2025-03-02]
---
`,
  'actors/city-wire.mdx': `---
title: City Wire
aliases: [the wire]
kind: outlet
roles:
  - role: News agency
    cites: [engineers-report]
ownership:
  statement: Owned by the city
  as-of: "2025"
  cites: [engineers-report]
---
`,
  'actors/the-daily.mdx': `---
title: The Daily
kind: outlet
roles:
  - role: Newspaper
    cites: [engineers-report]
ownership:
  statement: Owned by its readers
  as-of: "2025"
  cites: [engineers-report]
---
`,
  'concepts/load-limit.mdx': `---
title: Load limit
definition: The heaviest load that a bridge may carry.
cites: [engineers-report]
---
`,
  'concepts/steel-fatigue.mdx': `---
title: Steel fatigue
definition: Cracking of steel under a load that returns.
requires: [load-limit]
cites: [engineers-report]
---
`,
  'places/old-town.mdx': `---
title: Old Town
country: Utopia
summary: The quarter at the bridge.
cites: [engineers-report]
---
`,
  'events/bridge-closes.mdx': `---
title: The bridge closes
date: "2025-03-01"
places: [old-town]
actors: [jane-doe]
topics: [bridge]
summary: The city closes the bridge.
cites: [engineers-report]
---
`,
  'references/engineers-report.yaml': `title: Report on the bridge
type: report
publisher: Office of Works
language: en
url: https://works.example.org/report
`,
  'data/traffic.yaml': `title: Traffic on the bridge
description: Cars a day.
kind: bar
unit: cars
columns:
  - key: year
    label: Year
    type: text
  - key: cars
    label: Cars
    type: number
cites: [engineers-report]
as-of: "2025"
`,
  'data/traffic.csv': `year,cars
2023,1200
2024,
`,
};
