/** Adds a style sheet to the page; a Content-Security-Policy has nothing against one made by a script of the site. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
