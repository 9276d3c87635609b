import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases } from '../core/grammar/hostile/cases.ts';
import { LIST_NAME, listFiles, writeList } from '../io/file-list.ts';

/** The whole hostile corpus through the real build, beside a small story that is right. */

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = at('../core/grammar/hostile/');

const cases = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readCases(name.replace('.txt', ''), readFileSync(CORPUS + name, 'utf8')))
  .filter(({ expected }) => expected.length > 0);

/** What would write the canary, read the secret and tell it, if anything of a file ran. */
function evil(canary: string): Record<string, string> {
  const code = `globalThis.ran = (await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, process.env.CANARY ?? '')`;
  const fields = '---\ntitle: T\ncountry: C\nsummary: S\n---\n\n';
  return {
    'places/evil-export.mdx': `${fields}export const x = (${code})\n`,
    'places/evil-import.mdx': `${fields}import "data:text/javascript,${encodeURIComponent(code)}"\n`,
    'places/evil-expression.mdx': `${fields}{(() => { ${code.replace('await ', '')} })()}\n`,
    'places/evil-attribute.mdx': `${fields}a <Mark note={${code}}>b</Mark>\n`,
    'places/evil-script.mdx': `${fields}<script>{\`${code}\`}</script>\n`,
    'places/evil-tag.mdx': `---\ntitle: !!js/function "function () { ${code.replaceAll('"', "'")} }"\n---\n`,
    'places/evil-frontmatter.mdx': `---js\n${code}\n---\n`,
    'places/evil.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${code.replaceAll('"', "'")}"/>`,
    'places/evil.png': `<script>${code}</script>`,
    'places/evil-image.mdx': `${fields}![x](../../canary.png)\n`,
    'places/evil.js': code,
    'places/evil.astro': `---\n${code}\n---\n`,
    'astro.config.mjs': code,
    'data/evil.ts': code,
  };
}

