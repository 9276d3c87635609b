import type { reader as english } from '../en/reader.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

/** What readers meet in views, drawings and bodies, in German, by the place where it stands. */
export function reader(language: Language): Translated<typeof english> {
  const { counted, date, list, number, plural, series } = language;
  const CLAIMS = { one: 'Aussage', other: 'Aussagen' };
  const MINUTES = { one: 'Minute', other: 'Minuten' };
  const FIGURES = { one: 'Wert', other: 'Werte' };

  return {
    /** Adults reading aloud, words a minute (IReST, Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284). */
    wordsPerMinute: 179,

    called: {
      person: 'Person',
      organisation: 'Organisation',
      state: 'Staat',
      outlet: 'Medium',
      claim: 'Aussage',
      position: 'Standpunkt',
      forecast: 'Prognose',
      background: 'Hintergrund',
    },

    relations: {
      'is related to': 'steht in Beziehung zu',
      'is owned by': 'im Besitz von',
      'said by': 'geäußert von',
      requires: 'setzt voraus',
      'took place in': 'fand statt in',
      involved: 'mit Beteiligung von',
      published: 'veröffentlicht von',
      'written by': 'verfasst von',
      'edited by': 'redigiert von',
      'syndicated from': 'übernommen von',
      omits: 'lässt aus',
      'does not concern': 'hat nichts zu tun mit',
      cites: 'gibt als Beleg an',
    },

    stances: {
      asserts: 'behauptet',
      attributes: 'zugeschrieben',
      disputes: 'bestritten',
      distorts: 'verzerrt',
      omits: 'ausgelassen',
      'not-applicable': 'nicht anwendbar',
      earlier: 'erschienen, bevor dies gesagt wurde',
      'not-checked': 'nicht geprüft',
    },

    statuses: {
      'single-origin': 'ein Ursprung',
      'several-origins': 'mehrere Ursprünge',
      disputed: 'bestritten',
      distorted: 'verzerrt',
      'not-carried': 'in keinem Bericht',
      open: 'offen',
      overdue: 'überfällig',
      kept: 'eingetroffen',
      'not-kept': 'nicht eingetroffen',
    },

    dates: {
      between: (from, until) => `${date(from)} bis ${date(until)}`,
      since: (from) => `seit ${date(from)}`,
      until: (until) => `bis ${date(until)}`,
      asOf: (day) => `Stand: ${date(day)}`,
      about: (known) => `etwa ${known}`,
      uncertain: (known) => `${known} (unsicher)`,
      unknown: {
        day: (known) => `${known}, Tag unbekannt`,
        month: (known) => `${known}, Monat unbekannt`,
        year: (known) => `${known}, Jahr unbekannt`,
      },
    },

    pages: {
      explainers: {
        title: 'Erklärstücke',
        description: 'Jede Frage in 30 Sekunden, in drei Minuten oder ausführlich.',
      },
      sources: {
        title: 'Quellen',
        description: 'Die Berichte, die diese Website Absatz für Absatz kommentiert.',
      },
      claims: {
        title: 'Aussagen',
        description:
          'Wer was sagt, über wen es weitergegeben wurde und welche Medien zustimmen, verzerren oder schweigen.',
      },
      actors: {
        title: 'Akteure',
        description:
          'Die Personen, Organisationen, Medien und Staaten dieses Dossiers und wie sie zueinander stehen.',
      },
      concepts: {
        title: 'Begriffe',
        description: 'Die Begriffe dieses Dossiers, jeder in einem Satz erklärt.',
      },
      places: { title: 'Orte', description: 'Die Orte, an denen es geschah.' },
      events: {
        title: 'Zeitleiste',
        description: 'Was geschah, der Reihe nach und mit Angabe, wer es sagt.',
      },
      references: {
        title: 'Nachweise',
        description:
          'Alle Werke, die diese Website als Beleg anführt; jedes hat eine Seite mit allem, was daraus belegt ist.',
      },
      data: {
        title: 'Zahlen',
        description:
          'Die Zahlen hinter den Diagrammen und Karten, jede mit ihrer Quelle und als Datei.',
      },
      forecasts: {
        title: 'Prognosen',
        description:
          'Was angekündigt wurde, bis wann, woran man es erkennt und was daraus geworden ist.',
      },
      compare: {
        title: 'Im Vergleich',
        description:
          'Dieselben Aussagen in allen Quellen: was jede bringt, verändert oder auslässt.',
      },
      days: {
        title: 'Stand eines Tages',
        description:
          'Was am Ende jedes der Tage bekannt war, auf die es in diesem Dossier ankommt, und nichts Späteres.',
      },
    },

    asOf: {
      page: (day) => ({
        title: `Stand: ${date(day)}`,
        description: `Was am Ende dieses Tages bekannt war (${date(day)}): Ereignisse, Aussagen und ihr Status, und nichts Späteres.`,
      }),
    },

    sources: {
      media: {
        article: 'Artikel',
        wire: 'Agenturmeldung',
        broadcast: 'Sendung',
        podcast: 'Podcast',
        video: 'Video',
        post: 'Beitrag in einem Netzwerk',
        document: 'Dokument',
        'press-release': 'Pressemitteilung',
        transcript: 'Abschrift',
        photo: 'Foto',
      },
      forms: {
        report: 'Bericht',
        opinion: 'Meinung',
        analysis: 'Analyse',
        interview: 'Interview',
        live: 'laufende Berichterstattung',
      },
      undated: 'ohne Datum',
      corrected: {
        retraction: 'vom Medium zurückgezogen',
        correction: 'vom Medium berichtigt',
        clarification: 'vom Medium klargestellt',
        update: 'vom Medium aktualisiert',
      },
      at: ({ kind, from, until }) => {
        const span = until === undefined ? from : `${from}–${until}`;
        if (kind === 'time') return `${span} in der Aufnahme`;
        return `${kind === 'page' ? 'S.' : 'Abs.'}\u00A0${span} im Original`;
      },
    },

    comparison: {
      orderTitle: (publisher) => `Im Vergleich, in der Reihenfolge von ${publisher}`,
      changed: 'Aussagen, die eine Quelle verändert hat, im Vergleich',
      claim: 'Aussage',
      paragraph: (ordinal) => `, Absatz\u00A0${number(ordinal)}`,
    },

    claims: {
      fared: (statuses, reports, origins) =>
        series([
          ...statuses,
          counted(reports, { one: 'Bericht', other: 'Berichte' }),
          counted(origins, { one: 'Ursprung', other: 'Ursprünge' }),
        ]),
      facets: {
        speaker: 'Nach Urheber',
        topic: 'Nach Thema',
        status: 'Nach Status',
        source: 'Nach Bericht',
      },
      filtered: {
        speaker: (speaker, count) => ({
          title: `Aussagen von ${speaker}`,
          description: found(count, `von ${speaker}`),
        }),
        topic: (topic, count) => ({
          title: `Aussagen: ${topic}`,
          description: found(count, `zum Thema „${topic}“`),
        }),
        status: (status, count) => ({
          title: `Aussagen: ${status}`,
          description: found(count, `mit dem Status „${status}“`),
        }),
        source: (report, count) => ({
          title: `Aussagen in: ${report}`,
          description: found(count, `in „${report}“`),
        }),
      },
    },

    actors: {
      groups: {
        person: 'Personen',
        organisation: 'Organisationen',
        outlet: 'Medien',
        state: 'Staaten',
      },
      stateBacked: 'staatlich gestützt',
      sanctioned: 'unter Sanktionen',
      sanction: (measure, by, when) => `${measure} (${by}), ${when}`,
      described: (name, roles) => `${name}: ${roles.join('; ')}.`,
    },

    explainers: {
      depths: { brief: 'Knapp', short: 'Kurz', full: 'Ausführlich' },
      seconds: '30 Sekunden',
      shortMinutes: '3 Minuten',
      minutes: (minutes) => counted(minutes, MINUTES),
    },

    events: {
      sentence: (when, summary) => `${when}. ${summary}`,
      timeline: (title, count) => ({
        title: `Zeitleiste: ${title}`,
        description: `Was geschah, der Reihe nach: ${counted(count, { one: 'Ereignis', other: 'Ereignisse' })} unter „${title}“.`,
      }),
      everything: 'Alle Ereignisse',
      byTopic: { title: 'Nach Thema', label: 'Ereignisse nach Thema' },
      byActor: { title: 'Nach Akteur', label: 'Ereignisse nach Akteur' },
    },

    places: {
      sentence: (country, summary) => `${country}. ${summary}`,
      /** With a semicolon, as decimals have a comma. */
      coordinates: (lat, lon) =>
        `${number(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}; ${number(Math.abs(lon))}° ${lon < 0 ? 'W' : 'O'}`,
    },

    references: {
      described: (publisher, issued) =>
        `${issued === undefined ? publisher : series([publisher, issued])}: was diese Website damit belegt.`,
      filedUnder: (publisher) => publisher.replace(/^(?:Der|Die|Das|The) /, ''),
    },

    text: {
      notes: 'Anmerkungen',
      backToText: (note) => `Anmerkung ${note}, zurück zum Text`,
      table: (heads) => `Tabelle: ${heads.join(', ')}`,
      asides: {
        method: 'So haben wir gearbeitet',
        caution: 'Vorsicht',
        reading: 'Lesehinweis',
      },
    },

    figures: {
      asTable: 'Als Tabelle',
      theTable: 'Die Zahlen als Tabelle',
      theMap: 'Karte',
      seeMap: 'Zur Karte',
      alone: 'Nur diese Abbildung',
      source: 'Quelle: ',
      asOf: (when) => `. Stand: ${when}. `,
      download: 'Zahlen herunterladen (CSV)',
      inUnit: (label, unit) => `${label} (${unit})`,
      missing: 'nicht verfügbar',
      noFigure: 'keine Angabe',
      offTheMap: (names) => `Nicht auf der Karte: ${list(names)}.`,
      borders: {
        before:
          'Diese Karte bezieht zu Grenzen keine Stellung. Küsten und Grenzen sind die der Grundkarte ' +
          'Natural Earth 4.1.0 im Maßstab 1:110 Millionen (gemeinfrei, in der Fassung von world-atlas 2.0.2), ' +
          'vereinfacht. Umstrittene Grenzen zeichnet sie ',
        policy: 'danach, wer ein Gebiet tatsächlich kontrolliert',
        after:
          '; wer ein Recht darauf hat, ist damit nicht gesagt. Kreise und Kreuze stehen in der Mitte des ' +
          'größten Teils eines Landes; die Fläche eines Kreises ist maßstäblich, und ein Kreuz bedeutet, ' +
          'dass keine Angabe vorliegt.',
      },
    },

    findings: {
      none: 'Es liegen keine Zahlen vor.',
      unknown: (names) => ` Keine Angabe für ${list(names)}.`,
      only: (name, figure, unit) => `Einziger Wert: ${name}, ${figure} ${unit}.`,
      ranking: ({ top, figure, unit, count, next, lowest }) => {
        const have = plural(top.length, { one: 'hat', other: 'haben' });
        const each = plural(top.length, { one: 'mit', other: 'mit je' });
        const lead = `${list(top)} ${have} ${each} ${figure} ${unit} den höchsten von ${number(count)} Werten`;
        const rest = next.length > 0 ? `, gefolgt von ${list(next.map(withFigure))}` : '';
        const last = lowest ? `; den niedrigsten hat ${lowest.name} mit ${lowest.figure}` : '';
        return `${lead}${rest}${last}.`;
      },
      same: (count, figure, unit) => `Alle ${number(count)} Werte: ${figure} ${unit}.`,
      range: (count, low, high, unit) =>
        `${counted(count, FIGURES)}, von ${low.figure} (${low.name}) bis ${high.figure} ${unit} (${high.name}).`,
      times: (times) => ` Der höchste ist das ${number(times)}-Fache des niedrigsten.`,
      course: (steps, unit) =>
        `Angaben in ${unit}: ${steps.map(({ name, figure }) => `${name}: ${figure}`).join('; ')}.`,
    },

    band: {
      label: 'Die Ereignisse auf einer Zeitachse',
      enlarged: 'Dieselben, vergrößert',
      span: (from, to) => (from === to ? from : `${from} bis ${to}`),
      caption: (span, near) =>
        `${span}${near ? `, darunter ${near.span} in ${number(near.times)}-facher Vergrößerung` : ''}. Jedes Band ist maßstäblich; ein Balken deckt alle Tage ab, die ein Datum meinen kann. Linien markieren die Schlüsseltage.`,
      event: (when, title) => `${when}: ${title}`,
      shown: (shown, all, span) =>
        `${number(shown)} von ${counted(all, { one: 'Ereignis', other: 'Ereignissen' })}, ${span}.`,
      reach: (first, last) =>
        ` Das erste: ${first.when}, ${first.title}. Das letzte: ${last.when}, ${last.title}.`,
      keyDays: (days) =>
        ` Zahl der Ereignisse vor jedem Schlüsseltag und ab ihm: ${days.map(({ when, before, from }) => `${when}, ${number(before)} und ${number(from)}`).join('; ')}.`,
    },

    chains: {
      said: 'sagte es',
      carried: 'verbreitete es',
      published: 'veröffentlichte es',
      sentence: (names, stance) => {
        const [speaker] = names;
        const publisher = names.at(-1);
        const relayed = names.slice(1, -1);
        const relays =
          relayed.length > 0
            ? `, ${list(relayed)} ${plural(relayed.length, { one: 'verbreitete', other: 'verbreiteten' })} es`
            : '';
        const way =
          names.length < 2 ? `${publisher} sagt es selbst` : `${speaker} sagte es${relays}`;
        return `${way}; bei ${publisher}: ${stance}.`;
      },
    },

    network: {
      label: 'Beziehungen zwischen Akteuren',
      drawn: (actors, relations, left) =>
        `${counted(actors, { one: 'Akteur', other: 'Akteure' })} und ${counted(relations, { one: 'Beziehung', other: 'Beziehungen' })} als Graph; ${left > 0 ? 'diese und alle weiteren' : 'dieselben Beziehungen'} stehen in einer Tabelle`,
      left: (left) =>
        `${number(left)} ${plural(left, { one: 'weitere Beziehung steht', other: 'weitere Beziehungen stehen' })} in der Tabelle.`,
      more: (more) => `und ${number(more)} weitere`,
      allOf: (actor) => `Alle Beziehungen von ${actor}`,
      all: 'Alle Beziehungen als Tabelle',
    },
  };

  function found(count: number, which: string): string {
    return `${counted(count, CLAIMS)} ${which}: wer es sagt, über wen, und welche Berichte zustimmen, verzerren oder schweigen.`;
  }

  function withFigure({
    name,
    figure,
  }: {
    readonly name: string;
    readonly figure: string;
  }): string {
    return `${name} (${figure})`;
  }
}
