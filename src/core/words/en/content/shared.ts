/** A collection, by its name and by what its definition calls one of its entries. */
export type Thing = { readonly collection: string; readonly one: string };

/** How another text refers to an entry, and the words that do it: `[@some-work]`. */
export type Reference = { readonly how: 'link' | 'cite' | 'show'; readonly words: string };

/** What an author does to refer to an entry. */
export const REFERRING: Readonly<Record<Reference['how'], string>> = {
  link: 'Link to it from another entry',
  cite: 'Cite it',
  show: 'Show it',
};
