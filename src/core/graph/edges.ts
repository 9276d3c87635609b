import type { Node } from 'mdast';
import type { Spot } from '../grammar/facts.ts';
import { sentenceAround, textWithMention } from '../grammar/text.ts';
import type { NameOf } from '../grammar/text.ts';
import type { Collection } from '../model/collections.ts';
import { referencesIn } from '../model/fields.ts';
import type { EntryId } from '../model/ids.ts';
import type { Place, Problem } from '../model/problem.ts';
import { problemIn } from './checks/problems.ts';
import type { Edge, Entry } from './graph.ts';
import type { NameIndex } from './names.ts';
import { followId, followLink } from './references.ts';
import type { Followed } from './references.ts';

/** Attributes of block components that name entries. */
const EMBED_REFERENCES: Readonly<Record<string, readonly (readonly [string, Collection])[]>> = {
  Figure: [['id', 'data']],
  Timeline: [['actor', 'actors']],
  ActorGraph: [['actor', 'actors']],
};

export interface References {
  readonly edges: readonly Edge[];
  readonly problems: readonly Problem[];
  /** Entries that a reference which leads nowhere may have meant. */
  readonly meant: readonly EntryId[];
}

/** Resolves everything that an entry says about others: edges for what exists, problems for what does not. */
export function edgesOf(entry: Entry, index: NameIndex, titleOf: NameOf): References {
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  const meant: EntryId[] = [];
  const { facts } = entry;

  const add = (
    followed: Followed,
    at: Pick<Place, 'line' | 'column'>,
    edge: Omit<Edge, 'from' | 'to'>,
  ): void => {
    if (!followed) return;
    if ('to' in followed) {
      edges.push({ from: entry.id, to: followed.to, ...edge });
    } else {
      meant.push(...followed.meant);
      problems.push(problemIn(entry, at, followed.code, followed.message, followed.hint));
    }
  };

  const calling = (spot: Spot, node: Node): Pick<Edge, 'context' | 'anchor'> => ({
    context: sentenceAround(textWithMention(spot.block, titleOf, node)),
    ...(spot.anchor === undefined ? {} : { anchor: spot.anchor }),
  });

  for (const link of facts.links) {
    const followed = followLink(link.node, index);
    if (followed && 'to' in followed && followed.to === entry.id) {
      const hint = 'Write the words without brackets.';
      problems.push(problemIn(entry, link, 'self-link', 'The entry links to itself.', hint));
    } else {
      add(followed, link, { kind: 'mention', ...calling(link, link.node) });
    }
  }
  for (const citation of facts.citations) {
    const followed = followId(citation.id, ['references', 'sources'], index);
    add(followed, citation, { kind: 'citation', ...calling(citation, citation.node) });
  }
  for (const passage of facts.claims) {
    const call = calling(passage, passage.node);
    add(followId(passage.claim, ['claims'], index), passage, { kind: 'claim', ...call });
    for (const actor of new Set(passage.chain)) {
      add(followId(actor, ['actors'], index), passage, { kind: 'chain', ...call });
    }
  }
  for (const quote of facts.quotes) {
    const followed = followId(quote.by, ['actors'], index);
    add(followed, quote, { kind: 'quote', ...calling(quote, quote.node) });
  }
  for (const embed of facts.embeds) {
    for (const [attribute, collection] of EMBED_REFERENCES[embed.component] ?? []) {
      const id = embed.attributes[attribute];
      if (id !== undefined) add(followId(id, [collection], index), embed, { kind: 'embed' });
    }
  }
  for (const { field, path, value } of referencesIn(entry.collection, entry.data)) {
    const at = entry.placeOf(path);
    if (value === entry.id) {
      const hint = 'Name another entry or take the field out.';
      problems.push(problemIn(entry, at, 'self-link', 'The entry names itself.', hint));
    } else {
      add(followId(value, field.to, index), at, { kind: 'field', as: field.as });
    }
  }
  return { edges, problems, meant };
}
