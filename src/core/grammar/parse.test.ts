import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.ts';

describe('parseMdx', () => {
  it('keeps the frontmatter out of the body, and its lines in the count', () => {
    const { tree } = parseMdx('---\na: {b}\n---\n\nWords.\n', 'f.mdx');
    expect(tree?.children.map((node) => [node.type, node.position?.start.line])).toEqual([
      ['yaml', 1],
      ['paragraph', 5],
    ]);
  });

  it('leaves mail addresses, handles and single tildes as words', () => {
    const words =
      'Write to me_too@example.org, or @user@social.example; it bent 5~10 mm, 20~30 mm and ~a~.';
    const { tree } = parseMdx(words, 'f.mdx');
    expect(tree?.children).toMatchObject([{ children: [{ type: 'text', value: words }] }]);
    const linked = parseMdx('See www.example.org, https://example.org or ~~b~~.', 'f.mdx');
    const inside = [
      ...[{ type: 'text' }, { type: 'link', url: 'http://www.example.org' }],
      ...[{ type: 'text' }, { type: 'link', url: 'https://example.org' }],
      ...[{ type: 'text' }, { type: 'delete' }, { type: 'text' }],
    ];
    expect(linked.tree?.children).toMatchObject([{ children: inside }]);
  });

  it('gives every node a place, also where it looks like an address', () => {
    const piece = fc.constantFrom(
      ...[
        'a@b.example',
        'a&#64;b.example',
        'www.example.org',
        'h&#116;tps://example.org',
        'https://example.org',
      ],
      ...[' ', '\n', '(', ')', '[[a]]', '[@b]', '*', '_', '`', '&amp;', '\\', 'é'],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { tree } = parseMdx(pieces.join(''), 'f.mdx');
        if (!tree) return;
        visit(tree, (node: Nodes) => {
          expect(node.position?.start.offset).toBeTypeOf('number');
        });
      }),
    );
  });
});
