import { z } from 'zod';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Kinds } from '../kinds/index.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { CLAIM_KINDS } from '../kinds/claim.ts';
import { REFERENCE_ROLES, REFERENCE_TYPES } from '../kinds/reference-types.ts';
import { CHANGE_KINDS, REPLIES, STANCES } from '../model/stances.ts';
import { FINDINGS } from '../model/findings.ts';
import { CONDITION_MET, FARED_KEYS, FORECAST_KEYS, OUTCOMES } from '../model/statuses.ts';
import { CORRECTION_KINDS, FORMS, MEDIA, PLACE_KINDS } from '../model/media.ts';
import type { MachineFile } from './machine-file.ts';

/**
 * The shape of `/graph.json`: a contract with other programs. Keys may be added, which makes a new
 * minor version; what renames a key, takes one away or gives it another meaning makes a new major one.
 */
export const GRAPH_VERSION = '2.0.0';

const VERSION =
  'Of the shape, by Semantic Versioning. Version 2: the stance "distorts" is "changes", and ' +
  '"distortedBy" is "changedBy"; titles of claims begin with who speaks; "disputedBy" names who ' +
  'disputes and no longer who reports it; passages that dispute are no reports, origins or speakers; ' +
  'background has no status and no origins. A file without a version has the shape of version 1.';

const id = z.string().regex(ID_PATTERN).describe('The id of an entry.');
const ids = z.array(id);
const url = z
  .string()
  .regex(/^\//)
  .describe('A path on the site, with its base; fragments included.');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day, ISO 8601.');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A year, a month or a day, ISO 8601.');
/** A date or an interval, with the marks for what is not sure and `X` for digits that are not known. */
const POINT = String.raw`\d{2}[\dX]{2}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?`;
const uncertainDate = z
  .string()
  .regex(new RegExp(`^${POINT}(/${POINT})?$`))
  .describe('A year, a month or a day, or, where it is not sure, EDTF level 1 (ISO 8601-2).');
const text = z.string();

const entry = {
  id,
  title: text,
  url,
  aliases: z.array(text),
  distinguished: text
    .optional()
    .describe('What tells it from another entry of the same title; pages show it in brackets.'),
  names: z
    .array(z.strictObject({ name: text, language: text }))
    .optional()
    .describe('What it is called in other languages, each with its BCP 47 tag.'),
  type: z.enum(REFERENCE_TYPES).optional().describe('Of a reference, its item type of CSL.'),
  role: z.enum(REFERENCE_ROLES).optional().describe('Of a reference, what it is to what it says.'),
  original: text
    .optional()
    .describe('Of a mirror, what it is a copy of: the id of an entry, or words.'),
  links: ids.describe('Every entry that this one names, in text or fields.'),
  backlinks: z
    .array(
      z.strictObject({
        from: id,
        url: url.describe('The place that names the entry.'),
        context: text.describe('The sentence around the mention, or what the field says.'),
      }),
    )
    .describe('Every place on a page that names this entry.'),
};

const fields = z
  .record(z.string(), z.json())
  .describe("The fields that are the newsroom's own, as its files have them.");

/** An entry of one of these collections; `fields` are there only where a newsroom has its own. */
function entryIn({ collections, of }: Kinds) {
  const { id, ...more } = entry;
  const own = collections.some((collection) => of(collection).own !== undefined);
  return z.strictObject({
    id,
    collection: z.enum(collections),
    ...more,
    // To the compiler they may be there; where no newsroom has any they are refused.
    ...((own ? { fields: fields.optional() } : {}) as { fields: z.ZodOptional<typeof fields> }),
  });
}

/** A second person's check. */
const alsoCheckedBy = text.nullable().describe('Who has checked it besides.');

const source = z.strictObject({
  id,
  medium: z.enum(MEDIA),
  form: z.enum(FORMS).nullable(),
  headline: text.nullable().describe('Its own, word for word.'),
  published: uncertainDate.nullable(),
  undated: text.nullable().describe('Why nobody can say when it was published.'),
  checkedBy: text.nullable().describe('Who has compared its passages with the text.'),
  alsoCheckedBy,
  corrections: z
    .array(z.strictObject({ day, kind: z.enum(CORRECTION_KINDS), says: text, work: id.nullable() }))
    .describe('What its outlet has said of it afterwards.'),
});

