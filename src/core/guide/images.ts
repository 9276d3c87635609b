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
function pictured(text: string, picture = SMALL): Sample {
  return { ...concept(text), images: { 'concepts/crack.png': picture } };
}

/** Problems of images. */
export const IMAGES = {
  'image-not-allowed': {
    example: concept(
      '![A crack as long as a hand](https://works.example.org/crack.png) [@engineers-report]',
    ),
    repair: pictured('![A crack as long as a hand](crack.png) [@engineers-report]'),
  },
  'image-description': {
    example: pictured('![](crack.png) Photographed in May [@engineers-report].'),
    repair: pictured(SHOWN),
  },
  'image-type': {
    example: pictured(SHOWN, AS_GIF),
    repair: pictured(SHOWN),
  },
  'image-damaged': {
    example: pictured(SHOWN, SMALL.slice(0, 120)),
    repair: pictured(SHOWN),
  },
  'image-metadata': {
    example: pictured(SHOWN, WITH_PLACE),
    repair: pictured(SHOWN),
  },
  'image-too-large': {
    example: pictured(SHOWN, WIDE),
    repair: pictured(SHOWN),
  },
  'unused-image': {
    example: pictured('The crack is as long as a hand [@engineers-report].'),
    repair: pictured(SHOWN),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
