import type { FootnoteReference, Nodes } from 'mdast';
import { phrasePattern } from '../../grammar/phrases.ts';
import type { TextBlock } from '../../grammar/facts.ts';
import { startOf } from '../../grammar/position.ts';
import type { Position } from '../../grammar/position.ts';
import { sentencesIn, textOf } from '../../grammar/text.ts';
import type { Sentences } from '../../grammar/text.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { originsIn } from '../origins.ts';
import { problemIn } from '../problem-in.ts';

/** How a text speaks of several sources, and of none. */
interface Speech {
  /** The phrase in a sentence that speaks of several; undefined where it does not, or denies it. */
  readonly phraseIn: (sentence: string) => string | undefined;
  /** Whether a text has such a phrase anywhere: few have, and only those are read by sentences. */
  readonly isIn: (text: string) => boolean;
}

/**
 * No text speaks of several sources where the claim that it tells of came by one way. It tells of the
 * claims that a sentence links to, of that in whose body it stands, and of those of its sections; a
 * note tells of what its own sentence links to or else that which calls it. A digest of a report says
 * what the report says.
 */
export const oneOrigin: Check = (draft) => {
  if (draft.incomplete || !draft.site) return [];
  const words = draft.languages.wordsFor(draft.site.language);
  if (!words) return [];
  const several = phrasePattern(words.text.severalSources);
  const denied = phrasePattern(words.text.denials);
  const speech: Speech = {
    isIn: (text) => several.test(text),
    phraseIn: (sentence) => {
      const found = several.exec(sentence);
      return !found || denied.test(sentence.slice(0, found.index)) ? undefined : found[0];
    },
  };
  const known = waysBy(draft);
  return [...draft.entries.values()].flatMap((entry) => [
    ...inBody(draft, entry, speech, known),
    ...inDepths(draft, entry, speech, known),
  ]);
};

/** By how many ways claims are known; undefined for background, which has none. */
type Ways = (claim: string) => number | undefined;

function waysBy({ all }: Draft): Ways {
  const { originsOf, waysOf } = originsIn({ all });
  const passages = Map.groupBy(
    all('sources').flatMap(({ facts }) => facts.claims),
    ({ claim }) => claim,
  );
  const ways = new Map<string, number>();
  for (const { id, data } of all('claims')) {
    if (data.kind === 'background') continue;
    ways.set(id, waysOf(originsOf(data, passages.get(id) ?? []), data));
  }
  return (claim) => ways.get(claim);
}

/** The claim of one origin that a text tells of, unless it tells of one of several as well. */
function single(claims: Iterable<string>, ways: Ways): string | undefined {
  const told = [...claims].filter((claim) => ways(claim) !== undefined);
  if (told.some((claim) => (ways(claim) ?? 0) > 1)) return undefined;
  return told.find((claim) => ways(claim) === 1);
}

function inBody(draft: Draft, entry: Entry, { isIn, phraseIn }: Speech, ways: Ways): Problem[] {
  const { facts, collection, id } = entry;
  const blocks = new Map<TextBlock, boolean>();
  for (const { block, inNote } of facts.statements) blocks.set(block as TextBlock, inNote);
  // Headings and cells of tables are no paragraphs; those of a note are its own.
  for (const { block, anchor } of facts.links) {
    if (!blocks.has(block)) blocks.set(block, anchor?.startsWith('note-') ?? false);
  }
  const telling = [...blocks].filter(([, inNote]) => inNote || collection !== 'sources');
  return telling.flatMap(([block, inNote]): Problem[] => {
    if (!isIn(textOf(block, (name) => name))) return [];
    const sentences = sentencesIn(block, (name) => name);
    return sentences.texts.flatMap((sentence, index): Problem[] => {
      const phrase = phraseIn(sentence);
      if (phrase === undefined) return [];
      const linked = linkedIn(draft, entry, block, sentences, index);
      const claims =
        collection === 'claims'
          ? [id, ...linked]
          : linked.length > 0 || !inNote
            ? linked
            : calling(draft, entry, block);
      const claim = single(claims, ways);
      if (claim === undefined) return [];
      const at = placeOfWords(block, phrase);
      return [problemIn(entry, at, 'one-origin', say.oneOrigin.several(phrase, claim))];
    });
  });
}

