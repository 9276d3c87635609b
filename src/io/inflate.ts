import { inflateSync } from 'node:zlib';
import type { Inflate } from '../core/grammar/images/bytes.ts';

/** Decompresses with Node's zlib, into memory of the size that is expected and no more. */
export const inflate: Inflate = (data, most) => {
  try {
    // The types do not know that `info` brings the engine along, which counts what it took.
    const { buffer, engine } = inflateSync(data, {
      info: true,
      maxOutputLength: most,
      // One piece of this size, so that nothing is copied.
      chunkSize: Math.max(most + 1, 64),
    }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
    return { bytes: buffer, used: engine.bytesWritten };
  } catch {
    return undefined;
  }
};
