import type { reader as english } from '../en/reader.ts';
import { MOST_NAMED } from '../attribution.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { CLAIMS, ROUTES } from './forms.ts';

/** What readers meet in views, drawings and bodies, in German, by the place where it stands. */
export function reader(language: Language): Translated<typeof english> {
  const { counted, date, either, list, number, plural, series } = language;
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
      unnamed: 'ungenannte Quelle',
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
      'is a copy of': 'Kopie von',
      omits: 'lässt weg',
      'does not concern': 'hat nichts zu tun mit',
      cites: 'gibt als Beleg an',
      'is also known from': 'ist auch bekannt aus',
      'first carried by': 'zuerst weitergegeben von',
      disputes: 'bestreitet',
    },

    distinguished: (title, word) => `${title} (${word})`,

    stances: {
      asserts: 'sagt es selbst',
      attributes: 'gibt es als gesagt wieder',
      disputes: 'bestritten',
      changes: 'verändert es',
      omits: 'lässt es weg',
      'not-applicable': 'nicht anwendbar',
      earlier: 'erschienen, bevor dies gesagt wurde',
      'not-checked': 'nicht geprüft',
    },

    cells: {
      signs: {
        carries: 'gibt es wieder',
        changes: 'verändert es',
        disputes: 'bestreitet es',
        omits: 'lässt es aus',
        'not-applicable': 'kann es nicht enthalten',
        'not-checked': 'nicht geprüft',
      },
      told: {
        carries: (n) => `${number(n)} ${plural(n, { one: 'gibt', other: 'geben' })} es wieder`,
        changes: (n) => `${number(n)} ${plural(n, { one: 'verändert', other: 'verändern' })} es`,
        disputes: (n) => `${number(n)} ${plural(n, { one: 'bestreitet', other: 'bestreiten' })} es`,
        omits: (n) => `${number(n)} ${plural(n, { one: 'lässt', other: 'lassen' })} es aus`,
        'not-applicable': (n) =>
          `${number(n)} ${plural(n, { one: 'kann', other: 'können' })} es nicht enthalten`,
        'not-checked': (n) => `${number(n)} nicht geprüft`,
      },
    },

    changeKinds: {
      meaning: {
        word: 'Sinn verändert',
        definition: 'Wer diesen Wortlaut liest, glaubt etwas anderes als nach dem anderen.',
      },
      hardened: {
        word: 'verschärft',
        definition:
          'Was dort möglich, geschätzt oder teilweise ist, steht hier als sicher, genau oder ganz oder in stärkeren Worten.',
      },
      softened: {
        word: 'abgeschwächt',
        definition:
          'Was dort sicher, genau oder ganz ist, steht hier als möglich, geschätzt oder teilweise oder in schwächeren Worten.',
      },
      'speaker-lost': {
        word: 'Urheber verloren',
        definition: 'Was dort jemand sagt, steht hier ohne diese Person.',
      },
      'scope-widened': {
        word: 'Umfang erweitert',
        definition:
          'Es gilt hier für mehr Menschen, Dinge, Orte oder Zeit als im anderen Wortlaut.',
      },
      'scope-narrowed': {
        word: 'Umfang verengt',
        definition:
          'Es gilt hier für weniger Menschen, Dinge, Orte oder Zeit als im anderen Wortlaut.',
      },
      cut: {
        word: 'gekürzt',
        definition:
          'Eine Bedingung, Grenze oder Einschränkung des anderen Wortlauts fehlt, und der Rest liest sich ohne sie anders.',
      },
      'cause-added': {
        word: 'Grund hinzugefügt',
        definition:
          'Eines steht hier als Grund des anderen, wo der andere Wortlaut nur beides nennt.',
      },
    },

    passages: {
      disputedBy: (names) => `bestritten von ${list(names)}`,
      reported: (dispute, outlet) => `${dispute}, berichtet von ${outlet}`,
      changed: (stance, kinds) => `${stance}: ${series(kinds)}`,
    },

    evidence: {
      of: (paragraph, claims) =>
        `Belege zu Absatz ${number(paragraph)}, ${counted(claims, CLAIMS)}:`,
      own: 'sagt es selbst',
      disputedWay: (route) => `bestritten: ${route}`,
      more: (routes) => `und ${number(routes)} mehr`,
      struck: {
        disputed: 'bestritten',
        'changed-here': 'hier verändert',
        'changed-elsewhere': 'anderswo verändert',
      },
      others: {
        carries: (names) => `auch bei ${names}`,
        changes: (names) => `verändert von ${names}`,
        disputes: (names) => `bestritten bei ${names}`,
        omits: (names) => `weggelassen von ${names}`,
        'not-applicable': (names) => `betrifft nicht: ${names}`,
        earlier: (names) => `erst gesagt nach ${names}`,
        more: (count) => `${number(count)} weiteren`,
      },
    },

    replies: {
      'not-asked': (outlet) => `${outlet} wurde nicht gefragt.`,
      asked: (outlet) => `${outlet} wurde gefragt und hat nicht geantwortet.`,
      answered: (outlet) => `${outlet} wurde gefragt und hat geantwortet.`,
      declined: (outlet) => `${outlet} wurde gefragt und wollte nicht antworten.`,
    },

    statuses: {
      'single-origin': 'ein Weg',
      'several-origins': 'mehrere Wege',
      disputed: 'bestritten',
      changed: 'verändert',
      probable: 'Weg vermutet',
      'not-carried': 'in keinem Bericht',
      open: 'offen',
      overdue: 'überfällig',
      kept: 'eingetroffen',
      partly: 'teilweise eingetroffen',
      'not-kept': 'nicht eingetroffen',
      void: 'hinfällig: Bedingung nicht erfüllt',
      undecidable: 'nicht entscheidbar',
    },

    found: {
      holds: 'stimmt',
      partly: 'stimmt teilweise',
      'does-not-hold': 'stimmt nicht',
      unproven: 'nicht belegt',
      contested: 'strittig',
      'cannot-be-known': 'nicht zu klären',
      'not-looked-into': 'nicht geprüft',
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
        description: 'Jede Frage knapp, kurz oder ausführlich beantwortet.',
      },
      sources: {
        title: 'Die Berichte',
        description: 'Die Berichte, die diese Website Absatz für Absatz kommentiert.',
      },
      claims: {
        title: 'Aussagen',
        description:
          'Wer was sagt, über wen es weitergegeben wurde und welche Medien zustimmen, ändern, bestreiten oder schweigen.',
      },
      actors: {
        title: 'Personen & Medien',
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
      method: {
        title: 'Methode',
        description:
          'Wer für diese Website einsteht, was sie verfolgt, wessen Worte, und wie viel davon geprüft ist.',
      },
      corrections: {
        title: 'Berichtigungen',
        description: 'Was auf dieser Website falsch war und berichtigt ist, mit dem Tag.',
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
      attributed: (speakers, what) => {
        const [first = ''] = speakers;
        const others = `${first} und ${number(speakers.length - 1)} weitere`;
        return `${speakers.length > MOST_NAMED ? others : list(speakers)}: ${what}`;
      },
      fared: (statuses, reports, routes) =>
        series([
          ...statuses,
          counted(reports, { one: 'Bericht', other: 'Berichte' }),
          ...(routes === undefined ? [] : [counted(routes, ROUTES)]),
        ]),
      conditional: 'bedingt',
      facets: {
        speaker: 'Nach Urheber',
        topic: 'Nach Thema',
        status: 'Nach Status',
        finding: 'Nach Befund',
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
        finding: (finding, count) => ({
          title: `Aussagen: ${finding}`,
          description: found(count, `mit dem Befund „${finding}“`),
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
        unnamed: 'Ungenannte Quellen',
      },
      ownerUnknown: (why) => `Nicht bekannt – ${why}`,
      stateBacked: 'staatlich gestützt',
      sanctioned: 'unter Sanktionen',
      sanction: (measure, by, when) => `${measure} (${by}), ${when}`,
      described: (name, roles) => `${name}: ${roles.join('; ')}.`,
    },

    explainers: {
      depths: { brief: 'Knapp', short: 'Kurz', full: 'Ausführlich' },
      seconds: (seconds) => counted(seconds, { one: 'Sekunde', other: 'Sekunden' }),
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
      types: {
        article: 'Artikel',
        'article-journal': 'Artikel in einer Fachzeitschrift',
        'article-magazine': 'Artikel in einem Magazin',
        'article-newspaper': 'Zeitungsartikel',
        bill: 'Gesetzentwurf',
        book: 'Buch',
        broadcast: 'Sendung',
        chapter: 'Kapitel eines Buches',
        classic: 'klassisches Werk',
        collection: 'Sammlung',
        dataset: 'Datensatz',
        document: 'Dokument',
        entry: 'Eintrag in einem Nachschlagewerk',
        'entry-dictionary': 'Eintrag in einem Wörterbuch',
        'entry-encyclopedia': 'Eintrag in einer Enzyklopädie',
        event: 'Ereignis',
        figure: 'Abbildung',
        graphic: 'Bild',
        hearing: 'Anhörung',
        interview: 'Interview',
        legal_case: 'Gerichtsverfahren',
        legislation: 'Rechtsvorschrift',
        manuscript: 'Manuskript',
        map: 'Karte',
        motion_picture: 'Film oder Video',
        musical_score: 'Noten',
        pamphlet: 'Broschüre',
        'paper-conference': 'Konferenzbeitrag',
        patent: 'Patent',
        performance: 'Aufführung',
        periodical: 'Periodikum',
        personal_communication: 'Brief oder Nachricht',
        post: 'Beitrag in einem Netzwerk',
        'post-weblog': 'Blogbeitrag',
        regulation: 'Verordnung',
        report: 'Bericht',
        review: 'Rezension',
        'review-book': 'Buchrezension',
        software: 'Software',
        song: 'Lied oder Aufnahme',
        speech: 'Rede',
        standard: 'Norm',
        thesis: 'Hochschulschrift',
        treaty: 'Vertrag zwischen Staaten',
        webpage: 'Webseite',
      },
      roles: {
        primary: 'Primärquelle',
        report: 'Bericht über das, was andere sagen oder taten',
        mirror: 'Kopie auf einer anderen Website',
        'reference-work': 'Nachschlagewerk',
      },
      facts: {
        type: 'Art',
        role: 'Rolle',
        original: 'Kopie von',
        author: 'Verfasst von',
        accessed: 'Gelesen am',
        'container-title': 'Enthalten in',
        volume: 'Band',
        issue: 'Heft',
        page: 'Seiten',
        number: 'Nummer',
        authority: 'Gericht oder Behörde',
        'publisher-place': 'Erschienen in',
        archive: 'Archiv',
        'archive-place': 'Ort des Archivs',
        archive_location: 'Stelle im Archiv',
        'call-number': 'Signatur',
        DOI: 'DOI',
        ISBN: 'ISBN',
        ISSN: 'ISSN',
      },
      authors: (names) => (names.length > 3 ? `${series(names.slice(0, 3))} u. a.` : series(names)),
      numbered: (kind, number) => `${kind} ${number}`,
      described: (publisher, issued) =>
        `${issued === undefined ? publisher : series([publisher, issued])}: was diese Website damit belegt.`,
      filedUnder: (publisher) => publisher.replace(/^(?:Der|Die|Das|The) /, ''),
    },

    text: {
      disputes: 'Streit; Streitpunkt; Strittig; Bestritten; Widerspruch',
      severalSources:
        'berichte|quellen|medien|zeitungen|agenturen bestätigen|bestätigten|belegen|belegten; mehrere|mehreren|viele|vielen|zahlreiche|zahlreichen|verschiedene|verschiedenen|unabhängige|unabhängigen unabhängige|unabhängigen|andere|anderen? quellen|medien|berichte|berichten|zeitungen|agenturen; weithin|vielfach|übereinstimmend|unabhängig berichtet|bestätigt|gemeldet|belegt',
      denials: 'nicht|kein|keine|keinem|keinen|keiner|nie|niemand|weder|noch|ohne',
      notes: 'Anmerkungen',
      backToText: (note) => `Anmerkung ${note}, zurück zum Text`,
      backToPlace: (note, place) => `Anmerkung ${note}, zurück zur Stelle ${place} im Text`,
      moreNotes: (count) =>
        `${counted(count, { one: 'weitere Anmerkung', other: 'weitere Anmerkungen' })} unter dem Text`,
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
      save: { svg: 'Zeichnung speichern als SVG', png: 'als PNG' },
      inUnit: (label, unit) => `${label} (${unit})`,
      missing: 'nicht verfügbar',
      noFigure: 'keine Angabe',
      lowest: 'niedrigster Wert',
      highest: 'höchster Wert',
      offTheMap: (names) => `Nicht auf der Karte: ${list(names)}.`,
      baseMap:
        'Diese Karte bezieht zu Grenzen keine Stellung. Grundkarte: Natural Earth 4.1.0 (gemeinfrei), vereinfacht.',
      borders: {
        before:
          'Diese Karte bezieht zu Grenzen keine Stellung. Küsten und Grenzen sind die der Grundkarte ' +
          'Natural Earth 4.1.0 im Maßstab 1:110 Millionen (gemeinfrei, in der Fassung von world-atlas 2.0.2), ' +
          'vereinfacht. Umstrittene Grenzen zeichnet sie ',
        policy: 'danach, wer ein Gebiet tatsächlich kontrolliert',
        after:
          '; wer ein Recht darauf hat, ist damit nicht gesagt. Eine Grenze ist weggelassen: Die ' +
          'Resolution 68/262 der Generalversammlung der Vereinten Nationen ruft die Staaten auf, sie ' +
          'nicht anzuerkennen. Kreise und Kreuze stehen in der Mitte des ' +
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
      estimates: (thing, each, unit, beside) =>
        `${thing}, Angaben in ${unit}: ${either(each.map(({ name, figure }) => `${figure} (${name})`))}.${beside.length > 0 ? ` Zum Vergleich: ${list(beside.map(withFigure))}.` : ''}`,
      alike: 'Sie sind gleich.',
      steps: (share, unit, steps) =>
        `${share}, in ${unit}, auf ${counted(steps.length, { one: 'Stufe', other: 'Stufen' })}: ${steps.map(({ name, figure }, index) => `${number(index + 1)}. ${name}, ${figure}`).join('; ')}.`,
      between: (low, high) => (low === high ? low : `${low} bis ${high}`),
      course: (steps, unit) =>
        `Angaben in ${unit}: ${steps.map(({ name, figure }) => `${name}: ${figure}`).join('; ')}.`,
    },

    weeks: {
      title: 'Woche für Woche',
      from: 'Woche ab',
      elsewhere: 'Anderswo',
      noPlace: 'Kein Ort genannt',
      event: (when, title) => `${when}: ${title}`,
      caption: (count, span, withoutDay) =>
        `${counted(count, { one: 'Ereignis', other: 'Ereignisse' })}, ${span}, nach ihrem Ort. Jede Zahl ist der Tag des Monats, an dem ein Ereignis begann; hervorgehobene Wochen haben einen Schlüsseltag.${withoutDay > 0 ? ` Ohne genauen Tag sind ${number(withoutDay)} weitere.` : ''}`,
    },

    band: {
      span: (from, to) => (from === to ? from : `${from} bis ${to}`),
      caption: (span) =>
        `${span}. Jedes Quadrat ist ein Ereignis der Liste darunter; ein Balken deckt alle Tage ab, die ein Datum meinen kann. Linien markieren die Schlüsseltage.`,
      whole: (span) => ` Das kleinere Band zeigt das Ganze, ${span}; beide sind maßstäblich.`,
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
      disputes: 'bestreitet es',
      tells: 'berichtet davon',
      document: 'Dokument',
      deeds: {
        asserts: 'sagt es selbst',
        attributes: 'gibt es als gesagt wieder',
        disputes: 'meldet Widerspruch',
        changes: 'verändert es',
      },
      inferred: 'vermutlich',
      presumably: (name) => `vermutlich ${name}`,
      presumed: (publisher) => `Dass es auf diesem Weg zu ${publisher} kam, wird vermutet.`,
      sentence: (speakers, relays, documents, publisher, deed) => {
        const carried =
          relays.length > 0
            ? `, ${list(relays)} ${plural(relays.length, { one: 'verbreitete', other: 'verbreiteten' })} es`
            : '';
        const stands = documents.length > 0 ? `, es steht in ${list(documents)}` : '';
        const said = `${list(speakers)} ${plural(speakers.length, { one: 'sagte', other: 'sagten' })} es`;
        return `${said}${stands}${carried}; ${publisher} ${deed}.`;
      },
      dispute: (disputers, through, publisher) => {
        const disputes = plural(disputers.length, { one: 'bestreitet', other: 'bestreiten' });
        const way = through.length > 0 ? `, über ${list(through)}` : '';
        return `${list(disputers)} ${disputes} es${way}, zu lesen bei ${publisher}.`;
      },
      itself: (publisher, deed) => `${publisher} ${deed}.`,
      disputesItself: (publisher) => `${publisher} bestreitet es selbst.`,
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
    return `${counted(count, CLAIMS)} ${which}: wer es sagt, über wen, und welche Berichte zustimmen, ändern, bestreiten oder schweigen.`;
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
