import { parse } from 'parse5';
import { edited } from './edits.ts';
import { languagesOfParts } from './languages-of-parts.ts';
import { typography } from './typography.ts';

/**
 * A page that is whole, with what depends on the language of each of its parts: that language and
 * its direction where they are not those around it, and its quotation marks.
 * @param source the HTML of a whole page
 */
export function inLanguages(source: string): string {
  const [, lang = 'en', rtl] = /<html lang="([^"]*)"(?: dir="(rtl)")?/.exec(source) ?? [];
  const document = parse(source, { sourceCodeLocationInfo: true });
  const { edits, languages } = languagesOfParts(source, document, {
    lang,
    dir: rtl ? 'rtl' : 'ltr',
  });
  return edited(source, [...edits, ...typography(source, document, languages)]);
}
