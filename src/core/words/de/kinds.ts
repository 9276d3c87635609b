import type { kinds as english } from '../en/kinds.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

const TITLE = 'Wie es heißt, in Listen und Links.';
const ANCIENT = 'true, wo Jahre vor 1000 so gemeint sind, wie sie dastehen.';
const CITES = 'Die Werke, die das belegen.';
const SECTIONS =
  'Die Abschnitte des ausführlichen Textes, auf die er sich stützt, mit dem Ende ihrer Adresse.';
const SENTENCE = 'Ein Satz.';
const SINCE = 'Seit wann.';
const UNTIL = 'Bis wann.';
const TOPICS = 'Wovon sie handelt: Themen aus site.yaml.';

/** The fields of every entry that has a page. */
const COMMON = {
  title: TITLE,
  aliases: 'Andere Namen, die Links verwenden dürfen.',
  distinguished:
    'Was es von einem anderen Eintrag mit demselben Titel unterscheidet: ein paar Wörter, die hinter dem Titel stehen.',
  names:
    'Wie es in anderen Sprachen heißt, in deren eigener Schrift; Links dürfen diese Namen verwenden.',
  'names.name': 'Der Name.',
  'names.language': 'Die Sprache des Namens.',
  unverified: 'Warum es sich nicht bestätigen lässt; Leser sehen es.',
  corrected: 'Was auf der Seite falsch war und berichtigt ist.',
  'corrected.on': 'Wann es berichtigt wurde.',
  'corrected.what': 'Was falsch war und was richtig ist.',
  ancient: ANCIENT,
};

const ENDS = 'Was an einem Tag beginnt, endet nicht davor';

