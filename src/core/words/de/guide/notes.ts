import type { CodeWords } from '../../code-words.ts';
import type { notes as english } from '../../en/guide/notes.ts';

/** What the guide says of the problems of notes. */
export const notes = {
  'undefined-note': {
    about: 'Der Text verweist auf eine Anmerkung, die es nicht gibt.',
    why: 'Auf der Seite stünde ein Zeichen, das nirgendwohin führt.',
  },
  'duplicate-note': {
    about: 'Zwei Anmerkungen einer Datei haben denselben Namen.',
    why: 'Ein Anmerkungszeichen führt zu einer Anmerkung. Von zweien mit demselben Namen würde eine nie gezeigt.',
  },
  'unused-note': {
    about: 'Nichts verweist auf eine vorhandene Anmerkung.',
    why: 'Eine Anmerkung steht neben den Wörtern, um die es geht. Ohne ein Zeichen im Text hat sie auf der Seite keinen Platz.',
  },
  'note-label': {
    about: 'Eine Anmerkung beginnt nicht mit einer Beschriftung in Fettschrift.',
    why: 'Die Beschriftung sagt schon vor dem Öffnen einer Anmerkung, ob sie Kontext, einen Begriff oder einen Zweifel enthält.',
  },
  'note-name': {
    about: 'Der Name einer Anmerkung enthält ein Zeichen, das in einer Adresse nicht stehen kann.',
    why: 'Der Name einer Anmerkung ist Teil ihrer Adresse. Manche Zeichen bedeuten dort etwas anderes, so dass der Verweis nirgendwohin führen würde.',
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
