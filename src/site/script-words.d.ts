import type { Words } from '../core/words/words.ts';

declare global {
  /** The language whose dates and numbers the site has. */
  const FORMATS: string;

  /** The shape of each cell of a row as SVG path data, by its letter. */
  const CELLS: Readonly<Record<string, string>>;

  /** What scripts say: where a sentence is given something, `{0}` stands for the first of it. */
  const WORDS: { readonly [K in keyof Words['site']['scripts'] | 'settings']: string };

  /** What readers may choose: the name of each choice, what it is called, and its values with their words. */
  const CHOICES: readonly (readonly [
    name: string,
    {
      readonly label: string;
      readonly options: readonly (readonly [value: string, text: string])[];
    },
  ])[];
}
