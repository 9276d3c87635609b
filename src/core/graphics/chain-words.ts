import type { Words } from '../words/words.ts';
import { isDocumentIn, speakersOf } from './chain-tree.ts';
import type { ChainPassage } from './chain-tree.ts';

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
