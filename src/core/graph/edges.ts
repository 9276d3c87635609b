import type { Node } from 'mdast';
import type { Components } from '../grammar/components/index.ts';
import { editAttribute, editIn, editInLine } from '../grammar/edit.ts';
import { namedIn } from '../grammar/element-facts.ts';
import type { ElementFact } from '../grammar/element-facts.ts';
import type { Spot, TextBlock } from '../grammar/facts.ts';
import { placeOf } from '../grammar/places.ts';
import { contextsIn } from '../grammar/text.ts';
import type { NameOf } from '../grammar/text.ts';
import { referencesIn } from '../kinds/references.ts';
import type { EntryId } from '../model/ids.ts';
import type { Edit, Place, Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { problemIn } from './problem-in.ts';
import type { Edge, Entry } from './graph.ts';
import { patiently } from './names.ts';
import type { NameIndex } from './names.ts';
import { followId, followLink } from './references.ts';
import type { Followed } from './references.ts';

/** Components inside text, one sort after the other, and then blocks as they stand. */
function inOrderOfEdges(elements: readonly ElementFact[], { names }: Components): ElementFact[] {
  const inText = names.flatMap((name) =>
    elements.filter(({ component, spot }) => spot && component === name),
  );
  return [...inText, ...elements.filter(({ spot }) => !spot)];
}

export interface References {
  readonly edges: readonly Edge[];
  readonly problems: readonly Problem[];
  /** Entries that a reference which leads nowhere may have meant. */
  readonly meant: readonly EntryId[];
}

/** Resolves everything that an entry says about others: edges for what exists, problems for what does not. */
export function edgesOf(
  entry: Entry,
  index: NameIndex,
  titleOf: NameOf,
  components: Components,
): References {
  const { kinds } = index;
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  const meant: EntryId[] = [];
  const { facts } = entry;
  const indexFor = patiently(index);

  const add = (
    followed: Followed,
    at: Pick<Place, 'line' | 'column'>,
    edge: Omit<Edge, 'from' | 'to'>,
    change: (right: string) => readonly Edit[],
  ): void => {
    if (!followed) return;
    if ('to' in followed) {
      edges.push({ from: entry.id, to: followed.to, ...edge });
    } else {
      meant.push(...followed.meant);
      const { code, said, right } = followed;
      // The entry itself is not meant: it cannot name itself.
      const fix = right === undefined || right === entry.id ? [] : change(right);
      problems.push(problemIn(entry, at, code, said, fix));
    }
  };

  const contexts = new Map<TextBlock, ReturnType<typeof contextsIn>>();
  const calling = ({ block, anchor }: Spot, node: Node): Pick<Edge, 'context' | 'anchor'> => {
    const contextOf = contexts.get(block) ?? contextsIn(block, titleOf);
    contexts.set(block, contextOf);
    return { context: contextOf(node), ...(anchor === undefined ? {} : { anchor }) };
  };

  for (const link of facts.links) {
    const followed = followLink(link.node, indexFor(link.node.value));
    if (followed && 'to' in followed && followed.to === entry.id) {
      problems.push(problemIn(entry, link, 'self-link', say.references.linksToItself()));
    } else {
      const change = (right: string): Edit[] =>
        index.entriesNamed(right).includes(entry.id)
          ? []
          : editIn(link.node, link.node.value, right);
      add(followed, link, { kind: 'mention', ...calling(link, link.node) }, change);
    }
  }
  for (const citation of facts.citations) {
    const followed = followId(citation.id, kinds.citable, indexFor(citation.id));
    const edge = { kind: 'citation', ...calling(citation, citation.node) } as const;
    add(followed, citation, edge, (right) => editIn(citation.node, citation.id, right));
  }
  for (const element of inOrderOfEdges(facts.elements, components)) {
    const { node, spot } = element;
    const call = spot && calling(spot, node);
    for (const { attribute, value, names } of namedIn(element, 'entry', components)) {
      const followed = followId(value, names.to, indexFor(value), names.mostly);
      add(followed, element, { kind: names.kind, ...call }, (right) =>
        editAttribute(node, attribute, value, right),
      );
    }
  }
  for (const { field, path, value } of referencesIn(entry.collection, entry.data, kinds)) {
    const at = placeOf(entry.places, path);
    if (value === entry.id) {
      problems.push(problemIn(entry, at, 'self-link', say.references.namesItself()));
    } else {
      add(
        followId(value, field.to, indexFor(value)),
        at,
        { kind: 'field', as: field.as },
        (right) => editInLine(at, value, right),
      );
    }
  }
  return { edges, problems, meant };
}
