import { one } from './advice.ts';
import type { Sample } from './advice.ts';

/** The small files that the guide's examples vary: a story about a bridge. */

/** A concept with more fields or other ones, and with a text. */
export function concept(body = '', fields = 'cites: [engineers-report]'): Sample {
  return one(
    'concepts/load-limit.mdx',
    `---
title: Load limit
definition: The heaviest load that a bridge may carry.
${fields}
---
${body === '' ? '' : `\n${body}\n`}`,
  );
}

const FOUND =
  '{is: holds, why: Engineers say so., cites: [engineers-report], checked-by: The editors, checked-on: "2025-03-05"}';

/** A fact with what was found, or another kind of claim. */
export function claim(changes: Readonly<Record<string, string>> = {}, body = ''): Sample {
  const fields = {
    title: 'The bridge is unsafe',
    statement: 'The bridge is no longer safe.',
    speaker: 'jane-doe',
    said: '"2025-03-01"',
    kind: 'fact',
    topics: '[bridge]',
    ...(changes['kind'] === undefined ? { finding: FOUND } : {}),
    cites: '[engineers-report]',
    ...changes,
  };
  return one('claims/bridge-is-unsafe.mdx', entry(fields, body));
}

/** The forecast of the story, checked on the day after the last on which it could come true. */
export function forecast(outcome = ''): Sample {
  const fields = {
    title: 'The repair ends in June',
    statement: 'The repair will be finished in June 2025.',
    speaker: 'the-daily',
    said: '"2025-03-02"',
    kind: 'forecast',
    topics: '[bridge, money]',
    due: '"2025-06"',
    test: 'Traffic crosses the bridge on 30 June 2025.',
    ...(outcome === '' ? {} : { outcome }),
    cites: '[daily-2025-03-02]',
  };
  return { ...one('claims/repair-by-june.mdx', entry(fields, '')), asOf: '2025-07-01' };
}

export function source(
  changes: Readonly<Record<string, string>> = {},
  body = '',
  file = 'sources/daily-2025-03-03.mdx',
): Sample {
  const fields = {
    title: 'The Daily on the repair',
    medium: 'article',
    form: 'report',
    publisher: 'the-daily',
    published: '"2025-03-03"',
    url: 'https://daily.example.org/repair',
    language: 'en',
    read: 'partial',
    summary: 'The Daily reports what the repair costs.',
    ...changes,
  };
  return one(file, entry(fields, body));
}

export function place(changes: Readonly<Record<string, string>> = {}, body = ''): Sample {
  const fields = {
    title: 'Old Town',
    country: 'Utopia',
    summary: 'The quarter at the bridge.',
    cites: '[engineers-report]',
    ...changes,
  };
  return one('places/old-town.mdx', entry(fields, body));
}

interface ExplainerParts {
  readonly file?: string;
  readonly brief?: string;
  readonly section?: string;
  readonly body?: string;
}

export function explainer({
  file = 'explainers/what-the-repair-costs.mdx',
  brief = 'The city has named no sum.',
  section = 'the-budget',
  body = 'The city has named no sum [@daily-2025-03-02].',
}: ExplainerParts = {}): Sample {
  return one(
    file,
    `---
title: What the repair costs
question: What does the repair cost?
summary: The city has not said.
updated: "2025-03-05"
changes:
  - on: "2025-03-05"
    kind: major
    what: First published.
brief:
  - says: ${brief}
    sections: [${section}]
short:
  - says: The city has named no sum, and no builder.
    sections: [the-budget]
---

## The budget

${body}
`,
  );
}

export function settings(lead: string): Sample {
  return one(
    'site.yaml',
    `title: The Bridge, Explained
tagline: Why the old bridge was closed
description: One report about a bridge, annotated.
language: en
url: https://bridge.example.org
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
lead: ${lead}
key-dates:
  - date: "2025-03-01"
    label: The bridge closes
topics:
  bridge: The bridge
  money: Money
`,
  );
}

function entry(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}
