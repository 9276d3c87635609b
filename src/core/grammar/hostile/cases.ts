import type { Collection } from '../../kinds/index.ts';
import { entryId } from '../../model/ids.ts';
import type { SourceFile } from '../result.ts';
import { COMPONENT_LIST, unmarkAll } from '../testing.ts';

/**
 * A family of inputs, one `.txt` file: after `# kind`, each case is `@@ name`, the input, and
 * `!! code message` and `!> hint` for each problem, in the order of the marks `⟦` at which they
 * stand; `!! ok` where there is none. `⟪U+202E⟫` stands for a character, `⟪20 × >⟫` for twenty of them.
 * In hints, `{components}` stands for the names of all components, in messages `{file}` for the path
 * of the file, for what names another line of it.
 */
export interface Case {
  readonly name: string;
  readonly file: SourceFile;
  /** `line:column code message` of each problem. */
  readonly expected: readonly string[];
  /** What each says to do. */
  readonly hints: readonly string[];
}

/** What stands around the inputs of one kind, and where such files belong. */
const KINDS: Readonly<Record<string, readonly [Collection, before: string, after: string]>> = {
  file: ['places', '', ''],
  body: ['places', '---\ntitle: T\ncountry: C\nsummary: S\n---\n\n', '\n'],
  fields: ['places', '---\ntitle: T\ncountry: C\nsummary: S\n', '\n---\n'],
  yaml: ['references', 'title: T\ntype: report\npublisher: P\nlanguage: en\n', '\n'],
  work: ['references', 'title: T\ntype: report\npublisher: P\nurl: https://example.org/\n', '\n'],
  whole: ['references', '', '\n'],
  event: ['events', '---\ntitle: T\nsummary: S\ncites: [a]\n', '\n---\n'],
  actor: ['actors', '---\ntitle: T\nkind: person\n', '\n---\n'],
  outlet: ['actors', '---\ntitle: T\nkind: outlet\nroles: [{role: R, cites: [a]}]\n', '\n---\n'],
  forecast: [
    'claims',
    '---\ntitle: T\nstatement: S\nspeaker: a\nkind: forecast\ntest: T\ntopics: [t]\n',
    '\n---\n',
  ],
  concept: ['concepts', '---\ntitle: T\ndefinition: D\n', '\n---\n'],
  report: [
    'sources',
    '---\ntitle: T\nmedium: article\nform: report\npublisher: p\nurl: https://example.org/\nread: full\nsummary: S\n',
    '\n',
  ],
  explainer: [
    'explainers',
    '---\ntitle: T\nquestion: Q\nsummary: S\nbrief: [{says: S, sections: [a]}]\nshort: [{says: S, sections: [a]}]\n',
    '\n',
  ],
};

/**
 * Reads a family.
 * @param family the name of its file without the ending; ids of its cases begin with it
 */
export function readCases(family: string, source: string): Case[] {
  const [head = '', ...parts] = source.split(/^@@ /m);
  const [collection, before, after] = KINDS[head.replace('#', '').trim()] ?? [];
  if (!collection) throw new Error(`${family} is of no kind`);
  return parts.map((part, index) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const verdicts = lines.filter((line) => line.startsWith('!! ')).map((line) => line.slice(3));
    const hints = lines
      .filter((line) => line.startsWith('!> '))
      .map((line) => line.slice(3).replaceAll('{components}', COMPONENT_LIST));
    const input = lines.filter((line) => !/^![!>] /.test(line)).join('\n');
    const { text, places } = unmarkAll(before + spelt(input) + after);
    const id = entryId(`${family}-${index + 1}`);
    const ending = collection === 'references' ? 'yaml' : 'mdx';
    const path = `content/${collection}/${id}.${ending}`;
    return {
      name,
      file: { collection, id, path, text },
      expected: verdicts
        .filter((verdict) => verdict !== 'ok')
        .map((verdict) => verdict.replaceAll('{file}', path))
        .map((verdict, at) => `${places[at]?.line}:${places[at]?.column} ${verdict}`),
      hints,
    };
  });
}

/** Replaces what stands in `⟪…⟫` by what it stands for. */
function spelt(input: string): string {
  const characters = (text: string): string =>
    text.replace(/U\+([\dA-F]+)/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
  return input.replace(/⟪(?:(\d+) × )?(.*?)⟫/g, (_, times: string | undefined, text: string) =>
    characters(text).repeat(Number(times ?? 1)),
  );
}