const SECRET = `secret-${Math.random()}`;
let folder: string;
let status: number | null;
let said = '';

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-hostile-')));
  const content = join(folder, 'content');
  cpSync(at('../../e2e/fixtures/story'), content, { recursive: true });
  for (const { file } of cases) writeFileSync(join(folder, file.path), file.text);
  for (const [name, text] of Object.entries(evil(join(folder, 'canary')))) {
    writeFileSync(join(content, name), text);
  }
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'The earlier site.');
  await writeList(await listFiles(join(folder, 'dist')), join(folder, 'dist', LIST_NAME));
  const env = {
    ...process.env,
    CANARY: SECRET,
    CONTENT_DIR: '',
    OUT_DIR: '',
    SITE_URL: '',
    NODE_ENV: '',
  };
  const child = spawn(process.execPath, [at('sidelight.ts'), 'build'], { cwd: folder, env });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  status = await new Promise((resolve) => child.on('close', resolve));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the hostile corpus through the real build', () => {
  it('is refused', () => {
    expect(status, said).toBe(1);
    expect(said.split('\n').at(-2)).toBe('Nothing was built; the published site is as it was.');
  });

  it('has every fault named with file, line, column and code, and no other', () => {
    const reported = new Set(said.match(/^content\/\S+:\d+:\d+ {2}\S+/gm));
    const expected = cases.flatMap(({ file, expected: lines }) =>
      lines.map((line) => {
        const [place, code] = line.split(' ');
        return `${file.path}:${place}  ${code}`;
      }),
    );
    for (const each of expected) expect(reported).toContain(each);
    const others = [...reported].filter((each) => !expected.includes(each));
    for (const name of Object.keys(evil(''))) {
      expect(others.filter((each) => each.startsWith(`content/${name}:`))).not.toEqual([]);
    }
    // What the refused files refer to is looked up as well, and some of it is nowhere.
    const dangling = others
      // All have the same title, and what they state has no citation.
      .filter(
        (each) => !/^content\/(?:\w+\/evil|astro\.config)|(?:confusable-name|uncited)$/.test(each),
      )
      .map((each) => {
        const [, path, line, code] = /^(.*):(\d+):\d+ {2}(.*)$/.exec(each) ?? [];
        const { text = '' } = cases.find(({ file }) => file.path === path)?.file ?? {};
        return `${code}  ${text.split('\n')[Number(line) - 1]?.replace(/[^ -~]/g, '?')}`;
      });
    expect([...new Set(dangling)].sort().join('\n')).toMatchInlineSnapshot(`
      "undefined-note  a <Mark note="n" class="warning">b</Mark>
      undefined-note  a <Mark note="n" className="warning">b</Mark>
      undefined-note  a <Mark note="n" id="top">b</Mark>
      undefined-note  a <Mark note="n" onClick="alert(1)">b</Mark>
      undefined-note  a <Mark note="n" onmouseover="alert(1)">b</Mark>
      undefined-note  a <Mark note="n" style="position:fixed">b</Mark>
      undefined-note  a <Mark note="n">b</Mark></Mark> c
      unknown-entry    - {by: B, measure: M, from: "2025-03", until: "2025-02", cites: [a]}
      unknown-entry    - {by: B, measure: M, from: "2025-03", until: "2925-02", cites: [a]}
      unknown-entry    - {claim: a, checked-by: Ann, also-checked-by: Bo, checked-on: "2025-03-03"}
      unknown-entry    - {claim: b, checked-by: Ann, also-checked-by: ann, checked-on: "2025-03-03"}
      unknown-entry    - {claim: c, checked-by: B, checked-on: "2025-03-01"}
      unknown-entry    - {role: R, from: "0000", cites: [a]}
      unknown-entry    - {role: R, from: "0017", cites: [a]}
      unknown-entry    - {role: R, from: "2000", until: "1962", cites: [a]}
      unknown-entry    - {role: R, from: "2000", until: "2001", cites: [a]}
      unknown-entry    - {role: R, from: "2025", as-of: "2024-12-31", cites: [a]}
      unknown-entry    - {role: R, until: "1962", from: "2000", cites: [a]}
      unknown-entry    - {role: S, from: "2001-05", until: "2001-04-30", cites: [a]}
      unknown-entry    - {to: b, relation: r, from: "2025-03-02", on: "2025-03-01", cites: [a]}
      unknown-entry    - {to: b, relation: r, from: "2025-03-02", until: "2025-03-01", cites: [a]}
      unknown-entry    - {to: b, relation: r, on: "2025-03-02", until: "2025-03-01", cites: [a]}
      unknown-entry  <Figure id="f" __proto__="x" />
      unknown-entry  <Figure id="f" children="x" />
      unknown-entry  <Figure id="f" client:load="" />
      unknown-entry  <Figure id="f" dangerouslySetInnerHTML="x" />
      unknown-entry  <Figure id="f" set:html="x" />
      unknown-entry  He said <Claim id="c" stance="asserts" chain="a > b" quote="-">words</Claim> [@r].
      unknown-entry  He said <Claim id="c" stance="asserts" chain="a > b" quote="[?]">words</Claim> [@r].
      unknown-entry  He said <Quote by="a" said="2025" lang="ru" original="?">words</Quote> [@r].
      unknown-entry  See [?](https://example.org/a) [@r].
      unknown-entry  See [[id|.]] [@r].
      unknown-entry  See [[id|??]] [@r].
      unknown-entry  See [[id|?]] [@r].
      unknown-entry  See [[id|~=|+]] [@r].
      unknown-entry  See [\`~\`](https://example.org/a) [@r].
      unknown-entry  The deck^[See [[there]].] was old.
      unknown-entry  Words[^n] [@r].
      unknown-entry  [@wo?rk]
      unknown-entry  [^n]: **B.** a <Quote by="b" said="2025-03-04">c</Quote> d
      unknown-entry  [^n]: **Label.** Words [@r].
      unknown-entry  a <Claim id="b" stance="asserts" chain="p" at="1:70">c</Claim> d
      unknown-entry  a <Claim id="b" stance="asserts" chain="p" at="3">c</Claim> d
      unknown-entry  a <Claim id="b" stance="asserts" chain="p" at="pp. 4?3">c</Claim> d
      unknown-entry  a <Claim id="c" stance="Asserts" chain="a > b">b</Claim> c
      unknown-entry  a <Claim id="c" stance="assert" chain="a > b">b</Claim> c
      unknown-entry  a <Claim id="c" stance="asserts" chain="? a > b">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a > <script>">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a > > b">b</Claim> c
      unknown-entry  a <Claim id="c" stance="asserts" chain="a > ?b > c">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a > b" by="a">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a > b" quote="R&amp;D &shy;">d</Claim> e
      unknown-entry  a <Claim id="c" stance="asserts" chain="a >?">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a >?? b">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a ? > b">b</Claim>
      unknown-entry  a <Claim id="c" stance="asserts" chain="a ? b -> c">b</Claim>
      unknown-entry  a <Claim id="c" stance="attributes" chain="a > b" quote="w" change="cut" against="s" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="bent" against="s" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="cut" against="s" reply="asked" by="a">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="cut" against="s" reply="not asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="cut" against="s, t" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="cut, cut" against="s" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="cut, meaning, hardened, softened" against="s" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" quote="w" change="hardend; speaker lost" against="s" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="changes" chain="a > b" {...all}>b</Claim>
      unknown-entry  a <Claim id="c" stance="denies" chain="a > b" by="a">b</Claim>
      unknown-entry  a <Claim id="c" stance="disputes" chain="a > b" by="">b</Claim>
      unknown-entry  a <Claim id="c" stance="disputes" chain="a > b" by="a > b">b</Claim>
      unknown-entry  a <Claim id="c" stance="disputes" chain="a > b" by="a" reply="asked">b</Claim>
      unknown-entry  a <Claim id="c" stance="disputes" chain="a > b" by="a, a">b</Claim>
      unknown-entry  a <Claim id="c" stance="disputes" chain="a > b" bye="a">b</Claim>
      unknown-entry  a <Claim id="c" stance="distort" chain="a > b" quote="w">b</Claim>
      unknown-entry  a <Claim id="c" stance="distorts" chain="a > b" quote="w">b</Claim>
      unknown-entry  a <Claim id="c" stanse="asserts" chain="a > b">b</Claim> c
      unknown-entry  a <Claim id="c" stanse="asserts" stance="asserts" chain="a > b">b</Claim> c
      unknown-entry  a <Quote by="a" said="2025" lang="RU" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="Russian" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="de-QX" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="iw" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="ru" original="&#x202E;x">b</Quote>
      unknown-entry  a <Quote by="a" said="2025" lang="ru" original="b&#x13441;c">d</Quote> e
      unknown-entry  a <Quote by="a" said="2025" lang="ru" original="b&#x202E;c">d</Quote> e
      unknown-entry  a <Quote by="a" said="2025" lang="ru, en" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="ru-" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="ru_RU" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="th-u-ca-buddhist" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="ua" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="zh-hant" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" lang="zz" original="b">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025" toString="b&#x202E;">c</Quote> d
      unknown-entry  a <Quote by="a" said="2025">![x](pier.png)</Quote> b
      unknown-entry  a <Quote by="a" said="2025-02-30">b</Quote>
      unknown-entry  a <Quote by="a" {...x} lang="ru">b</Quote> c
      unknown-entry  a <Quote by="b" said="0000">c</Quote> d
      unknown-entry  a <Quote by="b" said="0025-03-02">c</Quote> d
      unknown-entry  a <Quote by="b" said="2025-03-02">c</Quote> d
      unknown-entry  a <Quote by="b" said="2025-03-04">c</Quote> d
      unknown-entry  a <Quote by="b" said="2025-03-07">c</Quote> d
      unknown-entry  a <Quote by="b" said="2025-03~">c</Quote> d
      unknown-entry  a <Quote by="b" said="2025-05">c</Quote> d
      unknown-entry  cites: [a, b, a]
      unknown-entry  cites: [a]
      unknown-entry  not-applicable: [{claim: a, why: W}, {claim: a, why: V}]
      unknown-entry  not-applicable: [{claim: b, why: W}, {claim: a, why: W}]
      unknown-entry  one <Claim id="c" stance="asserts" chain="a > b">two [see @work] three</Claim>
      unknown-entry  one [see @work, p. 3] two [@other]
      unknown-entry  outcome: {result: broken, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: kept, condition-met: no, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: kept, condition-met: true, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: kept, condition-met: yes, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: kept, on: "0025-05-31", cites: [a]}
      unknown-entry  outcome: {result: kept, on: "2025-03-01", cites: [a]}
      unknown-entry  outcome: {result: kept, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: not-kept, condition-met: unknown, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: not-kept, on: "0025-05-31", cites: [a]}
      unknown-entry  outcome: {result: not-kept, on: "2025-05-31", cites: [a]}
      unknown-entry  outcome: {result: partly, condition-met: no, on: "2025-04", why: W, cites: [a]}
      unknown-entry  outcome: {result: partly, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: partly, on: "2025-05", why: W, cites: [a]}
      unknown-entry  outcome: {result: undecidable, condition-met: no, on: "2025-04", why: W, cites: [a]}
      unknown-entry  outcome: {result: undecidable, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: undecidable, on: "2025-04", why: " ", cites: [a]}
      unknown-entry  outcome: {result: void, condition-met: no, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: void, condition-met: unknown, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: void, condition-met: yes, on: "2025-04", cites: [a]}
      unknown-entry  outcome: {result: void, on: "2025-04", cites: [a]}
      unknown-entry  ownership: {as-of: "2025", cites: [a]}
      unknown-entry  ownership: {statement: "?", as-of: "2025", cites: [a]}
      unknown-entry  ownership: {statement: S, as-of: "0025", cites: [a]}
      unknown-entry  ownership: {statement: S, as-of: "2025", cites: [a]}
      unknown-entry  ownership: {statement: S, unknown: W, as-of: "2025", cites: [a]}
      unknown-entry  publisher: p
      unknown-entry  relations: [{to: b, relation: "?", cites: [a]}]
      unknown-entry  roles: [{role: "?", cites: [a]}]
      unknown-entry  roles: [{role: R, cites: [a]}]
      unknown-entry  roles: [{role: R, from: "2014", until: "3999", cites: [a]}, {role: R, from: "1990", until: "3999", cites: [a]}, {role: R, until: "3999", cites: [a]}]
      unknown-entry  roles: [{role: R, from: "3999", until: "1998", cites: [a]}, {role: R, from: "3999", as-of: "2001", cites: [a]}]
      unknown-entry  sanctions: [{by: "-", measure: "*", from: "2025", cites: [a]}]
      unknown-entry  silent: [{claim: a, checked-by: "-", checked-on: "2025-01-03"}]
      unknown-entry  silent: [{claim: a, checked-by: C, checked-on: "2025-01-03"}, {claim: b, checked-by: C, checked-on: "1998-01-03"}]
      unknown-entry  silent: [{claim: a, checked-by: C, checked-on: "2025-03-03"}]
      unknown-entry  silent: [{claim: a, checked-by: C, checked-on: "2025-03-28"}]
      unknown-entry  silent: [{claim: a, checked-by: C, checked-on: "3999-01-03"}, {claim: b, checked-by: C, checked-on: "0025-01-03"}]
      unknown-entry  | [[id\\|--]] [@r] |"
    `);
  });

  it('has a hint under every fault, and nothing that a terminal would obey', () => {
    const lines = said.split('\n');
    lines.forEach((line, index) => {
      if (/^content\//.test(line)) expect(lines[index + 1]).toMatch(/^ {4}\S/);
    });
    // eslint-disable-next-line no-control-regex
    expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  it('published nothing, and nothing of it ran', () => {
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['SHA256SUMS', 'index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('The earlier site.');
    expect(existsSync(join(folder, 'canary'))).toBe(false);
    expect(said).not.toContain(SECRET);
  });
});
