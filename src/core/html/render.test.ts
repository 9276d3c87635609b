import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Collection } from '../kinds/index.ts';
import { entryId } from '../model/ids.ts';
import { withReports } from '../ledger/testing.ts';
import { renderBody } from './render.ts';

/** The body of an entry of the small story, one element of its top level a line. */
function body(id: string, files = STORY): string {
  const entry = graphOf(files).entries.get(entryId(id));
  if (!entry) throw new TypeError(`no entry ${id}`);
  return renderBody(graphOf(files), entry).replace(/(<\/(?:p|h\d|aside|section|div)>)/g, '$1\n');
}

const collections: readonly Collection[] = [
  'explainers',
  'sources',
  'claims',
  'actors',
  'concepts',
];

describe('the body of an entry', () => {
  it('has links, citations, marks and, at its end, its notes', () => {
    // A no-break space before a citation, written so that it is seen.
    const html = body('why-the-bridge-closed').replaceAll('\u00A0', '&nbsp;');
    expect(html).toMatchInlineSnapshot(`
      "<p id="p1"><a class="para" href="#p1" aria-label="¶1"></a>Before the <a href="/events/bridge-closes/">closing</a>, <a href="/actors/jane-doe/">Jane Doe</a> spoke of <mark>cracks</mark><sup class="noteref">&nbsp;<a id="r1" href="#note-cracks" role="doc-noteref">1</a></sup> at <a href="/places/old-town/">Old Town</a>&nbsp;<a class="cite" href="#c1" role="doc-biblioref">1</a>.</p>
      <h2 id="s-the-cracks">The cracks</h2>
      <p id="p2"><a class="para" href="#p2" aria-label="¶2"></a>They come from <a href="/concepts/steel-fatigue/">Steel fatigue</a>, says <a href="/claims/bridge-is-unsafe/">the report</a>, and <a href="/claims/repair-by-june/">June</a> is near&nbsp;<a class="cite" href="#c1" role="doc-biblioref">1, p. 3</a>&nbsp;<a class="cite" href="#c2" role="doc-biblioref">2</a>.</p>
      <figure class="figure" id="figure-traffic"><figcaption><strong>Traffic on the bridge</strong></figcaption><svg class="chart chart-bar" role="img" aria-label="2023, 1,200 cars, is the only figure. No figure for 2024." width="100%" height="93"><text x="100%" y="13" class="chart-end chart-soft">cars</text><text x="0" y="36">2023</text><text x="100%" y="36" class="chart-end">1,200</text><rect class="chart-bar" y="41" width="100%" height="10"></rect><text x="0" y="76">2024</text><text x="100%" y="76" class="chart-end chart-soft">no figure</text></svg><details class="figure-data"><summary>As a table</summary><div class="table-scroll" role="group" tabindex="0" aria-label="Traffic on the bridge"><table><thead><tr><th scope="col">Year</th><th scope="col" class="number">Cars (cars)</th></tr></thead><tbody><tr><td>2023</td><td class="number">1,200</td></tr><tr><td>2024</td><td class="missing">not available</td></tr></tbody></table></div>
      </details><p class="figure-source">Cars a day.</p>
      <p class="figure-source">Source: <a href="/references/engineers-report/">Office of Works, Report on the bridge</a>. As of 2025. <a href="/data/traffic.csv" download>Download the figures (CSV)</a> <a href="/data/traffic/">This figure alone</a></p>
      </figure><section class="notes" aria-label="Notes"><h2>Notes</h2>
      <div class="note text note-side n1" id="note-cracks" role="doc-footnote"><p><a href="#r1" aria-label="Note 1, back to the text">1</a> <strong>Context.</strong> Cracks grow under <a href="/concepts/load-limit/">load</a>&nbsp;<a class="cite" href="#c1" role="doc-biblioref">1</a>.</p>
      </div>
      </section>
      "
    `);
  });

  it('shows where a source carries a claim, how, and how the claim fares', () => {
    expect(body('daily-2025-03-02')).toMatchInlineSnapshot(`
      "<section class="said"><p id="p1"><a class="para" href="#p1" aria-label="¶1"></a>The Daily says, after <a href="/actors/city-wire/">City Wire</a>, that <span class="claim attributes" id="claim-bridge-is-unsafe">the bridge is unsafe</span>.</p>
      <details class="ev remark"><summary><span class="ev-of">Evidence for paragraph 1, 1 claim: </span>Jane Doe › City Wire <span class="ev-cells"><svg class="cells" viewBox="0 0 6 8" aria-hidden="true"><path d="M0 0h6v8h-6z"></path></svg></span></summary><ul><li><a href="/claims/bridge-is-unsafe/">Jane Doe: The bridge is unsafe</a>: reports as said.</li></ul></details></section>
      <section class="said"><p id="p2"><a class="para" href="#p2" aria-label="¶2"></a>The paper expects that <span class="claim asserts" id="claim-repair-by-june">it opens again in June</span>.</p>
      <details class="ev remark"><summary><span class="ev-of">Evidence for paragraph 2, 1 claim: </span>in its own voice <span class="ev-cells"><svg class="cells" viewBox="0 0 6 8" aria-hidden="true"><path d="M0 0h6v8h-6z"></path></svg></span></summary><ul><li><a href="/claims/repair-by-june/">The Daily: The repair ends in June</a>: says itself.</li></ul></details></section>
      "
    `);
  });

  it('tints what is disputed or changed, here or elsewhere, and nothing else', () => {
    const classes = (id: string, stance: 'disputes' | 'changes', more: object): string[] => {
      const files = withReports([
        {
          id: 'a-report',
          publisher: 'the-daily',
          passages: [{ claim: 'bridge-is-unsafe', stance, chain: 'jane-doe > the-daily', ...more }],
        },
        {
          id: 'b-wire',
          publisher: 'city-wire',
          passages: [{ claim: 'bridge-is-unsafe', chain: 'jane-doe > city-wire', quote: 'so' }],
        },
      ]);
      return [...body(id, files).matchAll(/<span class="(claim [^"]*)"/g)].map(
        ([, each = '']) => each,
      );
    };
    const disputing = { by: 'jane-doe, city-wire' };
    expect(classes('a-report', 'disputes', disputing)).toEqual(['claim disputes struck']);
    expect(classes('b-wire', 'disputes', disputing)).toEqual(['claim attributes struck']);
    const changing = { change: 'speaker-lost, cut' };
    expect(classes('a-report', 'changes', changing)).toEqual(['claim changes struck']);
    expect(classes('b-wire', 'changes', changing)).toEqual(['claim attributes struck']);
    expect(body('daily-2025-03-02')).not.toContain('struck');
  });

  it('shows what stands in text as text', () => {
    const hostile = 'A \\<b>bold\\</b> &lt;script&gt; "quote" & [@engineers-report].\n\n## The';
    const html = body(
      'why-the-bridge-closed',
      edited('explainers/why-the-bridge-closed.mdx', '## The', hostile),
    );
    expect(html).toContain('A &#x3C;b>bold&#x3C;/b> &#x3C;script> "quote" &#x26;\u00A0<');
    expect(html).not.toMatch(/<(?:b|i|script)[ >]/);
  });

  it('says each id once', () => {
    const graph = graphOf(STORY);
    for (const collection of collections) {
      for (const entry of graph.all(collection)) {
        const ids = [...renderBody(graph, entry).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size, entry.id).toBe(ids.length);
      }
    }
  });
});
