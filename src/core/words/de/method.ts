import type { method as english } from '../en/method.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

/** What the pages about the site's own method and corrections say, in German. */
export function method({ counted, list, number }: Language): Translated<typeof english> {
  const REPORTS = { one: 'Bericht', other: 'Berichte' };
  const CLAIMS = { one: 'Aussage', other: 'Aussagen' };
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
      reports: (reports, publishers, from, until) =>
        `${counted(reports, REPORTS)}, ${counted(publishers, { one: 'Herausgeber', other: 'Herausgeber' })}; erschienen zwischen ${from} und ${until}. Ein Bericht, der nicht darunter ist, wird nicht verglichen.`,
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
      cells: (all) =>
        `Jede Aussage in jedem Bericht ist eine Zelle des Verzeichnisses: insgesamt ${number(all)}.`,
      carried: 'vom Bericht verbreitet',
      omitted: 'ausgelassen, wie jemand geprüft hat',
      notChecked: 'nicht geprüft',
      corrections: (count, link) =>
        count === 0
          ? `Keine Berichtigung verzeichnet: ${link}.`
          : `${counted(count, { one: 'Berichtigung', other: 'Berichtigungen' })} verzeichnet: ${link}.`,
      noCorrections: 'Keine verzeichnet.',
      ask: (route) => `Für Berichtigungen: ${route}`,
      noRoute: 'Wie man um eine Berichtigung bittet, ist nicht angegeben.',
    },
  };
}
