import type fc from 'fast-check';
import { document } from '../../src/core/grammar/hostile/documents.ts';
import { judge } from '../../src/core/grammar/hostile/judge.ts';
import type { Judgement } from '../../src/core/grammar/hostile/judge.ts';
import { csv, entries, site, yaml } from './documents.ts';
import type { Document } from './documents.ts';
import { judgeFile } from './judge.ts';

interface Kind {
  readonly documents: fc.Arbitrary<Document>;
  readonly judge: (document: Document) => Judgement;
}

/** What is made up and judged: bodies, frontmatter, its syntax, figures, and settings. */
export const KINDS = {
  mdx: {
    documents: document.map((text) => ({ name: 'places/p.mdx', text })),
    judge: ({ text }) => judge(text),
  },
  fields: { documents: entries, judge: judgeFile },
  yaml: { documents: yaml, judge: judgeFile },
  csv: { documents: csv, judge: judgeFile },
  site: { documents: site, judge: judgeFile },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as KindName[];

/** Tells whether this is the name of a kind. */
export function isKind(name: string): name is KindName {
  return Object.hasOwn(KINDS, name);
}
