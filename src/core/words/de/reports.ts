import type { reports as english } from '../en/reports.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

/** What commands and the dev server tell authors around the problems themselves, in German. */
export function reports({ counted }: Language): Translated<typeof english> {
  const FILES = { one: 'Datei', other: 'Dateien' };
  const ERRORS = { one: 'Fehler', other: 'Fehler' };
  const WARNINGS = { one: 'Warnung', other: 'Warnungen' };
  const PROBLEMS = { one: 'Problem', other: 'Probleme' };
  const REPAIRS = { one: 'Reparatur', other: 'Reparaturen' };
  const QUOTATIONS = { one: 'Zitat', other: 'Zitate' };
  const BYTES = { one: 'Byte', other: 'Byte' };

  return {
    check: {
      noProblems: (files) => `${counted(files, FILES)}, keine Probleme.`,
      problems: (files, errors, warnings) =>
        `${counted(files, FILES)}, ${counted(errors, ERRORS)}, ${counted(warnings, WARNINGS)}.`,
      more: (guide) => `Mehr zu einem Code: ${guide}<code>/`,
    },

    repairs: {
      repaired: 'repariert',
      all: (repairs) => `${counted(repairs, REPAIRS)}.`,
      failed: (file, reason) => `${file} lässt sich nicht reparieren: ${reason}.`,
      replaced: (was, now) => `${quoted(was)} heißt jetzt ${quoted(now)}`,
      byteOrderMark: 'die Bytereihenfolge-Marke vor dem Text ist entfernt',
      composed: 'Buchstaben und ihre Akzente sind jetzt je ein Zeichen (NFC)',
      spaceBeforeWord: 'vor diesem Wort steht jetzt ein Leerzeichen, ohne das MDX es für Code hält',
      quotedDate: (date) => `das Datum steht jetzt in Anführungszeichen: "${date}"`,
      spacesAtEnd: 'die Leerzeichen am Ende der Zeile sind entfernt',
      lastLine: 'die letzte Zeile endet jetzt mit einem Zeilenumbruch',
    },

    build: {
      untouched: 'Es wurde nichts gebaut; die veröffentlichte Website ist unverändert.',
      faults: (faults) =>
        `${counted(faults, ERRORS)} in gebauten Seiten; die veröffentlichte Website ist unverändert.`,
      done: (entries, title, folder, list) =>
        `${counted(entries, { one: 'Eintrag', other: 'Einträge' })} von "${title}" gebaut in ${folder} (${list})`,
    },

    quotes: {
      noSource: (id, near) => `Es gibt keine Quelle "${id}". ${didYouMean(near)}`.trimEnd(),
      unreadable: (path, reason) => `${path} lässt sich nicht lesen: ${reason}.`,
      notWritten: (problems) =>
        `${counted(problems, PROBLEMS)}; es wurde kein Protokoll geschrieben.`,
      written: (source, quotations, record) =>
        `${source}: ${counted(quotations, QUOTATIONS)} geprüft, siehe ${record}.`,
      matches: 'stimmt überein',
      differs: 'weicht ab',
      notAtHand: 'liegt nicht vor',
      unreadableSource: 'lässt sich nicht lesen',
      noRecord: 'hat kein Protokoll',
      compared: (matching, differing, missing) =>
        `${matching} geprüft, ${differing} nicht wie protokolliert, ${missing} ohne vorliegendes Original.`,
      noneAtHand: (folder) =>
        `Kein Protokoll ließ sich prüfen: ${folder} enthält keines der Originale. ${ABOUT_ORIGINALS}`,
      noFolder: (folder) => `Es gibt keinen Ordner ${folder}. ${ABOUT_ORIGINALS}`,
      unreadableFolder: (folder, reason) =>
        `Die Originale in ${folder} lassen sich nicht lesen: ${reason}.`,
      unreadableOriginal: (path, reason) =>
        `Das Original ${path} lässt sich nicht lesen: ${reason}.`,
      noFile: (path) => `Das Original ${path} lässt sich nicht lesen: Es ist keine Datei.`,
      largeOriginal: (path, limit) =>
        `Das Original ${path} lässt sich nicht lesen: Es ist größer als ${counted(limit, BYTES)}.`,
      noText: (path) =>
        `Das Original ${path} ist kein UTF-8-Text: Speichern Sie es in dieser Kodierung.`,
    },

    dev: {
      problems: (problems) =>
        `Der Inhalt hat ${problems === 1 ? 'ein Problem' : counted(problems, PROBLEMS)}`,
      unreadable: 'Der Inhalt ließ sich nicht lesen',
      mended: 'Der Inhalt hat keine Probleme mehr.',
      otherPath:
        'Die Adresse in site.yaml hat jetzt einen anderen Pfad: Starten Sie "npm run dev" neu.',
      notUpdated: (problems, kind) =>
        `Der Inhalt hat ${counted(problems, PROBLEMS)}; nicht aktualisiert: ${kind}.`,
    },
  };
}

/** What a new checkout lacks, and what to do about it. */
const ABOUT_ORIGINALS =
  'Originale sind die Texte, aus denen Quellen zitieren. Sie gehören ihren Autoren, deshalb enthält ' +
  'keine Arbeitskopie sie: Wer sie hat, legt jeden als reinen Text oder Markdown (.txt oder .md) unter ' +
  'beliebigem Namen in originals/ oder nennt ihren Ordner mit --originals.';

function quoted(words: string): string {
  return words.startsWith('"') ? words : `"${words}"`;
}
