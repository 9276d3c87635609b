import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of quotations and originals. */
export const quotes = {
  'unverified-quotation': {
    about: 'A source quotes words that were not compared with its original.',
    why: 'Words between quotation marks must be those of the original. "npm run quotes" compares them with its text, which is never published, and keeps where each of them stands.',
    remarks: { repair: 'Now "npm run quotes" was run.' },
  },
  'uncompared-source': {
    about: 'A source was read in full and never compared with its original.',
    why: 'Whoever has read all of a text had it at hand. "npm run quotes" looks whether its words are copied, even where the source quotes nothing.',
    remarks: { repair: 'Now "npm run quotes" was run.' },
  },
  'indirect-speech': {
    about: 'A source has somebody speak words that its original tells in indirect speech.',
    why: 'A <Quote> says that somebody has spoken these very words. Only words between quotation marks in the original are shown as spoken; everything else is how the outlet put it.',
  },
  'quotes-file': {
    about: 'A record of verified quotations is not as it was written.',
    why: 'The record says what a program has compared. Written by hand it would say what somebody wishes. One that is forged in the right form passes here: only "npm run quotes -- --verify" tells it from a true one, with the original at hand.',
  },
  'quotation-not-found': {
    about: 'The original does not have the words of a quotation.',
    why: 'A quotation has exactly the words that were printed: no letter more, and none of them in another form. Other typographic quotation marks, dashes and spaces make no difference.',
  },
  'quotation-ambiguous': {
    about: 'The original has the words of a quotation more than once.',
    why: 'Each quotation leads to one place in the original. Where the same words stand there more than once, only the author knows which place is meant.',
  },
  'copied-words': {
    about: 'A digest has eight or more words in a row from its original.',
    why: 'A digest tells in our own words what somebody else has written. Eight words in a row are no coincidence any more.',
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
