import type { links as english } from '../../en/grammar/links.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { addressFault } from '../addresses.ts';

const FORMS = 'Schreiben Sie [[id]], [[Titel]] oder [[id|sichtbare Wörter]]';
const TWO_LINKS = 'Beenden Sie den Link davor, oder entfernen Sie einen der beiden.';
const TRUE_WORDS =
  'Sagen Sie in Worten, was dort steht, oder verlinken Sie auf die gezeigte Adresse. Ein Medium, das wie eine Adresse heißt, schreiben Sie ohne deren Endung.';

/** What is said of links in a text. */
export function links(_: Language): Translated<typeof english> {
  /** Where a link leads: to a host, or else to a part of its own page. */
  const target = (host: string | undefined): string =>
    host === undefined ? 'zu einem Teil dieser Seite' : `zu "${host}"`;
  const noLink = (url: string): string => `Auf die Adresse "${url}" verlinkt die Website nicht.`;
  return {
    wikiLinks: {
      notClosed: () => ({
        message: 'Der Link, der hier beginnt, ist nicht geschlossen.',
        hint: 'Schließen Sie ihn: [[id]] oder [[id|sichtbare Wörter]]. In einer Tabelle schreiben Sie "|" als "\\|". Eine eckige Klammer, die nur für sich steht, schreiben Sie als "\\[".',
      }),
      notOpened: () => ({
        message: 'Hier wird ein Link geschlossen, der nicht geöffnet wurde.',
        hint: 'Öffnen Sie ihn mit zwei Klammern: [[id]]. Eine eckige Klammer, die nur für sich steht, schreiben Sie als "\\]".',
      }),
      parenthesis: () => ({
        message: 'Auf diese eckigen Klammern folgt unmittelbar eine runde Klammer.',
        hint: 'Setzen Sie ein Leerzeichen dazwischen, oder schreiben Sie [Wörter](https://…) für einen Link zu einer anderen Website.',
      }),
      code: () => ({
        message: 'Der Link enthält eines der Zeichen "<", "{", "}" und "`".',
        hint: `${FORMS} nur mit Wörtern.`,
      }),
      noEntry: () => ({ message: 'Der Link nennt keinen Eintrag.', hint: `${FORMS}.` }),
      noWords: () => ({ message: 'Der Link zeigt keine Wörter.', hint: `${FORMS}.` }),
    },
    webLinks: {
      noPart: (url) => ({
        message: noLink(url),
        hint: 'Um auf einen Teil dieser Seite zu verlinken, schreiben Sie seinen Namen nach dem "#": #p3 oder #s-eine-ueberschrift.',
      }),
      mail: (url) => ({
        message: noLink(url),
        hint: 'Schreiben Sie die E-Mail-Adresse als Text, ohne Link.',
      }),
      ownPage: (url) => ({
        message: noLink(url),
        hint: 'Um auf eine andere Seite zu verlinken, schreiben Sie [[deren-id]].',
      }),
      unsafe: (url, fault) => ({
        message: noLink(url),
        hint: `${addressFault(fault)} Geben Sie eine vollständige Adresse an, die mit https:// beginnt.`.trimStart(),
      }),
      otherText: (claimed, host) => ({
        message: `Der Text sagt "${claimed}", und der Link führt ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherTitle: (claimed, host) => ({
        message: `Der Titel sagt "${claimed}", und der Link führt ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherPlace: (claimed) => ({
        message: `Die Stelle im Werk sagt "${claimed}", und der Link führt ${target(undefined)}.`,
        hint: TRUE_WORDS,
      }),
    },
    nestedLinks: {
      link: () => ({ message: 'Ein Link steht in einem Link.', hint: TWO_LINKS }),
      citation: () => ({ message: 'Ein Beleg steht in einem Link.', hint: TWO_LINKS }),
      note: () => ({ message: 'Ein Anmerkungszeichen steht in einem Link.', hint: TWO_LINKS }),
      element: (name) => ({
        message: `<${name}> steht in einem Link.`,
        hint: TWO_LINKS,
      }),
    },
  };
}
