/** Addresses of the scripts that are fetched when they are first needed. */
declare const PREVIEWS: string;
declare const CHANGES: string;

/** The language whose dates and numbers the site has. */
declare const FORMATS: string;

/** What scripts say: where a sentence is given something, `{0}` stands for the first of it. */
declare const WORDS: {
  readonly [K in keyof import('../core/words/words.ts').Words['site']['scripts']]: string;
};

/** A style sheet as text, minified when the script is made. */
declare module '*.css' {
  const css: string;
  export default css;
}
