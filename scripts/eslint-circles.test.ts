import { ESLint } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { wayAlongImports } from './eslint/circles.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-circles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The names of the files on the way from one to another, in a folder of these files alone. */
function way(files: Readonly<Record<string, string>>, from: string, to: string) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const found = wayAlongImports(path.join(folder, from), path.join(folder, to));
  return found?.map((file) => path.relative(folder, file));
}

describe('a way along imports', () => {
  it.each([
    ['an import', "import { b } from './b.ts';"],
    ['an import of a type', "import type { B } from './b.ts';"],
    ['an import of no name', "import './b.ts';"],
    ['an export', "export { b } from './b.ts';"],
    ['an export of all', "export * from './b.ts';"],
    ['an import while the program runs', "export const b = () => import('./b.ts');"],
    ['an import in a type', "export type B = import('./b.ts').B;"],
  ])('leads along %s', (_, code) => {
    expect(way({ 'a.ts': code, 'b.ts': '' }, 'a.ts', 'b.ts')).toEqual(['a.ts', 'b.ts']);
  });

  it('leads through an Astro file, from its head and from its scripts', () => {
    const page = "---\nimport '../far.ts';\nimport './b.ts';\n---\n<p>import './no.ts'</p>\n";
    const files = {
      'a.astro': `${page}<script>import './c.ts';</script>\n`,
      'b.ts': '',
      'c.ts': '',
    };
    expect(way(files, 'a.astro', 'b.ts')).toEqual(['a.astro', 'b.ts']);
    expect(way(files, 'a.astro', 'c.ts')).toEqual(['a.astro', 'c.ts']);
    expect(way(files, 'a.astro', 'no.ts')).toBeUndefined();
  });

  it('is the shortest one', () => {
    const files = {
      'a.ts': "import './b.ts';\nimport './c.ts';",
      'b.ts': "import './d.ts';",
      'c.ts': "import './e.ts';",
      'd.ts': "import './e.ts';",
      'e.ts': "import './a.ts';",
    };
    expect(way(files, 'a.ts', 'e.ts')).toEqual(['a.ts', 'c.ts', 'e.ts']);
    expect(way(files, 'b.ts', 'a.ts')).toEqual(['b.ts', 'd.ts', 'e.ts', 'a.ts']);
  });

  it('is none along packages, words, style sheets and files that are not there', () => {
    const code = `import 'b.ts';\nimport './b.css';\nimport './gone.ts';\n// import './b.ts'\nexport const s = "import './b.ts'";`;
    expect(
      way({ 'a.ts': code, 'b.ts': '', 'b.css': "@import './b.ts'" }, 'a.ts', 'b.ts'),
    ).toBeUndefined();
  });
});

it('tells at the import which circle it closes, also where it takes a type alone', async () => {
  const eslint = new ESLint({
    overrideConfig: tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'],
  });
  const lint = async (file: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
    const messages = result?.messages.filter(({ ruleId }) => ruleId === 'own/circles') ?? [];
    return messages.map(({ line, message }) => `${line} ${message}`);
  };
  const closes = 'This import closes a circle: ';
  const remedy = 'Move what both need into a file of its own.';
  expect(
    await lint(
      'src/core/model/codes.ts',
      "import './ids.ts';\nexport type { Problem } from './problem.ts';",
    ),
  ).toEqual([
    `2 ${closes}src/core/model/codes.ts → src/core/model/problem.ts → src/core/model/codes.ts. ${remedy}`,
  ]);
  expect(await lint('src/core/model/codes.ts', "import './codes.ts';")).toEqual([
    `1 ${closes}src/core/model/codes.ts → src/core/model/codes.ts. ${remedy}`,
  ]);
  const frame = 'src/layouts/Base.astro';
  expect(await lint(frame, "<script>\nimport './EntryPage.astro';\n</script>")).toEqual([
    `2 ${closes}${frame} → src/layouts/EntryPage.astro → ${frame}. ${remedy}`,
  ]);
});
