/**
 * How much of everything there may be, in one place. Each number is far above what a page for people
 * needs and low enough that no file can stall a build: the work for one file, and for one drawing,
 * has an end that is known before it begins.
 */

/**
 * What is looked at before anything is parsed. Parsers take time by the square of some counts, and
 * the stack by the depth: below these limits both stay small, whatever a file holds.
 */
export const TEXT_LIMITS = {
  /** Lines of a file. */
  lines: 3000,
  /** UTF-16 code units of a line. */
  line: 10_000,
  /** Spaces before a line's first character. */
  indent: 48,
  /** Quotations and lists that begin one inside another on one line. */
  markers: 24,
  /** Brackets of YAML that are open at once. */
  brackets: 64,
  /** Characters with which Markdown begins or ends something, between two empty lines. */
  markupInBlock: 800,
  /** The same in a file. */
  markup: 8000,
} as const;

/** What one body may hold of each. */
export const BODY_LIMITS = {
  /** Components that draw a view of the whole content: each may list everything there is. */
  embeds: 24,
  /** Of these, graphs of actors: to lay out one takes longer than all the rest. */
  graphs: 6,
  claims: 200,
  quotes: 200,
  notes: 200,
  images: 60,
  headings: 200,
} as const;

/** Items of the lists in frontmatter and in site.yaml. */
export const LIST_LIMITS = {
  aliases: 30,
  cites: 60,
  /** Actors or other entries that one entry names in one field. */
  named: 60,
  roles: 40,
  relations: 60,
  sanctions: 60,
  silent: 400,
  /** Other routes by which a claim is known. */
  elsewhere: 60,
  corrections: 60,
  changes: 300,
  sentences: 120,
  sections: 20,
  /** Authors of a cited work: some papers have very many. */
  authors: 300,
  columns: 20,
  /** Each has a page on which the whole story is told once more. */
  keyDates: 40,
  topics: 60,
} as const;

/** People behind one source that nobody names. */
export const MOST_UNNAMED = 1000;

/** Longest texts of fields, in UTF-16 code units. Lists, links and feeds repeat names on many pages. */
export const FIELD_LIMITS = {
  /** Titles, aliases and labels. */
  name: 300,
  /** Everything else. */
  text: 4000,
} as const;

/** Rows of a data set. */
export const TABLE_LIMITS = {
  /** Where it is a table only. */
  rows: 1000,
  /** Where each row is drawn: there are some 250 countries. */
  drawnRows: 260,
} as const;

/** What a graph of actors draws; the table beside it has everything. */
export const NETWORK_LIMITS = {
  boxes: 80,
  edges: 160,
  /** Relations that are told at one edge. */
  told: 4,
} as const;

/** Steps of work: how many are done, whatever is asked for. */
export const STEP_LIMITS = {
  /** Comparisons of edges and boxes while the layout of a graph is sought, one as wide as a page. */
  pageLayout: 80_000_000,
  /** The same for one in a column of text, of which there may be many. */
  columnLayout: 20_000_000,
  /** Nodes that one body may become, those of its drawings included. */
  body: 500_000,
} as const;
