import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of the story as a whole. */
export const story = {
  'unknown-entry': {
    about: 'A link or field names an entry that does not exist.',
    why: 'Every link of the site leads somewhere. A name that no entry has is a slip of the hand, or an entry that is still to be written.',
  },
  'confusable-name': {
    about: 'A name cannot be told from a name of another entry.',
    why: 'Readers must be able to tell two entries apart. Two titles that differ only in letters that look the same are a mistake of the keyboard, or a forgery.',
    remarks: {
      example: 'There is an actor "Jane Doe"; the "o" in the alias is a Cyrillic letter.',
    },
  },
  'mixed-scripts': {
    about: 'A word of a name mixes letters of several scripts, or imitates those of another.',
    why: 'Letters of another alphabet look like ours and are not: nobody finds such a name, and it may pass for one that it is not.',
    remarks: { example: 'The "o" of the country is a Cyrillic letter.' },
  },
  'ambiguous-name': {
    about: 'A name fits more than one entry.',
    why: 'Two entries have this title or alias. Only the author knows which one is meant.',
    remarks: { example: 'The actor "city-wire" is also known as "the wire".' },
  },
  'wrong-collection': {
    about: 'A field names an entry of the wrong kind.',
    why: 'The field needs an entry of one kind: a place cannot be read before a concept, nor can a person be a source.',
    remarks: { example: '"old-town" is a place.' },
  },
  'self-link': {
    about: 'An entry links to itself.',
    why: 'A link to the page that one is reading leads nowhere.',
  },
  uncited: {
    about: 'A statement has no citation.',
    why: 'Readers must be able to check every statement. One without a source is left out, however true it may be.',
  },
  orphan: {
    about: 'Nothing links to the entry.',
    why: 'An entry to which no other leads will not be found by anybody.',
    remarks: { example: 'No other file names "toll".' },
  },
  'broken-chain': {
    about: 'A chain of attribution does not lead from speaker to publisher.',
    why: 'The chain tells who has heard it from whom. Independent origins are counted from it, so it begins with the speaker of the claim and ends with the publisher of the report.',
  },
  'unmeasured-change': {
    about: 'A change of wording has nothing that it is measured against.',
    why: 'A reader must be able to compare both wordings. So the other source is in the ledger, and quotes its words for the same claim.',
  },
  'claim-outside-source': {
    about: 'A claim is marked outside a source.',
    why: 'A claim is counted for every report that carries it. Our own text is no report: it links to the claim.',
  },
  'carried-and-silent': {
    about: 'A source carries a claim that it is said to omit.',
    why: 'A report cannot both tell something and leave it out. One of the two statements about it is wrong.',
  },
  'one-origin': {
    about: 'A text speaks of several sources for a claim that came by one way.',
    why: 'Five reports of one interview are one source. A text that calls them several lends a claim a support that it does not have. Say who carried it; where it is known by other ways, the claim names them under "elsewhere".',
  },
  'carried-and-not-applicable': {
    about: 'A source carries a claim that is said not to concern it.',
    why: 'What a report tells concerns it. One of the two statements about it is wrong.',
  },
  'overdue-forecast': {
    about: 'A forecast is past its day and has no outcome.',
    why: 'A forecast is kept track of so that somebody looks, when its day has come, what became of it. "npm run check -- --as-of 2025-07-01" lists those whose day has passed. It is only a warning: what is not documented stays overdue, and readers see that it is.',
    remarks: { example: 'The day given with --as-of is 1 July 2025.' },
  },
  'cites-mirror': {
    about: 'A copy is cited, and the work that it is a copy of is in the list.',
    why: 'A copy on another site may have been cut, changed or taken away, and its owner need not agree to it. Cite the work itself: look at its pages first, since their numbers may differ. It is only a warning.',
  },
  'no-forecast': {
    about: 'A forecast says only what is possible.',
    why: 'What may happen has not failed when it does not, so nobody can keep a record of it. It is a position, like other things that somebody holds to be so.',
  },
  'reserved-id': {
    about: "An entry has an id at whose address one of the site's own pages stands.",
    why: 'The ledger has pages of its own, such as the claims by topic. An entry with the same id would stand at their address.',
  },
  'unknown-section': {
    about: 'A sentence names a section that the page does not have.',
    why: 'Each sentence of the short versions says which parts of the page support it, and links to them.',
  },
  'too-long': {
    about: 'A text is longer than its form allows.',
    why: 'Readers in a hurry want a short answer: 80 or 450 words at most.',
  },
  'long-quotation': {
    about: 'A quotation is longer than the site may carry.',
    why: 'The words of others belong to them. We quote eleven at most, and tell the rest in our own.',
  },
  'unknown-topic': {
    about: 'A topic is not declared in site.yaml.',
    why: 'Claims and events are grouped by topic. A new spelling would become a group of its own.',
  },
  'circular-requirement': {
    about: 'Concepts require one another in a circle.',
    why: 'The reading path shows what to read first. If two concepts require each other, there is no first.',
    remarks: { example: 'The concept "steel-fatigue" requires "load-limit".' },
  },
  'circular-change': {
    about: 'Wordings are measured against one another in a circle.',
    why: 'Of two wordings, only one can be the change of the other.',
  },
  'circular-syndication': {
    about: 'Sources are syndicated from one another in a circle.',
    why: 'A report cannot be a copy of its own copy.',
  },
  'site-setting': {
    about: 'A setting of site.yaml does not fit the content.',
    why: 'The front page opens with this explainer.',
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
