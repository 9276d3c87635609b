import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../core/newsroom/newsroom.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { loadNewsroom } from './newsroom.ts';

/** Within the project, so that `#sidelight` is known there. */
let scratch: string;
beforeAll(() => {
  mkdirSync('.sidelight', { recursive: true });
  scratch = mkdtempSync(join(process.cwd(), '.sidelight', 'test-newsrooms-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

let made = 0;

/** A newsroom's folder; each is a new one, since Node keeps the modules that it has loaded. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, `newsroom-${(made += 1)}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A configuration that says this; its second line begins with the first key. */
function config(body: string, more = ''): string {
  return `import { defineNewsroom } from '#sidelight';${more}\nexport default defineNewsroom({\n${body}\n});\n`;
}

const about = '---\ntitle: About\ndescription: What this is.\n---\n\nWords.\n';

/** What is said of a folder that is not right. */
function refusal(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  try {
    loadNewsroom(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message.replaceAll(relative(process.cwd(), folder), 'newsroom');
  }
  throw new Error('The newsroom was not refused.');
}

/** The same of a configuration alone. */
const refusalOf = (body: string): string => refusal({ 'config.ts': config(body) });

describe('a newsroom', () => {
  it('adds nothing where there is no folder, or none with a configuration', () => {
    const none = loadNewsroom(undefined);
    expect(none.newsroom).toBe(BUILT_IN);
    expect(none).toMatchObject({ styles: [], menu: {}, parts: [] });
    expect([none.about, none.loaded]).toEqual([undefined, undefined]);
    expect(loadNewsroom(folderOf({ 'notes.md': 'Words.' }))).toEqual(none);
    expect(loadNewsroom(join(scratch, 'not-there'))).toEqual(none);
  });

  it('may say nothing', () => {
    const { about, styles, menu, parts, loaded, newsroom } = loadNewsroom(
      folderOf({ 'config.ts': config('') }),
    );
    expect([about, styles, menu, parts]).toEqual([undefined, [], {}, []]);
    expect(loaded?.newsroom).toBe(newsroom);
    const collections = [...newsroom.definitions.kinds.collections];
    expect(collections).toEqual([...BUILT_IN.definitions.kinds.collections]);
  });

  it('is read as it says', () => {
    const files = {
      'config.ts': config(
        `styles: ['house.css', 'deep/base.css'], about: 'about.mdx', parts: [part],
        menu: { head: ['claims', 'compare'], foot: ['about', { title: 'Earlier', to: '/as-of/' }] },`,
        "\nimport { part } from './part.ts';",
      ),
      'part.ts':
        "import type { Part } from '#sidelight';\nexport const part: Part = { at: 'before-list', of: 'concepts', draw: () => undefined };",
      'house.css': 'a { color: red }',
      'deep/base.css': '',
      'about.mdx': about,
    };
    const folder = folderOf(files);
    const read = loadNewsroom(folder);
    expect(read.styles).toEqual([join(folder, 'house.css'), join(folder, 'deep/base.css')]);
    expect(read.about).toBe(join(folder, 'about.mdx'));
    expect(read.loaded?.file).toBe(join(folder, 'config.ts'));
    expect(read.menu).toEqual({
      head: ['claims', 'compare'],
      foot: ['about', { title: 'Earlier', to: '/as-of/' }],
    });
    expect(read.parts).toEqual([
      { at: 'before-list', of: 'concepts', draw: expect.any(Function) as unknown },
    ]);
    // Two folders with the same files are alike, and a file more makes a difference.
    expect(loadNewsroom(folderOf(files)).digest).toBe(read.digest);
    expect(loadNewsroom(folderOf({ ...files, 'more.txt': '' })).digest).not.toBe(read.digest);
    expect(loadNewsroom(folderOf({ ...files, 'house.css': '' })).digest).not.toBe(read.digest);
  });

  it('may be reached by a link, and is told of by the name it has there', () => {
    const folder = folderOf({ 'config.ts': config("styles: ['gone.css'],") });
    const link = join(scratch, 'link');
    symlinkSync(folder, link);
    expect(() => loadNewsroom(link)).toThrow(
      `${relative(process.cwd(), link)}/config.ts:3:10 There is no file "gone.css"`,
    );
  });
});

describe('a configuration that is not right', () => {
  it('has every fault told at its place, in the order of the file', () => {
    expect(
      refusalOf(`  mneu: 1,
  styles: ['a.css', 'notes.txt', '../x.css', '/x.css', 7, 'a.css'],
  menu: { head: ['clams', 'about', { title: ' ', to: 'https://x.y' }, 3], fot: [] },
  parts: [{ at: 'before', of: 'concept', draw: 1 }, 3, { at: 'entry-head', of: 'data', colour: 1 }],
  about: 'about.mdx',
  Styles: [],
  xyz: 1,`),
    ).toMatchInlineSnapshot(`
      "newsroom/config.ts:3:3 There is no key "mneu". Did you mean "menu"? The keys are words, styles, menu, about, collections, fields, components, checks, machineFiles, parts and pages.
      newsroom/config.ts:4:12 There is no file "a.css" in the newsroom's folder.
      newsroom/config.ts:4:21 "notes.txt" is not called as a style sheet is: its name must end in .css.
      newsroom/config.ts:4:34 "../x.css" does not lie in the newsroom's folder, as a style sheet must.
      newsroom/config.ts:4:46 "/x.css" does not lie in the newsroom's folder, as a style sheet must.
      newsroom/config.ts:4:56 "styles[4]" must be the path of a style sheet, and not 7.
      newsroom/config.ts:4:59 There is no file "a.css" in the newsroom's folder.
      newsroom/config.ts:4:59 "a.css" is there twice.
      newsroom/config.ts:5:18 No page is called "clams". Did you mean "claims"? The pages are explainers, sources, claims, actors, concepts, places, events, references, data, compare, about, method, corrections and guide; any other is named by { title, to }.
      newsroom/config.ts:5:38 "menu.head[2].title" must be the words of the link, and not " ".
      newsroom/config.ts:5:50 "menu.head[2].to" must be the address of a page of this site, such as "/as-of/", and not "https://x.y".
      newsroom/config.ts:5:71 "menu.head[3]" must be the name of a page, or { title, to }, and not 3.
      newsroom/config.ts:5:75 There is no key "fot". Did you mean "foot"? The keys are head and foot.
      newsroom/config.ts:6:13 There is no place "before". Did you mean "before-list"? The places are before-list, after-list and entry-head.
      newsroom/config.ts:6:27 There is no collection "concept". Did you mean "concepts"? The collections are explainers, sources, claims, actors, concepts, places, events, references and data.
      newsroom/config.ts:6:42 "parts[0].draw" must be a function, and not 1.
      newsroom/config.ts:6:53 "parts[1]" must be an object of "at", "of" and "draw", and not 3.
      newsroom/config.ts:6:56 "parts[2].draw" must be a function, and not left out.
      newsroom/config.ts:6:76 There is no collection "data". The collections are explainers, sources, claims, actors, concepts, places and events.
      newsroom/config.ts:6:88 There is no key "colour". The keys are at, of and draw.
      newsroom/config.ts:7:3 There is no file "about.mdx" in the newsroom's folder.
      newsroom/config.ts:8:3 There is no key "Styles". Did you mean "styles"? The keys are words, styles, menu, about, collections, fields, components, checks, machineFiles, parts and pages.
      newsroom/config.ts:9:3 There is no key "xyz". The keys are words, styles, menu, about, collections, fields, components, checks, machineFiles, parts and pages."
    `);
  });

  it('says what each key should be', () => {
    const bodies = [
      "styles: 'a.css',",
      'styles: null,',
      "menu: ['claims'],",
      "menu: { head: 'claims' },",
      'about: 1,',
      "about: 'about.html',",
      "about: 'deep/',",
      'parts: {},',
      "menu: { foot: ['guide', 'guide'] },",
      "menu: { foot: [{ title: 'A', to: '//x.y/' }] },",
      "menu: { foot: [{ title: 'A' }] },",
    ];
    expect(bodies.map(refusalOf).join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.ts:3:1 "styles" must be a list, and not "a.css".
      newsroom/config.ts:3:1 "styles" must be a list, and not null.
      newsroom/config.ts:3:1 "menu" must be an object, and not a list.
      newsroom/config.ts:3:9 "menu.head" must be a list, and not "claims".
      newsroom/config.ts:3:1 "about" must be the path of the text about the site, and not 1.
      newsroom/config.ts:3:1 "about.html" is not called as the text about the site is: its name must end in .md or .mdx.
      newsroom/config.ts:3:1 "deep/" is not called as the text about the site is: its name must end in .md or .mdx.
      newsroom/config.ts:3:1 "parts" must be a list, and not an object.
      newsroom/config.ts:3:25 "guide" is there twice.
      newsroom/config.ts:3:30 "menu.foot[0].to" must be the address of a page of this site, such as "/as-of/", and not "//x.y/".
      newsroom/config.ts:3:16 "menu.foot[0].to" must be the address of a page of this site, such as "/as-of/", and not left out."
    `);
  });

  it('finds places behind names, in other notations, and as deep as they are written', () => {
    expect(
      refusal({
        'config.ts': `import { defineNewsroom } from '#sidelight';
const styles = ['gone.css'];
const menu = { head: ['clams'] } as const;
const made = { 'styles': styles, menu, parts: [...[]].concat(3) } as never;
export default (defineNewsroom(made));
`,
      }),
    ).toMatchInlineSnapshot(`
      "newsroom/config.ts:2:17 There is no file "gone.css" in the newsroom's folder.
      newsroom/config.ts:3:23 No page is called "clams". Did you mean "claims"? The pages are explainers, sources, claims, actors, concepts, places, events, references, data, compare, about, method, corrections and guide; any other is named by { title, to }.
      newsroom/config.ts:4:40 "parts[0]" must be an object of "at", "of" and "draw", and not 3."
    `);
  });
});

describe('a page of its own', () => {
  it('has a path that no other page has, and everything that a page needs', () => {
    const page = (more: string): string => `{ title: 'A', description: 'B', draw() {}, ${more} }`;
    const bodies = [
      'pages: {},',
      'pages: [,],',
      `pages: [{ path: 'a' }],`,
      `pages: [${page("path: 'claims'")}],`,
      `pages: [${page("path: 'about'")}],`,
      `pages: [${page("path: '404'")}],`,
      `pages: [${page("path: 'images'")}],`,
      `pages: [${page("path: '../a'")}, ${page("path: '/a/'")}, ${page("path: ''")}],`,
      `pages: [${page("path: 'a'")}, ${page("path: 'a'")}],`,
      `pages: [${page("path: 'a', darw: 1")}],`,
      `pages: [${page("path: 'a'")}], menu: { head: ['b'] },`,
    ];
    expect(bodies.map(refusalOf).join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.ts:3:1 "pages" must be a list, and not an object.
      newsroom/config.ts:3:9 "pages[0]" must be an object, and is missing.
      newsroom/config.ts:3:9 "pages[0].title" must be a text, and is missing.
      newsroom/config.ts:3:9 "pages[0].description" must be a text, and is missing.
      newsroom/config.ts:3:9 "pages[0].draw" must be a function, and is missing.
      newsroom/config.ts:3:52 The site has a page at "/claims/" already: give yours another path.
      newsroom/config.ts:3:52 The site has a page at "/about/" already: give yours another path.
      newsroom/config.ts:3:52 The site has a page at "/404/" already: give yours another path.
      newsroom/config.ts:3:52 The site has a page at "/images/" already: give yours another path.
      newsroom/config.ts:3:52 "pages[0].path" must be written in small letters, digits and hyphens, and not "../a".
      newsroom/config.ts:3:111 "pages[1].path" must be written in small letters, digits and hyphens, and not "/a/".
      newsroom/config.ts:3:169 "pages[2].path" must be written in small letters, digits and hyphens, and not "".
      newsroom/config.ts:3:108 There are two pages called "a".
      newsroom/config.ts:3:63 There is no key "darw". The keys are path, title, description and draw.
      newsroom/config.ts:3:81 No page is called "b". Did you mean "a"? The pages are explainers, sources, claims, actors, concepts, places, events, references, data, compare, about, method, corrections, guide and a; any other is named by { title, to }."
    `);
  });

  it('stands where it says, and menus name it by its path', () => {
    const body = `pages: [{ path: 'a-b', title: 'A', description: 'B', draw: () => undefined }],
      menu: { foot: ['a-b'] },`;
    const { pages, menu } = loadNewsroom(folderOf({ 'config.ts': config(body) }));
    expect(pages.map(({ path, title }) => [path, title])).toEqual([['a-b', 'A']]);
    expect(menu.foot).toEqual(['a-b']);
  });
});

describe('drawings that cannot stand in a page', () => {
  it('are told of at their place, when they are drawn', () => {
    const files = {
      'config.ts': config(
        `  parts: [
    { at: 'before-list', of: 'claims', draw: () => h('p', { onclick: 'x()' }) },
    { at: 'after-list', of: 'claims', draw: () => { throw new Error('No.'); } },
  ],
  pages: [{ path: 'a', title: 'A', description: 'B', draw: () => h('script') }],`,
        "\nimport { h } from '#sidelight';",
      ),
    };
    const folder = folderOf(files);
    const { parts, pages } = loadNewsroom(folder);
    const said = [...parts, ...pages].map(({ draw }) => {
      try {
        return String((draw as () => unknown)());
      } catch (error) {
        return (error as Error).message.replaceAll(relative(process.cwd(), folder), 'newsroom');
      }
    });
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.ts:5:40 "parts[0].draw" gives <p> the handler "onClick".
      newsroom/config.ts:6:39 "parts[1].draw" fails: No.
      newsroom/config.ts:8:54 "pages[0].draw" draws <script>, which no drawing may hold."
    `);
  });
});

describe('a style sheet', () => {
  it('can be read, and holds nothing that ends it or loads from elsewhere', () => {
    const sheets = [
      'a { color: red',
      '/* a */\na { color: }}\n',
      'a::after { content: "</style>" }',
      '/* </STYLE */',
      "@import 'b.css';",
      'a { b: c }\n  a { background: url( "https://a.example/b.png") }',
      'a { background: url(//a.example/b.png) }',
    ];
    const said = sheets.map((css) =>
      refusal({ 'config.ts': config("styles: ['a.css'],"), 'a.css': css }),
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "newsroom/a.css:1:15 The style sheet cannot be read: Expected "}" to go with "{".
      newsroom/a.css:2:13 The style sheet cannot be read: Unexpected "}".
      newsroom/a.css:1:22 A style sheet stands within <style>, which "</style" would end.
      newsroom/a.css:1:4 A style sheet stands within <style>, which "</style" would end.
      newsroom/a.css:1:1 A style sheet imports no other: name each under "styles".
      newsroom/a.css:2:19 A style sheet loads nothing from elsewhere: a page holds all that it shows.
      newsroom/a.css:1:17 A style sheet loads nothing from elsewhere: a page holds all that it shows."
    `);
    const right =
      '/* @import, url(https://a.example/) */ a { &:hover { color: red } background: url(data:image/svg+xml,x) }';
    const files = { 'config.ts': config("styles: ['..css'],"), '..css': right };
    expect(loadNewsroom(folderOf(files)).styles).toHaveLength(1);
  });

  it('lies in the folder, however it is reached', () => {
    const outside = folderOf({ 'a.css': '' });
    const folder = folderOf({ 'config.ts': config("styles: ['a.css', 'b\\0.css'],") });
    symlinkSync(join(outside, 'a.css'), join(folder, 'a.css'));
    expect(() => loadNewsroom(folder)).toThrow(
      'config.ts:3:10 "a.css" is a link that leads out of the newsroom\'s folder, where a style sheet must lie.',
    );
    expect(() => loadNewsroom(folder)).toThrow('There is no file "b\\u{0}.css"');
  });
});

describe('a configuration that cannot be loaded', () => {
  it('is called config.ts, and is a file', () => {
    const names = ['config.js', 'config.mts', 'config.json', 'Config.ts', 'config.cjs'];
    const said = [...names, 'config.ts/x.txt'].map((name) => refusal({ [name]: config('') }));
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.js:1:1 The configuration of a newsroom is called "config.ts", and not "config.js".
      newsroom/config.mts:1:1 The configuration of a newsroom is called "config.ts", and not "config.mts".
      newsroom/config.json:1:1 The configuration of a newsroom is called "config.ts", and not "config.json".
      newsroom/Config.ts:1:1 The configuration of a newsroom is called "config.ts", and not "Config.ts".
      newsroom/config.cjs:1:1 The configuration of a newsroom is called "config.ts", and not "config.cjs".
      newsroom/config.ts:1:1 This must be a file."
    `);
  });

  it('is made by defineNewsroom of an object', () => {
    const given = ['', 'null', '[]', '3', "'x'", 'Promise.resolve({})', 'new Map()'];
    const said = given.map((each) =>
      refusal({
        'config.ts': `import { defineNewsroom } from '#sidelight';\nexport default defineNewsroom(${each});\n`,
      }),
    );
    expect(new Set(said)).toEqual(
      new Set([
        'newsroom/config.ts:2:1 This file must say "export default defineNewsroom({ … })", with defineNewsroom from "#sidelight".',
      ]),
    );
  });

  it('imports programs alone, and throws what can be told', () => {
    const files = [
      ["\nimport './deep/a.css';", { 'deep/a.css': '' }],
      ["\nimport './deep/b.ts';", { 'deep/b.ts': "\nimport '../c.tsx';", 'c.tsx': '<a/>' }],
      ["import a from './a.json';", { 'a.json': '{}' }],
      ['throw null;', {}],
      ["throw new Error('');", {}],
      ['\nmodule.exports = {};', {}],
      ["\nrequire('#sidelight');", {}],
      ['\u0000', {}],
    ] as const;
    const said = files.map(([text, more]) => refusal({ 'config.ts': text, ...more }));
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.ts:2:8 "deep/a.css" cannot be imported: only files of TypeScript and JavaScript can.
      newsroom/deep/b.ts:2:8 "c.tsx" cannot be imported: only files of TypeScript and JavaScript can.
      newsroom/config.ts:1:15 "a.json" cannot be imported: only files of TypeScript and JavaScript can.
      newsroom/config.ts:1:1 Running this file fails: null.
      newsroom/config.ts:1:7 Running this file fails: Error.
      newsroom/config.ts:2:1 Running this file fails: module is not defined in ES module scope.
      newsroom/config.ts:2:1 Running this file fails: require is not defined in ES module scope, you can use import instead.
      newsroom/config.ts:1:1 This file cannot be read: Unexpected character '\\0'."
    `);
  });

  it('is refused with its place', () => {
    const files = [
      ['', ''],
      ['export const a = 1;', ''],
      ['export default { styles: [] };', ''],
      ['\nexport default defineNewsroom;', ''],
      ['const a: = 1;', ''],
      ['\n  enum A { b }', ''],
      ["import { nothing } from '#sidelight';", ''],
      ["import { defineNewsroom } from 'sidelight-of-nobody';", ''],
      ["import { defineNewsroom } from '#nobody';", ''],
      ["\n\nimport './gone.ts';", ''],
      ["import './deep/more.ts';", "\n\nimport '../gone.ts';"],
      ["import './deep/more.ts';", '\nconst a = ;'],
      ["import './deep/more.ts';", "\nthrow new RangeError('Too much.');"],
      ["import './deep/more.ts';", 'await 1;'],
      ["\nexport default (() => { throw new Error('Oh\\u001b[2J no'); })();", ''],
      ["throw 'a text';", ''],
      ['export default unheardOf;', ''],
    ].map(([text = '', more = '']) => ({ 'config.ts': text, 'deep/more.ts': more }));
    expect(files.map(refusal).join('\n')).toMatchInlineSnapshot(`
      "newsroom/config.ts:1:1 This file must say "export default defineNewsroom({ … })", with defineNewsroom from "#sidelight".
      newsroom/config.ts:1:1 This file must say "export default defineNewsroom({ … })", with defineNewsroom from "#sidelight".
      newsroom/config.ts:1:1 This file must say "export default defineNewsroom({ … })", with defineNewsroom from "#sidelight".
      newsroom/config.ts:2:16 Running this file fails: defineNewsroom is not defined.
      newsroom/config.ts:1:10 This file cannot be read: Unexpected token \`=\`. Expected an identifier, void, yield, null, await, break, a string literal, a numeric literal, true, false, \`, -, import, this, typeof, {, [, (.
      newsroom/config.ts:2:3 This file cannot be read: TypeScript enum is not supported in strip-only mode.
      newsroom/config.ts:1:25 The requested module '#sidelight' does not provide an export named 'nothing'.
      newsroom/config.ts:1:32 There is nothing to import under the name "sidelight-of-nobody".
      newsroom/config.ts:1:32 There is nothing to import under the name "#nobody".
      newsroom/config.ts:3:8 There is nothing to import under the name "./gone.ts".
      newsroom/deep/more.ts:3:8 There is nothing to import under the name "../gone.ts".
      newsroom/deep/more.ts:2:11 This file cannot be read: Expression expected.
      newsroom/deep/more.ts:2:7 Running this file fails: Too much.
      newsroom/config.ts:1:1 This file, or one that it imports, must not use "await" outside a function.
      newsroom/config.ts:2:31 Running this file fails: Oh\\u{1b}[2J no.
      newsroom/config.ts:1:1 Running this file fails: a text.
      newsroom/config.ts:1:16 Running this file fails: unheardOf is not defined."
    `);
  });
});

describe('the text about the site', () => {
  it('needs what its head is made of', () => {
    const texts = [
      'Words.',
      '---\ntitle: About\n---\n',
      '---\ntitle: 1\ndescription: What this is.\n---\n',
      '---\ntitle: About\ndescription: [\n---\n',
      'Words.\n---\ntitle: About\ndescription: What this is.\n---\n',
      '',
    ];
    const said = texts.map((text) =>
      refusal({ 'config.ts': config("about: 'about.md',"), 'about.md': text }),
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "newsroom/about.md:1:1 The text about the site needs a "title" in its frontmatter, of which the head of its page is made.
      newsroom/about.md:1:1 The text about the site needs a "description" in its frontmatter, of which the head of its page is made.
      newsroom/about.md:1:1 The text about the site needs a "title" in its frontmatter, of which the head of its page is made.
      newsroom/about.md:4:1 The frontmatter cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].
      newsroom/about.md:1:1 The text about the site needs a "title" in its frontmatter, of which the head of its page is made.
      newsroom/about.md:1:1 The text about the site needs a "title" in its frontmatter, of which the head of its page is made."
    `);
  });

  it('must be readable as MDX where it is called so', () => {
    const text = `${about}\n<div>\n\n{\n`;
    expect(
      refusal({ 'config.ts': config("about: 'a.mdx',"), 'a.mdx': text }),
    ).toMatchInlineSnapshot(
      `"newsroom/a.mdx:11:1 The text about the site cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`."`,
    );
    const files = { 'config.ts': config("about: 'a.md',"), 'a.md': text };
    expect(loadNewsroom(folderOf(files)).about).toMatch(/a\.md$/);
  });

  it('may be of Windows', () => {
    const files = { 'config.ts': config("about: 'a.md',"), 'a.md': about.replaceAll('\n', '\r\n') };
    expect(loadNewsroom(folderOf(files)).about).toMatch(/a\.md$/);
  });
});

describe('the folder of the newsroom', () => {
  it('is newsroom, where there is one, or one that is named and must be there', () => {
    mkdirSync(join(scratch, 'content'));
    const settings = (env: NodeJS.ProcessEnv): string | undefined =>
      readSettings({ SITE_URL: 'https://a.example', ...env }, scratch).newsroomFolder;
    expect(settings({ NEWSROOM_DIR: '' })).toBeUndefined();
    expect(() => settings({ NEWSROOM_DIR: 'nowhere' })).toThrow(
      `There is no newsroom folder ${join(scratch, 'nowhere')}: NEWSROOM_DIR must name a folder that exists.`,
    );
    mkdirSync(join(scratch, 'newsroom'));
    expect(settings({})).toBe(join(scratch, 'newsroom'));
    mkdirSync(join(scratch, 'ours'));
    expect(settings({ NEWSROOM_DIR: 'ours' })).toBe(join(scratch, 'ours'));
    expect(() => settings({ NEWSROOM_DIR: 'ours', OUT_DIR: 'ours/dist' })).toThrow('OUT_DIR');
  });
});
