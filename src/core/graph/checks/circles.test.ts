import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem, withFiles } from '../testing.ts';
import type { Files } from '../testing.ts';

/** The story with concepts that require one another, each linked from the explainer. */
function requiring(requires: Readonly<Record<string, string>>): Files {
  const concepts = Object.entries(requires).map(([id, list]) => [
    `concepts/${id}.mdx`,
    `---\ntitle: Term ${id}\ndefinition: A term.\nrequires: ${list}\ncites: [engineers-report]\n---\n`,
  ]);
  const links = Object.keys(requires).map((id) => `[[${id}]]`);
  return withFiles(
    Object.fromEntries(concepts) as Record<string, string>,
    edited('explainers/why-the-bridge-closed.mdx', 'They come', `${links.join(' ')} come`),
  );
}

describe('concepts', () => {
  it('may require the same one by several ways', () => {
    expect(problemsOf(requiring({ a: '[b, c]', b: '[d]', c: '[d]', d: '[load-limit]' }))).toEqual(
      [],
    );
  });

  it('may not require one another in a circle', () => {
    expect(theProblem(requiring({ a: '[⟦b]', b: '[a]' }))).toMatchInlineSnapshot(`
      "circular-requirement
      These lead in a circle: a > b > a.
      Take one of these links out: what comes first cannot depend on what comes after it."
    `);
    expect(theProblem(requiring({ a: '[load-limit, ⟦c]', b: '[a]', c: '[b, load-limit]' })))
      .toMatchInlineSnapshot(`
      "circular-requirement
      These lead in a circle: a > c > b > a.
      Take one of these links out: what comes first cannot depend on what comes after it."
    `);
  });

  it('are told where the circle is, not where the way into it begins', () => {
    expect(theProblem(requiring({ a: '[b]', b: '[⟦c]', c: '[b]' }))).toMatchInlineSnapshot(`
      "circular-requirement
      These lead in a circle: b > c > b.
      Take one of these links out: what comes first cannot depend on what comes after it."
    `);
  });

  it('make a problem for each circle', () => {
    const codes = problemsOf(requiring({ a: '[b, c]', b: '[a]', c: '[a]' })).map(
      ({ file, line, column, code }) => [file, line, column, code],
    );
    expect(codes).toEqual([
      ['content/concepts/a.mdx', 4, 12, 'circular-requirement'],
      ['content/concepts/a.mdx', 4, 15, 'circular-requirement'],
    ]);
  });

  it('that require themselves have that one problem', () => {
    expect(theProblem(requiring({ a: '[⟦a]' }))).toContain('self-link');
  });
});

describe('sources', () => {
  it('are not syndicated from one another in a circle', () => {
    const text = STORY['sources/daily-2025-03-02.mdx'] ?? '';
    const other = text
      .replace('The Daily on', 'The copy on')
      .replace(' quote="no longer safe"', '')
      .replace('read:', 'syndicated-from: daily-2025-03-02\nread:');
    const files = withFiles({
      'sources/the-copy.mdx': other,
      'sources/daily-2025-03-02.mdx': text.replace('read:', 'syndicated-from: ⟦the-copy\nread:'),
    });
    expect(theProblem(files)).toMatchInlineSnapshot(`
      "circular-syndication
      These lead in a circle: daily-2025-03-02 > the-copy > daily-2025-03-02.
      Take one of these links out: what comes first cannot depend on what comes after it."
    `);
  });
});
