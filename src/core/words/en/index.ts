import type { Language } from '../language.ts';
import { content } from './content.ts';
import { grammar } from './grammar.ts';
import { guide } from './guide.ts';
import { kinds } from './kinds.ts';
import { reader } from './reader.ts';
import { reports } from './reports.ts';
import { site } from './site.ts';

/**
 * Every word that readers and authors meet, in English. The catalogue of another language is a
 * function of the same type; it does not compile while a word is missing.
 */
export function en(language: Language) {
  return {
    ...reader(language),
    site: site(language),
    kinds: kinds(language),
    guide: guide(language),
    reports: reports(language),
    /** What is said of a fault of the content, by where it is found: `say` attaches the place. */
    messages: { ...grammar(language), ...content(language) },
  };
}
