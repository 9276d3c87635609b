import type { flow as englishFlow, front as englishFront } from '../en/front.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { CLAIMS } from './forms.ts';

/** What the front page says, in German. */
export function front({
  counted,
  list,
  number,
  series,
}: Language): Translated<typeof englishFront> {
  return {
    front: {
      dateline: (when, edition) =>
        [...(when === undefined ? [] : [when]), `Kenntnisstand: ${edition}`].join(' · '),
      short: (time) => `In ${time} lesen`,
      full: (time) => `Ausführlich, ${time}`,
      questions: 'Vier Fragen',
      true: {
        ask: 'Stimmt das?',
        says: (facts, findings) =>
          `Was die Redaktion zu ${counted(facts, { one: 'Tatsachenaussage', other: 'Tatsachenaussagen' })} befunden hat: ${series(findings)}.`,
        finding: (found, count) => `${found} (${number(count)})`,
        none: 'Die Berichte enthalten keine Tatsachenaussage, die man prüfen könnte.',
      },
      disputed: {
        ask: 'Was wird bestritten?',
        says: (count, such) =>
          count === 1
            ? `Eine Aussage: ${such}.`
            : `${number(count)} Aussagen. Eine davon: ${such}.`,
        none: 'Wir haben niemanden gefunden, der eine Aussage bestreitet.',
      },
      changed: {
        ask: 'Was wurde verändert?',
        says: (count, outlets) =>
          `Auf dem Weg hat sich der Wortlaut bei ${number(count)} ${count === 1 ? 'Aussage' : 'Aussagen'} verändert, und zwar bei ${list(outlets)}.`,
        none: 'Wir haben keinen Wortlaut gefunden, der auf dem Weg verändert wurde.',
      },
      came: {
        ask: 'Was ist daraus geworden?',
        says: (day, event) => `${day}: ${event}.`,
      },
      path: 'Die Erklärstücke in dieser Reihenfolge',
      sources: 'Die Berichte, kommentiert',
      report: (carried, changed, omitted) =>
        series([
          counted(carried, CLAIMS),
          ...(changed === 0 ? [] : [`${number(changed)} verändert`]),
          ...(omitted === 0 ? [] : [`${number(omitted)} ausgelassen`]),
        ]),
      allReports: (reports) => `Alle Berichte (${number(reports)})`,
      news: 'Was neu ist',
      allCorrections: 'Alle Berichtigungen',
    },
  };
}

/** What the drawing of how the words travelled says, in German. */
export function flow({ counted, number }: Language): Translated<typeof englishFlow> {
  return {
    flow: {
      title: 'Wie die Worte gewandert sind',
      stages: ['Sagt es', 'Brachte es zuerst', 'Gab es weiter', 'Hier zu lesen'],
      others: (count) => counted(count, { one: 'anderer', other: 'andere' }),
      claims: (count) => counted(count, CLAIMS),
      line: (from, to, claims) => `${from} → ${to}: ${claims}`,
      caption: (claims) =>
        `Wie ${counted(claims, CLAIMS)} zu den Lesern kamen. Je breiter eine Linie, desto mehr Aussagen; jede führt zu den ihren.`,
      kinds: { changed: 'auf dem Weg verändert', inferred: 'Weg erschlossen' },
      undrawn: (lines) =>
        `Nicht gezeichnet: ${counted(lines, { one: 'dünnere Linie', other: 'dünnere Linien' })}.`,
      table: 'Als Tabelle',
      heads: { from: 'Von', to: 'An', claims: 'Aussagen' },
      page: (from, to, claims, what) => ({
        title: `Aussagen von ${from} an ${to}${what === undefined ? '' : `: ${what}`}`,
        description: `Was ${to} von ${from} hat: ${number(claims)} der Aussagen, die diese Website verfolgt.`,
      }),
    },
  };
}
