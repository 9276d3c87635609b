import { parseEntry } from '../grammar/entry.ts';
import type { ParsedEntry } from '../grammar/entry.ts';
import { entryId } from '../model/ids.ts';

/** A parsed source with this body; `fields` are further lines of its frontmatter. */
export function sourceOf(
  body: string,
  fields = 'read: full',
  language = 'en',
): ParsedEntry<'sources'> {
  const text = `---
title: Report
publisher: the-daily
published: "2025-03-02"
url: https://daily.example.org/bridge
language: ${language}
summary: A report about the bridge.
${fields}
medium: document
---
${body}
`;
  const { entry, problems } = parseEntry({
    collection: 'sources',
    id: entryId('report'),
    path: 'content/sources/report.mdx',
    text,
  });
  if (!entry) throw new Error(JSON.stringify(problems, undefined, 2));
  return entry as ParsedEntry<'sources'>;
}

/** A `<Quote>` with these words. */
export function quote(words: string, attributes = ''): string {
  return `<Quote by="jane-doe" said="2025-03-01"${attributes === '' ? '' : ` ${attributes}`}>${words}</Quote>`;
}

/** A `<Claim>` that quotes these words. */
export function claim(words: string, attributes = ''): string {
  return `<Claim id="unsafe" stance="asserts" chain="the-daily" quote="${words}"${attributes === '' ? '' : ` ${attributes}`}>so</Claim>`;
}
