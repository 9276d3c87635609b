/** Files that file managers put into every folder they show. */
const TRACES = {
  macOS: [/^(?:\.DS_Store|\._.+)$/],
  Windows: [/^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini)$/i],
} as const;

/** Files and folders that programs leave beside those that people write, by program. */
const LEFT_BY: Readonly<Record<string, readonly RegExp[]>> = {
  // The Finder, Spotlight, and what Macs write on disks of other systems.
  macOS: [
    ...TRACES.macOS,
    /^\.(?:localized|apdisk|AppleDB|AppleDesktop|AppleDouble|VolumeIcon\.icns)$/,
    /^\.(?:Spotlight-V100|Trashes|TemporaryItems|fseventsd|DocumentRevisions-V100)$/,
    /^(?:Icon\r|__MACOSX|.+\.sb-[\da-f]{8}-[\da-z]{6})$/i,
  ],
  Windows: [...TRACES.Windows, /^(?:\$recycle\.bin|system volume information)$/i],
  // File managers, GLib's way of saving, and files that are deleted while they are open.
  Linux: [/^\.(?:directory|Trash-\d+|goutputstream-[\dA-Z]{6}|fuse_hidden[\da-f]+|nfs[\da-f]+)$/],
  Vim: [/^(?:\..+\.sw[a-z]|4913)$/],
  Emacs: [/^(?:\.#.+|#.+#)$/],
  // Copies that many editors keep: Emacs, Vim (also to undo), gedit, Joe, and our own --fix.
  editors: [/^.+~$/],
  KDE: [/^\..+\.kate-swp$/],
  JetBrains: [/^(?:\.idea|.+___jb_(?:tmp|old|bak)___)$/],
  'Visual Studio': [/^\.(?:vs|vscode)$/],
  'Sublime Text': [/^\.subl[\da-z]+\.tmp$/i],
  Zed: [/^\.zed$/],
  Obsidian: [/^\.(?:obsidian|trash)$/],
  LibreOffice: [/^\.~lock\..+#$/],
  'Microsoft Office': [/^(?:~\$.+|~WR[A-Z]\d{4}\.tmp)$/],
  Syncthing: [/^(?:\.st(?:folder|versions)|[.~]syncthing[.~].+\.tmp)$/],
  Dropbox: [/^\.dropbox(?:\.attr|\.cache|\.device)?$/],
  Nextcloud: [/^\.(?:owncloudsync\.log.*|_?sync_[\da-f]+\.db.*|.+\.~[\da-f]+)$/],
  OneDrive: [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/],
  Synology: [/^@eaDir$/],
  rsync: [/^\..+\.(?:mdx|yaml|csv|json|png|jpg|webp|avif)\.[\dA-Za-z]{6}$/],
};

const LITTER = Object.values(LEFT_BY).flat();

/**
 * Tells whether a name is one that an operating system or an editor gives to its own files, also
 * while somebody saves. Nobody writes content into them, so they are passed over.
 */
export function isLitter(name: string): boolean {
  return LITTER.some((pattern) => pattern.test(name));
}

/** Tells whether a file is one that a file manager leaves wherever it looks: nobody's work is lost with it. */
export function isTrace(name: string): boolean {
  return Object.values(TRACES)
    .flat()
    .some((pattern) => pattern.test(name));
}
