import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COLLECTIONS } from '../core/kinds/index.ts';
import { ENGLISH } from '../core/words/words.ts';
import { loadCorpus } from './corpus.ts';
import { publishedBytes } from './images.ts';

const STORY = fileURLToPath(new URL('../../e2e/fixtures/story', import.meta.url));
const PLACE =
  '---\ntitle: Pier\ncountry: X\nsummary: S.\n---\n\nSee [[ferry-lane]] [@council-minutes].\n';

// The parsing threads begin within a second, but not on a machine that is busy with others.
vi.setConfig({ testTimeout: 120_000 });

let top: string;
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-corpus-')));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

let count = 0;

/** The small story, changed, and its problems as `file:line:column code`. */
async function problemsAfter(change: (content: string) => void): Promise<string[]> {
  const content = join(top, `${(count += 1)}`, 'content');
  cpSync(STORY, content, { recursive: true });
  change(content);
  const { problems } = await loadCorpus(content);
  return problems.map(({ file, line, column, code }) => {
    return `${file.slice(file.indexOf('content/') + 8)}:${line}:${column} ${code}`;
  });
}

describe('the small story', () => {
  it('has no problems', async () => {
    expect(await problemsAfter(() => {})).toEqual([]);
  });
});

describe('a link out of content/ is never followed:', () => {
  const secret = (): string => {
    const path = join(top, 'secret.mdx');
    writeFileSync(path, PLACE);
    return path;
  };

  it.each([
    ['to a file', (content: string) => symlinkSync(secret(), join(content, 'places/pier.mdx'))],
    [
      'to a file inside',
      (content: string) => symlinkSync('ferry-lane.mdx', join(content, 'places/pier.mdx')),
    ],
    ['to nothing', (content: string) => symlinkSync('nowhere', join(content, 'places/pier.mdx'))],
    ['to itself', (content: string) => symlinkSync('pier.mdx', join(content, 'places/pier.mdx'))],
    ['to a folder', (content: string) => symlinkSync(top, join(content, 'places/pier.mdx'))],
    [
      'to a device',
      (content: string) => symlinkSync('/dev/zero', join(content, 'places/pier.mdx')),
    ],
  ])('%s', async (_, change) => {
    expect(await problemsAfter(change)).toEqual(['places/pier.mdx:1:1 unexpected-file']);
  });

  const linkAway = (content: string, name: string): void => {
    mkdirSync(join(top, 'elsewhere'), { recursive: true });
    renameSync(join(content, name), join(top, 'elsewhere', `${count}`));
    symlinkSync(join(top, 'elsewhere', `${count}`), join(content, name));
  };

  it.each(COLLECTIONS)('in place of the folder %s, and nothing else is wrong', async (name) => {
    const problems = await problemsAfter((content) => {
      mkdirSync(join(content, name), { recursive: true });
      linkAway(content, name);
    });
    expect(problems).toEqual([`${name}:1:1 unexpected-file`]);
  });

  it('in place of a folder, which hides no problem of a file elsewhere', async () => {
    const problems = await problemsAfter((content) => {
      linkAway(content, 'claims');
      const pier = `${PLACE}\n[[bridge-is-unsafe]] and a report [@councl-minutes].\n`;
      writeFileSync(join(content, 'places/pier.mdx'), pier);
    });
    expect(problems).toEqual(['claims:1:1 unexpected-file', 'places/pier.mdx:9:35 unknown-entry']);
  });

  it.each([
    ['a name without a word of its id', '[[nobody]]', 1],
    ['its id, and nothing else', '[[zz-sym]]', 0],
    ['a name with a word of its id', '[[The sym of all]]', 0],
    ['a name in other letters', '[[Пристань]]', 0],
  ])('in place of a file hides no problem of another: %s', async (_, link, unknown) => {
    const problems = await problemsAfter((content) => {
      symlinkSync('nowhere', join(content, 'concepts/zz-sym.mdx'));
      appendFileSync(join(content, 'places/ferry-lane.mdx'), `\n${link} [@council-minutes].\n`);
    });
    expect(problems.map((problem) => problem.split(' ').at(-1))).toEqual([
      'unexpected-file',
      ...Array.from({ length: unknown }, () => 'unknown-entry'),
    ]);
  });

  it('in place of the whole content', async () => {
    const content = join(top, 'linked');
    symlinkSync(STORY, content);
    const { problems, graph } = await loadCorpus(content);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['unexpected-file', '"linked" is no folder, but leads to one.'],
    ]);
    expect(graph).toBe(undefined);
  });

  it('in place of the settings', async () => {
    const problems = await problemsAfter((content) => {
      rmSync(join(content, 'site.yaml'));
      symlinkSync('/etc/hostname', join(content, 'site.yaml'));
    });
    expect(problems).toEqual(['site.yaml:1:1 unexpected-file']);
  });
});

