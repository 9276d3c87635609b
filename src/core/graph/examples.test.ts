import { describe, expect, it } from 'vitest';
import { COLLECTIONS, kindOf } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import { problemsOf, withFiles } from './testing.ts';
import type { Files } from './testing.ts';

/** The small story with the example of a collection, and with an explainer that refers to it. */
function withExample(collection: Collection): Files {
  const { file, companion, example, mention } = kindOf(collection);
  const words = mention.words(example.id);
  // A component stands by itself, and other words in a sentence that has its source.
  const reference = words.startsWith('<') ? words : `See ${words} [@engineers-report].`;
  return withFiles({
    [`${collection}/${example.id}${file}`]: example.text,
    ...(companion !== undefined && {
      [`${collection}/${example.id}${companion}`]: example.companion,
    }),
    'explainers/what-there-is.mdx': `---
title: What there is
question: What is there to read?
summary: An example.
updated: "2025-03-05"
changes: [{ on: "2025-03-05", kind: major, what: First published. }]
brief: [{ says: There is an example., sections: [an-example] }]
short: [{ says: There is one example., sections: [an-example] }]
---

## An example

Here it is [@engineers-report].

${reference}
`,
  });
}

describe.each(COLLECTIONS)('the example of %s', (collection) => {
  it('passes the checker', () => {
    expect(problemsOf(withExample(collection))).toEqual([]);
  });

  it('has the file that belongs to it', () => {
    const { companion, example } = kindOf(collection);
    expect(example.companion !== undefined).toBe(companion !== undefined);
  });
});