/** The claims that a sentence links to or, in a digest, carries. */
function linkedIn(
  draft: Draft,
  { facts }: Entry,
  block: TextBlock,
  { indexOf }: Sentences,
  sentence: number,
): EntryId[] {
  const links = facts.links.flatMap(({ node, block: within }) => {
    if (within !== block || indexOf(node) !== sentence) return [];
    const found = draft.names.resolve(node.value);
    return found.kind === 'found' ? [found.id] : [];
  });
  const passages = facts.claims.flatMap(({ claim, node, block: within }) =>
    within === block && indexOf(node) === sentence ? [claim] : [],
  );
  return [...links, ...passages];
}

/** The claims of the sentences that call the note in which a block stands. */
function calling(draft: Draft, entry: Entry, inNote: TextBlock): EntryId[] {
  const { facts } = entry;
  const note = facts.notes.find(({ node }) => holds(node, inNote));
  if (!note) return [];
  const blocks = new Set([...facts.links, ...facts.claims].map(({ block }) => block));
  return [...blocks].flatMap((block) => {
    const sentences = sentencesIn(block, (name) => name);
    return marksOf(block, note.id).flatMap((mark) =>
      linkedIn(draft, entry, block, sentences, sentences.indexOf(mark)),
    );
  });
}

function inDepths(draft: Draft, entry: Entry, { phraseIn }: Speech, ways: Ways): Problem[] {
  if (entry.collection !== 'explainers') return [];
  return (['brief', 'short'] as const).flatMap((depth) =>
    entry.data[depth].flatMap(({ says, sections }, index): Problem[] => {
      const phrase = phraseIn(says);
      if (phrase === undefined) return [];
      const claim = single(claimsUnder(draft, entry, sections), ways);
      if (claim === undefined) return [];
      const said = say.oneOrigin.several(phrase, claim);
      return [problemIn(entry, [depth, index, 'says'], 'one-origin', said)];
    }),
  );
}

/** The claims that the sections of a text link to. */
function claimsUnder(draft: Draft, { facts }: Entry, sections: readonly string[]): EntryId[] {
  const { headings, links } = facts;
  const slugOf = (place: Position): string | undefined =>
    headings.findLast(({ line, depth }) => depth === 2 && line <= place.line)?.slug;
  return links.flatMap((link) => {
    const slug = slugOf(link);
    const found = draft.names.resolve(link.node.value);
    return slug !== undefined && sections.includes(slug) && found.kind === 'found'
      ? [found.id]
      : [];
  });
}

function marksOf(node: Nodes, note: string): FootnoteReference[] {
  if (node.type === 'footnoteReference') return node.identifier === note ? [node] : [];
  return 'children' in node ? node.children.flatMap((child) => marksOf(child, note)) : [];
}

function holds(node: Nodes, block: Nodes): boolean {
  return node === block || ('children' in node && node.children.some((each) => holds(each, block)));
}

/** Where words stand in a block: at the text that holds them, or at its beginning. */
function placeOfWords(block: TextBlock, words: string): Position {
  // A phrase is letters and spaces.
  const wanted = new RegExp(words.split(/\s+/).join('\\s+'), 'u');
  const within = (node: Nodes): Position | undefined => {
    if (node.type === 'text') {
      const at = node.value.search(wanted);
      if (at < 0) return undefined;
      const { line, column } = startOf(node);
      const breaks = node.value.slice(0, at).split('\n').length - 1;
      return breaks === 0
        ? { line, column: column + at }
        : { line: line + breaks, column: at - node.value.lastIndexOf('\n', at) };
    }
    if (!('children' in node)) return undefined;
    for (const child of node.children) {
      const found = within(child);
      if (found) return found;
    }
    return undefined;
  };
  return within(block) ?? startOf(block);
}
