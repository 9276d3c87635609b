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

const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;

/** The inline scripts and styles of a page that we built; data blocks such as JSON-LD never run. */
export function inlineParts(html: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [, tag, attributes = '', content = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') styles.push(content);
    else if (!/\ssrc=/.test(attributes) && !/type="application\//.test(attributes))
      scripts.push(content);
  }
  return { scripts, styles };
}

/** Puts the policy into a page, right after its character encoding: before anything it governs. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => charset + meta);
}
