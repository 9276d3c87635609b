import type { site as english } from '../en/site.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { frame } from './frame.ts';
import { front } from './front.ts';
import { method } from './method.ts';
import { without } from './without.ts';
import { CLAIMS, REPORTS, ROUTES } from './forms.ts';

/**
 * What pages, components, the frame around them and their scripts say, in German. Names and titles
 * stand in the nominative or after „von“, so that none is declined.
 */
export function site(language: Language): Translated<typeof english> {
  const { counted, list, number, plural, series } = language;
  const EVENTS = { one: 'Ereignis', other: 'Ereignisse' };
  const paragraphOf = (paragraph: number): string => `Absatz\u00A0${number(paragraph)}`;
  const shortly = (paragraph: number): string => `Abs.\u00A0${number(paragraph)}`;
  const PARAGRAPHS = { one: 'Absatz', other: 'Absätze' };
  const WAYS = { one: 'unabhängiger Weg', other: 'unabhängige Wege' };
  const WAYS_ON = { one: 'unabhängigem Weg', other: 'unabhängigen Wegen' };
  const SPEAKERS = { one: 'Urheber', other: 'Urheber' };
  const NAMED = { one: 'genannter Urheber', other: 'genannte Urheber' };

  return {
    ...frame(language),
    ...front(language),
    ...method(language),
    ...without(language),

    sentences: (each) => each.join(' '),

    explainer: {
      depths: 'Wie lange lesen',
      atDepth: (time) => `Lesezeit: ${time}`,
      titleAtDepth: (time, title) => `${title} (Lesezeit: ${time})`,
      kicker: (kind, day) => `${kind} · Stand: ${day}`,
      changes: 'Änderungen',
      supportedBy: (section) => `Gestützt durch den Abschnitt „${section}“`,
      next: 'Wie es weitergeht',
    },

    ledger: {
      claim: 'Aussage',
      cell: (stance, paragraph) =>
        paragraph === undefined ? stance : `${stance}, ${paragraphOf(paragraph)}`,
      gravest: (passages) => `die schwerwiegendste von ${number(passages)} Stellen`,
      checked: (by, day) => `geprüft von ${list(by)}, ${day}`,
      corrected: (what, day) => series([what, day]),
      signs: 'Was die Zeichen bedeuten',
      looked: (checks) =>
        `Nach dem, was fehlt, gesucht: ${checks.map(({ by, on }) => `${list(by)}, ${on}`).join('; ')}.`,
      exceptions: 'Anders als die übrigen',
      exception: (what, named, more) =>
        `${what}: ${list(more > 0 ? [...named, `${number(more)} weitere`] : named)}`,
      counted: (reports) =>
        `${number(reports)} Berichte. Die Zahlen sagen, wie viele was mit einer Aussage tun.`,
    },

    status: {
      by: (status, names) => `${status} von ${list(names)}`,
    },

    claims: {
      filters: 'Filter',
      all: 'Alle Aussagen',
      about: (topic) => `Aussagen zum Thema: ${topic}`,
      forecasts: (count) => `Prognosen und was daraus geworden ist, ${number(count)}`,
      days: 'Was an einem früheren Tag bekannt war',
    },

    claim: {
      byline: (speakers, day, topics) => `${series([...speakers, day])}. ${series(topics)}.`,
      tally: (reports, ways, speakers, unnamed) =>
        series([
          counted(reports, REPORTS),
          ...(ways === undefined ? [] : [counted(ways, WAYS)]),
          ...(unnamed === 0
            ? [counted(speakers, SPEAKERS)]
            : [
                ...(speakers === 0 ? [] : [counted(speakers, NAMED)]),
                unnamed === undefined ? 'ungenannte Urheber' : `${number(unnamed)} ungenannt`,
              ]),
        ]),
      unnamed: (of, why) => `Nicht genannt: ${of}. ${why}`,
      finding: 'Ob es so ist',
      found: (by, day) => `Nachgegangen von ${list(by)}, ${day}.`,
      carriers: 'Wer sie verbreitet',
      chains: 'Zuschreibungsketten',
      chain: 'Zuschreibungskette',
      carries: (source, stance, paragraph) =>
        paragraph === undefined
          ? `${source}: ${stance}`
          : `${source}: ${stance}, ${paragraphOf(paragraph)}`,
      omits: (source) => `${source} lässt sie weg`,
      notApplicable: (source, why) => `${source}: nicht anwendbar: ${why}`,
      earlier: (source) => `${source}: erschienen, bevor dies gesagt wurde`,
      moreEarlier: (count) => `${number(count)} weitere erschienen, bevor dies gesagt wurde`,
      notChecked: (source) => `${source}: nicht geprüft`,
      moreNotChecked: (count) => `${number(count)} weitere nicht geprüft`,
      origins: (outlets) =>
        `Zuerst weitergegeben, unter den hier verglichenen Berichten, von ${list(outlets)}.`,
      probably: (outlet) => `${outlet} (wahrscheinlich)`,
      elsewhere: (routes) => `Auch von anderswo bekannt: ${routes.join('; ')}.`,
      route: (relay, work) => `zuerst ${relay}, in ${work}`,
      ways: (ways, probable) =>
        `Sie kam also auf ${counted(ways, WAYS_ON)}${probable > 0 ? ` (${number(probable)} wahrscheinlich)` : ''}; das sagt, wie sie sich verbreitet hat, nicht, ob es so ist.`,
      noOrigin: 'Kein Bericht, den wir verfolgen, enthält sie.',
      changed: (outlets) => `Verändert von ${list(outlets)}.`,
      disputed: 'Wer sie bestreitet',
      disputedIn: (who, reporter, report) =>
        series([...who, ...(reporter === undefined ? [] : [`berichtet von ${reporter}`]), report]),
      disputedInNote: (place) => `Eine Anmerkung von uns nennt einen Streit: ${place}`,
      disputes: (claims) => `Sie bestreitet: ${claims.join('; ')}.`,
      retracted: (reports) => `Vom Medium selbst zurückgezogen: ${series(reports)}.`,
    },

    forecast: {
      outcomeTitle: 'Was daraus geworden ist',
      saidBy: 'Geäußert von',
      due: 'Fällig',
      onNoDay: 'An keinem bestimmten Tag',
      condition: 'Bedingung',
      test: 'Woran man es erkennt',
      outcome: 'Ausgang',
      noOutcome: 'Keiner verzeichnet.',
      all: 'Alle Prognosen und die Bilanzen ihrer Urheber',
      overdue: (day) =>
        `Überfällig ist, was vor diesem Tag fällig war (${day}) und keinen belegten Ausgang hat.`,
      none: 'Kein Bericht, den wir verfolgen, enthält eine Prognose.',
      record: (made, results) =>
        `${counted(made, { one: 'Prognose', other: 'Prognosen' })}: ${series(results.map(({ count, status }) => `${number(count)} ${status}`))}.`,
      apart: 'Bedingte Prognosen, nicht gezählt',
      uncounted:
        'Die Bedingung war nicht erfüllt, oder niemand weiß, ob sie es war: Eine solche Prognose zählt in keiner Bilanz.',
      notCounted: (forecasts) =>
        `Nicht gezählt, denn die Bedingung war nicht erfüllt, oder niemand weiß, ob sie es war: ${series(forecasts)}.`,
      records: {
        title: 'Wer es sagte und was daraus geworden ist',
        caption: 'Prognosen nach Urheber, gezählt',
        speaker: 'Urheber',
        made: 'Abgegeben',
        kept: 'Eingetroffen',
        partly: 'Teilweise eingetroffen',
        'not-kept': 'Nicht eingetroffen',
        undecidable: 'Nicht entscheidbar',
        overdue: 'Überfällig',
        open: 'Offen',
        apart: 'Bedingt, nicht gezählt',
      },
    },

    renderings: {
      title: 'Dieselben Worte in einer anderen Sprache',
      spoken: (speaker, day, spoken) => `${speaker}, ${day}, auf ${spoken}:`,
      who: 'Wer',
      inOurs: 'Auf Deutsch',
      ourTranslation: 'Unsere Übersetzung',
      by: (who, paragraph) => (paragraph === undefined ? who : `${who}, ${shortly(paragraph)}`),
    },

    source: {
      kicker: (publisher, day, open) =>
        [publisher, day, ...(open === undefined ? [] : [open])].join(' · '),
      unverified: 'teils nicht bestätigt',
      headline: (words) => `„${words}“`,
      byline: (site) => `Zusammenfassung der Redaktion von ${site}`,
      length: (paragraphs, time) => `${counted(paragraphs, PARAGRAPHS)}, ${time}`,
      claims: (claims, counts) =>
        `${counted(claims, CLAIMS)}${counts.length === 0 ? '' : `: ${series(counts)}`}`,
      counts: {
        routes: (count) => counted(count, ROUTES),
        changedHere: (count) => `${number(count)} hier verändert`,
        changedElsewhere: (count) => `${number(count)} anderswo verändert`,
        disputed: (count) => `${number(count)} bestritten`,
        leftOut: (count) => `${number(count)} weggelassen`,
      },
      about: 'Über den Bericht und diese Zusammenfassung',
      what: (medium, form, authors, editors) =>
        `${[
          `Erschienen als: ${series(form === undefined ? [medium] : [medium, form])}`,
          ...(authors.length > 0 ? [`verfasst von ${list(authors)}`] : []),
          ...(editors.length > 0 ? [`redigiert von ${list(editors)}`] : []),
        ].join('; ')}.`,
      next: (report) => `Nächster Bericht: ${report}`,
      undated: (reason) => `Ohne Datum: ${reason}`,
      corrections: 'Was das Medium seither selbst dazu mitgeteilt hat',
      correction: (day, what, says, work) =>
        `${day}, ${what}: ${says}${work === undefined ? '' : ` (${work})`}`,
      retracted: (day) =>
        `Das Medium hat diesen Bericht zurückgezogen (${day}). Seine Stellen werden weiter gezeigt und gezählt, damit zu sehen ist, was verbreitet wurde.`,
      notApplicable: 'Was sie nicht betrifft',
      notConcerned: (claim, why) => `${claim}: ${why}`,
      original: 'Das Original lesen',
      digest: {
        full: 'Dies ist eine Zusammenfassung des ganzen Textes in unseren eigenen Worten, Absatz für Absatz.',
        partial:
          'Dies ist eine Zusammenfassung in unseren eigenen Worten, Absatz für Absatz, der Teile des Textes, die wir lesen konnten.',
      },
      carriesFrom: (source) => `Der Bericht übernimmt Text von ${source}.`,
      carriedBy: (source) => `Der Bericht wurde übernommen von ${source}.`,
      notCompared: (reason) => `Die Zitate wurden nicht mit dem Original verglichen: ${reason}`,
      comparedBy: (names) => `Die Stellen hat mit dem Text verglichen: ${list(names)}.`,
      compared: (hash) =>
        `Nach dem eigenen Protokoll der Redaktion hat ein Programm die Zitate Wort für Wort mit dem Original verglichen. Der Text, der ihm vorlag, hat den SHA-256-Hash ${hash}: Wer diesen Text hat, kann sie erneut vergleichen; diese Seite allein beweist nichts.`,
      checked: (by, day) => `Geprüft von ${list(by)}, ${day}:`,
      silent: 'Was sie weglässt',
    },

    compare: {
      numbers: {
        claims: 'Aussagen insgesamt',
        shared: 'in mehr als einer Quelle',
        everywhere: (sources) => `in allen ${number(sources)}`,
        single: 'nur in einer Quelle',
        changed: 'mit verändertem Wortlaut',
      },
      unsaid: (omitted, found, notChecked, earlier, notApplicable) => {
        const checks = found.map(
          ({ count, by, on }) => `${number(count)} gefunden von ${list(by)}, ${on}`,
        );
        const more = (count: number, what: string): string =>
          count === 0 ? '' : ` ${what}: ${number(count)}.`;
        const who = checks.length === 0 ? '' : ` (${checks.join('; ')})`;
        return `Fälle, in denen eine Quelle eine Aussage auslässt: ${number(omitted)}${who}. Fälle, die niemand geprüft hat: ${number(notChecked)}.${more(earlier, 'Fälle, in denen die Quelle erschien, bevor dies gesagt wurde')}${more(notApplicable, 'Fälle, in denen die Aussage die Quelle nicht betrifft')}`;
      },
      copies: {
        title: 'Auf dem Weg verändert',
        measured: (source, from, changed) =>
          `${number(changed)} ${plural(changed, { one: 'Passage', other: 'Passagen' })} von ${source} neben dem Wortlaut von ${from}.`,
        kinds: (kinds) => `${series(kinds)}.`,
        summary: (copy, from, kept, changed, gone) =>
          `${copy} übernimmt einen Text von ${from}. Von den Aussagen, die beide haben, ${plural(kept, { one: 'kam', other: 'kamen' })} ${number(kept)} unverändert an, ${number(changed)} ${plural(changed, { one: 'Passage hat', other: 'Passagen haben' })} einen veränderten Wortlaut; ${number(gone)} ${plural(gone, { one: 'fiel', other: 'fielen' })} weg.`,
        caption: (from, copy) => `Verändert zwischen ${from} und ${copy}`,
        changed: 'Was sich verändert hat',
        here: 'hier',
        paragraph: (paragraph) => shortly(paragraph),
        wordings: 'Ein Satz, zwei Fassungen',
        compared: {
          marked: 'Weggefallene Wörter sind durchgestrichen, neue sind unterstrichen.',
          same: 'Die Wörter sind dieselben.',
          apart: 'Die beiden Fassungen haben kein Wort gemeinsam; markiert ist deshalb keines.',
          languages:
            'Die beiden Fassungen sind in verschiedenen Sprachen; markiert ist deshalb kein Wort.',
        },
        gone: 'weggefallen',
        fresh: 'neu',
        original: 'Original',
        dropped: 'Auf dem Weg weggelassen',
        droppedClaim: (claim, source, quote, place) =>
          quote === undefined
            ? `${claim}: bei ${source} ${place}`
            : `${claim}: bei ${source} ${quote} ${place}`,
        checked: (checks) => `Geprüft von ${checks.join('; ')}`,
        check: (by, day) => `${list(by)}, ${day}`,
      },
      only: 'Nur in einer Quelle',
      nothingAlone: 'Nichts, was die anderen nicht auch hätten.',
      all: 'Alle Aussagen',
      aligned: 'Alle Aussagen, nebeneinandergestellt',
      orders: 'In der Reihenfolge von',
      nearest: (shown, all) =>
        `${number(shown)} von ${number(all)} Berichten stehen nebeneinander: die, die am meisten gemeinsam haben. Jeder Bericht hat eine Seite mit denen, die ihm am nächsten sind.`,
      inSource: (publisher) => `Bei ${publisher}`,
      inOthers: 'Nur in anderen',
      cell: (stance, paragraph) =>
        paragraph === undefined ? stance : `${stance} ${shortly(paragraph)}`,
    },

    actor: {
      offices: 'Ämter',
      whatItIs: 'Was es ist',
      unnamed: 'Nicht genannt',
      whoUnnamed: (count, of) => (count === undefined ? of : `${number(count)}: ${of}`),
      owner: 'Eigentümer',
      ownedAsOf: (day) => `Stand: ${day}`,
      sanctions: 'Unter Sanktionen',
      sanction: (by, measure, when) => `${by}: ${measure}, ${when}`,
      claims: 'Eigene Aussagen',
      relays: 'Verbreitete Aussagen',
      relations: 'Beziehungen',
      graph: 'Beziehungen als Graph',
      ownedBy: (statement, day) => `Eigentümer: ${statement} (Stand: ${day}).`,
      backedBy: (state, statement, day) =>
        `Staatlich gestützt (${state}): ${statement} (Stand: ${day}).`,
      sanctioned: (sanctions) => `Sanktionen: ${sanctions.join('; ')}.`,
      heads: { from: 'Wer', relation: 'Beziehung', to: 'Zu wem', when: 'Wann' },
    },

    concept: {
      next: 'Wie es von hier weitergeht',
    },

    event: {
      neighbours: 'Benachbarte Ereignisse',
      before: (when) => `Davor: ${when}`,
      after: (when) => `Danach: ${when}`,
      byline: (when, places, known) =>
        `${series([when, ...places])}${known === undefined ? '' : `. Bekannt seit: ${known}`}`,
      with: (actors) => `Beteiligt: ${series(actors)}`,
    },

    timeline: {
      keyDay: (day) => `Schlüsseltag: ${day}`,
      around: (before, from) =>
        `Beginn dieser Ereignisse: ${number(before)} vor diesem Tag, ${number(from)} an ihm oder später.`,
      choice: (title, count) => `${title} (${number(count)})`,
    },

    place: {
      byline: (country, coordinates) =>
        coordinates === undefined ? country : series([country, coordinates]),
      events: 'Was hier geschah',
    },

    figure: {
      download: 'Herunterladen (CSV)',
      shownIn: 'Zu sehen in',
    },

    work: {
      reference: (publisher, title, day, remarks) => {
        const said = series([publisher, title, ...(day === undefined ? [] : [day])]);
        return remarks.length === 0 ? `${said}.` : `${said} (${remarks.join('; ')}).`;
      },
      cited: (kind, pages) =>
        series([
          ...(kind === undefined ? [] : [kind]),
          ...(pages !== undefined ? [`${number(pages)}-mal zitiert`] : []),
        ]),
      inLetter: (publisher, title) => series([publisher, title]),
      titles: { translated: 'Titel übersetzt', descriptive: 'unsere Beschreibung' },
      foreign: (name) => `auf ${name}`,
      via: (place) => `gelesen bei ${place}`,
      copy: 'eine Kopie',
      archived: 'Archivkopie',
    },

    asOfDay: {
      choose:
        'Wählen Sie einen Tag. Seine Seite zeigt, was bis zu seinem Ende geschehen war, welche Aussagen es gab und wer sie berichtet hatte. Was später bekannt wurde, steht dort nicht, und auch kein Text aus der Rückschau.',
      known: (events, claims, reports) =>
        `Was man am Ende des Tages wissen konnte: ${series([counted(events, EVENTS), counted(claims, CLAIMS), counted(reports, REPORTS)])}. Links führen zu den Seiten in ihrem heutigen Stand.`,
      days: 'Andere Tage',
      day: (day, label) => `${day}, ${label}`,
      before: 'Davor',
      after: 'Danach',
      since: (day) => `Seit dem ${day}`,
      byThen: 'Bis zu diesem Tag',
      events: 'Was geschehen war',
      noEvents: 'Nichts verzeichnet.',
      earlierEvents: (events) => `Davor: ${counted(events, EVENTS)}`,
      claims: 'Was behauptet worden war',
      noClaims: 'Noch keiner der Berichte, die wir verfolgen, war erschienen.',
      earlierClaims: (day) => `Schon am ${day} bekannt`,
      heads: { claim: 'Aussage', status: 'Status bis dahin', carried: 'Verbreitet von' },
      carried: (reports, routes) =>
        series([
          counted(reports, REPORTS),
          ...(routes === undefined ? [] : [counted(routes, ROUTES)]),
        ]),
      forecasts: 'Was vorhergesagt worden war',
      forecast: (speakers, outcome) =>
        series([...speakers, ...(outcome === undefined ? [] : [`Ausgang: ${outcome}`])]),
      due: (day) => `fällig: ${day}`,
      condition: (condition) => `unter der Bedingung: ${condition}`,
      changes: 'Was wir veröffentlicht hatten',
      change: (day, page, what) => `${day}, ${page}: ${what}`,
    },
  };
}
