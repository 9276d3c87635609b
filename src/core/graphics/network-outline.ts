import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RelationView } from '../views/actor.ts';
import type { LinkView } from '../views/parts.ts';

/**
 * The graph of relations for a phone: a list of those who have most, under each its relations that no
 * one before it has told. Undefined when there are none between actors.
 */
export function networkOutline(relations: readonly RelationView[]): Element | undefined {
  const left = new Set(
    relations.filter(
      ({ from, to }) =>
        from.collection === 'actors' && to.collection === 'actors' && from.id !== to.id,
    ),
  );
  if (left.size === 0) return undefined;
  return h('ul', { class: 'network-outline' }, groupsOf(left));
}

function groupsOf(left: Set<RelationView>): Element[] {
  const counts = new Map<string, { link: LinkView; count: number }>();
  for (const { from, to } of left) {
    for (const link of [from, to]) {
      const { count } = counts.get(link.id) ?? { count: 0 };
      counts.set(link.id, { link, count: count + 1 });
    }
  }
  const ordered = [...counts.values()].sort((a, b) => b.count - a.count);
  return ordered.flatMap(({ link }) => {
    const own = [...left].filter(({ from, to }) => from.id === link.id || to.id === link.id);
    for (const each of own) left.delete(each);
    if (own.length === 0) return [];
    return [
      h('li', [
        h('strong', [linkTo(link)]),
        h(
          'ul',
          own.map((each) => h('li', told(each, link))),
        ),
      ]),
    ];
  });
}

/** A relation as a sentence, in which the one that the list is about is no link again. */
function told({ from, to, relation, when }: RelationView, about: LinkView): ElementContent[] {
  const end = (link: LinkView): ElementContent =>
    link.id === about.id ? { type: 'text', value: link.title } : linkTo(link);
  const space: ElementContent = { type: 'text', value: ' ' };
  return [
    end(from),
    { type: 'text', value: ` ${relation} ` },
    end(to),
    ...(when === '' ? [] : [space, h('span', { class: 'kind' }, when)]),
  ];
}

function linkTo({ url, title, collection }: LinkView): Element {
  return h('a', { class: `ref ref-${collection}`, href: url }, title);
}
