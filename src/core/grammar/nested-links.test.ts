import type { Node, Parent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { markElements } from './components/traits.ts';
import { checkNestedLink, linksAroundLinks } from './nested-links.ts';
import { parseMdx } from './parse.ts';

describe('what becomes a link inside a link', () => {
  const told = (node: Node, around: string): string[] => {
    const messages: string[] = [];
    const ancestors = [{ type: 'root' }, { type: around }] as unknown as Parent[];
    checkNestedLink(node, ancestors, (_, code, said) => messages.push(`${code} ${said.message}`));
    return messages;
  };

  // Markdown makes no such tree of the first two; another parser might.
  it.each([
    ['link', 'A link'],
    ['linkReference', 'A link'],
    ['wikiLink', 'A link'],
    ['citation', 'A citation'],
    ['footnoteReference', 'The mark of a note'],
  ])('%s', (type, name) => {
    const message = `misplaced-component ${name} stands inside a link.`;
    expect(told({ type }, 'link')).toEqual([message]);
    expect(told({ type }, 'linkReference')).toEqual([message]);
    expect(told({ type }, 'emphasis')).toEqual([]);
  });

  it('is a passage, and no other element', () => {
    const element = (type: string, name: string): Node => {
      const node = { type, name } as Node;
      markElements({ type: 'root', children: [node as RootContent] }, BUILT_IN_COMPONENTS);
      return node;
    };
    expect(told(element('mdxJsxTextElement', 'Claim'), 'link')).toEqual([
      'misplaced-component <Claim> stands inside a link.',
    ]);
    expect(told(element('mdxJsxTextElement', 'Mark'), 'link')).toEqual([]);
    expect(told(element('mdxJsxFlowElement', 'Claim'), 'link')).toEqual([]);
    expect(told({ type: 'mdxJsxTextElement' }, 'link')).toEqual([]);
  });
});

describe('brackets around a link', () => {
  const told = (text: string): string[] => {
    const { tree } = parseMdx(text, 'f.mdx');
    return tree
      ? linksAroundLinks(tree, text, 'f.mdx').map(({ line, column }) => `${line}:${column}`)
      : ['no tree'];
  };
  const nested = (depth: number): string =>
    `[${'<M>'.repeat(depth)}[a](b)${'</M>'.repeat(depth)}](c)`;

  it('are seen as deep as content may be', () => {
    expect(told(nested(1))).toEqual(['1:5']);
    expect(told(nested(32))).toEqual(['1:98']);
    expect(told(nested(33))).toEqual([]);
  });

  it('are none where links stand before them', () => {
    expect(told('[a](b) c [d] e](f)')).toEqual([]);
    expect(told('[a](b) [c](d) ] (e)')).toEqual([]);
  });
});
