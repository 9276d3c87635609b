import type { frame as english } from '../en/frame.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

/** What stands around the text of every page, and what no single page of the story says, in German. */
export function frame({ series }: Language): Translated<typeof english> {
  return {
    chrome: {
      skip: 'Zum Text springen',
      sections: 'Bereiche',
      more: 'Mehr',
      menu: 'Menü',
      start: 'Hier anfangen',
      about: 'Über diese Website',
      sourceFiles: 'Quelldateien',
      edition: (day, licence) =>
        `Ausgabe vom ${day}. Text unter ${licence}; Zitate und Titel gehören ihren Rechteinhabern.`,
    },

    settings: {
      title: 'Einstellungen',
      sign: 'Aa',
      choices: {
        theme: { label: 'Farben', options: { '': 'System', light: 'Hell', dark: 'Dunkel' } },
        size: { label: 'Schrift', options: { '': 'Normal', large: 'Groß', larger: 'Größer' } },
        previews: { label: 'Vorschau', options: { '': 'An', off: 'Aus' } },
        motion: { label: 'Bewegung', options: { '': 'System', off: 'Aus' } },
        visits: { label: 'Neu seit dem letzten Besuch', options: { '': 'An', off: 'Aus' } },
      },
    },

    entry: {
      crumbs: 'Sie sind hier',
      toc: 'Auf dieser Seite',
      path: 'Vorab gut zu wissen',
      aliases: (names) => `Auch: ${series(names)}`,
      names: (names) =>
        `In anderen Sprachen: ${series(names.map(({ name, language }) => `${name} (${language})`))}`,
      unverified: 'Nicht bestätigt.',
      sources: 'Quellen',
      edit: 'Änderung an dieser Seite vorschlagen',
      backlinks: 'Was hierher verlinkt',
      moreBacklinks: 'Und diese, jeweils zu der Stelle, an der sie verlinken:',
    },

    legend: {
      title: 'Was die Zeichen bedeuten',
      links: {
        actors: { word: 'Name', meaning: 'Person, Organisation, Medium oder Staat' },
        concepts: { word: 'Begriff', meaning: 'Begriff mit Definition' },
        events: { word: 'Ereignis', meaning: 'Ereignis oder Ort' },
        claims: { word: 'Aussage', meaning: 'Äußerung, verfolgt vom Urheber bis zum Medium' },
      },
      intro:
        'Eine Reihe von Zellen hat für jeden verglichenen Bericht eine, in der Reihenfolge, in der sie erschienen sind. Wo es mehr als sechs Berichte sind, stehen Zahlen hinter den Zeichen.',
      cells: {
        carries: 'Der Bericht hat es, als gesagt oder in eigenen Worten.',
        changes: 'Sein Wortlaut weicht von dem eines anderen Berichts ab.',
        disputes: 'Jemand widerspricht darin, oder der Bericht selbst.',
        omits: 'Jemand hat es im Bericht gesucht und nicht gefunden.',
        'not-applicable':
          'Es betrifft den Bericht nicht, oder es wurde erst gesagt, als er schon erschienen war.',
        'not-checked': 'Niemand hat nachgesehen oder es vermerkt.',
      },
      lines: {
        attributes: {
          word: 'gepunktete Linie',
          meaning: 'Der Bericht teilt mit, was jemand gesagt hat.',
        },
        asserts: { word: 'durchgezogene Linie', meaning: 'Der Bericht sagt es in eigenen Worten.' },
        struck: {
          word: 'getönte Worte',
          meaning:
            'Jemand bestreitet es, oder dieser oder ein anderer Bericht hat den Wortlaut verändert; daneben steht, was davon.',
        },
      },
      route: {
        sample: ['wer es sagte', 'wer es weitergab'],
        meaning:
          'Der Weg, auf dem die Worte zum Medium kamen, neben dem Absatz; dahinter eine Reihe von Zellen für jede Aussage. Aufgeklappt steht dasselbe in Worten da.',
      },
      paragraph: 'Die Nummer eines Absatzes und seine Adresse.',
      noted: 'Worte',
      note: 'in einer Anmerkung erklärt',
      citation: 'Beleg, am Ende aufgeführt',
    },

    notFound: {
      title: 'Seite nicht gefunden',
      description: 'Diese Seite gibt es nicht.',
      advice:
        'Unter dieser Adresse ist nichts veröffentlicht. Vielleicht wurde die Seite umbenannt, oder der Link ist falsch.',
      frontPage: 'Startseite',
    },

    guide: {
      title: 'Für Mitwirkende',
      description: 'Alles, was die Prüfung zu einem Beitrag melden kann, und was dann zu tun ist.',
      newsroom: 'Diese Redaktion',
      intro: (command) =>
        `Jedes Problem wird mit Datei, Zeile und Spalte, einem Code und dem, was zu tun ist, gemeldet. Unten stehen alle Codes; zu jedem gibt es eine Seite mit dem kleinsten Beispiel und seiner Reparatur. ${command} repariert selbst, wofür es eine einzige sichere Reparatur gibt.`,
      toFields: (link) =>
        `Was eine Datei jedes Ordners ist, mit all ihren Feldern, steht unter: ${link}.`,
      why: 'Warum das wichtig ist',
      example: 'Ein Beispiel',
      repair: 'Die Reparatur dazu',
      severities: { error: 'Fehler', warning: 'Warnung' },
      consequences: {
        error: 'Dies ist ein Fehler: Solange er besteht, wird die Website nicht gebaut.',
        warning: 'Dies ist eine Warnung: Die Website wird trotzdem gebaut.',
      },
      fields: {
        title: 'Dateien und ihre Felder',
        description: 'Was eine Datei jedes Ordners ist, mit all ihren Feldern und einem Beispiel.',
        file: (about) => `Eine Datei ist ${about}.`,
        table: (collection) => `Felder: ${collection}`,
        heads: { field: 'Feld', value: 'Wert', about: 'Was es besagt' },
        optional: (value) => `${value} (kann fehlen)`,
      },
    },

    scripts: {
      openPage: 'Seite öffnen',
      showInList: 'In der Liste zeigen',
      fared: (called, status) => `${called}: ${status}`,
      read: 'gelesen',
      newSince: 'Neu seit Ihrem letzten Besuch',
      changedSince: 'Geändert seit Ihrem letzten Besuch',
      since: (day, fresh, changed, gone) =>
        `Seit Ihrem Besuch vom ${day}: ${fresh} neu, ${changed} geändert, ${gone} entfernt.`,
      tellNoMore: 'Nicht mehr melden',
    },
  };
}