const claim = z.strictObject({
  id,
  title: text.describe('With who speaks before it.'),
  url,
  statement: text.describe('As the speaker makes it: the site does not.'),
  speaker: id.describe('Who says it; of several, the first.'),
  said: uncertainDate,
  kind: z.enum(CLAIM_KINDS),
  topics: z.array(text),
  status: z
    .enum(FARED_KEYS)
    .nullable()
    .describe('How it fared among the sources; the gravest word wins. Background has none.'),
  finding: z
    .strictObject({
      is: z.enum(FINDINGS),
      why: text,
      cites: ids,
      checkedBy: text,
      alsoCheckedBy,
      checkedOn: day,
    })
    .nullable()
    .describe('For facts only: whether it is so, as far as the editors could find out.'),
  changedBy: ids.describe('Publishers whose passages change it.'),
  disputedBy: ids.describe(
    'Who disputes it, by name; a dispute that a note tells of names nobody.',
  ),
  disputed: z
    .array(
      z.strictObject({
        by: z.enum(['passage', 'note', 'claim']).describe('Where the dispute stands.'),
        who: ids,
        reportedBy: id.nullable().describe('Of a passage, who published it.'),
        url,
      }),
    )
    .describe('Every dispute of it.'),
  disputes: ids.describe('The claims that this one disputes.'),
  reports: z
    .int()
    .min(0)
    .describe('How many sources carry it; one that only disputes it does not.'),
  origins: ids.describe(
    'Who carried it first among these sources: the distinct first relays, and speakers that publish themselves.',
  ),
  probableOrigins: ids.describe('Those of the origins that rest on an inferred link alone.'),
  elsewhere: z
    .array(z.strictObject({ work: id, relay: id.nullable() }))
    .describe(
      'Other ways by which it is known: a work, and who carried it first; if nobody is named, who published it.',
    ),
  ways: z
    .int()
    .min(0)
    .describe('How many independent ways these are: origins, and others elsewhere.'),
  speakers: ids.describe('Everybody who says it.'),
  unnamedSpeakers: z
    .array(
      z.strictObject({
        speaker: id,
        count: z.int().min(1).nullable().describe('How many people it is, where that is known.'),
        of: text,
        why: text,
      }),
    )
    .describe('Those of the speakers that nobody names.'),
  occurrences: z.array(
    z.strictObject({
      source: id,
      url,
      stance: z.enum(STANCES),
      chain: ids.min(1).describe('From the speaker through each relay to the publisher.'),
      inferred: z
        .array(z.int().min(1))
        .describe('The places in the chain, from 1, that an inferred link leads to.'),
      by: ids.describe('Who disputes, of a passage that does.'),
      change: z.array(z.enum(CHANGE_KINDS)).describe('What a passage that changes did.'),
      against: id.nullable().describe('The source against which that is measured.'),
      reply: z.enum(REPLIES).nullable().describe('Whether the outlet was asked about it.'),
      quote: text.nullable(),
      at: z
        .strictObject({ kind: z.enum(PLACE_KINDS), from: text, until: text.nullable() })
        .nullable()
        .describe('Where it stands in the original, as the original counts.'),
      retracted: day.nullable().describe('The day on which the outlet took its report back.'),
    }),
  ),
  silent: z
    .array(z.strictObject({ source: id, checkedBy: text, alsoCheckedBy, checkedOn: day }))
    .describe('Sources that leave it out, with who checked that and when.'),
  notApplicable: z
    .array(z.strictObject({ source: id, why: text }))
    .describe('Sources that it does not concern.'),
  publishedBefore: ids.describe('Sources that were certainly published before it was said.'),
  notChecked: ids.describe('Sources of which nobody has said whether they carry it.'),
  forecast: z
    .strictObject({
      status: z.enum(FORECAST_KEYS),
      due: date.nullable(),
      condition: text.nullable().describe('What must come about before it counts.'),
      counts: z
        .boolean()
        .describe('Whether it counts in records: it has no condition, or its condition was met.'),
      test: text,
      outcome: z
        .strictObject({
          result: z.enum(OUTCOMES),
          conditionMet: z.enum(CONDITION_MET).nullable().describe('For conditional ones only.'),
          on: date,
          why: text.nullable(),
          cites: ids,
        })
        .nullable(),
    })
    .nullable()
    .describe('For forecasts only.'),
});

const event = z.strictObject({
  id,
  title: text,
  url,
  date: uncertainDate,
  end: date.nullable(),
  knownFrom: day.describe('The first day at whose end it could be known.'),
  summary: text,
  places: ids,
  actors: ids,
  topics: z.array(text),
  cites: ids,
});

const relation = z.strictObject({
  from: id,
  relation: text,
  to: id,
  since: date.nullable(),
  until: date.nullable(),
  cites: ids,
});

export function graphSchemaOf(kinds: Kinds) {
  return z
    .strictObject({
      $schema: url.describe('Where this schema is published.'),
      version: z.literal(GRAPH_VERSION).describe(VERSION),
      title: text.describe('The title of the site.'),
      edition: day.describe('The day that the statuses are computed for.'),
      entries: z.array(entryIn(kinds)),
      sources: z.array(source).describe('What sources are, by id; their texts are in entries.'),
      claims: z.array(claim),
      events: z.array(event).describe('Oldest first.'),
      relations: z.array(relation).describe('What actors are to other entries.'),
    })
    .meta({ title: 'The content graph of a Sidelight site' });
}

export type GraphJson = z.output<ReturnType<typeof graphSchemaOf>>;

export const graphSchemaFile: MachineFile = {
  name: 'graph-schema',
  about: 'What the graph looks like, as JSON Schema 2020-12.',
  mediaType: 'application/json',
  grows: false,
  address: (to) => to.graphSchema(),
  text: ({ definitions }) => graphSchemaText(definitions.kinds),
};

/** The text of `/graph.schema.json`: the same as JSON Schema 2020-12. */
export function graphSchemaText(kinds = BUILT_IN_KINDS): string {
  return `${JSON.stringify(z.toJSONSchema(graphSchemaOf(kinds), { target: 'draft-2020-12' }), null, 2)}\n`;
}
