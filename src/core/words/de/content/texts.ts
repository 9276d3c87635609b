import type { texts as english } from '../../en/content/texts.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

const WORDS_OF_LINK =
  'Sagen Sie in Worten, was dort steht; eine Adresse steht nur in einem Link, der zu ihr führt.';

/** What is said of the text of an entry, in German. */
export function texts({
  counted,
  either,
  list,
  number,
}: Language): Translated<() => typeof english> {
  const words = (count: number): string => counted(count, { one: 'Wort', other: 'Wörter' });
  const isSpeaker = (speakers: readonly string[]): string =>
    `der Urheber der Behauptung ist ${either(speakers.map((each) => `"${each}"`))}`;
  const isDisputer = (disputers: readonly string[]): string =>
    `bestritten wird die Behauptung von ${either(disputers.map((each) => `"${each}"`))}`;
  return {
    chains: {
      outsideSource: (claim) => ({
        message: 'Nur eine Quelle kann eine Behauptung enthalten.',
        hint: `Verlinken Sie stattdessen auf die Behauptung: [[${claim}]].`,
      }),
      startsAndEndsWrong: (first, last, speakers, publisher, right) => ({
        message: `Die Kette führt von "${first}" zu "${last}", aber ${isSpeaker(speakers)}, und ${isPublisher(publisher)}.`,
        hint: wholeChain(right),
      }),
      startsWrong: (first, speakers, right) => ({
        message: `Die Kette beginnt mit "${first}", aber ${isSpeaker(speakers)}.`,
        hint: wholeChain(right),
      }),
      disputeStartsAndEndsWrong: (first, last, disputers, publisher, right) => ({
        message: `Die Kette führt von "${first}" zu "${last}", aber ${isDisputer(disputers)}, und ${isPublisher(publisher)}.`,
        hint: wholeDispute(right),
      }),
      startsWithNoDisputer: (first, disputers, right) => ({
        message: `Die Kette beginnt mit "${first}", aber ${isDisputer(disputers)}.`,
        hint: wholeDispute(right),
      }),
      endsWrong: (last, publisher, right) => ({
        message: `Die Kette endet mit "${last}", aber ${isPublisher(publisher)}.`,
        hint: wholeChain(right),
      }),
      passesTwice: (actor, right) => ({
        message: `Die Kette geht zweimal durch "${actor}".`,
        hint: wholeChain(right),
      }),
      passesItself: (source, right) => ({
        message: `Die Kette geht durch "${source}", die Quelle selbst.`,
        hint: wholeChain(right),
      }),
    },

    changed: {
      againstItself: () => ({
        message: 'Die Quelle misst ihren Wortlaut an ihrem eigenen.',
        hint: 'Nennen Sie in "against" die Quelle, deren Wortlaut sie verändert.',
      }),
      withoutPassage: (source, claim) => ({
        message: `Der Wortlaut wird an "${source}" gemessen, wo keine Passage zu "${claim}" markiert ist.`,
        hint: markThere(source, claim),
      }),
      withoutQuotation: (source, claim) => ({
        message: `Der Wortlaut wird an "${source}" gemessen, wo die Passage zu "${claim}" nicht zitiert ist.`,
        hint: `Ergänzen Sie dort in <Claim id="${claim}"> das Attribut "quote" mit ihren Wörtern, oder nennen Sie eine andere Quelle.`,
      }),
      disputedThere: (source, claim) => ({
        message: `Der Wortlaut wird an "${source}" gemessen, wo "${claim}" nur bestritten wird.`,
        hint: markThere(source, claim),
      }),
    },

    circles: {
      leadsToItself: (circle) => ({
        message: `Diese Verweise führen im Kreis: ${circle}.`,
        hint: 'Entfernen Sie einen davon: Was zuerst kommt, kann nicht von dem abhängen, was danach kommt.',
      }),
    },

    depths: {
      tooLong: (depth, count, limit) => ({
        message: `Die Fassung "${depth}" hat ${words(count)}; erlaubt sind ${number(limit)}.`,
        hint: `Kürzen Sie sie um ${count - limit === 1 ? 'ein Wort' : words(count - limit)}.`,
      }),
      unknownSection: (slug, near, sections) => ({
        message: `Die Seite hat keinen Abschnitt "${slug}".`,
        hint:
          sections.length === 0
            ? 'Geben Sie der Seite zuerst eine Überschrift: "## Ein Abschnitt".'
            : `${didYouMean(near)}Vorhandene Abschnitte: ${list(sections)}.`,
      }),
    },

    notes: {
      missing: (id, near) => ({
        message: `Es gibt keine Anmerkung "[^${id}]".`,
        hint: writeNote(id, near),
      }),
      missingFor: (component, id, near) => ({
        message: `<${component}> nennt die Anmerkung "${id}", die es nicht gibt.`,
        hint: writeNote(id, near),
      }),
      twice: (id) => ({
        message: `Die Anmerkung "${id}" gibt es zweimal.`,
        hint: 'Geben Sie einer der beiden einen anderen Namen.',
      }),
      unused: (id) => ({
        message: `Nichts verweist auf die Anmerkung "${id}".`,
        hint: `Setzen Sie [^${id}] hinter die Wörter, die sie erklärt, oder entfernen Sie die Anmerkung.`,
      }),
      unlabelled: (id) => ({
        message: `Die Anmerkung "${id}" hat keine Beschriftung.`,
        hint: `Beginnen Sie sie mit einer Beschriftung in Fettschrift: [^${id}]: **Kontext.** …`,
      }),
    },

    pageParts: {
      unknown: (part, near) => ({
        message: `Die Seite hat keinen Teil "#${part}".`,
        hint:
          near === undefined
            ? 'Verlinken Sie auf einen Absatz (#p3), eine Überschrift (#s-deren-text), eine Anmerkung (#note-deren-name) oder eine Grafik (#figure-deren-id).'
            : didYouMean(`#${near}`).trimEnd(),
      }),
      shared: (line, name, shorter, longer) => ({
        message: `Diese Passage und die in Zeile ${line} hießen auf der Seite beide "#${name}".`,
        hint: `Markieren Sie "${shorter}" seltener, oder geben Sie der Behauptung "${longer}" einen Dateinamen, der nicht mit einer Zahl endet.`,
      }),
    },

    quotations: {
      tooLong: (count, limit) => ({
        message: `Das Zitat hat ${words(count)}; erlaubt sind ${number(limit)}.`,
        hint: 'Zitieren Sie die Wörter, auf die es ankommt, und sagen Sie den Rest in eigenen Worten.',
      }),
    },

    uncited: {
      entry: () => ({
        message: 'Der Eintrag führt keine Belege an.',
        hint: 'Ergänzen Sie "cites:" mit den IDs von Nachweisen oder einen Text mit Belegen.',
      }),
      note: () => ({
        message: 'Diese Anmerkung hat keinen Beleg.',
        hint: 'Sagen Sie mit [@nachweis-id], woher sie stammt.',
      }),
      paragraph: () => ({
        message: 'Dieser Absatz hat keinen Beleg.',
        hint: 'Sagen Sie mit [@nachweis-id], woher er stammt, oder setzen Sie eine redaktionelle Bemerkung in <Aside>.',
      }),
    },

    entryLinks: {
      toThisSite: (claimed) => ({
        message: `Der Text sagt "${claimed}", und der Link führt zu einer Seite dieser Website.`,
        hint: WORDS_OF_LINK,
      }),
      titleToThisSite: (claimed) => ({
        message: `Der Titel sagt "${claimed}" und führt zu einer Seite dieser Website.`,
        hint: WORDS_OF_LINK,
      }),
      titleToThisPage: (claimed) => ({
        message: `Der Titel sagt "${claimed}" und führt zu einem Teil dieser Seite.`,
        hint: WORDS_OF_LINK,
      }),
      titleElsewhere: (claimed, host) => ({
        message: `Der Titel sagt "${claimed}" und führt zu "${host}".`,
        hint: WORDS_OF_LINK,
      }),
    },
  };
}

function isPublisher(publisher: string): string {
  return `der Herausgeber der Quelle ist "${publisher}"`;
}

function wholeChain(right: string): string {
  return `Schreiben Sie den Weg der Wörter vom Urheber bis zum Herausgeber, etwa chain="${right}".`;
}

function wholeDispute(right: string): string {
  return `Schreiben Sie den Weg der Wörter von dem, der bestreitet, bis zum Herausgeber, etwa chain="${right}".`;
}

function markThere(source: string, claim: string): string {
  return `Markieren Sie in "${source}", wo es steht, mit <Claim id="${claim}" … quote="…">, oder nennen Sie eine andere Quelle.`;
}

function writeNote(id: string, near: string | undefined): string {
  return /^\S+$/.test(id)
    ? `${didYouMean(near)}Schreiben Sie die Anmerkung auf eine eigene Zeile: [^${id}]: **Kontext.** …`
    : 'Geben Sie der Anmerkung einen Namen ohne Leerzeichen, hier und dort, wo sie steht: [^name]: **Kontext.** …';
}
