import { z } from 'zod';
import type { Collection } from './collections.ts';
import { plainOf } from './confusables.ts';
import { isCalendarDay, isPartialDate } from './dates.ts';
import { numberOf, SYMBOLS } from './elements.ts';
import { ID_PATTERN } from './ids.ts';
import { isLanguage } from './languages.ts';
import { FIELD_LIMITS, LIST_LIMITS as MOST } from './limits.ts';
import { siteAddressFault } from './site-address.ts';
import { addressFault } from './web-address.ts';
import { holdsWords, isNamed } from './words.ts';

/**
 * The shape of every collection's frontmatter. Keys are allow-lists: an unknown one is an error.
 * A custom issue's `params.code` names the problem code that it is reported under.
 */

/** Refuses a dash or a dot alone: readers would see a field without words. An empty one has its own issue. */
const WORDED = {
  params: { code: 'no-words' },
  error: 'it needs a letter, a figure or a sign that stands for something',
} as const;
const plain = z.string().trim().min(1).max(FIELD_LIMITS.text);
const text = plain.refine((value) => value === '' || holdsWords(value), WORDED);
/** What a thing is called: a dash or an accent alone leaves nothing to read, and nothing to click on. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(FIELD_LIMITS.name)
  .refine((value) => value === '' || isNamed(value), WORDED);
const id = z.string().regex(ID_PATTERN);
export const day = z
  .string()
  .refine(isCalendarDay, { params: { code: 'invalid-date' }, error: 'a calendar day, YYYY-MM-DD' });
export const date = z.string().refine(isPartialDate, {
  params: { code: 'invalid-date' },
  error: 'a real date: YYYY, YYYY-MM or YYYY-MM-DD',
});
const url = z.string().superRefine((value, context) => {
  const fault = addressFault(value);
  if (fault === undefined) return;
  const message = 'a full http or https address';
  context.addIssue({ code: 'custom', params: { code: 'invalid-url', fault }, message });
});
const language = z.string().refine(isLanguage, {
  params: { code: 'invalid-value', wants: 'language' },
  error: 'a language code, such as "en"',
});
/** The address of the whole site: what every one of its own begins with. */
const siteUrl = z.string().superRefine((value, context) => {
  const fault = addressFault(value) ?? siteAddressFault(value);
  if (fault === undefined) return;
  const message = 'the full address of the site, such as https://example.org/folder';
  context.addIssue({ code: 'custom', params: { code: 'invalid-url', fault }, message });
});
/** Refuses what stands in a list before: it would be shown, counted and linked twice. */
function once(list: readonly string[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    if (seen.has(item)) {
      const message = `"${item}" stands in the list before`;
      const params = { code: 'invalid-value' };
      context.addIssue({ code: 'custom', path: [index], params, message });
    }
    seen.add(item);
  });
}
const cites = z.array(id).min(1).max(MOST.cites).superRefine(once);
/** Entries that one field names. */
const ids = z.array(id).max(MOST.named).superRefine(once);

/** Whether early years are meant as they stand; see years.ts. */
const ancient = z.boolean().optional();

const common = {
  title: name,
  aliases: z.array(name).max(MOST.aliases).optional(),
  /** Why the entry is shown as not verified; its presence is the mark. */
  unverified: text.optional(),
  ancient,
};

const TOPIC = z.string().regex(ID_PATTERN);
const topics = z.array(TOPIC).max(MOST.topics).superRefine(once);
export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'background'] as const;
const ACTOR_KINDS = ['person', 'organisation', 'state', 'outlet'] as const;
export const STANCES = ['asserts', 'attributes', 'disputes', 'distorts'] as const;
export const ASIDE_KINDS = ['method', 'caution', 'reading'] as const;
export type Stance = (typeof STANCES)[number];

const sentenceWithSections = z.strictObject({
  says: text,
  sections: z.array(text).min(1).max(MOST.sections),
});

const sourceSchema = z
  .strictObject({
    ...common,
    publisher: id,
    authors: ids.default([]),
    editors: ids.default([]),
    published: date,
    url,
    archived: url.optional(),
    language,
    'syndicated-from': id.optional(),
    read: z.enum(['full', 'partial']),
    summary: text,
    silent: z
      .array(z.strictObject({ claim: id, 'checked-by': text, 'checked-on': day }))
      .max(MOST.silent)
      .default([]),
    /** Why the quotations were not compared with the original: it is not at hand. */
    'quotes-unverified': text.optional(),
    cites: cites.optional(),
  })
  .superRefine((source, context) => {
    const refuse = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, params: { code: 'invalid-value' }, message });
    if (source.read === 'full' && source['quotes-unverified'] !== undefined) {
      refuse(['quotes-unverified'], 'who has read the whole original has it at hand');
    }
    const listed = new Set<string>();
    source.silent.forEach((item, index) => {
      const twice = listed.has(item.claim);
      listed.add(item.claim);
      if (twice) {
        refuse(['silent', index, 'claim'], 'a claim is listed once');
      }
    });
  });

