/** Addresses of the scripts that are fetched when they are first needed. */
declare const PREVIEWS: string;
declare const NOTES: string;
declare const SETTINGS: string;
declare const CARD: string;
declare const CHANGES: string;

/** The style sheets that the scripts of those names bring along, minified. */
declare const STYLES: {
  readonly previews: string;
  readonly card: string;
  readonly notes: string;
  readonly settings: string;
  readonly changes: string;
};
