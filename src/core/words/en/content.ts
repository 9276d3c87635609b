import type { Language } from '../language.ts';
import { files } from './content/files.ts';
import { names } from './content/names.ts';
import { quotes } from './content/quotes.ts';
import { references } from './content/references.ts';
import { story } from './content/story.ts';
import { texts } from './content/texts.ts';

/** What is said of a fault that only the whole content shows, in English. */
export function content(language: Language) {
  return { ...references, ...names, ...texts, ...story(language), ...quotes, ...files };
}
