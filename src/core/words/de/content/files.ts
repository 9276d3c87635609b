import type { files as english } from '../../en/content/files.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

/** What stands in the place of a file or a folder. */
const FOUND = {
  link: 'ein symbolischer Link',
  file: 'eine Datei',
  folder: 'ein Ordner',
  other: 'eine Pipe oder ein Gerät',
} as const;

const MAY_READ = 'Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.';

const SPLIT =
  'Teilen Sie die Datei auf, oder nehmen Sie die Hälfte ihres Textes heraus, um den Teil zu finden, an dem es liegt.';

const TAKE_OUT =
  'Nehmen Sie die Hälfte heraus, um die Wörter zu finden, an denen es liegt; wenn alles richtig aussieht, melden Sie es dem Entwicklungsteam.';

/** What is said of files as files, and of work on them that comes to no end, in German. */
export function files({ list, number }: Language): Translated<() => typeof english> {
  const tooLarge = (bytes: number, limit: number): string =>
    `Die Datei hat ${number(bytes)} Byte; erlaubt sind ${number(limit)}.`;
  return {
    folder: {
      empty: (file) => ({
        message: 'Der Inhaltsordner enthält keinen Eintrag.',
        hint: `Legen Sie einen ersten Eintrag an, etwa ${file}.`,
      }),
      noSettings: (file) => ({
        message: 'Die Einstellungen der Website fehlen.',
        hint: `Legen Sie ${file} mit title, tagline, url und den übrigen Einstellungen an.`,
      }),
      onlyLink: (name) => ({
        message: `"${name}" ist kein Ordner, sondern ein Link zu einem Ordner.`,
        hint: 'Legen Sie den Ordner selbst hier ab.',
      }),
      noFile: (name, found) => ({
        message: `"${name}" ist keine Datei, sondern ${FOUND[found]}.`,
        hint: 'Legen Sie die Datei selbst hier ab.',
      }),
      noFolder: (name, found) => ({
        message: `"${name}" ist kein Ordner, sondern ${FOUND[found]}.`,
        hint: 'Legen Sie den Ordner selbst hier ab.',
      }),
      stranger: (name, near, settings, folders) => ({
        message: `"${name}" gehört nicht zum Inhalt.`,
        hint: `${didYouMean(near)}Hier stehen die Datei ${settings} und die Ordner ${list(folders)}.`,
      }),
      inside: (name, collection) => ({
        message: `"${name}" ist ein Ordner innerhalb von ${collection}/.`,
        hint: `Verschieben Sie seine Dateien nach oben in ${collection}/.`,
      }),
      unreadable: (reason) => ({
        message: `Der Ordner lässt sich nicht lesen: ${reason}.`,
        hint: 'Prüfen Sie, ob Sie ihn lesen dürfen.',
      }),
    },

    files: {
      unreadable: (reason) => ({
        message: `Die Datei lässt sich nicht lesen: ${reason}.`,
        hint: MAY_READ,
      }),
      notPlain: () => ({
        message: 'Die Datei lässt sich nicht lesen: Sie ist keine gewöhnliche Datei.',
        hint: MAY_READ,
      }),
      notText: () => ({
        message:
          'Die Datei ist kein Text in UTF-8: Hier beginnt eine Folge von Bytes, die für kein Zeichen steht.',
        hint: 'Speichern Sie sie in der Kodierung UTF-8.',
      }),
      longText: (bytes, limit) => ({
        message: tooLarge(bytes, limit),
        hint: 'Teilen Sie sie in mehrere Einträge auf.',
      }),
      largeImage: (bytes, limit) => ({
        message: tooLarge(bytes, limit),
        hint: 'Speichern Sie das Bild mit weniger Pixeln oder als WebP oder AVIF.',
      }),
    },

    reading: {
      fails: (reason) => ({
        message: `Das Lesen dieser Datei schlägt fehl: ${reason}.`,
        hint: SPLIT,
      }),
      failed: () => ({ message: 'Das Lesen dieser Datei schlägt fehl.', hint: SPLIT }),
      ended: () => ({ message: 'Der Thread, der diese Datei las, ist abgebrochen.', hint: SPLIT }),
      takesTime: () => ({ message: 'Das Lesen dieser Datei dauert zu lange.', hint: SPLIT }),
      takesMemory: () => ({
        message: 'Das Lesen dieser Datei braucht zu viel Speicher.',
        hint: SPLIT,
      }),
    },

    drawing: {
      fails: (reason) => ({
        message: `Das lässt sich nicht darstellen: ${reason}.`,
        hint: TAKE_OUT,
      }),
      pageFails: (page, reason) => ({
        message: `Die Seite ${page} lässt sich nicht darstellen: ${reason}.`,
        hint: TAKE_OUT,
      }),
    },
  };
}
