import { sentenceAround, textWithMention } from '../grammar/text.ts';
import type { NameOf } from '../grammar/text.ts';
import type { Spot } from '../grammar/facts.ts';
import type { Node } from 'mdast';
import type { ProblemCode } from '../model/codes.ts';
import { SINGULAR } from '../model/collections.ts';
import type { Collection } from '../model/collections.ts';
import { referencesIn } from '../model/fields.ts';
import { nearest } from '../grammar/near.ts';
import type { EntryId } from '../model/ids.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Edge, Entry } from './graph.ts';
import type { NameIndex } from './names.ts';

/** Attributes of block components that name entries. */
const EMBED_REFERENCES: Readonly<Record<string, readonly (readonly [string, Collection])[]>> = {
  Figure: [['id', 'data']],
  Timeline: [['actor', 'actors']],
  ActorGraph: [['actor', 'actors']],
};

/** Resolves everything that an entry says about others: edges for what exists, problems for what does not. */
export function edgesOf(
  entry: Entry,
  index: NameIndex,
  titleOf: NameOf,
): { edges: Edge[]; problems: Problem[] } {
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  const { facts } = entry;

  const report = (
    at: Pick<Place, 'line' | 'column'>,
    code: ProblemCode,
    message: string,
    hint: string,
  ): void => {
    problems.push({
      file: entry.path,
      line: at.line,
      column: at.column,
      code,
      severity: 'error',
      message,
      hint,
    });
  };

  /** Checks an id that must belong to one of `to`; true when it does. */
  const holds = (
    id: string,
    to: readonly Collection[],
    at: Pick<Place, 'line' | 'column'>,
  ): id is EntryId => {
    const collection = index.collectionOf(id);
    if (collection === undefined) {
      const near = nearest(id, index.idsIn(to)) ?? nearest(id, index.names);
      report(
        at,
        'unknown-entry',
        `There is no ${kinds(to)} "${id}".`,
        `${near === undefined ? '' : `Did you mean "${near}"? `}${whereToAdd(id, to)}`,
      );
      return false;
    }
    if (!to.includes(collection)) {
      report(
        at,
        'wrong-collection',
        `"${id}" is ${article(SINGULAR[collection])}, but here must stand ${article(kinds(to))}.`,
        `Name ${article(kinds(to))} by its id.`,
      );
      return false;
    }
    return true;
  };

  const calling = (spot: Spot, node: Node): Pick<Edge, 'context' | 'anchor'> => ({
    context: sentenceAround(textWithMention(spot.block, titleOf, node)),
    ...(spot.anchor === undefined ? {} : { anchor: spot.anchor }),
  });

  for (const link of facts.links) {
    const found = index.resolve(link.node.value);
    if (found.kind === 'found') {
      if (found.id === entry.id) {
        report(
          link,
          'self-link',
          'The entry links to itself.',
          'Write the words without brackets.',
        );
      } else {
        edges.push({ from: entry.id, to: found.id, kind: 'mention', ...calling(link, link.node) });
      }
    } else if (found.kind === 'ambiguous') {
      report(
        link,
        'ambiguous-name',
        `"${link.node.value}" fits more than one entry: ${found.ids.map((id) => `"${id}"`).join(', ')}.`,
        `Write the id: ${found.ids.map((id) => `[[${id}|${link.node.label ?? link.node.value}]]`).join(' or ')}.`,
      );
    } else if (found.kind === 'unlinkable') {
      report(
        link,
        'wrong-collection',
        `"${found.id}" is a ${SINGULAR[found.collection]} and has no page to link to.`,
        found.collection === 'references'
          ? `Cite it: [@${found.id}].`
          : `Show it: <Figure id="${found.id}" />.`,
      );
    } else {
      const near = nearest(link.node.value, index.names);
      report(
        link,
        'unknown-entry',
        `There is no entry "${link.node.value}".`,
        near === undefined
          ? 'Write the id, title or alias of an entry that exists, or add the entry.'
          : `Did you mean "${near}"?`,
      );
    }
  }
  for (const citation of facts.citations) {
    if (holds(citation.id, ['references', 'sources'], citation)) {
      edges.push({
        from: entry.id,
        to: citation.id,
        kind: 'citation',
        ...calling(citation, citation.node),
      });
    }
  }
  for (const passage of facts.claims) {
    if (holds(passage.claim, ['claims'], passage)) {
      edges.push({
        from: entry.id,
        to: passage.claim,
        kind: 'claim',
        ...calling(passage, passage.node),
      });
    }
    for (const actor of new Set(passage.chain)) {
      if (holds(actor, ['actors'], passage)) {
        edges.push({ from: entry.id, to: actor, kind: 'chain', ...calling(passage, passage.node) });
      }
    }
  }
  for (const quote of facts.quotes) {
    if (holds(quote.by, ['actors'], quote)) {
      edges.push({ from: entry.id, to: quote.by, kind: 'quote', ...calling(quote, quote.node) });
    }
  }
  for (const embed of facts.embeds) {
    for (const [attribute, collection] of EMBED_REFERENCES[embed.component] ?? []) {
      const id = embed.attributes[attribute];
      if (id !== undefined && holds(id, [collection], embed)) {
        edges.push({ from: entry.id, to: id, kind: 'embed' });
      }
    }
  }
  for (const { field, path, value } of referencesIn(entry.collection, entry.data)) {
    const at = entry.placeOf(path);
    if (value === entry.id) {
      report(
        at,
        'self-link',
        'The entry names itself.',
        'Name another entry or take the field out.',
      );
    } else if (holds(value, field.to, at)) {
      edges.push({ from: entry.id, to: value, kind: 'field', as: field.as });
    }
  }
  return { edges, problems };
}

function kinds(collections: readonly Collection[]): string {
  return collections.length > 2
    ? 'entry'
    : collections.map((collection) => SINGULAR[collection]).join(' or ');
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function whereToAdd(id: string, to: readonly Collection[]): string {
  const [first] = to;
  return first === undefined || to.length > 2
    ? 'Write the id of an entry that exists.'
    : `Write an id that exists, or add content/${first}/${id}${first === 'references' || first === 'data' ? '.yaml' : '.mdx'}.`;
}
