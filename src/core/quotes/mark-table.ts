/** How a quotation that one mark opens may end. */
export interface Pair {
  /** The marks that close it in some language. */
  readonly closers: string;
  /** Marks that close it by mistake, where none of the others follows. */
  readonly instead: string;
  /** Whether the mark looks the same at both ends, so that its place tells what it does. */
  readonly neutral: boolean;
  /** Whether keyboards have it, so that it is set without care. */
  readonly straight: boolean;
}

/** Opens with, closes with, and is closed by mistake with. */
const DIRECTED: readonly (readonly [string, string, string?])[] = [
  ['“', '”', '“"„'],
  ['‟', '”', '"'],
  ['„', '“”‟', '"„'],
  ['⹂', '“”', '"'],
  ['«', '»', '«'],
  ['「', '」', '「'],
  ['『', '』', '『'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['｢', '｣'],
  ['〝', '〞〟', '〝'],
  ['❝', '❞'],
  ['‘', '’', "'‘"],
  ['‚', '‘’', "'‚"],
  ['‛', '’', "'"],
  ['‹', '›', '‹'],
  ['❛', '❜'],
  ['`', "'’´`"],
];

const NEUTRAL: readonly (readonly [string, string, string?])[] = [
  ['"', '"', '”“'],
  ['＂', '＂'],
  ['″', '″'],
  ['״', '״'],
  ['”', '”', '"'],
  ['»', '«»'],
  ["'", "'", '’'],
  ['’', '’', "'"],
  ['＇', '＇'],
  ['׳', '׳'],
  ['›', '‹›'],
];

const STRAIGHT: ReadonlySet<string> = new Set('"＂″״');

/** Every mark that opens a quotation somewhere in the world. */
export const CLOSERS: ReadonlyMap<string, Pair> = new Map(
  [
    ...DIRECTED.map((row) => [row, false] as const),
    ...NEUTRAL.map((row) => [row, true] as const),
  ].map(([[mark, closers, instead = ''], neutral]) => [
    mark,
    { closers, instead, neutral, straight: STRAIGHT.has(mark) },
  ]),
);

/** Those of which there are single ones: they may be apostrophes. */
export const SINGLE: ReadonlySet<string> = new Set("‘‚‛❛`'’＇׳‹›");

const TWO: Readonly<Record<string, string>> = {
  "''": '"',
  '``': '“',
  '´´': '”',
  '‘‘': '“',
  '’’': '”',
  ',,': '„',
  '‚‚': '„',
  '<<': '«',
  '>>': '»',
  '‹‹': '«',
  '››': '»',
};

/** Two characters that are set for one mark. */
export const DIGRAPHS = {
  pattern: new RegExp(Object.keys(TWO).join('|'), 'g'),
  as: (two: string): string => TWO[two] ?? two,
} as const;
