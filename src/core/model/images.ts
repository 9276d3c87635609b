/**
 * The kinds of images, by the ending of their files, and how each is announced to a browser. All
 * are raster formats of one still picture that every browser shows. SVG is none of them: it is a
 * document that may hold code. GIF is none: what moves cannot be stopped by its reader, and what
 * stands still is smaller as PNG or WebP.
 */
export const IMAGE_TYPES = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
} as const;

export type ImageEnding = keyof typeof IMAGE_TYPES;

/** Tells whether a file with this ending is an image. */
export function isImageEnding(ending: string): ending is ImageEnding {
  return Object.hasOwn(IMAGE_TYPES, ending);
}

export const IMAGE_ENDINGS = Object.keys(IMAGE_TYPES) as ImageEnding[];

/** What these formats are called. */
export const IMAGE_FORMATS = ['PNG', 'JPEG', 'WebP', 'AVIF'] as const;

/** Longest side of an image, in pixels: more than any screen shows, and no trouble for a phone. */
export const LONGEST_SIDE = 4096;

/** Largest file of an image, in bytes: what a slow line brings within some seconds. */
export const IMAGE_LIMIT = 512 * 1024;

const IMAGE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(\.(?:png|jpg|webp|avif))$/;

/** The ending of a well-formed name of an image, such as `some-picture.png`; undefined for any other. */
export function imageEnding(name: string): ImageEnding | undefined {
  return IMAGE_NAME.exec(name)?.[1] as ImageEnding | undefined;
}
