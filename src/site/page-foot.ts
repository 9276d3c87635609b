/**
 * The foot of a page on paper, as CSS: its address and its date under each sheet, with the sheet's
 * number. Browsers that put nothing into the margins of paper print address and date by themselves.
 * @param address of the page, in full
 * @param edition the day of which the site tells, in words
 */
export function pageFoot(address: string, edition: string): string {
  const when = quoted(`${edition} · `);
  const number = `counter(page)"/"counter(pages)`;
  return `@page{font-size:8pt;@bottom-left{content:${quoted(address)}}@bottom-right{content:${when}${number}}}`;
}

/** A text as a string of CSS that can stand in HTML. */
function quoted(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
