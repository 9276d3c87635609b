import type { Wanted } from '../../kinds/refusals.ts';
import type { KindWords } from '../../kinds/wording.ts';
import type { AddressFault } from '../../model/web-address.ts';
import type { fields as english, Refused, TooMuch, Want } from '../en/fields.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { addressFault } from './addresses.ts';
import { didYouMean } from './question.ts';

const ID = 'Schreiben Sie eine ID: Kleinbuchstaben, Ziffern und einzelne Bindestriche.';
const COMPARE = 'Vergleichen Sie mit einem anderen Eintrag in diesem Ordner.';

const WANTED: Readonly<Record<Wanted, string>> = {
  words:
    'Schreiben Sie Wörter: mindestens einen Buchstaben, eine Ziffer oder ein Zeichen, das für etwas steht.',
  day: 'Schreiben Sie einen Kalendertag, JJJJ-MM-TT, in doppelten Anführungszeichen.',
  date: 'Schreiben Sie ein gültiges Datum: JJJJ, JJJJ-MM oder JJJJ-MM-TT, in doppelten Anführungszeichen.',
  'uncertain-date':
    'Schreiben Sie ein gültiges Datum in doppelten Anführungszeichen: JJJJ, JJJJ-MM oder JJJJ-MM-TT. Was nicht sicher ist, steht wie in EDTF: "2025-03~" (etwa), "2025-03?" (vielleicht), "2025-03-XX" (Tag unbekannt), "2025-03-29/2025-03-31" (zwischen).',
  language: 'Schreiben Sie einen Sprachcode, etwa "en".',
  address: 'Schreiben Sie eine vollständige Adresse mit http oder https.',
  'site-address':
    'Schreiben Sie die vollständige Adresse der Website, etwa https://example.org/ordner.',
  repository: 'Schreiben Sie nur die Adresse des Repositorys.',
};

/** What the fields of many collections refuse, and those of site.yaml, without a full stop. */
const SHARED: Readonly<Record<string, KindWords['refusals']>> = {
  values: { once: (item: string) => `"${item}" steht weiter oben schon in der Liste` },
  site: {
    topic: (other: string) => `Das Thema "${other}" hat diesen Namen schon`,
    topics: (most: number) => `Eine Website hat höchstens ${most} Themen`,
  },
};

/** Zod's kinds of values. */
const TYPES = {
  string: { is: 'ein Text', write: 'Setzen Sie den Wert in doppelte Anführungszeichen.' },
  number: {
    is: 'eine Zahl',
    write: 'Schreiben Sie Ziffern und einen Dezimalpunkt, etwa 55.75, ohne Anführungszeichen.',
  },
  int: { is: 'eine ganze Zahl', write: 'Schreiben Sie nur Ziffern, ohne Anführungszeichen.' },
  boolean: {
    is: 'true oder false',
    write: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
  },
  array: { is: 'eine Liste', write: COMPARE },
  object: { is: 'eine Gruppe von Feldern', write: COMPARE },
  record: { is: 'eine Gruppe von Feldern', write: COMPARE },
} as const;

/**
 * What is said of fields and their values, in German.
 * @param kinds the words of the collections: what they refuse stands behind a colon
 */
