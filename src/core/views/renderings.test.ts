import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { claimView } from './claim.ts';
import { renderingsIn } from './renderings.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';
const CLAIM = 'claims/bridge-is-unsafe.mdx';
const SPOKEN = 'no longer safe</Quote> [@daily-2025-03-02].';

const quote = (words: string, original: string, lang = 'de'): string =>
  `<Quote by="jane-doe" said="2025-03-01" lang="${lang}" original="${original}">${words}</Quote>`;

/** The small story, in whose report and claim page somebody is quoted in translation. */
function translated(inSource: string, inClaim: string): Files {
  const files = edited(SOURCE, 'The paper expects', `${inSource} The paper expects`, STORY);
  return edited(CLAIM, SPOKEN, `${SPOKEN}\n\n${inClaim}`, files);
}

const summary = (files: Files) =>
  renderingsIn(graphOf(files)).map(({ original, renderings, works }) => [
    original,
    renderings.map(({ outlet, text, url }) => [outlet?.id, text, url]),
    works.map(({ name }) => name),
  ]);

describe('the renderings of words', () => {
  it('are together where speaker and original are the same, the outlets first', () => {
    expect(
      summary(
        translated(
          `She said ${quote('not *safe*', 'Nicht ‘sicher’')}.`,
          `She said ${quote('unsafe', "nicht 'sicher'")} [@engineers-report; @daily-2025-03-02], all say [@daily-2025-03-02].`,
        ),
      ),
    ).toEqual([
      [
        'Nicht ‘sicher’',
        [
          ['the-daily', 'not safe', '/sources/daily-2025-03-02/#p2'],
          [undefined, 'unsafe', '/claims/bridge-is-unsafe/#p2'],
        ],
        ['Office of Works', 'The Daily'],
      ],
    ]);
  });

  it('are apart where the words or the language differ', () => {
    expect(
      summary(
        translated(
          `${quote('a', 'sicher')} and ${quote('b', 'sicher', 'nl')}.`,
          `${quote('c', 'unsicher')} [@engineers-report].`,
        ),
      ).map(([original]) => original),
    ).toEqual(['sicher', 'unsicher', 'sicher']);
  });

  it('are none where nobody was translated', () => {
    expect(renderingsIn(graphOf(STORY))).toEqual([]);
  });

  it('name the speaker, the day and the language', () => {
    const [words] = renderingsIn(
      graphOf(translated(quote('a', 'sicher'), 'None [@engineers-report].')),
    );
    expect(words).toMatchObject({
      speaker: { id: 'jane-doe' },
      said: { iso: '2025-03-01' },
      lang: 'de',
      language: 'German',
    });
  });

  it('stand on the page of the claim that quotes the original, where there are several', () => {
    const onPage = (files: Files): string[] => {
      const graph = graphOf(files);
      const { renderings } = claimView(graph, graph.get('claims', 'bridge-is-unsafe'));
      return renderings.map(({ original }) => original);
    };
    const spoken = `She said ${quote('unsafe', 'unsicher')} [@engineers-report].`;
    expect(onPage(translated(quote('not safe', 'unsicher'), spoken))).toEqual(['unsicher']);
    expect(onPage(translated(quote('not safe', 'unsicher'), 'No [@engineers-report].'))).toEqual(
      [],
    );
    expect(onPage(translated('', spoken))).toEqual([]);
  });
});
