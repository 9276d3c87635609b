/** Files of a story as they stand below `content/`. */
export interface Sample {
  /** Their texts by path; these files are shown. Every other file of the story is right. */
  readonly files: Readonly<Record<string, string>>;
  /** The original of a source of this sample: what `npm run quotes` compares it with. */
  readonly original?: { readonly source: string; readonly text: string };
  /** Pictures in base64, by path. They are not shown. */
  readonly images?: Readonly<Record<string, string>>;
  /** Files of the story that are not there. */
  readonly without?: readonly string[];
  /** True when the story has no other file. */
  readonly alone?: true;
  /** Set when the files are not saved as UTF-8. */
  readonly saved?: 'latin1';
  /** The day that the check is told with `--as-of`. */
  readonly asOf?: string;
  /** The day on which it is checked. */
  readonly today?: string;
  /** How often the last line of the text stands there, where that is too often to be shown. */
  readonly times?: number;
}

/** How the contributor's guide shows one code; what it says of it is in the catalogue of words. */
export interface Advice {
  /** The smallest content that has this problem, and no other. */
  readonly example: Sample;
  /** The same without the problem. */
  readonly repair: Sample;
}

/** A sample of one file. */
export function one(file: string, text: string): Sample {
  return { files: { [file]: text } };
}
