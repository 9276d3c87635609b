import type { method as english } from '../en/method.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { CLAIMS, REPORTS } from './forms.ts';

/** What the pages about the site's own method and corrections say, in German. */
export function method({ counted, list, number }: Language): Translated<typeof english> {
  const KINDS = {
    fact: { one: 'Tatsachenaussage', other: 'Tatsachenaussagen' },
    position: { one: 'Haltung', other: 'Haltungen' },
    forecast: { one: 'Vorhersage', other: 'Vorhersagen' },
    background: { one: 'Hintergrundangabe', other: 'Hintergrundangaben' },
  };
  return {
    method: {
      who: 'Wer dafür einsteht',
      accounts: {
        publisher: 'Herausgeber',
        editors: 'Redaktion',
        contact: 'Kontakt',
        corrections: 'Für Berichtigungen',
        ownership: 'Eigentum',
        funding: 'Finanzierung',
      },
      notStated: 'Nicht angegeben.',
      notStatedAll:
        'Wer sich auf diese Website verlässt, sollte wissen, dass sie nicht alles angibt, was hier gefragt ist.',
      selection: 'Was verfolgt wird',
      reports: (reports, publishers) =>
        `${counted(reports, REPORTS)}, ${counted(publishers, { one: 'Herausgeber', other: 'Herausgeber' })}. Ein Bericht, der nicht darunter ist, wird nicht verglichen.`,
      published: (from, until) => `Erschienen zwischen ${from} und ${until}.`,
      undated: (count) => `Ohne Datum: ${number(count)}.`,
      languages: (languages) => `Ihre Sprachen: ${list(languages)}.`,
      read: (full, reports) => `Ganz gelesen: ${number(full)} von ${number(reports)}.`,
      claims: (claims, kinds) =>
        `${counted(claims, CLAIMS)}: ${list(kinds.map(({ kind, count }) => counted(count, KINDS[kind])))}. Die Redaktion hat sie ausgewählt; was ein Bericht sonst sagt, wird nicht verfolgt.`,
      voices: 'Wessen Worte',
      voicesCaption: 'Aussagen nach Urheber; eine gemeinsame zählt für jeden',
      speaker: 'Urheber',
      claimsHead: 'Aussagen',
      moreVoices: (more) =>
        `Und ${counted(more, { one: 'weiterer Urheber', other: 'weitere Urheber' })}.`,
      checks: 'Was geprüft ist',
      cells: (all, looked) =>
        `Jede Aussage in jedem Bericht ist eine Zelle des Verzeichnisses: insgesamt ${number(all)}. Nachgesehen wurde bei ${number(looked)} davon.`,
      people: {
        caption: 'Von wie vielen Personen das geprüft ist',
        what: 'Was',
        two: 'Zwei Personen',
        one: 'Eine Person',
        nobody: 'Niemand mit Namen',
        cells: 'Zellen',
        findings: 'Befunde',
      },
      noSecond: {
        cells: 'Keine Zelle hat eine zweite Person geprüft.',
        findings: 'Keinen Befund hat eine zweite Person geprüft.',
      },
      scale: 'Woran wir messen',
      scaleHeads: { word: 'Wort', means: 'Was es bedeutet', count: 'Wie oft' },
      captions: {
        cells:
          'Was ein Bericht mit einer Aussage tut: Zellen; von mehreren Stellen zählt die schwerwiegendste',
        changes: 'Was mit einem Wortlaut geschah: Stellen',
        replies: 'Ob das Medium danach gefragt wurde: Stellen',
        findings: 'Ob es stimmt: Tatsachenaussagen',
        statuses: 'Was daraus wurde: Aussagen; für eine können mehrere Wörter gelten',
        outcomes: 'Was eintraf: Vorhersagen',
      },
      means: {
        cells: {
          asserts: 'Der Bericht sagt es mit eigener Stimme.',
          attributes: 'Er sagt, wer es gesagt hat.',
          changes: 'Sein Wortlaut weicht auf eine der Arten unten von dem eines anderen ab.',
          disputes: 'Er lässt jemanden widersprechen oder widerspricht selbst.',
          omits: 'Jemand hat es im Bericht gesucht und nicht gefunden.',
          'not-applicable': 'Es handelt von etwas, das den Bericht nicht betrifft.',
          earlier: 'Der Bericht konnte es noch nicht haben.',
          'not-checked': 'Niemand hat nachgesehen oder es festgehalten.',
        },
        findings: {
          holds: 'Was die angeführten Werke sagen, bestätigt es.',
          partly: 'Sie bestätigen einen Teil davon, einen anderen nicht.',
          'does-not-hold': 'Sie widersprechen dem.',
          unproven: 'Nichts, was vorliegt, bestätigt es, und nichts widerspricht.',
          contested: 'Sie widersprechen einander, und wir können nicht sagen, wer recht hat.',
          'cannot-be-known':
            'Von außen kann es niemand herausfinden, etwa was jemand beabsichtigt.',
          'not-looked-into': 'Niemand von uns ist dem nachgegangen.',
        },
        statuses: {
          'single-origin': 'Sie kam auf einem Weg.',
          'several-origins': 'Sie kam auf mehr als einem Weg.',
          disputed:
            'Eine Stelle, eine Anmerkung von uns oder eine andere Aussage widerspricht ihr.',
          changed: 'Mindestens ein Bericht verändert ihren Wortlaut.',
          'not-carried': 'Kein Bericht gibt sie weiter.',
          probable: 'Wer sie zuerst weitergab, ist erschlossen.',
        },
        outcomes: {
          kept: 'Sie traf so ein, wie ihre Probe es verlangt.',
          partly: 'Sie traf zum Teil ein.',
          'not-kept': 'Sie war fällig und traf nicht ein.',
          undecidable: 'Niemand kann es sagen, aus dem genannten Grund.',
          overdue: 'Sie war fällig, und kein Ausgang ist verzeichnet.',
          open: 'Sie ist noch nicht fällig.',
          void: 'Wovon sie abhing, trat nicht ein.',
        },
        replies: {
          'not-asked': 'Niemand von uns hat das Medium gefragt.',
          asked: 'Es wurde gefragt und hat nicht geantwortet.',
          answered: 'Es wurde gefragt und hat geantwortet.',
          declined: 'Es wurde gefragt und wollte nicht antworten.',
        },
      },
      replies: {
        'not-asked': 'nicht gefragt',
        asked: 'gefragt',
        answered: 'geantwortet',
        declined: 'abgelehnt',
      },
      asked: (outlets, asked, answered) =>
        outlets === 0
          ? 'Von keinem Medium ist verzeichnet, dass es einen Wortlaut verändert hätte.'
          : `Medien, die einen Wortlaut verändert haben: ${number(outlets)}. Zu mindestens einer Änderung gefragt: ${number(asked)}. Geantwortet: ${number(answered)}.`,
      terms: 'Was als was zählt',
      counts: [
        {
          term: 'Wer zuerst weitergab',
          means:
            'Wer eine Aussage unter den verglichenen Berichten zuerst weitergab: der Erste nach dem Urheber in ihrer Kette. Wer die eigenen Worte veröffentlicht, gab sie selbst zuerst weiter. Bei Hintergrund zählt das nicht.',
        },
        {
          term: 'Weg',
          means:
            'Von jedem, der sie zuerst weitergab, führt einer her, ob unter den Berichten oder anderswo. Mehrere Berichte, die auf denselben zurückgehen, sind ein Weg.',
        },
        {
          term: 'Widerspruch',
          means:
            'Jemand widerspricht der Aussage: in einer Stelle eines Berichts, in einer so bezeichneten Anmerkung oder mit einer eigenen Aussage. Eine Stelle, die bestreitet, gibt nichts weiter.',
        },
        {
          term: 'Änderung',
          means:
            'Zwei Wortlaute stehen nebeneinander, beide im Verzeichnis, und der eine weicht auf eine hier genannte Art vom anderen ab. Kürzere oder andere Worte allein sind keine.',
        },
      ],
      corrections: (count, link) =>
        count === 0
          ? `Keine Berichtigung verzeichnet: ${link}.`
          : `${counted(count, { one: 'Berichtigung', other: 'Berichtigungen' })} verzeichnet: ${link}.`,
      noCorrections: 'Keine Berichtigung ist verzeichnet. Das heißt nicht, dass nichts falsch ist.',
      ask: (route) => `Für Berichtigungen: ${route}`,
      noRoute: 'Wie man um eine Berichtigung bittet, ist nicht angegeben.',
    },
  };
}