export function fields(
  { either, number, series }: Language,
  kinds: Readonly<Record<string, KindWords>>,
): Translated<typeof english> {
  const reasonOf = (refused: Refused): string => {
    if ('own' in refused) return refused.own;
    const refusals = SHARED[refused.of] ?? kinds[refused.of]?.refusals;
    return refusals?.[refused.name]?.(...(refused.given as never[])) ?? refused.name;
  };
  const write = (want: Want): string =>
    typeof want === 'string' ? WANTED[want] : `Schreiben Sie: ${want.own}.`;
  const noneSuch = (value: string, field: string): string =>
    `"${value}" ist kein gültiger Wert für "${field}".`;
  const add = (key: string): string => `Ergänzen Sie "${key}:" mit einem Wert.`;
  return {
    noFields: () => ({
      message: 'Hier müssen Felder stehen, jedes als "name: Wert".',
      hint: 'Schreiben Sie für jedes Feld eine Zeile, etwa "title: Einige Wörter".',
    }),
    unknown: (key, near, known) => ({
      message: `Es gibt hier kein Feld "${key}".`,
      hint:
        didYouMean(near) +
        (known.length > 0 ? `Die Felder sind ${series(known)}.` : 'Entfernen Sie es.'),
    }),
    missing: (field, key, allowed) => ({
      message: `Das Feld "${field}" fehlt.`,
      hint:
        allowed.length === 0
          ? add(key)
          : `Ergänzen Sie "${key}:" mit einem dieser Werte: ${series(allowed)}.`,
    }),
    missingBecause: (field, key, refused, parts) => ({
      message: `Das Feld "${field}" fehlt: ${reasonOf(refused)}.`,
      hint: parts.length > 0 ? `Ergänzen Sie "${key}:" mit ${parts.join(', ')}.` : add(key),
    }),
    noValue: (field) => ({
      message: `Das Feld "${field}" hat keinen Wert.`,
      hint: 'Schreiben Sie einen Wert hinter den Doppelpunkt, oder entfernen Sie das Feld.',
    }),
    wrongKind: (field) => ({
      message: `"${field}" hat einen Wert der falschen Art.`,
      hint: COMPARE,
    }),
    noneOf: (value, field, near, allowed) => ({
      message: noneSuch(value, field),
      hint: `${didYouMean(near)}Möglich ist: ${either(allowed)}.`,
    }),
    wrongType: (field, type) => {
      const known = TYPES[type as keyof typeof TYPES] as (typeof TYPES)['string'] | undefined;
      return {
        message: `"${field}" muss ${known?.is ?? type} sein.`,
        hint: known?.write ?? COMPARE,
      };
    },
    noId: (value, field) => ({ message: noneSuch(value, field), hint: ID }),
    keyNoId: (key) => ({ message: `"${key}" ist keine ID.`, hint: ID }),
    wrongForm: (value, field, want) => ({
      message: noneSuch(value, field),
      hint: write(want),
    }),
    noLanguage: (value, field, near) => ({
      message: noneSuch(value, field),
      hint: didYouMean(near) + WANTED.language,
    }),
    noDate: (value, field, want) => ({
      message: `"${value}" ist kein gültiges Datum für "${field}".`,
      hint:
        typeof want === 'string'
          ? WANTED[want]
          : `Schreiben Sie in doppelten Anführungszeichen: ${want.own}.`,
    }),
    noAddress: (value, field, fault, want) => ({
      message: `"${value}" ist keine Webadresse für "${field}".`,
      hint: [addressFaultOf(fault), write(want)].filter(Boolean).join(' '),
    }),
    wordless: (field, want) => ({
      message: `"${field}" enthält nichts Lesbares.`,
      hint: typeof want === 'string' ? WANTED[want] : `Schreiben Sie Wörter: ${want.own}.`,
    }),
    unfit: (field, refused) => ({
      message: `"${field}" passt nicht: ${reasonOf(refused)}.`,
      hint: 'Ändern Sie den Wert, oder entfernen Sie das Feld.',
    }),
    tooFew: (field, least) => ({
      message: `"${field}" ist zu kurz.`,
      hint: `Mindestzahl der Angaben: ${number(least)}.`,
    }),
    tooMany: (field, most) => ({
      message: `"${field}" hat zu viele Angaben.`,
      hint: `Höchstzahl der Angaben: ${number(most)}.`,
    }),
    tooSmall: (field, least) => ({
      message: `"${field}" ist zu klein.`,
      hint: `Der Wert muss mindestens ${number(least)} sein.`,
    }),
    tooLarge: (field, most) => ({
      message: `"${field}" ist zu groß.`,
      hint: `Der Wert darf höchstens ${number(most)} sein.`,
    }),
    tooLong: (field, most) => ({
      message: `"${field}" ist zu lang.`,
      hint: `Erlaubt sind höchstens ${number(most)} Zeichen: Fassen Sie sich kürzer.`,
    }),
    empty: (field) => ({
      message: `"${field}" ist leer.`,
      hint: 'Füllen Sie das Feld aus, oder entfernen Sie es.',
    }),
    unreadable: (field, why) => ({
      message: `"${field}" lässt sich nicht lesen: ${why}.`,
      hint: COMPARE,
    }),
  };
}

function addressFaultOf(fault: AddressFault | TooMuch | undefined): string {
  if (typeof fault !== 'object') return '';
  return fault.is === 'more'
    ? `Lassen Sie weg, was mit "${fault.begins}" beginnt.`
    : addressFault(fault);
}
