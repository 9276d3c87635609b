import type { story as english } from '../../en/content/story.ts';
import type { PlaceKind } from '../../../model/media.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

const PLACES = {
  page: { name: 'eine Seite', example: 'at="p. 3"' },
  paragraph: { name: 'einen Absatz', example: 'at="par. 4"' },
  time: { name: 'eine Zeit', example: 'at="12:40"' },
} as const satisfies Record<PlaceKind, object>;

/** What is said of the settings, and of what entries and files state of each other, in German. */
export function story({ date, languageName, list }: Language): Translated<typeof english> {
  return {
    settings: {
      lead: (lead, near) => ({
        message: `Der Aufmacher "${lead}" ist kein Erklärstück.`,
        hint: `${didYouMean(near)}Schreiben Sie die ID eines Erklärstücks.`,
      }),
      topic: (topic, near, topics) => ({
        message: `Das Thema "${topic}" ist nicht angelegt.`,
        hint: `${didYouMean(near)}Die Themen sind ${list(topics)}; neue werden in site.yaml angelegt.`,
      }),
      language: (tag, known) => ({
        message: `Die Sprache der Website ist ${languageName(tag)}; für ihre Seiten gibt es in dieser Sprache keine Wörter.`,
        hint: `Wählen Sie eine Sprache, in der es sie gibt: ${list(known.map((each) => `${each} (${languageName(each)})`))}. Für eine weitere trägt das Entwicklungsteam einen Katalog unter "words" in newsroom/config.ts ein.`,
      }),
    },

    silence: {
      carriedAndSilent: (claim) => ({
        message: `Die Quelle lässt "${claim}" angeblich aus, aber eine ihrer Passagen enthält die Behauptung.`,
        hint: 'Nehmen Sie die Behauptung aus "silent" heraus, oder entfernen Sie die Markierung im Text.',
      }),
      disputedAndSilent: (claim) => ({
        message: `Die Quelle lässt "${claim}" angeblich aus, aber eine ihrer Passagen bestreitet die Behauptung.`,
        hint: 'Nehmen Sie die Behauptung aus "silent" heraus, oder entfernen Sie die Markierung im Text.',
      }),
      carriedAndNotApplicable: (claim) => ({
        message: `Die Behauptung "${claim}" betrifft die Quelle angeblich nicht, aber eine ihrer Passagen enthält sie.`,
        hint: 'Nehmen Sie die Behauptung aus "not-applicable" heraus, oder entfernen Sie die Markierung im Text.',
      }),
    },

    oneOrigin: {
      several: (phrase, claim) => ({
        message: `Der Text sagt "${phrase}", aber "${claim}" kam auf einem einzigen Weg.`,
        hint: 'Nennen Sie, wer sie weitergab, oder tragen Sie die anderen Wege bei der Aussage unter "elsewhere" ein.',
      }),
    },

    placesInMedia: {
      unlike: (kind, medium, right) => ({
        message: `"at" nennt ${PLACES[kind].name}, aber das gibt es beim Medium "${medium}" nicht.`,
        hint:
          right === undefined
            ? 'Entfernen Sie "at".'
            : `Schreiben Sie ${PLACES[right].example}, oder berichtigen Sie "medium".`,
      }),
    },

    forecasts: {
      overdue: (day) => ({
        message: `Die Prognose sollte bis zum ${date(day)} eintreffen und hat keinen Ausgang.`,
        hint: 'Prüfen Sie die Prognose, und ergänzen Sie "outcome" mit result (kept, partly, not-kept, void oder undecidable), on und cites; solange nichts dokumentiert ist, lassen Sie sie überfällig.',
      }),
      possible: (phrase) => ({
        message: `"${phrase}" sagt nur, was möglich ist: Das kann nicht scheitern und ist keine Prognose.`,
        hint: 'Machen Sie daraus kind "position", ohne due, condition, test und outcome; wo gesagt wurde, dass es so kommen wird, schreiben Sie das, und wovon es abhängt, gehört in "condition".',
      }),
    },

    mirrors: {
      cited: (mirror, original) => ({
        message: `"${mirror}" ist eine Kopie von "${original}", das in der Liste steht.`,
        hint: `Führen Sie "${original}" an, wo dort dasselbe steht; Seitenzahlen können andere sein.`,
      }),
      ofMirror: (original, further) => ({
        message: `"${original}" ist selbst eine Kopie, von "${further}".`,
        hint: `Nennen Sie das Werk, von dem beide kopiert sind: original: ${further}.`,
      }),
    },

    earlier: {
      carried: (published, said, entry, at) => ({
        message: `Ein Bericht vom ${published} kann keine Aussage enthalten, die am ${said} gemacht wurde (${at}).`,
        hint: mendDates(entry),
      }),
      disputed: (published, said, entry, at) => ({
        message: `Ein Bericht mit dem Datum ${published} kann keine Behauptung mit dem Datum ${said} bestreiten (${at}).`,
        hint: mendDates(entry),
      }),
      measured: (published, original, entry, at) => ({
        message: `Ein Bericht mit dem Datum ${published} kann nicht den Wortlaut eines Berichts mit dem Datum ${original} verändern (${at}).`,
        hint: mendDates(entry),
      }),
      passed: (published, original, entry, at) => ({
        message: `Was ein Bericht mit dem Datum ${published} sagt, kann nicht aus einem Bericht mit dem Datum ${original} stammen (${at}).`,
        hint: mendDates(entry),
      }),
      omitted: (published, said, entry, at) => ({
        message: `Ein Bericht vom ${published} kann keine Aussage weglassen, die am ${said} gemacht wurde (${at}).`,
        hint: mendDates(entry),
      }),
      checked: (checked, said, entry, at) => ({
        message: `Niemand kann am ${checked} nach einer Aussage suchen, die am ${said} gemacht wurde (${at}).`,
        hint: mendDates(entry),
      }),
      copied: (published, original, entry, at) => ({
        message: `Eine Übernahme vom ${published} kann nicht von einem Bericht stammen, der am ${original} erschien (${at}).`,
        hint: mendDates(entry),
      }),
      cited: (updated, issued, entry, at) => ({
        message: `Ein Text, der zuletzt am ${updated} aktualisiert wurde, kann kein Werk vom ${issued} zitieren (${at}).`,
        hint: `Tragen Sie die Änderung in "changes" und "updated" ein, oder berichtigen Sie das Datum von "${entry}".`,
      }),
      documented: (field, day, work, issued, at) => ({
        message: `Kein Werk, das für "${field}" (${day}) zitiert wird, ist von diesem Tag oder später: Das neueste, "${work}", ist vom ${issued} (${at}).`,
        hint: 'Zitieren Sie ein Werk, das es wissen kann, oder berichtigen Sie eines der beiden Daten.',
      }),
    },

    future: {
      day: (day, today) => ({
        message: `${day} liegt in der Zukunft: Heute ist der ${today}.`,
        hint: 'Berichtigen Sie das Datum dessen, was geschehen ist, oder die Uhr dieses Computers.',
      }),
    },

    shownImages: {
      missing: (name, collection, file, near) => ({
        message: notThere(name, collection),
        hint: near === undefined ? `Ergänzen Sie ${file}.` : didYouMean(near).trimEnd(),
      }),
      elsewhere: (name, collection, file, folder) => ({
        message: notThere(name, collection),
        hint: `Verschieben Sie ${file} nach ${folder}/.`,
      }),
      unused: (name) => ({
        message: 'Kein Text zeigt dieses Bild.',
        hint: `Zeigen Sie es mit ![Was es zeigt](${name}), oder löschen Sie die Datei.`,
      }),
    },

    companions: {
      noFigures: (id, file) => ({
        message: `Die Zahlen ${id}.csv fehlen.`,
        hint: `Ergänzen Sie ${file}.`,
      }),
      noDescription: (id, file) => ({
        message: `Der Tabelle fehlt die Beschreibung ${id}.yaml.`,
        hint: `Ergänzen Sie ${file}.`,
      }),
      noSource: (id) => ({
        message: `Dem Protokoll der Zitate fehlt die Quelle ${id}.mdx.`,
        hint: 'Löschen Sie es, oder geben Sie ihm wieder den Namen seiner Quelle.',
      }),
    },
  };
}

function notThere(name: string, collection: string): string {
  return `Das Bild ${name} liegt nicht in ${collection}/.`;
}

function mendDates(entry: string): string {
  return `Berichtigen Sie eines der beiden Daten, oder nennen Sie einen anderen Eintrag als "${entry}".`;
}
