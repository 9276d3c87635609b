import { didYouMean } from '../question.ts';

/** What stands in the place of a file or a folder. */
type Found = 'link' | 'file' | 'folder' | 'other';

const FOUND: Readonly<Record<Found, string>> = {
  link: 'leads to one',
  file: 'a file',
  folder: 'a folder',
  other: 'a pipe or a device',
};

/** What is said of files as files, and of work on them that comes to no end, in English. */
export const files = {
  folder: {
    empty: (file: string) => ({
      message: 'The content folder holds no entry.',
      hint: `Add a first entry, such as ${file}.`,
    }),
    noSettings: (file: string) => ({
      message: 'The settings of the site are missing.',
      hint: `Add ${file} with title, tagline, url and the other settings.`,
    }),
    onlyLink: (name: string) => ({
      message: `"${name}" is no folder, but leads to one.`,
      hint: 'Put the folder itself here.',
    }),
    noFile: (name: string, found: Found) => ({
      message: `"${name}" is no file, but ${FOUND[found]}.`,
      hint: 'Put the file itself here.',
    }),
    noFolder: (name: string, found: Found) => ({
      message: `"${name}" is no folder, but ${FOUND[found]}.`,
      hint: 'Put the folder itself here.',
    }),
    stranger: (
      name: string,
      near: string | undefined,
      settings: string,
      folders: readonly string[],
    ) => ({
      message: `"${name}" is no part of the content.`,
      hint: `${didYouMean(near)}Here stand the file ${settings} and the folders ${folders.join(', ')}.`,
    }),
    inside: (name: string, collection: string) => ({
      message: `"${name}" is a folder inside ${collection}/.`,
      hint: `Move its files up into ${collection}/.`,
    }),
    /** @param reason in the words of the system */
    unreadable: (reason: string) => ({
      message: `The folder cannot be read: ${reason}.`,
      hint: 'Check that you have the right to read it.',
    }),
  },

  files: {
    /** @param reason in the words of the system */
    unreadable: (reason: string) => ({
      message: `The file cannot be read: ${reason}.`,
      hint: MAY_READ,
    }),
    notPlain: () => ({
      message: 'The file cannot be read: it is no plain file.',
      hint: MAY_READ,
    }),
    notText: () => ({
      message: 'The file is not UTF-8 text: here begins what no character is written as.',
      hint: 'Save it with the encoding UTF-8.',
    }),
    longText: (bytes: number, limit: number) => ({
      message: tooLarge(bytes, limit),
      hint: 'Split it into several entries.',
    }),
    largeImage: (bytes: number, limit: number) => ({
      message: tooLarge(bytes, limit),
      hint: 'Save the picture with fewer pixels, or as WebP or AVIF.',
    }),
  },

  reading: {
    /** @param reason in the words of the program */
    fails: (reason: string) => ({ message: `Reading this file fails: ${reason}.`, hint: SPLIT }),
    failed: () => ({ message: 'Reading this file fails.', hint: SPLIT }),
    ended: () => ({ message: 'The thread that read this file has ended.', hint: SPLIT }),
    takesTime: () => ({ message: 'Reading this file takes too long.', hint: SPLIT }),
    takesMemory: () => ({ message: 'Reading this file takes too much memory.', hint: SPLIT }),
  },

  drawing: {
    /** @param reason in the words of the program */
    fails: (reason: string) => ({ message: `Drawing this fails: ${reason}.`, hint: TAKE_OUT }),
    pageFails: (page: string, reason: string) => ({
      message: `Drawing the page ${page} fails: ${reason}.`,
      hint: TAKE_OUT,
    }),
  },
};

const MAY_READ = 'Check that it is there and that you have the right to read it.';

const SPLIT = 'Split the file, or take out half of its text to find the part that does it.';

const TAKE_OUT =
  'Take out half of it to find the words that do it; if all of it looks right, tell the maintainers.';

function tooLarge(bytes: number, limit: number): string {
  return `The file has ${bytes} bytes; it may have ${limit}.`;
}
