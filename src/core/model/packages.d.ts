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
