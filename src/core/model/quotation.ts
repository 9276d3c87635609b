/** Longest verbatim quotation, in words. */
export const QUOTATION_LIMIT = 11;

/** A hash of a text's UTF-8 bytes (SHA-256, hexadecimal). Core has none of its own: it is passed in. */
export type Hash = (text: string) => string;
