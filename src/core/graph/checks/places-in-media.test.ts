import { describe, expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';

/** The story whose report is of a medium, with a place at its last passage. */
function at(place: string, medium: string): Files {
  const journalism = ['article', 'wire', 'broadcast', 'podcast', 'video'].includes(medium);
  const placed = edited(
    SOURCE,
    '<Claim id="repair-by-june"',
    `⟦<Claim at="${place}" id="repair-by-june"`,
  );
  const fields = `medium: ${medium}${journalism ? '\nform: report' : ''}`;
  return edited(SOURCE, 'medium: post', fields, placed);
}

function plain(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace('⟦', '')]),
  );
}

describe('a place in an original', () => {
  it('is of a kind that its medium has', () => {
    expect(theProblem(at('p. 3', 'broadcast'))).toMatchInlineSnapshot(`
      "invalid-attribute
      "at" names a page, and what is of the medium "broadcast" has none.
      Write at="12:40", or mend "medium"."
    `);
    expect(theProblem(at('12:40', 'article'))).toMatchInlineSnapshot(`
      "invalid-attribute
      "at" names a time, and what is of the medium "article" has none.
      Write at="p. 3", or mend "medium"."
    `);
    expect(theProblem(at('par. 4', 'photo'))).toMatchInlineSnapshot(`
      "invalid-attribute
      "at" names a paragraph, and what is of the medium "photo" has none.
      Take "at" out."
    `);
  });

  it.each([
    ['p. 3', 'wire post podcast video photo'],
    ['par. 4', 'broadcast podcast video photo'],
    ['12:40', 'article wire post document press-release photo'],
  ])('%s is none of these: %s', (place, media) => {
    for (const medium of media.split(' ')) {
      expect(theProblem(at(place, medium)), medium).toContain('invalid-attribute');
    }
  });

  it.each([
    ['p. 3', 'article document press-release transcript'],
    ['par. 4', 'article wire post document press-release transcript'],
    ['12:40', 'broadcast podcast video transcript'],
  ])('%s is one of these: %s', (place, media) => {
    for (const medium of media.split(' ')) {
      expect(problemsOf(plain(at(place, medium))), medium).toEqual([]);
    }
  });
});

describe('a source', () => {
  it('says what it is made of', () => {
    expect(
      theProblem(
        edited(
          SOURCE,
          '---\ntitle: The Daily on the bridge\n',
          '---\n⟦title: The Daily on the bridge\n',
          edited(SOURCE, 'medium: post\n', ''),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "missing-field
      The field "medium" is missing.
      Add "medium:" with one of article, wire, broadcast, podcast, video, post, document, press-release, transcript, photo."
    `);
    expect(theProblem(edited(SOURCE, 'medium: post', 'medium: ⟦radio'))).toMatchInlineSnapshot(`
      "invalid-value
      "radio" is no value for "medium".
      It must be one of article, wire, broadcast, podcast, video, post, document, press-release, transcript, photo."
    `);
  });

  it.each(['article', 'wire', 'broadcast', 'podcast', 'video'])(
    'of the medium %s has a form',
    (medium) => {
      const text = edited(
        SOURCE,
        '---\ntitle: The',
        `---\n⟦title: The`,
        edited(SOURCE, 'post', medium),
      );
      expect(theProblem(text)).toContain(`what is of the medium "${medium}" is one of report,`);
    },
  );

  it('has a day, or says why it has none', () => {
    const none = edited(SOURCE, 'published: "2025-03-02"\n', '');
    expect(theProblem(edited(SOURCE, 'title: The', '⟦title: The', none))).toMatchInlineSnapshot(`
      "missing-field
      The field "published" is missing: readers want to know when it was published, or by "undated" why nobody can say.
      Add "published:" with its value."
    `);
    expect(problemsOf(edited(SOURCE, 'published: "2025-03-02"', 'undated: Torn off.'))).toEqual([]);
  });
});
