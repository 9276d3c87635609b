import type { content as english } from '../en/content.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { files } from './content/files.ts';
import { names } from './content/names.ts';
import { quotes } from './content/quotes.ts';
import { references } from './content/references.ts';
import { story } from './content/story.ts';
import { texts } from './content/texts.ts';

/** What is said of a fault that only the whole content shows, in German. */
export function content(language: Language): Translated<typeof english> {
  return {
    ...references(language),
    ...names,
    ...texts(language),
    ...story(language),
    ...quotes(language),
    ...files(language),
  };
}
