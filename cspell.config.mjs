import { existsSync } from 'node:fs';

/** Words of the project, and those of the newsroom, which need not have any. */
const DICTIONARIES = [
  { name: 'project-words', path: './project-words.txt' },
  { name: 'newsroom-words', path: './newsroom/words.txt' },
].filter(({ path }) => existsSync(new URL(path, import.meta.url)));

export default {
  version: '0.2',
  language: 'en,en-GB',
  files: [
    '*.md',
    '.github/**/*.md',
    'content/**/*.mdx',
    'newsroom/**/*.{md,mdx}',
    'e2e/fixtures/**/*.mdx',
  ],
  dictionaryDefinitions: DICTIONARIES,
  dictionaries: DICTIONARIES.map(({ name }) => name),
  minWordLength: 4,
  ignoreRegExpList: [
    // A name is no spelling mistake, and a new one must not fail anybody's pull request.
    /\p{Lu}[\p{L}\p{M}'’]*/gu,
    /[\p{Script=Cyrillic}]+/gu,
    // Nor is what something is called in another language.
    /^ *(- )?name: .*$/gm,

    // Addresses and ids: the checker of content/ knows whether these are right.
    'Urls',
    /[\w-]+(\.[\w-]+)+/g,
    /[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+/gu,
    /^ *(- )?[\w-]+: *[\w-]+$/gm,
    /^ *- [\w-]+$/gm,
    /\[[\w, -]*\]/g,

    // Markup: links, citations, notes, attributes, code.
    /\[\[[^\]]*\]\]/g,
    /\[@[^\]]*\]/g,
    /\[\^[^\]]*\]/g,
    /\b[\w-]+="[^"]*"/g,
    /`[^`]*`/g,
    /^```[\s\S]*?^```/gm,
  ],
};
