/** What a source is made of: each is carried, and has places in it, in a way of its own. */
export const MEDIA = [
  ...(['article', 'wire', 'broadcast', 'podcast', 'video', 'post'] as const),
  ...(['document', 'press-release', 'transcript', 'photo'] as const),
] as const;
export type Medium = (typeof MEDIA)[number];

/** What it does with what it tells. */
export const FORMS = ['report', 'opinion', 'analysis', 'interview', 'live'] as const;
export type Form = (typeof FORMS)[number];

/** Media that are journalism: each has a form. A decree or a photograph has none. */
export const JOURNALISM: readonly Medium[] = ['article', 'wire', 'broadcast', 'podcast', 'video'];

/** What an outlet said of its own work afterwards, the gravest first. */
export const CORRECTION_KINDS = ['retraction', 'correction', 'clarification', 'update'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const PLACE_KINDS = ['page', 'paragraph', 'time'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place in an original, as the original itself counts: `p. 3`, `pp. A3–A4`, `par. 4`, `12:40`. */
export interface MediumPlace {
  readonly kind: PlaceKind;
  readonly from: string;
  /** The last, where it is more than one. */
  readonly until: string | undefined;
}

/** The places that each medium has. */
export const PLACES: Readonly<Record<Medium, readonly PlaceKind[]>> = {
  article: ['page', 'paragraph'],
  wire: ['paragraph'],
  broadcast: ['time'],
  podcast: ['time'],
  video: ['time'],
  post: ['paragraph'],
  document: ['page', 'paragraph'],
  'press-release': ['page', 'paragraph'],
  transcript: ['page', 'paragraph', 'time'],
  photo: [],
};

const NUMBER = String.raw`[1-9]\d{0,4}`;
/** Newspapers count the pages of a section (`A3`), and books those of a preface in Roman numerals. */
const PAGE = `(?:[A-Z]?${NUMBER}|[ivxlc]{1,8})`;
/** `12:40`, `1:02:40`: of minutes alone there may be many. */
const TIME = String.raw`(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d`;

const FORMS_OF_PLACES: Readonly<Record<PlaceKind, readonly RegExp[]>> = {
  page: [form('p', PAGE), span('pp', PAGE)],
  paragraph: [form('par', NUMBER), span('pars', NUMBER)],
  time: [new RegExp(`^(?<from>${TIME})(?:[-–](?<until>${TIME}))?$`)],
};

function form(word: string, value: string): RegExp {
  return new RegExp(String.raw`^${word}\. ?(?<from>${value})$`);
}

function span(word: string, value: string): RegExp {
  return new RegExp(String.raw`^${word}\. ?(?<from>${value})[-–](?<until>${value})$`);
}

/** The place that a text names; undefined where it is none, or a span that ends before it begins. */
export function readPlace(text: string): MediumPlace | undefined {
  for (const kind of PLACE_KINDS) {
    for (const pattern of FORMS_OF_PLACES[kind]) {
      const { from, until } = pattern.exec(text)?.groups ?? {};
      if (from !== undefined) return isSpan(from, until) ? { kind, from, until } : undefined;
    }
  }
  return undefined;
}

/** Tells whether two places are in order, as far as they can be counted: letters and Roman numerals cannot. */
function isSpan(from: string, until: string | undefined): boolean {
  if (until === undefined) return true;
  const [first, last] = [from, until].map(counted);
  return first === undefined || last === undefined ? from !== until : first < last;
}

/** The number of a page or paragraph, or the second of a time. */
function counted(text: string): number | undefined {
  if (!/^[\d:]+$/.test(text)) return undefined;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
