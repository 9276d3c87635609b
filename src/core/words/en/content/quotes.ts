/** What is said of quotations beside their originals and records, in English. */
export const quotes = {
  verified: {
    notFound: (quotation: string, near: string | undefined) => ({
      message: `The original does not have the words "${quotation}".`,
      hint:
        near === undefined
          ? 'Quote its exact words, or tell the same in your own without quotation marks.'
          : `The nearest words there are "${near}". Quote them exactly, or leave the quotation out.`,
    }),
    ambiguous: (quotation: string, times: number) => ({
      message: `The original has the words "${quotation}" ${times} times.`,
      hint: 'Say which is meant, such as occurrence="1" in <Claim> or <Quote>, or quote more words.',
    }),
    noOccurrence: (quotation: string, times: number, occurrence: number | undefined) => ({
      message: `The original has the words "${quotation}" ${times === 1 ? 'once' : `${times} times`}, and no occurrence ${occurrence}.`,
      hint: `Write an occurrence from 1 to ${times}, or take the attribute out.`,
    }),
    /** @param shown the words, or the first of them */
    copied: (count: number, shown: string, limit: number) => ({
      message: `${count} words in a row are the original's: "${shown}".`,
      hint: `Say it in your own words, or quote briefly; fewer than ${limit} may be the same.`,
    }),
    hasOriginal: () => ({
      message: 'The source says that its quotations are not verified, but its original is at hand.',
      hint: 'Take the field "quotes-unverified" out.',
    }),
    hasRecord: () => ({
      message:
        'The source says that its quotations are not verified, but there is a record of them.',
      hint: 'Take the field "quotes-unverified" out, or delete the record.',
    }),
    /** @param mayLack whether the source may say that its original is not at hand */
    noRecord: (quotations: number, source: string, mayLack: boolean) => ({
      message: `The source has ${quotations === 1 ? 'a quotation' : `${quotations} quotations`} and no record that the original has the words.`,
      hint: `Run "${command(source)}"${mayLack ? ', or say in "quotes-unverified" why the original is not at hand' : ''}.`,
    }),
    notCompared: (quotation: string, source: string) => ({
      message: `The quotation "${quotation}" was not compared with the original.`,
      hint: `Run "${command(source)}".`,
    }),
    notSpoken: (quotation: string) => ({
      message: `The original does not have the words "${quotation}" between quotation marks, as somebody's own.`,
      hint: `${PARAPHRASE}.`,
    }),
    notKnownAsSpoken: (quotation: string, source: string) => ({
      message: `The record does not say that the words "${quotation}" stand between quotation marks in the original.`,
      hint: `${PARAPHRASE}; where they do stand so, run "${command(source)}".`,
    }),
    /** Of a source that quotes nothing. */
    notAtAll: (source: string) => ({
      message: 'The source was read in full, but nothing says that it was compared with its original.',
      hint: `Run "${command(source)}", or write "read: partial".`,
    }),
  },

  records: {
    byteOrderMark: () => ({
      message: 'The file begins with U+FEFF, a byte order mark.',
      hint: 'Run "npm run check -- --fix", which takes it out.',
    }),
    noJson: () => ({ message: 'The file is no JSON.', hint: NEVER_EDIT }),
    /** @param path the part of it that does not fit; empty for the whole */
    noRecord: (path: string) => ({
      message: `The file is no record of quotations${path === '' ? '' : `: see "${path}"`}.`,
      hint: NEVER_EDIT,
    }),
    edited: () => ({
      message: 'The file is not as "npm run quotes" has written it.',
      hint: NEVER_EDIT,
    }),
    otherHash: () => ({
      message: 'The words of this quotation do not fit its hash.',
      hint: NEVER_EDIT,
    }),
    otherText: (source: string) => ({
      message: 'The record is of another text than this original.',
      hint: lookInto(source),
    }),
    otherWords: (source: string) => ({
      message: 'The original does not have this quotation as the record says.',
      hint: lookInto(source),
    }),
  },
};

const PARAPHRASE =
  'Tell them without <Quote>, since indirect speech is a paraphrase; quote="…" of <Claim> may have the outlet\'s own words';

const NEVER_EDIT = 'Never edit this file: run "npm run quotes" again, or restore it.';

function lookInto(source: string): string {
  return `Look who changed it and why; then run "${command(source)}".`;
}

function command(source: string): string {
  return `npm run quotes -- --original <file> ${source}`;
}
