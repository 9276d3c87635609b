import { didYouMean } from '../question.ts';

/** What is said of the text of an entry, in English. */
export const texts = {
  chains: {
    outsideSource: (claim: string) => ({
      message: 'Only a source can carry a claim.',
      hint: `Link to the claim instead: [[${claim}]].`,
    }),
    /** @param right the chain as it probably is: `speaker > agency > publisher` */
    startsAndEndsWrong: (
      first: string,
      last: string,
      speakers: readonly string[],
      publisher: string,
      right: string,
    ) => ({
      message: `The chain leads from "${first}" to "${last}", but ${isSpeaker(speakers)} and ${isPublisher(publisher)}.`,
      hint: wholeChain(right),
    }),
    startsWrong: (first: string, speakers: readonly string[], right: string) => ({
      message: `The chain starts with "${first}", but ${isSpeaker(speakers)}.`,
      hint: wholeChain(right),
    }),
    /** The same of a passage that disputes, with those who do. */
    disputeStartsAndEndsWrong: (
      first: string,
      last: string,
      disputers: readonly string[],
      publisher: string,
      right: string,
    ) => ({
      message: `The chain leads from "${first}" to "${last}", but ${isDisputer(disputers)} and ${isPublisher(publisher)}.`,
      hint: wholeDispute(right),
    }),
    startsWithNoDisputer: (first: string, disputers: readonly string[], right: string) => ({
      message: `The chain starts with "${first}", but ${isDisputer(disputers)}.`,
      hint: wholeDispute(right),
    }),
    endsWrong: (last: string, publisher: string, right: string) => ({
      message: `The chain ends with "${last}", but ${isPublisher(publisher)}.`,
      hint: wholeChain(right),
    }),
    passesTwice: (actor: string, right: string) => ({
      message: `The chain passes "${actor}" twice.`,
      hint: wholeChain(right),
    }),
    passesItself: (source: string, right: string) => ({
      message: `The chain passes "${source}", the source itself.`,
      hint: wholeChain(right),
    }),
  },

  changed: {
    againstItself: () => ({
      message: 'The source measures its wording against its own.',
      hint: 'Name in against="…" the source whose wording it changes.',
    }),
    withoutPassage: (source: string, claim: string) => ({
      message: `The wording is measured against "${source}", which has no passage of "${claim}".`,
      hint: markThere(source, claim),
    }),
    withoutQuotation: (source: string, claim: string) => ({
      message: `The wording is measured against "${source}", which does not quote its passage of "${claim}".`,
      hint: `Add quote="…" with its words to <Claim id="${claim}"> there, or name another source.`,
    }),
    disputedThere: (source: string, claim: string) => ({
      message: `The wording is measured against "${source}", which only disputes "${claim}".`,
      hint: markThere(source, claim),
    }),
  },

  circles: {
    /** @param circle from an entry to itself: `a > b > a` */
    leadsToItself: (circle: string) => ({
      message: `These lead in a circle: ${circle}.`,
      hint: 'Take one of these links out: what comes first cannot depend on what comes after it.',
    }),
  },

  depths: {
    /** @param depth the field: `brief` or `short` */
    tooLong: (depth: string, words: number, limit: number) => ({
      message: `The ${depth} version has ${words} words; it may have ${limit}.`,
      hint: `Shorten it by ${words - limit === 1 ? 'a word' : `${words - limit} words`}.`,
    }),
    unknownSection: (slug: string, near: string | undefined, sections: readonly string[]) => ({
      message: `The page has no section "${slug}".`,
      hint:
        sections.length === 0
          ? 'Give the page a heading first: "## Some section".'
          : `${didYouMean(near)}Its sections are ${sections.join(', ')}.`,
    }),
  },

  notes: {
    missing: (id: string, near: string | undefined) => ({
      message: `There is no note "[^${id}]".`,
      hint: writeNote(id, near),
    }),
    /** @param component that names the note, such as `Mark` */
    missingFor: (component: string, id: string, near: string | undefined) => ({
      message: `The ${component.toLowerCase()} names the note "${id}", which is not written.`,
      hint: writeNote(id, near),
    }),
    twice: (id: string) => ({
      message: `The note "${id}" is written twice.`,
      hint: 'Give one of the two another name.',
    }),
    unused: (id: string) => ({
      message: `Nothing refers to the note "${id}".`,
      hint: `Put [^${id}] after the words it explains, or take the note out.`,
    }),
    unlabelled: (id: string) => ({
      message: `The note "${id}" has no label.`,
      hint: `Begin it with a label in bold: [^${id}]: **Context.** …`,
    }),
  },

  pageParts: {
    unknown: (part: string, near: string | undefined) => ({
      message: `The page has no part "#${part}".`,
      hint:
        near === undefined
          ? 'Link to a paragraph (#p3), a heading (#s-its-words), a note (#note-its-name) or a figure (#figure-its-id).'
          : `Did you mean "#${near}"?`,
    }),
    /**
     * @param line of the passage that has the name already
     * @param longer of the two claims, the one whose id is that of the other and a number
     */
    shared: (line: number, name: string, shorter: string, longer: string) => ({
      message: `This passage and the one in line ${line} would both be "#${name}" in the page.`,
      hint: `Mark "${shorter}" less often, or give the claim "${longer}" a file name that does not end in a number.`,
    }),
  },

  quotations: {
    tooLong: (words: number, limit: number) => ({
      message: `The quotation has ${words} words; a quotation may have ${limit}.`,
      hint: 'Quote the words that matter and tell the rest in your own.',
    }),
  },

  uncited: {
    entry: () => ({
      message: 'The entry cites nothing.',
      hint: 'Add "cites:" with the ids of references, or a body with citations.',
    }),
    note: () => ({
      message: 'This note has no citation.',
      hint: 'Say where it comes from with [@reference-id].',
    }),
    paragraph: () => ({
      message: 'This paragraph has no citation.',
      hint: 'Say where it comes from with [@reference-id], or put an editorial remark in <Aside>.',
    }),
  },

  entryLinks: {
    /** @param claimed the address that the words of the link are */
    toThisSite: (claimed: string) => ({
      message: `The text says "${claimed}", and the link leads to a page of this site.`,
      hint: WORDS_OF_LINK,
    }),
    titleToThisSite: (claimed: string) => ({
      message: `The title says "${claimed}", and leads to a page of this site.`,
      hint: WORDS_OF_LINK,
    }),
    titleToThisPage: (claimed: string) => ({
      message: `The title says "${claimed}", and leads to a part of this page.`,
      hint: WORDS_OF_LINK,
    }),
    titleElsewhere: (claimed: string, host: string) => ({
      message: `The title says "${claimed}", and leads to "${host}".`,
      hint: WORDS_OF_LINK,
    }),
  },
};

const WORDS_OF_LINK =
  'Say in words what stands there; an address stands in a link that leads to it.';

function isSpeaker(speakers: readonly string[]): string {
  return `the claim's speaker is "${speakers.join('" or "')}"`;
}

function isDisputer(disputers: readonly string[]): string {
  return `who disputes is "${disputers.join('" or "')}"`;
}

function markThere(source: string, claim: string): string {
  return `Mark in ${source} where it says so, <Claim id="${claim}" … quote="…">, or name another source.`;
}

function isPublisher(publisher: string): string {
  return `the source's publisher is "${publisher}"`;
}

function wholeChain(right: string): string {
  return `Write the way of the words from speaker to publisher, such as chain="${right}".`;
}

function wholeDispute(right: string): string {
  return `Write the way of the words from who disputes to publisher, such as chain="${right}".`;
}

function writeNote(id: string, near: string | undefined): string {
  return /^\S+$/.test(id)
    ? `${didYouMean(near)}Write the note on a line of its own: [^${id}]: **Context.** …`
    : 'Give the note a name without spaces, here and where it is written: [^name]: **Context.** …';
}
