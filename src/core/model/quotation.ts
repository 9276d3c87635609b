/** Longest verbatim quotation, in words. */
export const QUOTATION_LIMIT = 11;

/** The hash of bytes, or of a text's in UTF-8 (SHA-256, hexadecimal). Core has none of its own: it is passed in. */
export type Hash = (content: string | Uint8Array) => string;