describe('what is no plain file under a right name:', () => {
  it.skipIf(process.platform === 'win32')('a pipe, which would keep a reader waiting', async () => {
    const make = (content: string): void =>
      void execFileSync('mkfifo', [join(content, 'places/pier.mdx')]);
    expect(await problemsAfter(make)).toEqual(['places/pier.mdx:1:1 unexpected-file']);
  });

  it('a folder with the name of an entry, and what it holds', async () => {
    const problems = await problemsAfter((content) => {
      mkdirSync(join(content, 'places/pier.mdx'));
      writeFileSync(join(content, 'places/pier.mdx/index.astro'), 'evil');
    });
    expect(problems).toEqual([
      'places/pier.mdx:1:1 unexpected-file',
      'places/pier.mdx/index.astro:1:1 file-name',
    ]);
  });
});

it.each<[what: string, change: (content: string) => void, said: string]>([
  [
    'a link in place of a folder',
    (content) => {
      rmSync(join(content, 'claims'), { recursive: true });
      symlinkSync('places', join(content, 'claims'));
    },
    'claims "claims" is no folder, but leads to one. Put the folder itself here.',
  ],
  [
    'a file in place of a folder',
    (content) => {
      rmSync(join(content, 'claims'), { recursive: true });
      writeFileSync(join(content, 'claims'), '');
    },
    'claims "claims" is no folder, but a file. Put the folder itself here.',
  ],
  [
    'a link in place of the settings',
    (content) => {
      renameSync(join(content, 'site.yaml'), join(content, '..', 'site.yaml'));
      symlinkSync('../site.yaml', join(content, 'site.yaml'));
    },
    'site.yaml "site.yaml" is no file, but leads to one. Put the file itself here.',
  ],
  [
    'a folder in place of the settings',
    (content) => {
      rmSync(join(content, 'site.yaml'));
      mkdirSync(join(content, 'site.yaml'));
    },
    'site.yaml "site.yaml" is no file, but a folder. Put the file itself here.',
  ],
  [
    'a pipe in place of an entry',
    (content) => void execFileSync('mkfifo', [join(content, 'places/pier.mdx')]),
    'pier.mdx "pier.mdx" is no file, but a pipe or a device. Put the file itself here.',
  ],
])('says of %s what it is', async (_, change, said) => {
  const content = join(top, `${(count += 1)}`, 'content');
  cpSync(STORY, content, { recursive: true });
  change(content);
  const { problems } = await loadCorpus(content);
  expect(
    problems.map(({ file, message, hint }) => `${file.split('/').at(-1)} ${message} ${hint}`),
  ).toEqual([said]);
});

it('passes over what systems and editors leave, files and folders', async () => {
  const problems = await problemsAfter((content) => {
    for (const folder of ['', 'events', 'sources']) {
      for (const name of ['._a.mdx', '.goutputstream-ABC123', 'site.yaml.sb-1234abcd-AbCdEf']) {
        writeFileSync(join(content, folder, name), 'x');
      }
      for (const name of ['.idea', '__MACOSX']) {
        mkdirSync(join(content, folder, name));
        writeFileSync(join(content, folder, name, 'b.mdx'), 'x');
      }
      // Emacs locks a file by a link that leads nowhere.
      symlinkSync('somebody@somewhere.1234', join(content, folder, '.#a.mdx'));
    }
  });
  expect(problems).toEqual([]);
});

