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
      carriedAndNotApplicable: (claim) => ({
        message: `Die Behauptung "${claim}" betrifft die Quelle angeblich nicht, aber eine ihrer Passagen enthält sie.`,
        hint: 'Nehmen Sie die Behauptung aus "not-applicable" heraus, oder entfernen Sie die Markierung im Text.',
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
        hint: 'Prüfen Sie die Prognose, und ergänzen Sie "outcome" mit result (kept oder not-kept), on und cites; solange nichts dokumentiert ist, lassen Sie sie überfällig.',
      }),
    },

    earlier: {
      carried: (published, said, entry) => ({
        message: `Ein Bericht mit dem Datum ${published} kann keine Behauptung mit dem Datum ${said} enthalten.`,
        hint: mendDates(entry),
      }),
      omitted: (published, said, entry) => ({
        message: `Ein Bericht mit dem Datum ${published} kann keine Behauptung mit dem Datum ${said} auslassen.`,
        hint: mendDates(entry),
      }),
      copied: (published, original, entry) => ({
        message: `Eine Kopie mit dem Datum ${published} kann nicht von einem Bericht mit dem Datum ${original} stammen.`,
        hint: mendDates(entry),
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
