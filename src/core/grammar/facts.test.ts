import { describe, expect, it } from 'vitest';
import { isWhole, namedIn } from './element-facts.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';
import { listed, unmarkAll } from './testing.ts';

function facts(text: string): Facts {
  const { tree, problems } = parseMdx(text, 'f.mdx');
  if (!tree) throw new Error(listed(problems));
  expect(listed(gate(tree, 'f.mdx'))).toBe('');
  return factsOf(tree, text);
}

const at = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

describe('paragraphs', () => {
  it('are top-level blocks that a reader can point at', () => {
    const { paragraphs, links } = facts(
      '## [[a]]\n\n[[b]]\n\n- [[c]]\n- [[d]]\n\n| x |\n| - |\n| [[e]] |\n\n<Aside kind="method">\n\n[[f]]\n\n</Aside>\n\n> [[g]]\n\n[[h]][^n]\n\n[^n]: **N.** [[i]]',
    );
    expect(paragraphs).toBe(5);
    expect(
      links.map((link) => [link.node.value, link.paragraph, link.anchor, link.block.type]),
    ).toEqual([
      ['a', undefined, undefined, 'heading'],
      ['b', 1, 'p1', 'paragraph'],
      ['c', 2, 'p2', 'paragraph'],
      ['d', 2, 'p2', 'paragraph'],
      ['e', 3, 'p3', 'tableCell'],
      ['f', 3, 'p3', 'paragraph'],
      ['g', 4, 'p4', 'paragraph'],
      ['h', 5, 'p5', 'paragraph'],
      ['i', undefined, 'note-n', 'paragraph'],
    ]);
  });

  it('state something, except in asides', () => {
    const { statements } = facts(
      'One.\n\nTwo *with [@w]*.\n\n<Aside kind="method">\n\nThree.\n\n</Aside>\n\n- Four.\n\nFive[^n].\n\n[^n]: **N.** Six.',
    );
    expect(statements.map((each) => [at(each), each.cited, each.inNote])).toEqual([
      ['1:1', false, false],
      ['3:1', true, false],
      ['11:3', false, false],
      ['13:1', false, false],
      ['15:7', false, true],
    ]);
  });
});

describe('headings', () => {
  it('have slugs that are unique in the page', () => {
    expect(
      facts('## The [[a|mayor]]’s plan\n\n### Two words\n\n## Two words').headings.map(
        (heading) => [heading.depth, heading.slug, at(heading)],
      ),
    ).toEqual([
      [2, 'the-mayors-plan', '1:1'],
      [3, 'two-words', '3:1'],
      [2, 'two-words-1', '5:1'],
    ]);
  });
});

describe('citations', () => {
  it('are one fact for each work', () => {
    expect(
      facts('Words [@a, p. 3; @b].').citations.map((each) => [each.id, each.locator, at(each)]),
    ).toEqual([
      ['a', 'p. 3', '1:7'],
      ['b', undefined, '1:7'],
    ]);
  });
});

describe('notes', () => {
  it('are numbered in the order in which the text refers to them', () => {
    const { notes, noteReferences, duplicateNotes } = facts(
      'a[^x] b[^Y] c[^x]\n\n[^y]: **Check:** one\n\n[^x]: **Context.** two\n\n[^x]: three\n\n[^z]: four',
    );
    expect(
      notes.map((note) => [note.id, note.number, note.label, note.references, at(note)]),
    ).toEqual([
      ['z', 0, undefined, 0, '9:1'],
      ['x', 1, 'Context', 2, '5:1'],
      ['y', 2, 'Check', 1, '3:1'],
    ]);
    expect(noteReferences.map((each) => [each.id, at(each)])).toEqual([
      ['x', '1:2'],
      ['y', '1:8'],
      ['x', '1:14'],
    ]);
    expect(duplicateNotes.map((each) => [each.id, at(each)])).toEqual([['x', '7:1']]);
  });

  it('that are written nowhere are found in the text, at their exact places', () => {
    const { text, places } = unmarkAll(
      [
        'one⟦[^a] *two⟦[^b]* [three⟦[^c]](https://example.org)',
        'four⟦[^D].',
        '',
        '> five',
        '> six⟦[^e]',
        '',
        '| h⟦[^f] |',
        '| - |',
        '| \\| 𝄞⟦[^g] |',
        '',
        '## Seven⟦[^h]',
        '',
        'eight<Mark note="n">nine⟦[^i]</Mark>⟦[^two words]',
        '',
        '<Aside kind="method">',
        '',
        '  ten⟦[^j]',
        '',
        '</Aside>',
        '',
        'eleven[^n]⟦[^]',
        '',
        '[^n]: **N.** twelve⟦[^k]',
      ].join('\n'),
    );
    const missing = facts(text).undefinedNotes;
    expect(missing.map((each) => each.id)).toEqual([...'abcdefghi', 'two words', 'j', '', 'k']);
    expect(missing.map(at)).toEqual(places.map(at));
  });

  it('are not looked for in code, links or what is escaped', () => {
    const { undefinedNotes } = facts(
      '`[^a]` \\[^b] [\\^c] &#91;^d] [^f](https://example.org)\n\n```\n[^g]\n```\n\n[h[^i\\](https://example.org)',
    );
    expect(undefinedNotes.map((each) => each.id)).toEqual([]);
  });
});

