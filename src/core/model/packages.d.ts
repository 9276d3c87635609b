/** What we use of a package that comes without types. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** The letters of a label without its `xn--`. @throws RangeError when it is no Punycode */
    readonly decode: (label: string) => string;
    readonly encode: (letters: string) => string;
    readonly toASCII: (label: string) => string;
  };
  export default punycode;
}

/** The same for this one: what its parser finds, of which we read dates and intervals of dates. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: string;
    /** Of an interval its two ends, where an open one is none; else year, month and day as far as they are known. */
    readonly values: readonly unknown[];
    readonly uncertain?: unknown;
    readonly approximate?: unknown;
    /** A bit for each digit that is not known. */
    readonly unspecified?: number;
  }
  /** @throws when the text is no date of the level */
  export function parse(text: string, constraints: { readonly level: number }): EdtfNode;
}
