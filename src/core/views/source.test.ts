import { describe, expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { edited, inputOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import type { QuotesRecord } from '../quotes/record.ts';
import { sourceView } from './source.ts';
import type { SourceView } from './source.ts';

const ID = entryId('daily-2025-03-02');
const RECORD: QuotesRecord = { original: { sha256: 'ab'.repeat(32) }, quotations: [] };

function quotations(files: Files, record?: QuotesRecord): SourceView['quotations'] {
  const quotes = new Map(record ? [[ID, record]] : []);
  const { graph } = buildGraph({ ...inputOf(files), quotes });
  if (!graph) throw new Error('the story has problems');
  return sourceView(graph, graph.get('sources', ID)).quotations;
}

describe('what a source page says of its quotations', () => {
  it('is of which text the record is, and no more', () => {
    expect(quotations(STORY, RECORD)).toEqual({ original: 'ab'.repeat(32) });
  });

  it('is why there is no record', () => {
    const files = edited(
      `sources/${ID}.mdx`,
      'read: full',
      'read: partial\nquotes-unverified: Heard on the radio.',
    );
    expect(quotations(files)).toEqual({ reason: 'Heard on the radio.' });
  });

  it('is nothing where nothing is known', () => {
    expect(quotations(STORY)).toBeUndefined();
  });
});
