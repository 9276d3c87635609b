import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData, Plugin } from 'html-validate';
import type { BuiltPage } from '../../io/built-pages.ts';
import type { Finding } from './finding.ts';
import { inspectPage } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

export interface MarkupResult {
  readonly facts: readonly PageFacts[];
  readonly findings: readonly Finding[];
}

/**
 * Parses every page once: html-validate judges the markup (the rules of .htmlvalidate.json), and
 * our own checks read the same tree.
 *
 * Where .htmlvalidate.json departs from html-validate's recommended rules, and why:
 * - `aria-label-misuse` allows a name on every element that ARIA 1.2 lets authors name: a chain of
 *   attribution is an ordered list, and only its name says that the order is who told whom.
 * - `long-title` allows 80 characters instead of 70: an event's title is a sentence, and a sentence
 *   whose end a list of search results leaves out still tells a reader more than a clipped one.
 * - `valid-id` allows what HTML allows: headings and notes in other alphabets have ids in theirs.
 *
 * @param siteUrl address that the pages are published below, without a final slash
 */
export async function checkMarkup(
  pages: readonly BuiltPage[],
  config: ConfigData,
  siteUrl: string,
): Promise<MarkupResult> {
  const facts: PageFacts[] = [];
  const findings: Finding[] = [];
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const inspector: Plugin = {
    name: 'sidelight-inspector',
    setup: (source, events) => {
      const page = byFile.get(source.filename);
      if (!page) return;
      events.once('dom:ready', (_, { document }) => {
        facts.push(inspectPage(document, page, new URL(siteUrl + page.path)));
      });
    },
  };
  const loader = new StaticConfigLoader({
    ...config,
    plugins: [...(config.plugins ?? []), inspector],
  });
  const validator = new HtmlValidate(loader);
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        findings.push({ file, line, column, rule: ruleId, message });
      }
    }
  }
  return { facts, findings: [...findings, ...facts.flatMap((page) => page.findings)] };
}
