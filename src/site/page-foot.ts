/**
 * The foot of a page on paper, as CSS: its address and its date under each sheet, with the sheet's
 * number, and the address under the text, for browsers that put nothing into the margins of paper.
 * @param address of the page, in full
 * @param edition the day of which the site tells, in words
 */
export function pageFoot(address: string, edition: string): string {
  const where = quoted(address);
  const when = quoted(`${edition} · `);
  const number = `counter(page)"/"counter(pages)`;
  const sheet = `@bottom-left{content:${where}}@bottom-right{content:${when}${number}}`;
  const below = `.colophon::after{content:${where}}`;
  return `@page{font-size:8pt;${sheet}}${onPaper(below)}`;
}

function onPaper(css: string): string {
  return ['@media', `print{${css}}`].join(' ');
}

/** A text as a string of CSS that can stand in HTML. */
function quoted(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
