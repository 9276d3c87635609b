/**
 * Puts what a page says about paper in force on the screen, and what it says about screens out of
 * it. Not every driver can do so itself; the page's policy allows it, since no style is added. It
 * runs in the page, so it knows nothing of this file.
 */
export function printRulesOnScreen(): void {
  /** A list of media queries as it would be read while printing. */
  const onPaper = (list: string): string =>
    list
      .split(',')
      .map((query) =>
        /\bnot\s+screen\b/.test(query) || /(?<!not\s+)\bprint\b/.test(query)
          ? query.replace(/\b(?:only\s+)?print\b|\bnot\s+screen\b/, 'all')
          : /\b(?:screen|print)\b/.test(query)
            ? 'not all'
            : query,
      )
      .join(',');
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) rule.media.mediaText = onPaper(rule.media.mediaText);
      const inner = (rule as { cssRules?: CSSRuleList }).cssRules;
      if (inner) visit(inner);
    }
  };
  for (const sheet of document.styleSheets) {
    sheet.media.mediaText = onPaper(sheet.media.mediaText);
    visit(sheet.cssRules);
  }
  dispatchEvent(new Event('beforeprint'));
}
