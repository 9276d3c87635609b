/** An entry's id: its file name without the ending, unique across all collections. */
export type EntryId = string & { readonly __brand: 'EntryId' };

/** The ids that file names and references must match. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Tells whether `text` is a well-formed entry id; says nothing of whether such an entry exists. */
export function isEntryId(text: string): text is EntryId {
  return ID_PATTERN.test(text);
}

/** Turns well-formed text into an id, and anything else into a programming error. */
export function entryId(text: string): EntryId {
  if (!isEntryId(text)) throw new TypeError(`not an entry id: ${text}`);
  return text;
}
