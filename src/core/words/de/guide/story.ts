import type { CodeWords } from '../../code-words.ts';
import type { story as english } from '../../en/guide/story.ts';

/** What the guide says of the problems of the story as a whole. */
export const story = {
  'unknown-entry': {
    about: 'Ein Link oder Feld nennt einen Eintrag, den es nicht gibt.',
    why: 'Jeder Link der Website führt irgendwohin. Ein Name, den kein Eintrag hat, ist ein Tippfehler oder ein Eintrag, der noch zu schreiben ist.',
  },
  'confusable-name': {
    about: 'Ein Name lässt sich nicht vom Namen eines anderen Eintrags unterscheiden.',
    why: 'Leserinnen und Leser müssen zwei Einträge auseinanderhalten können. Zwei Titel, die sich nur in gleich aussehenden Buchstaben unterscheiden, sind ein Versehen an der Tastatur oder eine Fälschung.',
    remarks: {
      example: 'Es gibt einen Akteur "Jane Doe"; das "o" im Alias ist ein kyrillischer Buchstabe.',
    },
  },
  'mixed-scripts': {
    about:
      'Ein Wort eines Namens mischt Buchstaben mehrerer Schriften oder ahmt die einer anderen nach.',
    why: 'Buchstaben eines anderen Alphabets sehen aus wie unsere und sind es nicht: Niemand findet einen solchen Namen, und er kann sich als ein anderer ausgeben.',
    remarks: { example: 'Das "o" im Namen des Landes ist ein kyrillischer Buchstabe.' },
  },
  'ambiguous-name': {
    about: 'Ein Name passt zu mehr als einem Eintrag.',
    why: 'Zwei Einträge haben diesen Titel oder Alias. Nur wer den Text schreibt, weiß, welcher gemeint ist.',
    remarks: { example: 'Der Akteur "city-wire" heißt auch "the wire".' },
  },
  'wrong-collection': {
    about: 'Ein Feld nennt einen Eintrag der falschen Art.',
    why: 'Das Feld braucht einen Eintrag einer bestimmten Art: Ein Ort lässt sich nicht vor einem Begriff lesen, und eine Person kann keine Quelle sein.',
    remarks: { example: '"old-town" ist ein Ort.' },
  },
  'self-link': {
    about: 'Ein Eintrag verlinkt auf sich selbst.',
    why: 'Ein Link zu der Seite, die man gerade liest, führt nirgendwohin.',
  },
  uncited: {
    about: 'Eine Aussage hat keinen Beleg.',
    why: 'Leserinnen und Leser müssen jede Aussage prüfen können. Eine ohne Beleg wird weggelassen, so wahr sie sein mag.',
  },
  orphan: {
    about: 'Nichts verweist auf den Eintrag.',
    why: 'Einen Eintrag, zu dem kein anderer führt, findet niemand.',
    remarks: { example: 'Keine andere Datei nennt "toll".' },
  },
  'broken-chain': {
    about: 'Eine Zuschreibungskette führt nicht vom Urheber zum Herausgeber.',
    why: 'Die Kette sagt, wer es von wem gehört hat. Nach ihr werden unabhängige Ursprünge gezählt. Deshalb beginnt sie mit dem Urheber der Behauptung und endet mit dem Herausgeber des Berichts.',
  },
  'unmeasured-change': {
    about: 'Ein veränderter Wortlaut hat nichts, woran er gemessen wird.',
    why: 'Wer das liest, muss beide Wortlaute vergleichen können. Deshalb gehört die andere Quelle dazu, und sie zitiert ihre Wörter zu derselben Behauptung.',
  },
  'claim-outside-source': {
    about: 'Eine Behauptung ist außerhalb einer Quelle markiert.',
    why: 'Eine Behauptung wird für jeden Bericht gezählt, der sie enthält. Unser eigener Text ist kein Bericht: Er verlinkt auf die Behauptung.',
  },
  'carried-and-silent': {
    about: 'Eine Quelle enthält eine Behauptung, die sie angeblich auslässt.',
    why: 'Ein Bericht kann nicht etwas sagen und es zugleich auslassen. Eine der beiden Angaben darüber ist falsch.',
  },
  'one-origin': {
    about:
      'Ein Text spricht von mehreren Quellen bei einer Aussage, die auf einem einzigen Weg kam.',
    why: 'Fünf Berichte über ein Interview sind eine Quelle. Ein Text, der sie mehrere nennt, gibt einer Aussage einen Rückhalt, den sie nicht hat. Sagen Sie, wer sie weitergab; ist sie auch auf anderen Wegen bekannt, nennt die Aussage diese unter "elsewhere".',
  },
  'carried-and-not-applicable': {
    about: 'Eine Quelle enthält eine Behauptung, die sie angeblich nicht betrifft.',
    why: 'Was ein Bericht mitteilt, betrifft ihn auch. Eine der beiden Angaben darüber ist falsch.',
  },
  'overdue-forecast': {
    about: 'Der Tag einer Prognose ist vorbei, und sie hat keinen Ausgang.',
    why: 'Prognosen werden festgehalten, damit jemand nachsieht, was daraus geworden ist, wenn ihr Tag gekommen ist. "npm run check -- --as-of 2025-07-01" listet die auf, deren Tag vorbei ist. Das ist nur eine Warnung: Was nicht dokumentiert ist, bleibt überfällig, und Leserinnen und Leser sehen es.',
    remarks: { example: 'Der mit --as-of angegebene Tag ist der 1. Juli 2025.' },
  },
  'cites-mirror': {
    about:
      'Eine Kopie ist als Beleg angeführt, und das Werk, von dem sie eine ist, steht in der Liste.',
    why: 'Eine Kopie auf einer anderen Website kann gekürzt, verändert oder entfernt worden sein, und die Rechteinhaber müssen mit ihr nicht einverstanden sein. Führen Sie das Werk selbst an: Sehen Sie vorher nach, ob die Seitenzahlen dort andere sind. Es ist nur eine Warnung.',
  },
  'no-forecast': {
    about: 'Eine Prognose sagt nur, was möglich ist.',
    why: 'Was geschehen kann, ist nicht gescheitert, wenn es ausbleibt; niemand kann darüber Buch führen. Es ist eine Position, wie anderes, was jemand für richtig hält.',
  },
  'reserved-id': {
    about: 'Ein Eintrag hat eine ID, an deren Adresse eine eigene Seite der Website steht.',
    why: 'Das Register hat eigene Seiten, etwa die Behauptungen nach Themen. Ein Eintrag mit derselben ID stünde an ihrer Adresse.',
  },
  'unknown-section': {
    about: 'Ein Satz nennt einen Abschnitt, den die Seite nicht hat.',
    why: 'Jeder Satz der kurzen Fassungen nennt die Teile der Seite, auf die er sich stützt, und verlinkt auf sie.',
  },
  'too-long': {
    about: 'Ein Text ist länger, als seine Form erlaubt.',
    why: 'Wer wenig Zeit hat, will eine kurze Antwort: höchstens 80 oder 450 Wörter.',
  },
  'long-quotation': {
    about: 'Ein Zitat ist länger, als die Website wiedergeben darf.',
    why: 'Die Worte anderer gehören ihnen. Wir zitieren höchstens elf und sagen den Rest in eigenen.',
  },
  'unknown-topic': {
    about: 'Ein Thema ist in site.yaml nicht angelegt.',
    why: 'Behauptungen und Ereignisse werden nach Themen geordnet. Eine neue Schreibweise ergäbe eine eigene Gruppe.',
  },
  'circular-requirement': {
    about: 'Begriffe setzen einander im Kreis voraus.',
    why: 'Der Lesepfad zeigt, was zuerst zu lesen ist. Wenn zwei Begriffe einander voraussetzen, gibt es keinen ersten.',
    remarks: { example: 'Der Begriff "steel-fatigue" setzt "load-limit" voraus.' },
  },
  'circular-change': {
    about: 'Wortlaute werden im Kreis aneinander gemessen.',
    why: 'Von zwei Wortlauten kann nur einer die Veränderung des anderen sein.',
  },
  'circular-syndication': {
    about: 'Quellen sind im Kreis voneinander übernommen.',
    why: 'Ein Bericht kann keine Kopie seiner eigenen Kopie sein.',
  },
  'site-setting': {
    about: 'Eine Einstellung in site.yaml passt nicht zum Inhalt.',
    why: 'Die Startseite beginnt mit diesem Erklärstück.',
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
