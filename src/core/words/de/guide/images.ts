import type { CodeWords } from '../../code-words.ts';
import type { images as english } from '../../en/guide/images.ts';

/** What the guide says of the problems of images. */
export const images = {
  'image-not-allowed': {
    about: 'Der Text bettet ein Bild ein, das nicht in seinem Ordner liegt.',
    why: 'Ein Bild von einer anderen Website würde dieser verraten, wer die Seite liest, und könnte jederzeit ein anderes werden. Deshalb liegt es neben dem Text, wo es geprüft wird wie alles andere.',
    remarks: { repair: 'Das Bild ist als content/concepts/crack.png neben dem Text gespeichert.' },
  },
  'image-description': {
    about: 'Einem Bild fehlen Wörter für alle, die es nicht sehen.',
    why: 'Wer das Bild nicht sehen kann oder wessen Verbindung dafür zu langsam ist, bekommt stattdessen diese Wörter.',
  },
  'image-type': {
    about: 'Die Bytes einer Datei sind kein unbewegtes Bild der Art, die ihre Endung nennt.',
    why: 'Eine Datei, die sich als Bild ausgibt und etwas anderes ist, kann ein Angriff auf einen Browser sein. Die Endung muss zu dem passen, was die Datei enthält.',
    remarks: {
      example: 'Die Datei crack.png war ein GIF und bekam nur einen anderen Namen.',
      repair: 'Das Bild wurde in einem Programm geöffnet und als PNG gespeichert.',
    },
  },
  'image-damaged': {
    about: 'Die Bilddatei ist unvollständig oder geht hinter ihrem Bild weiter.',
    why: 'Browser würden das Bild halb oder gar nicht zeigen. Meist wurde eine Datei nicht bis zum Ende geladen. Was hinter dem Ende eines Bildes steht, sieht niemand, und es könnte eine andere Datei sein.',
    remarks: {
      example: 'Das Ende der Datei crack.png fehlt.',
      repair: 'Die Datei wurde noch einmal geladen.',
    },
  },
  'image-metadata': {
    about: 'Die Bilddatei enthält mehr als ihr Bild, etwa den Ort der Aufnahme.',
    why: 'Kameras und Programme schreiben mehr in eine Datei als das Bild: wo und wann es aufgenommen wurde, Namen, Seriennummern, ein kleines Bild aus der Zeit vor dem Zuschnitt, Bemerkungen. So ließe sich auf der Website eine Zeugin, ein Zeuge oder eine Quelle finden. Bleiben dürfen Farben, die Marke der Kamera, Belichtung und Ausrichtung sowie schlichte Bemerkungen von höchstens 1.024 Buchstaben.',
    remarks: {
      example: 'Das Bild crack.png sagt, wo es aufgenommen wurde.',
      repair: 'Das Bild wurde ohne Metadaten exportiert.',
    },
  },
  'image-too-large': {
    about: 'Ein Bild ist zu breit oder zu hoch: Es hat zu viele Pixel.',
    why: 'Kein Bildschirm zeigt mehr als 4.096 Pixel. Ein größeres Bild lässt Leserinnen und Leser warten und belegt den ganzen Speicher eines Telefons.',
    remarks: {
      example: 'Das Bild crack.png ist 5.000 Pixel breit.',
      repair: 'Das Bild ist jetzt kleiner.',
    },
  },
  'unused-image': {
    about: 'Kein Text zeigt das Bild.',
    why: 'Ein Bild, das niemand sieht, ist ein Versehen: Die Zeile, die es zeigt, wurde vergessen oder entfernt.',
    remarks: { example: 'Das Bild content/concepts/crack.png liegt neben dem Text.' },
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