/** What collections and their fields are called, what they mean, and what their rules refuse, in German. */
export function kinds(_: Language): Translated<typeof english> {
  return {
    explainers: {
      one: 'Erklärstück',
      many: 'Erklärstücke',
      about: 'die Antwort auf eine Frage, in drei Längen',
      fields: {
        ...COMMON,
        question: 'Die Frage, die es beantwortet.',
        summary: 'Die Antwort in einem Satz, für Listen und Suchmaschinen.',
        updated: 'Der Tag der letzten Änderung.',
        changes: 'Was sich seit der ersten Veröffentlichung geändert hat, diese eingeschlossen.',
        'changes.on': 'Der Tag der Änderung.',
        'changes.kind': 'Ob Leser davon erfahren sollen.',
        'changes.what': 'Was sich geändert hat, in einem Satz.',
        brief: 'Die Antwort in 30 Sekunden.',
        'brief.says': SENTENCE,
        'brief.sections': SECTIONS,
        short: 'Die Antwort in drei Minuten.',
        'short.says': SENTENCE,
        'short.sections': SECTIONS,
      },
      refusals: {},
      orders: {
        updated: 'Ein Erklärstück wurde am Tag seiner letzten Änderung aktualisiert',
        quoted: 'Ein Erklärstück zitiert, was vor seiner letzten Aktualisierung gesagt wurde',
      },
    },
    sources: {
      one: 'Quelle',
      many: 'Quellen',
      about: 'eine Zusammenfassung eines Berichts in unseren eigenen Worten, Absatz für Absatz',
      fields: {
        ...COMMON,
        headline: 'Ihre eigene Überschrift, Wort für Wort.',
        medium: 'Woraus sie besteht.',
        form: 'Was sie aus dem macht, was sie mitteilt; Journalismus hat eine Form.',
        publisher: 'Das Medium, in dem sie erschienen ist.',
        authors: 'Wer sie geschrieben hat.',
        editors: 'Wer sie redigiert hat.',
        published: 'Wann sie erschienen ist; auch ein unsicheres Datum, geschrieben wie in EDTF.',
        undated:
          'Warum niemand sagen kann, wann sie erschienen ist; Leserinnen und Leser sehen es.',
        url: 'Wo sie zu lesen ist.',
        archived: 'Wo eine Kopie aufbewahrt ist.',
        language: 'Die Sprache des Originals.',
        'syndicated-from': 'Der Bericht, von dem sie eine Kopie ist.',
        read: 'Wie viel vom Original gelesen wurde.',
        summary: 'Was sie berichtet, in einem Satz.',
        silent: 'Die Aussagen, die sie auslässt.',
        'silent.claim': 'Eine Aussage, die sie auslässt.',
        'silent.checked-by': 'Wer danach gesucht hat.',
        'silent.checked-on': 'Wann das war.',
        'not-applicable':
          'Die Aussagen, die sie nicht betreffen, etwa solche über ein anderes Land.',
        'not-applicable.claim': 'Eine Aussage, die sie nicht betrifft.',
        'not-applicable.why': 'Warum, in einem Satz; Leserinnen und Leser sehen es.',
        corrections: 'Was das Medium später selbst zu ihr mitgeteilt hat.',
        'corrections.day': 'Wann das war.',
        'corrections.kind': 'Was das ist: Ein Widerruf (retraction) nimmt das Ganze zurück.',
        'corrections.says': 'Was mitgeteilt wird, in unseren Worten.',
        'corrections.work': 'Das Werk, in dem das steht.',
        'quotes-unverified':
          'Warum ihre Zitate nicht mit dem Original verglichen wurden: Es liegt nicht vor.',
        cites: CITES,
      },
      refusals: {
        'at-hand': () => 'Wer das ganze Original gelesen hat, dem liegt es vor',
        listed: () => 'Eine Aussage wird nur einmal aufgeführt',
        form: (medium) =>
          `Was zum Medium "${medium}" gehört, ist eines von report, opinion, analysis, interview, live`,
        published: () =>
          'Leserinnen und Leser wollen wissen, wann sie erschienen ist, oder in "undated", warum das niemand sagen kann',
        undated: () => 'Was in "published" einen Tag hat, ist nicht undatiert',
        'not-omitted': () => 'Was ausgelassen ist ("silent"), hätte mitgeteilt werden können',
      },
      orders: {
        checked: 'Niemand kann einen Bericht prüfen, bevor er erschienen ist',
        corrected: 'Niemand kann einen Bericht berichtigen, bevor er erschienen ist',
        quoted: 'Ein Bericht zitiert, was vor seinem Erscheinen gesagt wurde',
      },
    },
    claims: {
      one: 'Aussage',
      many: 'Aussagen',
      about: 'eine einzelne Äußerung, die jemand gemacht hat',
      fields: {
        ...COMMON,
        statement: 'Was ausgesagt wird, in einem Satz.',
        speaker: 'Wer es sagt; mehrere als Liste.',
        said: 'Wann es gesagt wurde.',
        kind: 'Was für eine Äußerung es ist.',
        topics: TOPICS,
        due: 'Bei einer Prognose: wann sie eingetroffen sein müsste.',
        condition: 'Bei einer Prognose: was eintreten muss, bevor sie zählt.',
        test: 'Bei einer Prognose: woran man erkennt, ob sie eingetroffen ist.',
        outcome: 'Bei einer Prognose: was daraus geworden ist.',
        'outcome.result': 'Ob sie eingetroffen ist.',
        'outcome.condition-met': 'Bei einer bedingten Prognose: ob ihre Bedingung erfüllt war.',
        'outcome.on': 'Seit wann man das weiß.',
        'outcome.why': 'Warum das so ist, in einem Satz.',
        'outcome.cites': CITES,
        finding: 'Bei einer Tatsache: ob es so ist, soweit es die Redaktion herausfinden konnte.',
        'finding.is': 'Der Befund.',
        'finding.why': 'Warum, in einem Satz.',
        'finding.cites': CITES,
        'finding.checked-by': 'Wer dem nachgegangen ist.',
        'finding.checked-on': 'Wann.',
        elsewhere: 'Andere Wege, auf denen sie bekannt ist, außerhalb der verglichenen Berichte.',
        'elsewhere.work': 'Ein Werk oder ein Bericht, der sie enthält.',
        'elsewhere.relay':
          'Wer sie auf diesem Weg zuerst weitergab; sonst gilt, wer das Werk veröffentlicht hat.',
        disputes: 'Andere Aussagen, die diese bestreitet: Wer sie macht, bestreitet jene.',
        cites: CITES,
      },
      refusals: {
        test: () => 'Eine Prognose sagt, woran man erkennt, ob sie eingetroffen ist',
        forecast: (field) => `Nur eine Prognose hat "${field}"`,
        found: () =>
          'Bei einer Tatsache steht, was sich ergeben hat, auch wo niemand ihr nachgegangen ist',
        finding: () => 'Nur bei einer Tatsache lässt sich klären, ob sie stimmt',
        shown: (finding) => `Der Befund "${finding}" stützt sich auf ein Werk`,
        route: () => 'Derselbe Weg zählt einmal',
        background: () => 'Hintergrund hat keinen Ursprung und keine anderen Wege',
        met: () => 'eine bedingte Prognose sagt, ob ihre Bedingung erfüllt war',
        unconditional: () => 'das sagt nur eine Prognose mit "condition"',
        'no-condition': () => 'nur eine Prognose mit "condition" kann hinfällig sein',
        unfit: (result, fitting) =>
          `bei einer Prognose mit "${result}" steht hier "${fitting.join('" oder "')}"`,
        why: (result) => `Leserinnen und Leser erfahren, warum hier "${result}" steht`,
      },
      orders: {
        ahead: 'Eine Prognose handelt von dem, was nach ihr kommt',
        outcome: 'Was noch nicht gesagt war, hat keinen Ausgang',
        looked: 'Was noch nicht gesagt war, kann niemand prüfen',
        waited: 'Bevor sie fällig ist, ist keine Prognose gescheitert',
      },
    },
    actors: {
      one: 'Akteur',
      many: 'Akteure',
      about: 'eine Person, eine Organisation, ein Medium oder ein Staat',
      fields: {
        ...COMMON,
        short: 'Wie Titel von Aussagen es nennen; sonst gilt der Titel.',
        kind: 'Was es ist.',
        unnamed: 'Bei einer ungenannten Quelle: was über sie bekannt ist.',
        'unnamed.count': 'Wie viele Menschen es sind.',
        'unnamed.of': 'Zu wem sie gehören, etwa „Beamte des Ministeriums“.',
        'unnamed.why': 'Warum sie nicht genannt werden.',
        roles: 'Die Ämter, das wichtigste zuerst.',
        'roles.role': 'Ein Amt, oder was es ist.',
        'roles.from': SINCE,
        'roles.until': UNTIL,
        'roles.as-of': 'Wann das so war, wo niemand sagt, seit wann.',
        'roles.cites': CITES,
        relations: 'Welche Beziehungen zu anderen bestehen.',
        'relations.to': 'Ein anderer Eintrag.',
        'relations.relation': 'Die Beziehung zu jenem Eintrag, als Wendung mit Verb.',
        'relations.from': SINCE,
        'relations.until': UNTIL,
        'relations.on': 'An welchem Tag, bei einem einmaligen Geschehen.',
        'relations.cites': CITES,
        ownership: 'Wem es gehört; jedes Medium gibt das an.',
        'ownership.statement': 'Wem es gehört, in Worten.',
        'ownership.unknown': 'Warum sich das nicht herausfinden ließ, anstelle einer Aussage.',
        'ownership.by': 'Der Eigentümer, wo die Website einen Eintrag für ihn hat.',
        'ownership.as-of': 'Wann das so war.',
        'ownership.cites': CITES,
        sanctions: 'Maßnahmen dagegen.',
        'sanctions.by': 'Wer die Maßnahme ergriffen hat.',
        'sanctions.measure': 'Worin sie besteht.',
        'sanctions.from': SINCE,
        'sanctions.until': UNTIL,
        'sanctions.cites': CITES,
      },
      refusals: {
        owner: () => 'Ein Medium gibt an, wem es gehört',
        stated: () =>
          'Es steht da, wem das Medium gehört, oder mit "unknown", warum das niemand weiß',
        either: () => 'Wem das Medium gehört, ist bekannt oder nicht',
        shown: () => 'Wem das Medium gehört, ist mit Werken belegt',
        unnamed: () =>
          'Bei einer ungenannten Quelle steht, zu wem sie gehört und warum sie nicht genannt wird',
        named: () => 'Nur was von der Art unnamed ist, hat dies',
      },
      orders: {
        ends: ENDS,
        held: 'Ein Amt hat niemand, bevor es beginnt',
      },
    },
    concepts: {
      one: 'Begriff',
      many: 'Begriffe',
      about: 'ein Fachwort',
      fields: {
        ...COMMON,
        definition: 'Was er bedeutet, in einem Satz.',
        requires: 'Die Begriffe, die man vorher kennen sollte.',
        cites: CITES,
      },
      refusals: {},
      orders: {},
    },
    places: {
      one: 'Ort',
      many: 'Orte',
      about: 'ein Ort, an dem etwas geschehen ist',
      fields: {
        ...COMMON,
        country: 'Das Land, in dem er liegt.',
        summary: 'Was er ist, in einem Satz.',
        coordinates: 'Wo er liegt, in Grad nach WGS 84.',
        'coordinates.lat': 'Geografische Breite in Grad; im Süden negativ.',
        'coordinates.lon': 'Geografische Länge in Grad; im Westen negativ.',
        cites: CITES,
      },
      refusals: {},
      orders: {},
    },
    events: {
      one: 'Ereignis',
      many: 'Ereignisse',
      about: 'ein Geschehen und wann es war',
      fields: {
        ...COMMON,
        date: 'Wann es geschah oder begann.',
        end: 'Wann es endete, wo es andauerte.',
        'known-from': 'Wann es bekannt wurde, wo das später war.',
        places: 'Wo es geschah.',
        actors: 'Wer beteiligt war.',
        topics: 'Wovon es handelt: Themen aus site.yaml.',
        summary: 'Was geschah, in einem Satz.',
        cites: CITES,
      },
      refusals: {},
      orders: { ends: ENDS, known: 'Ein Ereignis ist nicht bekannt, bevor es beginnt' },
    },
    references: {
      one: 'Nachweis',
      many: 'Nachweise',
      about: 'ein Werk, das wir als Beleg anführen',
      fields: {
        title: TITLE,
        'title-kind':
          'Ob der Titel der des Werks selbst ist, unsere Übersetzung davon oder unsere Beschreibung einer Seite ohne Titel.',
        type: 'Was es ist.',
        author: 'Wer es geschrieben hat.',
        publisher:
          'Wer es veröffentlicht hat; entbehrlich, wenn angegeben ist, wer es geschrieben hat.',
        via: 'Die Website, auf der es gelesen wurde, wo das nicht die des Herausgebers ist.',
        issued: 'Wann es erschienen ist.',
        language: 'Die Sprache, in der es geschrieben ist.',
        url: 'Wo es zu lesen ist; entbehrlich, wenn ein anderes Feld sagt, wo es zu finden ist.',
        'container-title': 'Das Buch, die Zeitschrift oder die Sammlung, in der es steht.',
        volume: 'Der Band.',
        issue: 'Das Heft.',
        page: 'Die Seiten.',
        number: 'Seine Nummer, etwa die eines Berichts oder das Aktenzeichen.',
        authority: 'Das Gericht oder die Behörde, von der die Nummer stammt.',
        'publisher-place': 'Wo es erschienen ist.',
        archive: 'Das Archiv, in dem es liegt.',
        'archive-place': 'Wo dieses Archiv ist.',
        archive_location: 'Wo es im Archiv liegt.',
        'call-number': 'Die Signatur in Archiv oder Bibliothek.',
        DOI: 'Seine DOI.',
        ISBN: 'Seine ISBN.',
        ISSN: 'Seine ISSN.',
        archived: 'Wo eine Kopie aufbewahrt ist.',
        accessed: 'Wann es gelesen wurde.',
        role: 'Was es für das ist, was es sagt.',
        original:
          'Bei einer Kopie auf einer anderen Website, wovon sie eine Kopie ist: die ID eines Nachweises oder einer Quelle, oder Worte, wenn keins von beiden in der Liste steht.',
        ancient: ANCIENT,
        note: 'Was Leser darüber wissen sollten.',
      },
      refusals: {
        maker: () => 'Ein Werk nennt, wer es veröffentlicht oder geschrieben hat',
        found: () =>
          'Ein Werk ohne Adresse sagt in einem anderen Feld, wo es zu finden ist, etwa in archive, ISBN oder container-title',
        within: () => 'Ohne "archive" sagt es nichts',
        copied: () => 'Eine Kopie sagt, wovon sie eine ist, oder mit "via", wo sie gelesen wurde',
        copy: () => 'Nur ein "mirror" ist eine Kopie: Dazu gehört "role: mirror"',
        doi: (value) => `"${value}" ist keine DOI; sie steht für sich allein, etwa 10.1000/182`,
        isbn: (value) => `"${value}" ist keine ISBN: Eine Ziffer fehlt oder ist vertippt`,
        issn: (value) =>
          `"${value}" ist keine ISSN wie 0378-5955: Eine Ziffer fehlt oder ist vertippt`,
      },
      orders: { read: 'Was noch nicht erschienen ist, kann niemand lesen' },
    },
    data: {
      one: 'Datensatz',
      many: 'Zahlen',
      about: 'die Beschreibung von Zahlen, die daneben in einer Tabelle mit der Endung .csv liegen',
      fields: {
        title: TITLE,
        description: 'Was die Zahlen sind, in einem Satz.',
        kind: 'Wie sie gezeichnet werden.',
        unit: 'Die Einheit, in der sie gezählt sind.',
        columns: 'Die Spalten der Tabelle, in ihrer Reihenfolge.',
        'columns.key': 'Der Name der Spalte in der Tabelle.',
        'columns.label': 'Dasselbe für Leser.',
        'columns.type': 'Was in ihr steht.',
        note: 'Was man über diese Karte oder dieses Diagramm außer der Beschreibung wissen muss.',
        'no-whole': 'Warum die Anteile zusammen nicht hundert ergeben.',
        cites: CITES,
        'as-of': 'Wann die Zahlen so waren.',
        ancient: ANCIENT,
      },
      refusals: {
        'own-key': () => 'Jede Spalte hat einen eigenen Schlüssel',
        'own-label': () => 'Jede Spalte hat eine eigene Beschriftung',
        'no-share': () =>
          'Nur bei Teilen von hundert, der Art "share", kann das Ganze verfehlt werden',
        column: (kind, type) => `Die Art "${kind}" braucht eine Spalte vom Typ "${type}"`,
      },
      orders: {},
    },
  };
}
