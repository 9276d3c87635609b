/**
 * The foot of a page on paper: its address and its date under each sheet, with the sheet's number,
 * and under the text, for browsers that put nothing into the margins of paper.
 * @param address of the page, in full
 * @param edition the day of which the site tells, in words
 */
export function pageFoot(address: string, edition: string): string {
  const [where, when] = [quoted(address), quoted(`${edition} · `)];
  return `@media print{.colophon::after{content:${where}}@page{font:8pt sans-serif;@bottom-left{content:${where}}@bottom-right{content:${when} counter(page) "/" counter(pages)}}}`;
}

/** A text as a string of CSS that can stand in HTML. */
function quoted(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
