import type { quotes as english } from '../../en/content/quotes.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const PARAPHRASE =
  'Sagen Sie es ohne <Quote>, denn indirekte Rede ist eine Wiedergabe; quote="…" von <Claim> darf die Worte des Mediums selbst haben';

const NEVER_EDIT =
  'Bearbeiten Sie diese Datei nie von Hand: Führen Sie "npm run quotes" noch einmal aus, oder stellen Sie die Datei wieder her.';

const TAKE_FIELD_OUT = 'Entfernen Sie das Feld "quotes-unverified"';

/** What is said of quotations beside their originals and records, in German. */
export function quotes({ counted, number }: Language): Translated<() => typeof english> {
  const times = (count: number): string => (count === 1 ? 'einmal' : `${number(count)}-mal`);
  return {
    verified: {
      notFound: (quotation, near) => ({
        message: `Im Original stehen die Wörter "${quotation}" nicht.`,
        hint:
          near === undefined
            ? 'Zitieren Sie den genauen Wortlaut, oder sagen Sie dasselbe in eigenen Worten ohne Anführungszeichen.'
            : `Am nächsten kommen dort die Wörter "${near}". Zitieren Sie sie genau, oder lassen Sie das Zitat weg.`,
      }),
      ambiguous: (quotation, count) => ({
        message: `Im Original stehen die Wörter "${quotation}" ${times(count)}.`,
        hint: 'Sagen Sie, welche Stelle gemeint ist, etwa mit occurrence="1" in <Claim> oder <Quote>, oder zitieren Sie mehr Wörter.',
      }),
      noOccurrence: (quotation, count, occurrence) => ({
        message: `Im Original stehen die Wörter "${quotation}" ${times(count)}; eine Stelle Nummer ${occurrence} gibt es nicht.`,
        hint: `Schreiben Sie eine "occurrence" von 1 bis ${count}, oder entfernen Sie das Attribut.`,
      }),
      copied: (count, shown, limit) => ({
        message: `${counted(count, { one: 'Wort', other: 'Wörter' })} in Folge stammen aus dem Original: "${shown}".`,
        hint: `Sagen Sie es in eigenen Worten, oder zitieren Sie kurz; weniger als ${number(limit)} dürfen gleich sein.`,
      }),
      hasOriginal: () => ({
        message:
          'Die Quelle gibt an, dass ihre Zitate nicht geprüft sind, aber das Original liegt vor.',
        hint: `${TAKE_FIELD_OUT}.`,
      }),
      hasRecord: () => ({
        message:
          'Die Quelle gibt an, dass ihre Zitate nicht geprüft sind, aber es gibt ein Protokoll dazu.',
        hint: `${TAKE_FIELD_OUT}, oder löschen Sie das Protokoll.`,
      }),
      noRecord: (count, source, mayLack) => ({
        message: `Die Quelle hat ${count === 1 ? 'ein Zitat' : `${number(count)} Zitate`} und kein Protokoll darüber, dass der Wortlaut im Original steht.`,
        hint: `Führen Sie "${command(source)}" aus${mayLack ? ', oder erklären Sie in "quotes-unverified", warum das Original nicht vorliegt' : ''}.`,
      }),
      notCompared: (quotation, source) => ({
        message: `Das Zitat "${quotation}" wurde nicht mit dem Original verglichen.`,
        hint: `Führen Sie "${command(source)}" aus.`,
      }),
      notSpoken: (quotation) => ({
        message: `Im Original stehen die Wörter "${quotation}" nicht in Anführungszeichen, als eigene Worte von jemandem.`,
        hint: `${PARAPHRASE}.`,
      }),
      notKnownAsSpoken: (quotation, source) => ({
        message: `Das Protokoll sagt nicht, dass die Wörter "${quotation}" im Original in Anführungszeichen stehen.`,
        hint: `${PARAPHRASE}; stehen sie doch so dort, führen Sie "${command(source)}" aus.`,
      }),
      notAtAll: (source) => ({
        message:
          'Die Quelle wurde ganz gelesen, aber nichts belegt, dass sie mit ihrem Original verglichen wurde.',
        hint: `Führen Sie "${command(source)}" aus, oder schreiben Sie "read: partial".`,
      }),
    },

    records: {
      byteOrderMark: () => ({
        message: 'Die Datei beginnt mit U+FEFF, einer Byte-Reihenfolge-Markierung.',
        hint: 'Führen Sie "npm run check -- --fix" aus, das sie entfernt.',
      }),
      noJson: () => ({ message: 'Die Datei ist kein JSON.', hint: NEVER_EDIT }),
      noRecord: (path) => ({
        message: `Die Datei ist kein Protokoll von Zitaten${path === '' ? '' : `: siehe "${path}"`}.`,
        hint: NEVER_EDIT,
      }),
      edited: () => ({
        message: 'Die Datei ist nicht so, wie "npm run quotes" sie geschrieben hat.',
        hint: NEVER_EDIT,
      }),
      otherHash: () => ({
        message: 'Die Wörter dieses Zitats passen nicht zu ihrem Hash.',
        hint: NEVER_EDIT,
      }),
      otherText: (source) => ({
        message: 'Das Protokoll gehört zu einem anderen Text als diesem Original.',
        hint: lookInto(source),
      }),
      otherWords: (source) => ({
        message: 'Dieses Zitat steht nicht so im Original, wie das Protokoll sagt.',
        hint: lookInto(source),
      }),
    },
  };
}

function lookInto(source: string): string {
  return `Klären Sie, wer es geändert hat und warum; führen Sie dann "${command(source)}" aus.`;
}

function command(source: string): string {
  return `npm run quotes -- --original <Datei> ${source}`;
}