const explainerSchema = z.strictObject({
  ...common,
  question: text,
  summary: text,
  updated: day,
  changes: z
    .array(z.strictObject({ on: day, kind: z.enum(['major', 'minor']), what: text }))
    .min(1)
    .max(MOST.changes),
  brief: z.array(sentenceWithSections).min(1).max(MOST.sentences),
  short: z.array(sentenceWithSections).min(1).max(MOST.sentences),
});

export const claimSchema = z
  .strictObject({
    ...common,
    statement: text,
    speaker: z.union([id, ids.min(1)]).transform((value) => [value].flat()),
    said: date,
    kind: z.enum(CLAIM_KINDS),
    topics: topics.min(1),
    due: date.optional(),
    test: text.optional(),
    outcome: z.strictObject({ result: z.enum(['kept', 'not-kept']), on: date, cites }).optional(),
    cites: cites.optional(),
  })
  .superRefine((claim, context) => {
    const forecast = claim.kind === 'forecast';
    if (forecast && claim.test === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['test'],
        params: { code: 'missing-field' },
        message: 'a forecast says how to tell whether it came true',
      });
    }
    for (const key of ['due', 'test', 'outcome'] as const) {
      if (!forecast && claim[key] !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [key],
          params: { code: 'invalid-value' },
          message: `only a forecast has "${key}"`,
        });
      }
    }
  });

const actorSchema = z
  .strictObject({
    ...common,
    kind: z.enum(ACTOR_KINDS),
    roles: z
      .array(
        z.strictObject({
          role: text,
          from: date.optional(),
          until: date.optional(),
          'as-of': date.optional(),
          cites,
        }),
      )
      .min(1)
      .max(MOST.roles),
    relations: z
      .array(
        z.strictObject({
          to: id,
          relation: text,
          from: date.optional(),
          until: date.optional(),
          on: date.optional(),
          cites,
        }),
      )
      .max(MOST.relations)
      .default([]),
    ownership: z
      // `by` names the owner where the site has an entry for it; owned by a state is state-backed.
      .strictObject({ statement: text, by: id.optional(), 'as-of': date, cites })
      .optional(),
    sanctions: z
      .array(z.strictObject({ by: text, measure: text, from: date, until: date.optional(), cites }))
      .max(MOST.sanctions)
      .default([]),
  })
  .superRefine((actor, context) => {
    if (actor.kind === 'outlet' && actor.ownership === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['ownership'],
        params: { code: 'missing-field' },
        message: 'an outlet says who owns it',
      });
    }
  });

const conceptSchema = z
  .strictObject({
    ...common,
    definition: text,
    requires: ids.default([]),
    symbol: z
      .string()
      .regex(new RegExp(`^(?:${SYMBOLS.join('|')})$`), {
        error: 'the symbol of an element, such as "Nd"',
      })
      .optional(),
    number: z.number().int().min(1).max(SYMBOLS.length).optional(),
    group: z.enum(['light', 'heavy', 'light or heavy', 'neither']).optional(),
    cites: cites.optional(),
  })
  .superRefine(({ symbol, number, group }, context) => {
    const refuse = (field: string, message: string): void =>
      context.addIssue({
        code: 'custom',
        path: [field],
        params: { code: 'invalid-value' },
        message,
      });
    if (symbol === undefined) {
      if (number !== undefined) refuse('number', 'only an element, with a symbol, has a number');
      if (group !== undefined) refuse('group', 'only an element, with a symbol, has a group');
      return;
    }
    const right = numberOf(symbol);
    const other = number === undefined ? undefined : SYMBOLS[number - 1];
    // A symbol or a number that there is not has its own issue.
    if (right === undefined) return;
    if (number === undefined) refuse('symbol', `${symbol} needs "number: ${right}" beside it`);
    else if (other !== undefined && other !== symbol) {
      refuse('number', `the number of ${symbol} is ${right}, and ${number} is ${other}`);
    }
  });

const placeSchema = z.strictObject({
  ...common,
  country: name,
  summary: text,
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  cites: cites.optional(),
});

const eventSchema = z.strictObject({
  ...common,
  date,
  end: date.optional(),
  'known-from': day.optional(),
  places: ids.default([]),
  actors: ids.default([]),
  topics: topics.default([]),
  summary: text,
  cites,
});

const REFERENCE_TYPES = [
  'article-journal',
  'article-newspaper',
  'dataset',
  'legislation',
  'report',
  'webpage',
] as const;

