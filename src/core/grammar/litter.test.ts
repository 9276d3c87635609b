import { describe, expect, it } from 'vitest';
import { isLitter, isTrace } from './litter.ts';

describe('is passed over', () => {
  it.each([
    ...['.DS_Store', '._bridge-closed.mdx', '._site.yaml', '.localized', '.apdisk', 'Icon\r'],
    ...['.AppleDouble', '.AppleDB', '.AppleDesktop', '.VolumeIcon.icns', '__MACOSX'],
    ...['.Spotlight-V100', '.Trashes', '.TemporaryItems', '.fseventsd', '.DocumentRevisions-V100'],
    ...['bridge-closed.mdx.sb-1234abcd-AbCdEf', 'site.yaml.sb-0a1b2c3d-x9Yz01'],
    ...['Thumbs.db', 'thumbs.db', 'ehthumbs.db', 'ehthumbs_vista.db', 'desktop.ini', 'Desktop.ini'],
    ...['$RECYCLE.BIN', 'System Volume Information'],
    ...['.directory', '.Trash-1000', '.goutputstream-ABC123', '.goutputstream-9ZX0Q2'],
    ...['.fuse_hidden0000001e00000001', '.nfs000000000002c3a600000001'],
    ...['.pier.mdx.swp', '.pier.mdx.swo', '.pier.mdx.swx', '4913', '.pier.mdx.un~'],
    ...['.#pier.mdx', '#pier.mdx#', 'pier.mdx~', 'pier.mdx.~1~', '.pier.mdx~'],
    ...['.pier.mdx.kate-swp', '.idea', 'pier.mdx___jb_tmp___', 'pier.mdx___jb_old___'],
    ...['.vs', '.vscode', '.subl5a3.tmp', '.zed', '.obsidian', '.trash'],
    ...['.~lock.figures.csv#', '~$figures.csv', '~WRL0001.tmp'],
    ...['.stfolder', '.stversions', '.syncthing.a.mdx.tmp', '~syncthing~a.mdx.tmp'],
    ...['.dropbox', '.dropbox.attr', '.dropbox.cache', '.dropbox.device'],
    ...['.owncloudsync.log', '.sync_1a2b.db', '._sync_1a2b.db-wal', '.pier.mdx.~1a2b'],
    ...['.849C9593-D756-4E56-8D6E-42412F2A707B', '@eaDir', '.pier.mdx.Xa93Bc', '.pier.csv.000000'],
  ])('%s', (name) => {
    expect(isLitter(name)).toBe(true);
  });
});

describe('is told of', () => {
  it.each([
    ...['pier.mdx', 'pier', '', '.', '.pier.mdx', '.env', '.git', '.gitignore', '.htaccess'],
    ...['.pier.swp.mdx', 'pier.mdx.swp', '.sw', '.swp', '49130', '4913.mdx', '#pier.mdx', 'pier#'],
    ...['DS_Store', '.DS_Store.mdx', 'x.DS_Store', 'xThumbs.db', 'Thumbs.dbx', 'desktop.ini.mdx'],
    ...[
      '._',
      '_pier.mdx',
      'goutputstream-ABC123',
      '.goutputstream-ABC12',
      '.goutputstream-ABC1234',
    ],
    ...['pier.mdx.sb-1234abc-AbCdEf', 'pier.mdx.sb-1234abcd-AbCde', '.sb-1234abcd-AbCdEf'],
    ...[
      '.directory.mdx',
      'directory',
      '.history',
      '.Trash-',
      '.nfs',
      '.fuse_hidden',
      '~',
      '.#',
      '##',
    ],
    ...['.vscode.mdx', 'vscode', '.ideas', '.zed2', '.obsidian.mdx', 'pier.mdx___jb_tmp__'],
    ...['.kate-swp', '.subl.tmp', '.~lock.#', '~$', '~WRL001.tmp', 'syncthing.a.mdx.tmp'],
    ...['.dropbox.mdx', '.sync_.db', '.sync_x.db', '@eaDir.mdx', '.hidden', '.stignore'],
    ...[
      '.pier.txt.Xa93Bc',
      '.pier.mdx.Xa93B',
      '.pier.mdx.Xa93Bcd',
      'pier.mdx.Xa93Bc',
      '.mdx.Xa93Bc',
    ],
    ...['pier.mdx.bak', 'pier.mdx.orig', 'pier.tmp', '.pier.tmp', '.849C9593', '.stfolder2'],
  ])('%s', (name) => {
    expect(isLitter(name)).toBe(false);
  });
});

describe('what a file manager leaves in every folder', () => {
  it.each(['.DS_Store', '._a', 'Thumbs.db', 'THUMBS.DB', 'ehthumbs.db', 'desktop.ini'])(
    'is %s',
    (name) => {
      expect([isTrace(name), isLitter(name)]).toEqual([true, true]);
    },
  );

  it.each(['.Trashes', '$RECYCLE.BIN', '.obsidian', 'a~', '.directory', 'xThumbs.db', '._'])(
    'is not %s, in which somebody may have work, or which no program makes',
    (name) => {
      expect(isTrace(name)).toBe(false);
    },
  );
});