describe('names:', () => {
  const put =
    (name: string, text: string | Uint8Array = PLACE) =>
    (content: string) =>
      writeFileSync(join(content, name), text);

  it.each([
    ['places/.pier.mdx', 'file-name'],
    ['places/.env', 'file-name'],
    ['places/pier.MDX', 'file-name'],
    ['places/Pier.mdx', 'file-name'],
    ['places/Ferry-Lane.mdx', 'file-name'],
    ['places/pier .mdx', 'file-name'],
    ['places/pier..mdx', 'file-name'],
    ['places/-pier.mdx', 'file-name'],
    ['places/piér.mdx', 'file-name'],
    ['places/pie\u0301r.mdx', 'file-name'],
    ['places/piеr.mdx', 'file-name'],
    ['places/pier\u202E.mdx', 'file-name'],
    ['places/pier\u0007.mdx', 'file-name'],
    ['places/con.mdx', 'file-name'],
    ['places/nul.mdx', 'file-name'],
    ['places/lpt1.mdx', 'file-name'],
    ['places/pier.md', 'file-name'],
    ['places/pier.astro', 'file-name'],
    ['places/pier.mdx.js', 'file-name'],
    ['places/pier.yaml', 'file-name'],
    ['places/pier', 'file-name'],
    ['places/pier.svg', 'file-name'],
    ['places/pier.gif', 'file-name'],
    ['places/pier.png.exe', 'file-name'],
    ['places/.png', 'file-name'],
    ['references/pier.png', 'file-name'],
    ['data/pier.png', 'file-name'],
    ['pier.png', 'unexpected-file'],
    ['references/evil.csv', 'file-name'],
    ['data/evil.js', 'file-name'],
    ['.env', 'unexpected-file'],
    ['astro.config.mjs', 'unexpected-file'],
    ['index.mdx', 'unexpected-file'],
  ])('%j', async (name, code) => {
    expect(await problemsAfter(put(name))).toEqual([`${name}:1:1 ${code}`]);
  });

  it('are written out in messages where a terminal would obey them', async () => {
    const content = join(top, 'odd', 'content');
    cpSync(STORY, content, { recursive: true });
    put('places/a\n\u001B[2Jb.mdx')(content);
    const { problems } = await loadCorpus(content);
    expect(problems.map(({ message }) => message)).toEqual([
      '"a \\u{1b}[2Jb.mdx" is no valid file name.',
    ]);
  });

  it('that differ in capitals or in how Unicode writes them are each one problem', async () => {
    const problems = await problemsAfter((content) => {
      for (const name of ['Pier.mdx', 'PIER.mdx', 'piér.mdx', 'pie\u0301r.mdx'])
        put(`places/${name}`)(content);
    });
    expect(new Set(problems.map((problem) => problem.split(' ').at(-1)))).toEqual(
      new Set(['file-name']),
    );
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });

  it('in other letters than a to z are each one problem, whatever stands beside them', async () => {
    const content = join(top, `${(count += 1)}`, 'content');
    cpSync(STORY, content, { recursive: true });
    for (const name of ['росія.mdx', 'україна.mdx', '中国.mdx']) put(`places/${name}`)(content);
    const { problems } = await loadCorpus(content);
    expect(problems.map(({ code, message, hint }) => [code, message, hint]).slice(0, 3)).toEqual(
      ['росія', 'україна', '中国'].map((name) => [
        'file-name',
        `"${name}.mdx" is no valid file name.`,
        'Use the Latin letters a to z in lower case, digits and single hyphens, as in "some-entry".',
      ]),
    );
    expect(problems).toHaveLength(3);
  });

  it('of an id that another folder has', async () => {
    const problems = await problemsAfter(put('places/footbridge.mdx'));
    expect(problems).toEqual(['places/footbridge.mdx:1:1 duplicate-id']);
  });
});