/** A cited work; the keys follow CSL-JSON where CSL has one for them. */
const referenceSchema = z.strictObject({
  title: name,
  /** Whether the title is the work's own, our translation of it, or our description of an untitled page. */
  'title-kind': z.enum(['exact', 'translated', 'descriptive']).default('exact'),
  type: z.enum(REFERENCE_TYPES),
  author: z.array(name).max(MOST.authors).superRefine(once).optional(),
  publisher: name,
  /** The site on which the text was read, where that is not the publisher's own. */
  via: name.optional(),
  issued: date.optional(),
  language,
  url,
  archived: url.optional(),
  accessed: day.optional(),
  ancient,
  note: text.optional(),
});

/**
 * How a data set is drawn: bars from zero; `range`, estimates of one thing by several authors on one
 * scale; `share`, parts of a hundred; `map`, quantities on a map of the world, and as bars elsewhere.
 */
const DATA_KINDS = ['bar', 'range', 'share', 'map', 'table'] as const;

/** `country` holds ISO 3166-1 numeric codes, three digits: `076`. */
const COLUMN_TYPES = ['text', 'number', 'country'] as const;

const dataSchema = z
  .strictObject({
    title: name,
    description: text,
    kind: z.enum(DATA_KINDS),
    unit: plain.refine((value) => value === '' || isNamed(value), WORDED),
    columns: z
      .array(z.strictObject({ key: id, label: name, type: z.enum(COLUMN_TYPES) }))
      .min(2)
      .max(MOST.columns),
    /** What a reader must know of this map or chart besides its description. */
    note: text.optional(),
    /** Why the shares do not add up to a hundred. */
    'no-whole': text.optional(),
    cites,
    'as-of': date,
    ancient,
  })
  .superRefine(({ kind, columns, ...data }, context) => {
    const refuse = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, params: { code: 'invalid-value' }, message });
    for (const field of ['key', 'label'] as const) {
      columns.forEach((column, index) => {
        if (columns.findIndex((other) => other[field] === column[field]) < index) {
          refuse(['columns', index, field], `each column has a ${field} of its own`);
        }
      });
    }
    if (kind !== 'share' && data['no-whole'] !== undefined) {
      refuse(['no-whole'], 'only parts of a hundred, of the kind share, can miss the whole');
    }
    // Too few columns are a problem of their own.
    if (kind === 'table' || columns.length < 2) return;
    const needed = ['text', 'number', ...(kind === 'map' ? ['country'] : [])];
    for (const type of needed) {
      if (columns.some((column) => column.type === type)) continue;
      refuse(['kind'], `a ${kind} needs a column of the type "${type}"`);
    }
  });

export const SCHEMAS = {
  sources: sourceSchema,
  explainers: explainerSchema,
  claims: claimSchema,
  actors: actorSchema,
  concepts: conceptSchema,
  places: placeSchema,
  events: eventSchema,
  references: referenceSchema,
  data: dataSchema,
} as const satisfies Record<Collection, z.ZodType>;

/** The validated frontmatter of a collection. */
export type DataOf<C extends Collection> = z.output<(typeof SCHEMAS)[C]>;

/** Refuses a name that another topic has, in whatever case: readers could not choose between them. */
function ownNames(topics: Readonly<Record<string, string>>, context: z.core.$RefinementCtx): void {
  const known = new Map<string, string>();
  for (const [topic, label] of Object.entries(topics)) {
    const plain = plainOf(label);
    const other = known.get(plain);
    known.set(plain, other ?? topic);
    if (other === undefined) continue;
    const message = `the topic "${other}" has this name`;
    context.addIssue({ code: 'custom', path: [topic], params: { code: 'invalid-value' }, message });
  }
}

/** The address of a repository: those of its files are that address with more behind it. */
const repository = url.superRefine((value, context) => {
  const end = /[?#]/.exec(value)?.[0];
  if (end === undefined) return;
  const fault = `Leave out what begins with "${end}".`;
  const message = 'the address of the repository alone';
  context.addIssue({ code: 'custom', params: { code: 'invalid-url', fault }, message });
});

export const siteSchema = z.strictObject({
  title: name,
  tagline: text,
  description: text,
  language,
  url: siteUrl,
  /** Where the files are kept, for links that let readers propose a change. */
  repository: repository.optional(),
  licence: z.strictObject({ name, url }),
  /** The explainer that opens the front page. */
  lead: id,
  /** Days that the story turns on, oldest first. */
  'key-dates': z
    .array(z.strictObject({ date: day, label: name }))
    .min(1)
    .max(MOST.keyDates),
  ancient,
  /** Names of the topics that claims and events are filed under. */
  topics: z.record(TOPIC, name).superRefine((value, context) => {
    ownNames(value, context);
    const first = Object.keys(value)[MOST.topics];
    if (first === undefined) return;
    const message = `a site has at most ${MOST.topics} topics`;
    context.addIssue({ code: 'custom', path: [first], params: { code: 'invalid-value' }, message });
  }),
});

export type SiteConfig = z.output<typeof siteSchema>;
