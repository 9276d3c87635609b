import { z } from 'zod';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Kinds } from '../kinds/index.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { CLAIM_KINDS } from '../kinds/claim.ts';
import { CORRECTION_KINDS, FORMS, MEDIA, PLACE_KINDS } from '../model/media.ts';
import { STANCES } from '../model/stances.ts';
import { FORECAST_KEYS, STATUS_KEYS } from '../model/statuses.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import type { MachineFile } from './machine-file.ts';

/**
 * The shape of `/graph.json`: a contract with other programs. Keys may be added; none is renamed,
 * taken away or given another meaning.
 */

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

const ledgerKeys = STATUS_KEYS.filter(
  (key) => !(FORECAST_KEYS as readonly string[]).includes(key),
) as ClaimStatus['key'][];

const entry = {
  id,
  title: text,
  url,
  aliases: z.array(text),
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

const source = z.strictObject({
  id,
  medium: z.enum(MEDIA),
  form: z.enum(FORMS).nullable(),
  headline: text.nullable().describe('Its own, word for word.'),
  published: uncertainDate.nullable(),
  undated: text.nullable().describe('Why nobody can say when it was published.'),
  corrections: z
    .array(z.strictObject({ day, kind: z.enum(CORRECTION_KINDS), says: text, work: id.nullable() }))
    .describe('What its outlet has said of it afterwards.'),
});

const claim = z.strictObject({
  id,
  title: text,
  url,
  statement: text,
  speaker: id.describe('Who says it; of several, the first.'),
  said: uncertainDate,
  kind: z.enum(CLAIM_KINDS),
  topics: z.array(text),
  status: z.enum(ledgerKeys).describe('How it fared among the sources; the gravest word wins.'),
  distortedBy: ids.describe('Publishers whose passages change its meaning.'),
  disputedBy: ids.describe('Publishers whose passages dispute it.'),
  reports: z.int().min(0).describe('How many sources carry it.'),
  origins: ids.describe('Who brought it into circulation: the distinct first relays.'),
  speakers: ids.describe('The distinct first links of the chains.'),
  occurrences: z.array(
    z.strictObject({
      source: id,
      url,
      stance: z.enum(STANCES),
      chain: ids.min(1).describe('From the speaker through each relay to the publisher.'),
      quote: text.nullable(),
      at: z
        .strictObject({ kind: z.enum(PLACE_KINDS), from: text, until: text.nullable() })
        .nullable()
        .describe('Where it stands in the original, as the original counts.'),
      retracted: day.nullable().describe('The day on which the outlet took its report back.'),
    }),
  ),
  silent: z
    .array(z.strictObject({ source: id, checkedBy: text, checkedOn: day }))
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
      test: text,
      outcome: z
        .strictObject({ result: z.enum(['kept', 'not-kept']), on: date, cites: ids })
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
