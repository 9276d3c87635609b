/** Hashes of what a page holds inline, as CSP sources: `sha256-…` in base64 (CSP Level 3, 2.3.1). */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The Content-Security-Policy of a page: nothing loads or runs but what was built here.
 * @param hashes of the page's inline scripts and styles
 * @param place `meta` leaves out what only a response header may say
 */
export function contentSecurityPolicy(hashes: InlineHashes, place: 'meta' | 'header'): string {
  const sources = (list: readonly string[]): string =>
    ["'self'", ...[...new Set(list)].sort().map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(hashes.scripts)}`,
    `style-src ${sources(hashes.styles)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    ...(place === 'header' ? ["frame-ancestors 'none'"] : []),
  ].join('; ');
}

/**
 * The policy of every address, whatever lies there: that of what has no other, such as a figure's
 * file or a page that is missing. Beside another both hold. It lets a page have inline parts,
 * because the page itself says which.
 */
export const DEFAULT_POLICY = contentSecurityPolicy(
  { scripts: ['unsafe-inline'], styles: ['unsafe-inline'] },
  'header',
);
