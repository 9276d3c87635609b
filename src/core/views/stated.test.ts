import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { renderBody } from '../html/render.ts';
import { claimView } from './claim.ts';
import { ledgerRows } from './ledger-row.ts';
import { citationView, linkTo, quotedStated } from './parts.ts';
import { referenceView } from './reference.ts';
import { referencesView } from './references.ts';
import { renderingsIn } from './renderings.ts';
import { sourceView } from './source.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';
const WORK = 'references/engineers-report.yaml';
const inFrench = (name: string, files: Files = STORY): Files =>
  edited(name, 'language: en', 'language: fr', files);

const french = graphOf(inFrench(WORK, inFrench(SOURCE)));
const english = graphOf(STORY);
const british = graphOf(
  edited(
    SOURCE,
    'language: en',
    'language: en-GB',
    edited('site.yaml', 'language: en', 'language: en-GB'),
  ),
);

const source = (graph: ContentGraph) => graph.get('sources', 'daily-2025-03-02');
const work = (graph: ContentGraph) => graph.get('references', 'engineers-report');

describe('a title in another language than that of the pages', () => {
  it('has it wherever it stands', () => {
    expect([
      linkTo(french, 'daily-2025-03-02').lang,
      linkTo(french, 'engineers-report').lang,
      citationView(french, 'engineers-report', 1).lang,
      sourceView(french, source(french)).lang,
      referenceView(french, work(french)).lang,
      referencesView(french).groups[0]?.works[0]?.lang,
    ]).toEqual(Array.from({ length: 6 }, () => 'fr'));
  });

  it('says nothing of the language of the pages', () => {
    for (const graph of [english, british]) {
      expect(linkTo(graph, 'daily-2025-03-02')).not.toHaveProperty('lang');
      expect(citationView(graph, 'engineers-report', 1)).not.toHaveProperty('lang');
    }
    expect(linkTo(french, 'load-limit')).not.toHaveProperty('lang');
  });

  it.each(['translated', 'descriptive'])('is not what is %s', (kind) => {
    const graph = graphOf(edited(WORK, 'type:', `title-kind: ${kind}\ntype:`, inFrench(WORK)));
    expect(linkTo(graph, 'engineers-report')).not.toHaveProperty('lang');
    expect(citationView(graph, 'engineers-report', 1).foreign).toBe('French');
  });

  it('stands at a link in a text that shows the title, not at one with words of the author', () => {
    const graph = graphOf({
      ...inFrench(SOURCE),
      'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[daily-2025-03-02]] and [[daily-2025-03-02|it]] [@engineers-report].\n`,
    });
    expect(renderBody(graph, graph.get('concepts', 'load-limit'))).toContain(
      '<a href="/sources/daily-2025-03-02/" lang="fr">The Daily on the bridge</a> and <a href="/sources/daily-2025-03-02/">it</a>',
    );
  });
});

describe('the words of a source in another language', () => {
  it('have it in lists and tables', () => {
    const [row] = ledgerRows(french);
    const view = claimView(french, french.get('claims', 'bridge-is-unsafe'));
    expect(row?.cells[0]).toMatchObject({ quote: 'no longer safe', lang: 'fr' });
    expect(view.occurrences[0]).toMatchObject({ quote: 'no longer safe', lang: 'fr' });
    expect(ledgerRows(english)[0]?.cells[0]).not.toHaveProperty('lang');
  });

  const quoted = (attributes: string): ContentGraph =>
    graphOf(
      edited(
        SOURCE,
        'The paper expects',
        `It quotes <Quote by="jane-doe" said="2025-03-01"${attributes}>words</Quote>. The paper expects`,
        inFrench(SOURCE),
      ),
    );

  it('have it in a quotation, except where they stand for an original in it', () => {
    const drawn = (attributes: string): string | undefined => {
      const graph = quoted(attributes);
      return /<q.*?<\/q>(?:<span.*?<\/span>)?/.exec(renderBody(graph, source(graph)))?.[0];
    };
    expect(drawn('')).toBe('<q lang="fr">words</q>');
    expect(drawn(' lang="fr-CA" original="mots"')).toBe(
      '<q>words</q><span class="original"> (<i lang="fr-CA" translate="no">mots</i>)</span>',
    );
    expect(drawn(' lang="uk" original="слова"')).toBe(
      '<q lang="fr">words</q><span class="original"> (<i lang="uk" translate="no">слова</i>)</span>',
    );
  });

  it('have it among the renderings of an original', () => {
    const [words] = renderingsIn(quoted(' lang="uk" original="слова"'));
    expect(words?.renderings[0]).toMatchObject({ text: 'words', lang: 'fr' });
  });

  it('are those of sources alone', () => {
    expect(quotedStated(french, french.get('claims', 'bridge-is-unsafe'))).toEqual({});
  });
});