describe('the record of quotations', () => {
  const RECORD = 'sources/harbour-gazette-2019-05-03.quotes.json';

  it('of no source', async () => {
    const problems = await problemsAfter((content) =>
      cpSync(join(content, RECORD), join(content, 'sources/nobody.quotes.json')),
    );
    expect(problems).toEqual(['sources/nobody.quotes.json:1:1 missing-file']);
  });

  it('that is missing', async () => {
    const problems = await problemsAfter((content) => rmSync(join(content, RECORD)));
    expect(problems).toEqual([
      'sources/harbour-gazette-2019-05-03.mdx:18:109 unverified-quotation',
    ]);
  });

  it.each([
    ['that is none', '{}', '1:1 quotes-file'],
    ['with a character that nobody sees', '{"a\u202E": 1}', '1:1 quotes-file'],
    ['in another encoding', Buffer.from([0x22, 0xe9]), '1:2 unreadable-file'],
    ['without an end', ' '.repeat(200_000), '1:1 file-too-large'],
  ])('%s, which is no problem of its source as well', async (_, text, problem) => {
    const problems = await problemsAfter((content) => writeFileSync(join(content, RECORD), text));
    expect(problems).toEqual([`${RECORD}:${problem}`]);
  });

  it('whose source cannot be read', async () => {
    const problems = await problemsAfter((content) =>
      writeFileSync(join(content, 'sources/harbour-gazette-2019-05-03.mdx'), 'x'),
    );
    expect(problems.filter((problem) => problem.includes('quotes'))).toEqual([]);
  });

  it.each([
    ['places/ferry-lane.quotes.json', 'file-name'],
    ['sources/ferry.json', 'file-name'],
    ['sources/Ferry.quotes.json', 'file-name'],
    ['sources/.quotes.json', 'file-name'],
    ['ferry.quotes.json', 'unexpected-file'],
  ])('has no other name or place: %s', async (name, code) => {
    const problems = await problemsAfter((content) =>
      cpSync(join(content, RECORD), join(content, name)),
    );
    expect(problems).toEqual([`${name}:1:1 ${code}`]);
  });

  it('is no link', async () => {
    const problems = await problemsAfter((content) => {
      renameSync(join(content, RECORD), join(content, '..', 'record.json'));
      symlinkSync(join(content, '..', 'record.json'), join(content, RECORD));
    });
    expect(problems.filter((problem) => problem.startsWith(RECORD))).toHaveLength(1);
  });
});

describe('images:', () => {
  const FIXTURES = fileURLToPath(new URL('../core/grammar/images/fixtures/', import.meta.url));
  const TEXT = PLACE.replace('See', '![The pier](pier.png) See');
  /** A place that shows `pier.png`, and a file of that or another name. */
  const shown =
    (bytes: string | Uint8Array, name = 'places/pier.png') =>
    (content: string): void => {
      writeFileSync(join(content, 'places/the-pier.mdx'), TEXT);
      writeFileSync(join(content, name), bytes);
    };
  const real = (name: string): Buffer => readFileSync(FIXTURES + name);

  it.each<[string, (content: string) => void, string[]]>([
    ['a good one', shown(real('plain.png')), []],
    ['a page under its name', shown('<script>1</script>'), ['places/pier.png:1:1 image-type']],
    ['another kind', shown(real('plain.gif')), ['places/pier.png:1:1 image-type']],
    ['one that moves', shown(real('moving.webp')), ['places/pier.png:1:1 image-type']],
    ['nothing in it', shown(''), ['places/pier.png:1:1 image-damaged']],
    [
      'half of it',
      shown(real('plain.png').subarray(0, 100)),
      ['places/pier.png:1:1 image-damaged'],
    ],
    ['too wide', shown(real('wide.png')), ['places/pier.png:1:1 image-too-large']],
    [
      'too many bytes',
      shown(Buffer.concat([real('plain.png'), Buffer.alloc(512 * 1024)])),
      ['places/pier.png:1:1 file-too-large'],
    ],
    ['capitals', shown(real('plain.png'), 'places/Pier.png'), ['places/Pier.png:1:1 file-name']],
    [
      'a capital ending',
      shown(real('plain.png'), 'places/pier.PNG'),
      ['places/pier.PNG:1:1 file-name'],
    ],
    [
      'the name of a device',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), TEXT.replace('pier.png', 'aux.png'));
        writeFileSync(join(content, 'places/aux.png'), real('plain.png'));
      },
      ['places/aux.png:1:1 file-name'],
    ],
    [
      'the longer ending',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), TEXT.replace('pier.png', 'pier.jpg'));
        writeFileSync(join(content, 'places/pier.jpeg'), real('plain.jpg'));
      },
      ['places/pier.jpeg:1:1 file-name'],
    ],
    [
      'not there',
      (content) => writeFileSync(join(content, 'places/the-pier.mdx'), TEXT),
      ['places/the-pier.mdx:7:1 missing-file'],
    ],
    [
      'in another folder',
      shown(real('plain.png'), 'actors/pier.png'),
      ['places/the-pier.mdx:7:1 missing-file'],
    ],
    [
      'misspelt',
      shown(real('plain.png'), 'places/peir.png'),
      ['places/the-pier.mdx:7:1 missing-file'],
    ],
    [
      'shown by nobody',
      (content) => writeFileSync(join(content, 'places/pier.png'), real('plain.png')),
      ['places/pier.png:1:1 unused-image'],
    ],
    [
      'a link to one',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), TEXT);
        symlinkSync('ferry-lane.png', join(content, 'places/pier.png'));
      },
      ['places/pier.png:1:1 unexpected-file'],
    ],
    [
      'a link out of content/',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), TEXT);
        symlinkSync('/etc/passwd', join(content, 'places/pier.png'));
      },
      ['places/pier.png:1:1 unexpected-file'],
    ],
    [
      'a folder',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), TEXT);
        mkdirSync(join(content, 'places/pier.png'));
      },
      ['places/pier.png:1:1 unexpected-file'],
    ],
    [
      'broken, and shown in a file that is broken too',
      (content) => {
        writeFileSync(join(content, 'places/the-pier.mdx'), `${TEXT}{x}\n`);
        writeFileSync(join(content, 'places/pier.png'), 'x');
      },
      ['places/pier.png:1:1 image-type', 'places/the-pier.mdx:8:1 mdx-code'],
    ],
  ])('%s', async (_, change, expected) => {
    const problems = await problemsAfter((content) => {
      change(content);
      // The place itself must be linked.
      const lane = join(content, 'places/ferry-lane.mdx');
      const has = existsSync(join(content, 'places/the-pier.mdx'));
      if (has) appendFileSync(lane, '\n[[the-pier|The pier]] is near [@council-minutes].\n');
    });
    expect(problems).toEqual(expected);
  });

  it('are part of the graph with their sizes, and only the checked bytes are handed out', async () => {
    const content = join(top, 'images', 'content');
    cpSync(STORY, content, { recursive: true });
    const { graph } = await loadCorpus(content);
    const image = graph?.images.get('places/ferry-lane.png');
    expect(image).toMatchObject({ collection: 'places', width: 480, height: 240 });
    if (!image) return;
    const file = join(content, 'places/ferry-lane.png');
    expect(Buffer.from(publishedBytes(image, content, ENGLISH))).toEqual(readFileSync(file));
    appendFileSync(file, 'x');
    expect(() => publishedBytes(image, content, ENGLISH)).toThrow(
      'was changed while the site was built',
    );
    rmSync(file);
    symlinkSync('/etc/passwd', file);
    expect(() => publishedBytes(image, content, ENGLISH)).toThrow('cannot be read');
  });
});

