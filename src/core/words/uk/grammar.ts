import type { grammar as english } from '../en/grammar.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { characters } from './grammar/characters.ts';
import { citations } from './grammar/citations.ts';
import { elements } from './grammar/elements.ts';
import { figures } from './grammar/figures.ts';
import { files } from './grammar/files.ts';
import { limits } from './grammar/limits.ts';
import { links } from './grammar/links.ts';
import { markup } from './grammar/markup.ts';
import { mdx } from './grammar/mdx.ts';
import { yaml } from './grammar/yaml.ts';

/** What is said of a fault that one file shows by itself, in Ukrainian. */
export function grammar(language: Language): Translated<typeof english> {
  return {
    ...files(language),
    ...characters(language),
    ...limits(language),
    ...yaml(language),
    ...mdx(language),
    ...elements(language),
    ...links(language),
    ...citations(language),
    ...markup(language),
    ...figures(language),
  };
}
