import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, 64 letters. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a policy calls an inline part by: `sha256-…` in base64 (CSP Level 3, 2.3.1). */
export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
