import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of images. */
export const images = {
  'image-not-allowed': {
    about: 'The text embeds an image that is no picture of its own folder.',
    why: 'A picture from another site would tell that site who reads this page, and could become another picture at any time. So it lies beside the text, where it is checked like everything else.',
    remarks: { repair: 'The picture is saved as content/concepts/crack.png, beside the text.' },
  },
  'image-description': {
    about: 'An image has no words for readers who do not see it.',
    why: 'Readers who do not see the picture, and those whose line is too slow for it, get these words in its place.',
  },
  'image-type': {
    about: 'The bytes of a file are no still image of the kind that its ending names.',
    why: 'A file that says it is a picture and is something else may be an attack on a browser. The ending must be the one of what the file holds.',
    remarks: {
      example: 'The file crack.png was a GIF and only got another name.',
      repair: 'The picture was opened in a program and saved as PNG.',
    },
  },
  'image-damaged': {
    about: 'The file of an image is not whole, or goes on behind its picture.',
    why: 'Browsers would show half of the picture or none. It mostly happens when a file was not fetched to its end. What stands behind the end of a picture is seen by nobody, and could be another file.',
    remarks: {
      example: 'The end of the file crack.png is missing.',
      repair: 'The file was fetched once more.',
    },
  },
  'image-metadata': {
    about:
      'The file of an image holds more than its picture, such as the place where it was taken.',
    why: 'Cameras and programs write more into a file than its picture: where and when it was taken, names, serial numbers, a small picture from before it was cut, remarks. A reader of the site could find a witness or a source by them. Kept are colours, the make of the camera, exposure and orientation, and plain remarks of at most 1,024 letters.',
    remarks: {
      example: 'The picture crack.png says where it was taken.',
      repair: 'The picture was exported without metadata.',
    },
  },
  'image-too-large': {
    about: 'An image has a side of too many pixels.',
    why: 'No screen shows more than 4,096 pixels. A picture of more makes readers wait, and takes all the memory of a phone.',
    remarks: {
      example: 'The picture crack.png is 5,000 pixels wide.',
      repair: 'The picture is smaller now.',
    },
  },
  'unused-image': {
    about: 'No text shows the image.',
    why: 'A picture that nobody sees is a mistake: the line that shows it was forgotten or taken out.',
    remarks: { example: 'The picture content/concepts/crack.png lies beside the text.' },
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
