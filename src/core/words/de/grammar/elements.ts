import type {
  Demanded,
  elements as english,
  Together,
  ValueKind,
} from '../../en/grammar/elements.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

const VALUES: Readonly<Record<Extract<ValueKind, string>, string>> = {
  id: 'eine ID wie "ein-eintrag"',
  chain: 'durch ">" getrennte IDs, vom Urheber bis zum Herausgeber',
  ids: 'durch Kommas getrennte IDs, jede einmal',
  date: 'ein gültiges Datum: JJJJ, JJJJ-MM oder JJJJ-MM-TT',
  language: 'ein Sprachcode wie "ru"',
  words: 'Wörter',
  occurrence:
    'eine Zahl ab 1, die sagt, welche von mehreren Stellen mit diesen Wörtern gemeint ist',
  place:
    'eine Stelle im Original: "p. 3", "pp. 3–4" (Seiten), "par. 4" (Absatz) oder in einer Aufnahme "12:40"',
};

const TOGETHER: Readonly<Record<Extract<Together, string>, string>> = {
  original:
    'Geben Sie die Wörter in der Originalsprache und den Code dieser Sprache an, oder keines von beiden.',
  occurrence:
    'Ergänzen Sie die Wörter, die im Original mehr als einmal stehen, oder entfernen Sie "occurrence".',
};

/** What else is told of a passage with such a stance. */
const DEMANDS: Readonly<Record<Demanded, string>> = {
  disputes:
    'Ergänzen Sie in "by", wer bestreitet, und beginnen Sie die Kette mit einem der Genannten.',
  changes:
    'Ergänzen Sie "change" (was mit dem Wortlaut geschah), "against" (die Quelle, an deren Wortlaut er gemessen wird), "reply" (ob das Medium gefragt wurde) und "quote" (der eigene Wortlaut).',
};

/** What is said of components in a text. */
export function elements({ either, list, number }: Language): Translated<typeof english> {
  /** In the nominative, to stand behind a colon. */
  const value = (kind: ValueKind): string => {
    if (typeof kind === 'string') return VALUES[kind];
    if ('own' in kind) return kind.own;
    return 'oneOf' in kind
      ? either(kind.oneOf)
      : `höchstens ${number(kind.most)} durch Kommas getrennte Angaben aus ${list(kind.someOf)}, jede einmal`;
  };
  const together = (why: Together): string => (typeof why === 'string' ? TOGETHER[why] : why.own);
  const likeThis = (example: string): string => `Schreiben Sie es so: ${example}`;
  const between = (example: string): string =>
    `Setzen Sie die Wörter zwischen die Tags: ${example}`;
  const assign = (key: string, kind: ValueKind): string =>
    `Schreiben Sie ${key}="…" mit diesem Wert: ${value(kind)}.`;
  return {
    elements: {
      fragment: () => ({
        message: 'Inhalte enthalten keine Fragmente "<>".',
        hint: 'Entfernen Sie "<>" und "</>".',
      }),
      html: (name, near, known) => ({
        message: `Inhalte enthalten kein rohes HTML, aber hier steht <${name}>.`,
        hint: `${didYouMean(near)}Schreiben Sie stattdessen Markdown; die Komponenten sind ${list(known)}. Ein Kleiner-als-Zeichen, das nur für sich steht, schreiben Sie als "\\<".`,
      }),
      unknown: (name, near, known) => ({
        message: `Es gibt keine Komponente <${name}>.`,
        hint: `${didYouMean(near)}Die Komponenten sind ${list(known)}.`,
      }),
      notOnLinesOfItsOwn: (name) => ({
        message: `<${name}> muss auf eigenen Zeilen stehen.`,
        hint: 'Setzen Sie eine Leerzeile davor und danach, außerhalb von Listen, Zitaten und Anmerkungen.',
      }),
      notInParagraph: (name, example) => ({
        message: `<${name}> muss in einem Absatz stehen, auf einer Zeile mit seinen Wörtern.`,
        hint: likeThis(example),
      }),
      holdsText: (name, example) => ({
        message: `<${name}> enthält keinen Text.`,
        hint: likeThis(example),
      }),
      empty: (name, example) => ({
        message: `<${name}> ist leer.`,
        hint: between(example),
      }),
      wordless: (name, example) => ({
        message: `<${name}> enthält nichts Lesbares.`,
        hint: between(example),
      }),
      twice: (name, line, anchor) => ({
        message: `Dasselbe <${name}> steht schon in Zeile ${line}.`,
        hint:
          anchor === undefined
            ? 'Entfernen Sie eines der beiden.'
            : `Entfernen Sie dieses, oder verlinken Sie auf das erste: [Wörter](#${anchor}).`,
      }),
    },
    attributes: {
      expressionAmong: (name) => ({
        message: `<${name}> enthält einen Ausdruck in geschweiften Klammern.`,
        hint: 'Schreiben Sie jedes Attribut als name="Wert".',
      }),
      twice: (name, key) => ({
        message: `<${name}> hat "${key}" zweimal.`,
        hint: 'Behalten Sie eines davon.',
      }),
      missing: (name, key, kind, example) => ({
        message: `<${name}> braucht das Attribut "${key}": ${value(kind)}.`,
        hint: likeThis(example),
      }),
      onlyOneOfTwo: (name, one, other, why) => ({
        message: `<${name}> braucht "${one}" und "${other}" zusammen.`,
        hint: together(why),
      }),
      withoutAnother: (name, key, needs, why) => ({
        message: `<${name}> hat "${key}" ohne "${needs}".`,
        hint: together(why),
      }),
      lacking: (name, key, value, lacking, why) => ({
        message: `<${name}> mit ${key}="${value}" fehlt ${list(quoted(lacking))}.`,
        hint: DEMANDS[why],
      }),
      outOfPlace: (name, keys, key, value) => ({
        message: `<${name}> kann ${list(quoted(keys))} nur mit ${key}="${value}" haben.`,
        hint: `Entfernen Sie ${keys.length === 1 ? 'das Attribut' : 'diese Attribute'}, oder schreiben Sie ${key}="${value}".`,
      }),
      renamed: (name, key, written, right, why) => ({
        message: `"${written}" ist kein gültiger Wert für "${key}" von <${name}>.`,
        hint: `Schreiben Sie ${key}="${right}". ${DEMANDS[why]}`,
      }),
      unknown: (name, key, near, known) => ({
        message: `<${name}> hat kein Attribut "${key}".`,
        hint: `${didYouMean(near)}${known.length > 0 ? `Mögliche Attribute: ${list(known)}.` : 'Diese Komponente hat keine Attribute.'}`,
      }),
      expression: (key, kind) => ({
        message: `Das Attribut "${key}" enthält einen Ausdruck in geschweiften Klammern.`,
        hint: assign(key, kind),
      }),
      noValue: (key, kind) => ({
        message: `Das Attribut "${key}" hat keinen Wert.`,
        hint: assign(key, kind),
      }),
      wrongValue: (name, key, written, near, kind) => ({
        message: `"${written}" ist kein gültiger Wert für "${key}" von <${name}>.`,
        hint: `${didYouMean(near)}Möglich ist: ${value(kind)}.`,
      }),
    },
  };
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `"${name}"`);
}
