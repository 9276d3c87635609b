import type { references as english } from '../../en/content/references.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';
import { anyWith, nounOf, nounWith, REFERRING } from './nouns.ts';

/** What is said of names and references between entries, in German. */
export function references({ either, list }: Language): Translated<() => typeof english> {
  return {
    references: {
      ambiguous: (name, ids, label) => ({
        message: `"${name}" passt zu mehr als einem Eintrag: ${list(ids.map((id) => `"${id}"`))}.`,
        hint: `Schreiben Sie die ID: ${either(ids.map((id) => `[[${id}|${label}]]`))}.`,
      }),
      withoutPage: (id, thing, { how, words }) => ({
        message: `"${id}" ist ${nounWith('a', thing)} und hat keine Seite, auf die ein Link führen kann.`,
        hint: `${REFERRING[how](words)}.`,
      }),
      unknownName: (name, near) => ({
        message: `Es gibt keinen Eintrag "${name}".`,
        hint:
          near === undefined
            ? 'Schreiben Sie die ID, den Titel oder einen Alias eines vorhandenen Eintrags, oder legen Sie den Eintrag an.'
            : didYouMean(near).trimEnd(),
      }),
      wrongCollection: (id, thing, wanted) => ({
        message: `"${id}" ist ${nounWith('a', thing)}, aber hier muss ${anyWith('a', 'oder', wanted)} stehen.`,
        hint: `Nennen Sie ${anyWith('oneOf', 'oder', wanted)} anhand der ID.`,
      }),
      unknownId: (id, wanted, near, file) => ({
        message: `Es gibt ${anyWith('no', 'und', wanted)} "${id}".`,
        hint:
          didYouMean(near) +
          (file === undefined
            ? 'Schreiben Sie die ID eines vorhandenen Eintrags.'
            : `Schreiben Sie eine vorhandene ID, oder ergänzen Sie ${file}.`),
      }),
      linksToItself: () => ({
        message: 'Der Eintrag verlinkt auf sich selbst.',
        hint: 'Schreiben Sie die Wörter ohne Klammern.',
      }),
      namesItself: () => ({
        message: 'Der Eintrag nennt sich selbst.',
        hint: 'Nennen Sie einen anderen Eintrag, oder entfernen Sie das Feld.',
      }),
      withoutBrackets: (id) => ({
        message: `"@${id}" ist ein Nachweis, aber ein Beleg steht in eckigen Klammern.`,
        hint: `Schreiben Sie [@${id}] oder [@${id}, S. 3]; ein "@", das nur für sich steht, schreiben Sie als "\\@".`,
      }),
    },

    ids: {
      taken: (id, other) => ({
        message: `Die ID "${id}" ist schon vergeben: ${other}.`,
        hint: 'Geben Sie einer der beiden Dateien einen anderen Namen; eine ID gibt es über alle Ordner hinweg nur einmal.',
      }),
      reserved: (id, thing) => ({
        message: `An der Adresse, die "${id}" als ${nounOf(thing)} hätte, stehen eigene Seiten der Website.`,
        hint: `Geben Sie der Datei einen anderen Namen, etwa ${id}-${thing.one}.mdx.`,
      }),
    },

    orphans: {
      alone: (thing, { how, words }, files) => ({
        message: `Nichts verweist auf ${nounWith('this', thing)}.`,
        hint: `${REFERRING[how](words)}, oder löschen Sie ${files === 1 ? 'die Datei' : 'alle Dateien des Eintrags'}.`,
      }),
    },
  };
}
