import type { Language } from '../language.ts';
import { didYouMean } from './question.ts';

/** What commands and the dev server tell authors around the problems themselves, in English. */
export function reports(_: Language) {
  return {
    check: {
      noProblems: (files: number) => `${files} files, no problems.`,
      problems: (files: number, errors: number, warnings: number) =>
        `${files} files, ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
      /** @param guide where each code has a page */
      more: (guide: string) => `More about a code: ${guide}<code>/`,
    },

    repairs: {
      /** Stands between the place and what was done there. */
      repaired: 'repaired',
      all: (repairs: number) => `${count(repairs, 'repair')}.`,
      /** @param reason in the words of the system */
      failed: (file: string, reason: string) => `${file} cannot be repaired: ${reason}.`,
      replaced: (was: string, now: string) => `${quoted(was)} is now ${quoted(now)}`,
      byteOrderMark: 'the byte order mark before the text is gone',
      composed: 'letters and their accents are now one character each (NFC)',
      spaceBeforeWord: 'a space stands before this word now, without which MDX takes it for code',
      quotedDate: (date: string) => `the date stands in quotation marks now: "${date}"`,
      spacesAtEnd: 'the spaces at the end of the line are gone',
      lastLine: 'the last line ends with a line break now',
    },

    build: {
      untouched: 'Nothing was built; the published site is as it was.',
      faults: (faults: number) =>
        `${faults} faults in built pages; the published site is as it was.`,
      /** @param list the file that names all others, and its digest */
      done: (entries: number, title: string, folder: string, list: string) =>
        `Built ${entries} entries of "${title}" into ${folder} (${list})`,
    },

    quotes: {
      noSource: (id: string, near: string | undefined) =>
        `There is no source "${id}". ${didYouMean(near)}`.trimEnd(),
      /** @param reason in the words of the system */
      unreadable: (path: string, reason: string) => `${path} cannot be read: ${reason}.`,
      notWritten: (problems: number) => `${count(problems, 'problem')}; no record was written.`,
      written: (source: string, quotations: number, record: string) =>
        `${source}: ${count(quotations, 'quotation')} verified, see ${record}.`,
      matches: 'matches',
      differs: 'differs',
      notAtHand: 'not at hand',
      unreadableSource: 'cannot be read',
      noRecord: 'has no record',
      compared: (matching: number, differing: number, missing: number) =>
        `${matching} verified, ${differing} not as the record says, ${missing} without the original at hand.`,
      noneAtHand: (folder: string) =>
        `No record could be verified: ${folder} has none of the originals. ${ABOUT_ORIGINALS}`,
      noFolder: (folder: string) => `There is no folder ${folder}. ${ABOUT_ORIGINALS}`,
      unreadableFolder: (folder: string, reason: string) =>
        `The originals in ${folder} cannot be read: ${reason}.`,
      unreadableOriginal: (path: string, reason: string) =>
        `The original ${path} cannot be read: ${reason}.`,
      noFile: (path: string) => `The original ${path} cannot be read: it is no file.`,
      largeOriginal: (path: string, limit: number) =>
        `The original ${path} cannot be read: it is larger than ${limit} bytes.`,
      noText: (path: string) =>
        `The original ${path} is not UTF-8 text: save it with that encoding.`,
    },

    dev: {
      problems: (problems: number) =>
        `The content has ${problems === 1 ? 'a problem' : `${problems} problems`}`,
      unreadable: 'The content could not be read',
      mended: 'The content has no problems any more.',
      otherPath: 'The address in site.yaml has another path now: start "npm run dev" again.',
      /** @param kind of pages, by its name in the program */
      notUpdated: (problems: number, kind: string) =>
        `The content has ${problems} problems; ${kind} are not updated.`,
    },
  };
}

/** What a new checkout lacks, and what to do about it. */
const ABOUT_ORIGINALS =
  'Originals are the texts that sources quote from. They belong to their authors, so no checkout has ' +
  'them: who has them puts each into originals/ as plain text or Markdown (.txt or .md), under any name, ' +
  'or names their folder with --originals.';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function quoted(words: string): string {
  return words.startsWith('"') ? words : `"${words}"`;
}
