import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of files as files. */
export const files = {
  'unreadable-file': {
    about: 'The file cannot be read as UTF-8 text.',
    why: 'Every program that reads the files expects UTF-8. In another encoding letters with accents would be lost without anybody noticing.',
    remarks: {
      example: 'The file is saved with the encoding "Latin 1" or "Windows 1252".',
      repair: 'The file is saved as UTF-8.',
    },
  },
  'file-name': {
    about: 'The file name is no valid id, or the ending does not belong to this folder.',
    why: 'The file name is the id of the entry and becomes part of its address, so it must be one that every browser and every computer writes in the same way.',
  },
  'unexpected-file': {
    about: 'The file stands where no content is looked for.',
    why: 'A file in the wrong place would never be published, and nobody would be told.',
  },
  'file-too-large': {
    about: 'The file is larger than a file may be.',
    why: 'Nobody reads a page of that length, and a file of any size would let a stranger keep the checker busy.',
    remarks: {
      example: 'The last line stands there 4,000 times.',
      repair: 'What remains is short, or has become several entries.',
    },
  },
  'forbidden-character': {
    about: 'The file holds a character that cannot be seen or that reorders the text.',
    why: 'A character that nobody can see may hide words, part them or turn their order round, so that readers and editors see different texts. It often comes along when text is copied.',
  },
  'not-normalized': {
    about: 'A letter is written in parts that Unicode has as one character.',
    why: 'The same letter can be stored as one character or as a letter and an accent. Search and links find only what is stored in the same way.',
  },
  'too-complex': {
    about: 'The file holds more of something than a file may, or takes too long to read.',
    why: 'No article is as long or needs as much markup as this. Such a text is meant to keep the checker busy.',
    remarks: {
      example: 'The last line stands there 3,000 times.',
      repair: 'What remains is short, or has become several entries.',
    },
  },
  'missing-file': {
    about: 'A file that another file needs is not there.',
    why: 'A data set is two files: the figures, and what they are and where they come from. One without the other cannot be shown.',
    remarks: { example: 'There is no file data/traffic.csv.' },
  },
  'no-content': {
    about: 'The content folder holds no entry.',
    why: 'A site without a single entry is a mistake in the settings, never what was meant: the earlier site stays published.',
    remarks: { example: 'The folder content/ is empty.' },
  },
  'duplicate-id': {
    about: 'Two files claim the same id.',
    why: 'Links name an entry by its id alone. If two entries shared one, nobody could tell which is meant.',
    remarks: { example: 'There is an actor "the-daily" already.' },
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
