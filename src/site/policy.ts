import { contentSecurityPolicy } from '../core/exports/csp.ts';
import { inlineHash } from '../io/digest.ts';

/**
 * The Content-Security-Policy of a page, from the very texts that its template puts into it.
 * @param scripts the page's inline scripts
 * @param styles its inline style sheets
 */
export function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return contentSecurityPolicy(
    { scripts: scripts.map(inlineHash), styles: styles.map(inlineHash) },
    'meta',
  );
}
