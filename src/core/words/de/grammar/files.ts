import { IMAGE_FORMATS } from '../../../model/images.ts';
import type { files as english, NameAdvice, PictureExtra } from '../../en/grammar/files.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

/** What a file of an image may hold beside its picture. */
const EXTRAS: Readonly<Record<PictureExtra, string>> = {
  archive: 'ein Archiv',
  camera: 'Angaben zu einer Kamera oder einer Person',
  picture: 'ein zweites Bild',
  place: 'den Ort der Aufnahme',
  remarks: 'Bemerkungen',
  turn: 'eine Drehung, die nicht jeder Browser ausführt',
  unknown: 'Daten, die kein Browser anzeigt',
};

const FETCH =
  'Holen Sie die Datei neu, oder öffnen Sie sie in einem Bildprogramm, und speichern Sie sie erneut.';
const EXPORT =
  'Exportieren Sie das Bild in einem Bildprogramm für das Web, ohne Metadaten: So wird nur das Bild gespeichert.';
const EXAMPLE = '![Was es zeigt](ein-bild.png)';
const DESCRIBE = `Sagen Sie zwischen den Klammern, was das Bild zeigt: ${EXAMPLE}.`;

/** What is said of the names of files, and of images. */
export function files({ either, number }: Language): Translated<typeof english> {
  const formats = either(IMAGE_FORMATS);
  const advice = (what: NameAdvice): string => {
    switch (what.do) {
      case 'choose':
        return `Es gibt auch "${what.other}": Löschen Sie eine der beiden Dateien, oder geben Sie ihr einen anderen Namen.`;
      case 'rename':
        return `Benennen Sie die Datei um in "${what.to}".`;
      case 'invent':
        return 'Verwenden Sie die lateinischen Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, etwa "ein-eintrag".';
    }
  };
  return {
    fileNames: {
      foreign: (name, collection, endings) => ({
        message: `"${name}" gehört nicht in ${collection}/.`,
        hint: `Hier stehen nur Dateien mit der Endung ${either(endings)}.`,
      }),
      foreignPicture: (name, collection) => ({
        message: `"${name}" gehört nicht in ${collection}/.`,
        hint: `Speichern Sie das Bild als ${formats}.`,
      }),
      device: (name, other) => ({
        message: `"${name}" ist unter Windows der Name eines Geräts.`,
        hint: `Geben Sie der Datei einen anderen Namen, etwa "${other}".`,
      }),
      wrongEnding: (name, ending, what) => ({
        message: `"${name}" endet nicht auf ${ending}.`,
        hint: advice(what),
      }),
      invalid: (name, what) => ({
        message: `"${name}" ist kein gültiger Dateiname.`,
        hint: advice(what),
      }),
    },
    pictures: {
      emptyFile: () => ({ message: 'Die Datei ist leer.', hint: FETCH }),
      otherFormat: (format, actual) => ({
        message: `Die Datei ist kein Bild im Format ${format}${actual === undefined ? '' : `, sondern im Format ${actual}`}.`,
        hint: `Speichern Sie das Bild mit einem Bildprogramm als ${formats}; ein anderer Name ändert daran nichts.`,
      }),
      moves: () => ({
        message: 'Das Bild bewegt sich, und Leserinnen und Leser könnten es nicht anhalten.',
        hint: 'Speichern Sie eines seiner Bilder für sich allein.',
      }),
      goesOn: () => ({
        message: 'Die Datei geht hinter dem Ende ihres Bildes weiter.',
        hint: EXPORT,
      }),
      damaged: (format) => ({
        message: `Die Datei beginnt als ${format}, ist aber kein vollständiges Bild.`,
        hint: FETCH,
      }),
      holdsMore: (extra) => ({
        message: `Die Datei enthält mehr als ihr Bild: ${EXTRAS[extra]}.`,
        hint: EXPORT,
      }),
      tooLarge: (width, height, most) => ({
        message: `Das Bild hat ${number(width)} × ${number(height)} Pixel.`,
        hint: `Verkleinern Sie es: Breite und Höhe dürfen je höchstens ${number(most)} Pixel betragen.`,
      }),
      reference: () => ({
        message: 'Ein Bild nennt seine Datei gleich an Ort und Stelle.',
        hint: `Schreiben Sie es so: ${EXAMPLE}.`,
      }),
      badName: (name, endings) => ({
        message: `"${name}" ist kein Name eines Bildes.`,
        hint: `Verwenden Sie für den Namen Kleinbuchstaben, Ziffern und Bindestriche und die Endung ${either(endings)}.`,
      }),
      elsewhere: (address) => ({
        message: `"${address}" ist kein Name eines Bildes.`,
        hint: `Speichern Sie das Bild als ${formats} im Ordner dieses Textes, und schreiben Sie nur seinen Namen: ${EXAMPLE}.`,
      }),
      title: () => ({
        message:
          'Ein Bild hat keinen Titel: Auf dem Telefon, mit der Tastatur und auf Papier wäre er nicht zu sehen.',
        hint: 'Schreiben Sie diese Wörter in den Text.',
      }),
      noDescription: () => ({
        message: 'Das Bild hat keine Beschreibung.',
        hint: DESCRIBE,
      }),
      emptyDescription: (words) => ({
        message: `"${words}" sagt nicht, was das Bild zeigt.`,
        hint: DESCRIBE,
      }),
      codeInDescription: () => ({
        message: 'Die Beschreibung dieses Bildes enthält eines der Zeichen "<", "{" und "}".',
        hint: 'Beschreiben Sie es nur mit Wörtern.',
      }),
      notInParagraph: () => ({
        message: 'Ein Bild steht in einem Absatz und dort in nichts anderem.',
        hint: 'Setzen Sie es an den Anfang eines Absatzes oder auf eigene Zeilen.',
      }),
    },
  };
}
