import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import decodeAvif, { init as initAvif } from '@jsquash/avif/decode.js';
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js';
import type { Size } from '../core/grammar/images/bytes.ts';
import { damagedImage, readImage } from '../core/grammar/images/image.ts';
import type { ReadImage } from '../core/grammar/images/image.ts';
import { withoutEnd } from '../core/grammar/images/webp.ts';
import type { ImageEnding } from '../core/model/images.ts';
import { inflate } from './inflate.ts';

/**
 * Decoders as a second opinion on pictures whose codes ours do not go through: libwebp and libaom,
 * as WebAssembly, which reaches nothing outside its own memory.
 */
const DECODERS = {
  '.webp': once(async () => {
    await initWebp(program('webp'));
    return decodeWebp;
  }),
  '.avif': once(async () => {
    await initAvif(program('avif'));
    return decodeAvif;
  }),
};

/**
 * Reads an image, and asks a decoder whether it is one.
 * @param file its path, for messages
 */
export async function checkedImage(
  bytes: Uint8Array,
  file: string,
  ending: ImageEnding,
): Promise<ReadImage> {
  const image = readImage(bytes, file, ending, inflate);
  if (!image.size || (await decodes(bytes, ending, image.size))) return image;
  return damagedImage(file, ending);
}

/**
 * Whether a decoder accepts a picture that has this size before it is turned, and needs it to its
 * end. PNG and JPEG are gone through to their last code when they are read.
 */
async function decodes(bytes: Uint8Array, ending: ImageEnding, size: Size): Promise<boolean> {
  if (ending === '.avif') return isSize(await decoded(bytes, ending), size);
  if (ending !== '.webp' || !isSize(await decoded(bytes, ending), size)) return ending !== '.webp';
  const shorter = withoutEnd(bytes);
  return shorter === undefined || (await decoded(shorter, ending)) === undefined;
}

/** The size of a picture, or undefined where the decoder refuses it. */
async function decoded(bytes: Uint8Array, kind: keyof typeof DECODERS): Promise<Size | undefined> {
  const decode = await DECODERS[kind]();
  try {
    return (await decode(Uint8Array.from(bytes).buffer)) ?? undefined;
  } catch {
    return undefined;
  }
}

function isSize(found: Size | undefined, { width, height }: Size): boolean {
  if (!found) return false;
  const [wide, high] = [found.width, found.height];
  return (wide === width && high === height) || (wide === height && high === width);
}

function program(kind: 'webp' | 'avif'): WebAssembly.Module {
  const file = import.meta.resolve(`@jsquash/${kind}/codec/dec/${kind}_dec.wasm`);
  return new WebAssembly.Module(readFileSync(fileURLToPath(file)));
}

/** Loads a decoder with the first picture that needs it. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