describe('bytes:', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    );

  it.each([
    ['Latin-1', bytes(PLACE, 'caf', [0xe9], '\n'), '8:4 unreadable-file'],
    ['a sequence cut short', bytes(PLACE, [0xe2, 0x82]), '8:1 unreadable-file'],
    ['an overlong slash', bytes(PLACE, [0xc0, 0xaf]), '8:1 unreadable-file'],
    ['half a pair', bytes(PLACE, [0xed, 0xa0, 0x80]), '8:1 unreadable-file'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], [0x2d, 0]), '1:1 unreadable-file'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], PLACE), '1:1 forbidden-character'],
    ['nothing', bytes(), '1:1 frontmatter-missing'],
    ['too many of them', bytes(PLACE, 'words\n'.repeat(30_000)), '1:1 file-too-large'],
    ['64 KB of emphasis', bytes(PLACE, '\n', '*a_ '.repeat(16_384)), '9:10001 too-complex'],
    ['2,000 quotations', bytes(PLACE, '\n', '>'.repeat(2000)), '9:25 too-deep'],
  ])('%s', async (_, content, problem) => {
    const problems = await problemsAfter((folder) =>
      writeFileSync(join(folder, 'places/pier.mdx'), content),
    );
    expect(problems).toEqual([`places/pier.mdx:${problem}`]);
  });

  it('of the settings and of figures are looked at as well', async () => {
    const problems = await problemsAfter((folder) => {
      writeFileSync(join(folder, 'data/crossings-per-day.csv'), 'a\u202E,b\n');
      writeFileSync(join(folder, 'site.yaml'), `title: ${'['.repeat(3000)}`);
    });
    expect(problems).toContain('data/crossings-per-day.csv:1:2 forbidden-character');
    expect(problems).toContain('site.yaml:1:808 too-complex');
  });
});

describe('a folder', () => {
  it('that is empty', async () => {
    const content = join(top, 'empty', 'content');
    mkdirSync(content, { recursive: true });
    const { problems, graph } = await loadCorpus(content);
    expect([problems.map(({ code }) => code), graph]).toEqual([['no-content'], undefined]);
  });
});