describe('components', () => {
  it('of text say of a change what it is, and against what', () => {
    const { claims } = facts(
      'A <Claim id="c" stance="changes" chain="d > e" quote="f" change="cut, meaning" against="g" reply="declined">h</Claim>',
    );
    expect(claims).toMatchObject([
      {
        stance: 'changes',
        inferred: [],
        by: [],
        change: ['cut', 'meaning'],
        against: 'g',
        reply: 'declined',
      },
    ]);
  });

  it('of text give claims, quotations and marks with their values', () => {
    const { claims, quotes, elements } = facts(
      'A\nb <Claim id="c" stance="disputes" chain="d >? e" by="d, l" quote="f">g <Mark note="h">i</Mark></Claim> <Quote by="j" said="2025" lang="ru" original="к">k</Quote>',
    );
    expect(claims).toMatchObject([
      {
        line: 2,
        column: 3,
        claim: 'c',
        stance: 'disputes',
        chain: ['d', 'e'],
        inferred: [1],
        by: ['d', 'l'],
        change: [],
        against: undefined,
        reply: undefined,
        quote: 'f',
        paragraph: 1,
        anchor: 'p1',
      },
    ]);
    expect(elements).toMatchObject([
      { component: 'Claim', attributes: { id: 'c', chain: ['d', 'e'], quote: 'f' } },
      { line: 2, column: 72, component: 'Mark', attributes: { note: 'h' }, node: { name: 'Mark' } },
      { component: 'Quote', attributes: { by: 'j' } },
    ]);
    expect(quotes).toMatchObject([
      { line: 2, column: 104, by: 'j', said: '2025', lang: 'ru', original: 'к' },
    ]);
  });

  it('are facts where such a one may stand, whole or not', () => {
    const text =
      'a <Claim id="c" chain="d > B">e</Claim> <Quote by="f" said="2025-02-30">g</Quote> <Figure id="h" />\n\n<Mark note="i">\n\nj\n\n</Mark>\n\n<Widget id="k" />';
    const { tree = { type: 'root', children: [] } } = parseMdx(text, 'f.mdx');
    const { elements, claims, quotes } = factsOf(tree, text);
    expect(elements.map(({ component, attributes }) => [component, attributes])).toEqual([
      ['Claim', { id: 'c' }],
      ['Quote', { by: 'f' }],
    ]);
    expect([claims, quotes, elements.some((element) => isWhole(element))]).toEqual([[], [], false]);
  });

  it('name entries, notes, topics and dates, each once', () => {
    const named = facts(
      'a <Claim id="c" stance="asserts" chain="d > e > d" note="n">f</Claim>\n\n<Timeline topic="t" from="2025" actor="g" />',
    ).elements.map((element) =>
      (['entry', 'note', 'topic', 'date'] as const).flatMap((what) =>
        namedIn(element, what).map(({ attribute, value }) => `${what} ${attribute} ${value}`),
      ),
    );
    expect(named).toEqual([
      ['entry id c', 'entry chain d', 'entry chain e', 'note note n'],
      ['entry actor g', 'topic topic t', 'date from 2025'],
    ]);
  });

  it('of blocks give what is to be drawn', () => {
    expect(
      facts('a\n\n<Figure id="b" />\n\n<Timeline from="2025" actor="c" />').elements,
    ).toMatchObject([
      { line: 3, column: 1, component: 'Figure', attributes: { id: 'b' } },
      { line: 5, column: 1, component: 'Timeline', attributes: { from: '2025', actor: 'c' } },
    ]);
  });
});
