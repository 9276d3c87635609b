/** Addresses of the scripts that are fetched when they are first needed. */
declare const PREVIEWS: string;
declare const NOTES: string;
declare const CHANGES: string;

/** A style sheet as text, minified when the script is made. */
declare module '*.css' {
  const css: string;
  export default css;
}
