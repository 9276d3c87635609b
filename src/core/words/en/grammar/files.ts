import { IMAGE_FORMATS } from '../../../model/images.ts';
import type { Language } from '../../language.ts';

/** What a file of an image may hold beside its picture. */
const EXTRAS = {
  archive: 'an archive',
  camera: 'data about a camera or a person',
  picture: 'a second picture',
  place: 'the place where it was taken',
  remarks: 'remarks',
  turn: 'a turn that not every browser makes',
  unknown: 'data that no browser shows',
} as const;

export type PictureExtra = keyof typeof EXTRAS;

/** What to do about a name: delete one of two files, or give it a name that fits. */
export type NameAdvice =
  | { readonly do: 'choose'; readonly other: string }
  | { readonly do: 'rename'; readonly to: string }
  | { readonly do: 'invent' };

const FETCH = 'Fetch it anew, or open it in a program for pictures and save it again.';
const EXPORT =
  'Export it for the web, without metadata, in a program for pictures: that saves the picture alone.';
const EXAMPLE = '![What it shows](some-picture.png)';

/** What is said of the names of files, and of images. */
export function files({ either }: Language) {
  const formats = either(IMAGE_FORMATS);
  const advice = (what: NameAdvice): string => {
    switch (what.do) {
      case 'choose':
        return `There is "${what.other}" as well: delete one of the two, or give it another name.`;
      case 'rename':
        return `Rename it to "${what.to}".`;
      case 'invent':
        return 'Use the Latin letters a to z in lower case, digits and single hyphens, as in "some-entry".';
    }
  };
  return {
    fileNames: {
      foreign: (name: string, collection: string, endings: readonly string[]) => ({
        message: `"${name}" does not belong in ${collection}/.`,
        hint: `Only files that end in ${either(endings)} stand here.`,
      }),
      foreignPicture: (name: string, collection: string) => ({
        message: `"${name}" does not belong in ${collection}/.`,
        hint: `Save the picture as ${formats}.`,
      }),
      device: (name: string, other: string) => ({
        message: `"${name}" is the name of a device on Windows.`,
        hint: `Give it another name, such as "${other}".`,
      }),
      wrongEnding: (name: string, ending: string, what: NameAdvice) => ({
        message: `"${name}" does not end in ${ending}.`,
        hint: advice(what),
      }),
      invalid: (name: string, what: NameAdvice) => ({
        message: `"${name}" is no valid file name.`,
        hint: advice(what),
      }),
    },
    pictures: {
      emptyFile: () => ({ message: 'The file is empty.', hint: FETCH }),
      otherFormat: (format: string, actual: string | undefined) => ({
        message: `The file is no ${format} image${actual === undefined ? '' : `, but ${actual}`}.`,
        hint: `Save the picture as ${formats} with a program for pictures; another name does not change it.`,
      }),
      moves: () => ({
        message: 'The picture moves, and readers could not stop it.',
        hint: 'Save one of its pictures by itself.',
      }),
      goesOn: () => ({
        message: 'The file goes on where its picture ends.',
        hint: EXPORT,
      }),
      damaged: (format: string) => ({
        message: `The file begins as ${format}, but is no whole image.`,
        hint: FETCH,
      }),
      holdsMore: (extra: PictureExtra) => ({
        message: `The file holds more than its picture: ${EXTRAS[extra]}.`,
        hint: EXPORT,
      }),
      tooLarge: (width: number, height: number, most: number) => ({
        message: `The image has ${width} × ${height} pixels.`,
        hint: `Make it smaller: no side may have more than ${most} pixels.`,
      }),
      reference: () => ({
        message: 'An image names its file right here.',
        hint: `Write it like this: ${EXAMPLE}.`,
      }),
      badName: (name: string, endings: readonly string[]) => ({
        message: `"${name}" is no name of an image.`,
        hint: `Name the file with lower-case letters, digits and hyphens, and end it in ${either(endings)}.`,
      }),
      elsewhere: (address: string) => ({
        message: `"${address}" is no name of an image.`,
        hint: `Save the picture as ${formats} in the folder of this text, and write its name alone: ${EXAMPLE}.`,
      }),
      title: () => ({
        message: 'An image has no title: a phone, a keyboard and paper would not show it.',
        hint: 'Write these words into the text.',
      }),
      noDescription: () => ({
        message: 'The image has no description.',
        hint: `Say between the brackets what it shows: ${EXAMPLE}.`,
      }),
      emptyDescription: (words: string) => ({
        message: `"${words}" does not say what the image shows.`,
        hint: `Say between the brackets what it shows: ${EXAMPLE}.`,
      }),
      codeInDescription: () => ({
        message: 'The description of this image holds one of the characters "<", "{" and "}".',
        hint: 'Describe it with words alone.',
      }),
      notInParagraph: () => ({
        message: 'An image stands in a paragraph, and in nothing else inside it.',
        hint: 'Write it at the beginning of a paragraph or on lines of its own.',
      }),
    },
  };
}
