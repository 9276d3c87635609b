import type { Words } from '../words/words.ts';
import { isDocumentIn, speakersOf } from './chain-tree.ts';
import type { ChainPassage, Node, Tree } from './chain-tree.ts';

/** The diagram in words: a sentence for each chain. */
export function chainWords(passages: readonly ChainPassage[], words: Words): string {
  const sentences = passages.flatMap((passage) =>
    passage.chain.slice(-1).map(({ title }) => sentenceOf(passage, title, words)),
  );
  return [...new Set(sentences)].join(' ');
}

function sentenceOf(passage: ChainPassage, publisher: string, { chains }: Words): string {
  const { chain, inferred = [], stance } = passage;
  const speakers = speakersOf(passage).map(({ title }) => title);
  const between = chain.slice(1, -1).map(({ title, collection }, index) => ({
    name: inferred.includes(index + 1) ? chains.presumably(title) : title,
    isDocument: isDocumentIn(collection),
  }));
  const named = (document: boolean): string[] =>
    between.filter(({ isDocument }) => isDocument === document).map(({ name }) => name);
  const alone = chain.length === 1 && speakers.length === 1;
  const told = (): string =>
    alone
      ? chains.itself(publisher, chains.deeds[stance])
      : chains.sentence(speakers, named(false), named(true), publisher, chains.deeds[stance]);
  const disputed = (): string =>
    alone
      ? chains.disputesItself(publisher)
      : chains.dispute(
          speakers,
          between.map(({ name }) => name),
          publisher,
        );
  const said = stance === 'disputes' ? disputed() : told();
  const presumed = chain.length > 1 && inferred.includes(chain.length - 1);
  return presumed ? `${said} ${chains.presumed(publisher)}` : said;
}

/** What stands over the edge to a node, with what each is: what its passages do, and that it is inferred. */
export function saidOnEdge(
  { disputes }: Tree,
  { stances, isInferred }: Node,
  words: Words,
): { readonly said: string; readonly kind: string }[] {
  return [
    // That somebody disputes it, the first box of the tree says.
    ...(disputes ? [] : stances.map((kind) => ({ said: words.stances[kind], kind }))),
    ...(isInferred ? [{ said: words.chains.inferred, kind: 'inferred' }] : []),
  ];
}

/** What somebody or something in a chain did, under its name. */
export function roleOf({ disputes }: Tree, node: Node, words: Words): string {
  const { chains } = words;
  if (node.depth === 0) {
    if (disputes) return chains.disputes;
    // Who speaks for itself has no edge that could say what it does.
    return node.stances.length > 0
      ? words.list(node.stances.map((stance) => words.stances[stance]))
      : chains.said;
  }
  if (node.isDocument) return chains.document;
  if (disputes) return chains.tells;
  return node.stances.length > 0 ? chains.published : chains.carried;
}
