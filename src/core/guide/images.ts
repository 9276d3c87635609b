import type { ProblemCode } from '../model/codes.ts';
import type { Advice, Sample } from './advice.ts';
import { concept } from './samples.ts';

/**
 * Pictures in base64: one of two by two pixels as PNG, the same as GIF, the same with the place where
 * it was taken, and one of 5,000 by one.
 */
const SMALL =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQMAAABIeJ9nAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgYGAAAAAEAAGjChXjAAAAAElFTkSuQmCC';
const AS_GIF = 'R0lGODlhAgACAIAAAExpcYiIiCH5BAUAAAAALAAAAAACAAIAAAICjFMAOw==';
const WITH_PLACE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQMAAABIeJ9nAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAALGVYSWZNTQAqAAAACAABiCUABAAAAAEAAAAaAAAAAAABAAEAAgAAAAJOAAAAAAAAAElDg+wAAAAMSURBVAiZY2BgYAAAAAQAAaMKFeMAAAAASUVORK5CYII=';
const WIDE =
  'iVBORw0KGgoAAAANSUhEUgAAE4gAAAABAQMAAAAI39bLAAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQokWNgGAWjgIGOAAACcgABsfbc9QAAAABJRU5ErkJggg==';

const SHOWN = '![A crack as long as a hand](crack.png) Photographed in May [@engineers-report].';

/** A concept with a picture beside it. */
function pictured(text: string, picture = SMALL, remark?: string): Sample {
  return {
    ...concept(text),
    images: { 'concepts/crack.png': picture },
    ...(remark !== undefined && { remark }),
  };
}

/** Problems of images. */
export const IMAGES = {
  'image-not-allowed': {
    why: 'A picture from another site would tell that site who reads this page, and could become another picture at any time. So it lies beside the text, where it is checked like everything else.',
    example: concept(
      '![A crack as long as a hand](https://works.example.org/crack.png) [@engineers-report]',
    ),
    repair: pictured(
      '![A crack as long as a hand](crack.png) [@engineers-report]',
      SMALL,
      'The picture is saved as content/concepts/crack.png, beside the text.',
    ),
  },
  'image-description': {
    why: 'Readers who do not see the picture, and those whose line is too slow for it, get these words in its place.',
    example: pictured('![](crack.png) Photographed in May [@engineers-report].'),
    repair: pictured(SHOWN),
  },
  'image-type': {
    why: 'A file that says it is a picture and is something else may be an attack on a browser. The ending must be the one of what the file holds.',
    example: pictured(SHOWN, AS_GIF, 'The file crack.png was a GIF and only got another name.'),
    repair: pictured(SHOWN, SMALL, 'The picture was opened in a program and saved as PNG.'),
  },
  'image-damaged': {
    why: 'Browsers would show half of the picture or none. It mostly happens when a file was not fetched to its end. What stands behind the end of a picture is seen by nobody, and could be another file.',
    example: pictured(SHOWN, SMALL.slice(0, 120), 'The end of the file crack.png is missing.'),
    repair: pictured(SHOWN, SMALL, 'The file was fetched once more.'),
  },
  'image-metadata': {
    why: 'Cameras and programs write more into a file than its picture: where and when it was taken, names, serial numbers, a small picture from before it was cut, remarks. A reader of the site could find a witness or a source by them. Kept are colours, the make of the camera, exposure and orientation, and plain remarks of at most 1,024 letters.',
    example: pictured(SHOWN, WITH_PLACE, 'The picture crack.png says where it was taken.'),
    repair: pictured(SHOWN, SMALL, 'The picture was exported without metadata.'),
  },
  'image-too-large': {
    why: 'No screen shows more than 4,096 pixels. A picture of more makes readers wait, and takes all the memory of a phone.',
    example: pictured(SHOWN, WIDE, 'The picture crack.png is 5,000 pixels wide.'),
    repair: pictured(SHOWN, SMALL, 'The picture is smaller now.'),
  },
  'unused-image': {
    why: 'A picture that nobody sees is a mistake: the line that shows it was forgotten or taken out.',
    example: pictured(
      'The crack is as long as a hand [@engineers-report].',
      SMALL,
      'The picture content/concepts/crack.png lies beside the text.',
    ),
    repair: pictured(SHOWN),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
