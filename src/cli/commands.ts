import { LIST_NAME } from '../io/file-list.ts';
import { define } from './command.ts';
import type { Command } from './command.ts';

/** Everything that `sidelight` can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  define({
    name: 'check',
    about: 'Reads the whole content and reports every problem.',
    usage: ['[--format text|github|json] [--fix] [--as-of <date>]'],
    help: 'Reads the whole content and reports every problem as file:line:column.',
    options: {
      format: { value: 'text|github|json', about: 'how problems are told; text without it' },
      fix: {
        about: `first repairs what has one certain repair: dates, years without quotation
marks, names that are one letter away, spaces at line ends, byte order marks;
says what it did, and reports what remains`,
      },
      'as-of': {
        value: '<date>',
        about: `warns of forecasts that were due before that day, YYYY-MM-DD, and have no
outcome`,
      },
    },
    settings: ['CONTENT_DIR', 'NEWSROOM_DIR'],
    statuses: { fine: 'clean or warnings only', problems: 'problems', cannotRun: 'or not repair' },
    load: () => import('./check.ts'),
  }),
  define({
    name: 'build',
    about: 'Checks the content, builds the site and swaps it in.',
    usage: [''],
    help: `Checks the content, builds the site beside the published one and swaps the two. It replaces only
what an earlier build made, or a folder that is new or empty. Unless it ends with 0, the published
site is as it was.`,
    options: {},
    settings: ['CONTENT_DIR', 'NEWSROOM_DIR', 'OUT_DIR', 'SITE_URL'],
    statuses: { fine: 'built', problems: 'problems of the content' },
    load: () => import('./build.ts'),
  }),
  define({
    name: 'preview',
    about: 'Serves the built site to this machine.',
    usage: ['[--host <address>]'],
    help: `Serves the built site as a static host would, under the path of its address, with the headers of
its _headers file. Only this machine reaches it (127.0.0.1 and ::1, "localhost"), unless --host
names another address of this machine, or HOST an IP address: 0.0.0.0 and :: are all of them.`,
    options: { host: { value: '<address>', about: 'serves at this address of the machine' } },
    settings: ['OUT_DIR', 'SITE_URL', 'HOST', 'PORT'],
    statuses: { fine: 'was told to end' },
    load: () => import('./preview.ts'),
  }),
  define({
    name: 'quotes',
    about: 'Compares the quotations of sources with their originals.',
    usage: ['--original <file> <source-id>', '--verify [--originals <folder>]'],
    help: `Compares a source of content/sources/ with its original, a file of plain text or Markdown that may
lie anywhere and is never committed (the folder originals/ is ignored by git). Every quotation must
have the original's exact words, and no eight words in a row may be copied besides. If so, the hash
of the original and the place of each quotation go into content/sources/<source-id>.quotes.json,
which "npm run check" relies on. Otherwise nothing is written.

With --verify it compares every record again with its original, where that is at hand: the file of
originals/, or of another folder, that has the record's hash or the name of the source (.txt or
.md). It says of each whether it matches, differs, or the original is not at hand, and changes
nothing. A record says what its author found out; only this tells whether it is true.`,
    options: {
      original: { value: '<file>', about: 'the original of the source that is named' },
      verify: { about: 'compares every record again' },
      originals: { value: '<folder>', about: 'where the originals lie, if not in originals/' },
    },
    takesWords: true,
    settings: ['CONTENT_DIR', 'NEWSROOM_DIR'],
    statuses: { fine: 'verified', problems: 'problems', cannotRun: 'or nothing was at hand' },
    load: () => import('./quotes.ts'),
  }),
  define({
    name: 'verify',
    about: 'Checks the HTML, the links and the files of the built site.',
    usage: ['[--files] [--list <file>]'],
    help: `Checks the built site: that its files are those which the build listed in ${LIST_NAME}, the HTML of
every page, what each page needs, and every link and fragment that stays on the site. Nothing is
fetched from the network.`,
    options: {
      files: { about: 'compares the files with their list, and does nothing else' },
      list: { value: '<file>', about: 'compares them with a list that was kept elsewhere' },
    },
    settings: ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL'],
    statuses: { fine: 'clean', problems: 'problems' },
    load: () => import('./verify.ts'),
  }),
  define({
    name: 'budget',
    about: 'Weighs every built page against its limit in bytes.',
    usage: ['[--all]'],
    help: `Weighs every page of the built site, with everything that a reader needs to read it, after brotli
at its highest quality.`,
    options: { all: { about: 'prints each page, and not only the heaviest of every kind' } },
    settings: ['NEWSROOM_DIR', 'OUT_DIR'],
    statuses: { fine: 'within budget', problems: 'over it' },
    load: () => import('./budget.ts'),
  }),
  define({
    name: 'lighthouse',
    about: 'Runs Lighthouse on built pages.',
    usage: ['[--all]'],
    help: `Runs Lighthouse on the longest page of every kind of the built site, as on a slow phone, and prints
its four scores.`,
    options: { all: { about: 'takes every page' } },
    settings: ['OUT_DIR', 'SITE_URL', 'CHROMIUM_PATH'],
    statuses: { fine: 'when all are 100', problems: 'when not' },
    load: () => import('./lighthouse.ts'),
  }),
];
