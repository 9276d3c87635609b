import { describe, expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { edited, inputOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import { sourceView } from './source.ts';
import type { SourceView } from './source.ts';

const ID = entryId('daily-2025-03-02');

function quotations(files: Files, records = false): SourceView['quotations'] {
  const { graph } = buildGraph(inputOf(files, { records }));
  if (!graph) throw new Error('the story has problems');
  return sourceView(graph, graph.get('sources', ID)).quotations;
}

describe('what a source page says of its quotations', () => {
  it('is of which text the record is, and no more', () => {
    const record = STORY[`sources/${ID}.quotes.json`] ?? '';
    const [hash] = /[0-9a-f]{64}/.exec(record) ?? [];
    expect(quotations(STORY, true)).toEqual({ original: hash });
  });

  it('is why there is no record', () => {
    const files = edited(
      `sources/${ID}.mdx`,
      'read: full',
      'read: partial\nquotes-unverified: Heard on the radio.',
    );
    expect(quotations(files)).toEqual({
      reason: 'Heard on the radio.',
    });
  });

  it('is nothing where nothing is known', () => {
    expect(quotations(STORY)).toBeUndefined();
  });
});
