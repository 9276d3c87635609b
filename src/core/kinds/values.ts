import { z } from 'zod';
import { isCalendarDay, isPartialDate, isUncertainDate } from '../model/dates.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { isLanguage } from '../model/languages.ts';
import { FIELD_LIMITS, LIST_LIMITS as MOST } from '../model/limits.ts';
import { addressFault } from '../model/web-address.ts';
import { holdsWords, isNamed } from '../model/words.ts';
import { means } from './meaning.ts';
import { wants } from './refusals.ts';
import type { Says } from './refusals.ts';
import type { NameRole, Targets } from './meaning.ts';

/**
 * What the fields of all kinds are made of. A custom issue's `params.code` names the problem code
 * that it is reported under.
 */

/** Refuses a dash or a dot alone: readers would see a field without words. An empty one has its own issue. */
const WORDED = {
  params: { code: 'no-words' },
  error: wants('words'),
} as const;
const plain = z.string().trim().min(1).max(FIELD_LIMITS.text);
export const text = plain.refine((value) => value === '' || holdsWords(value), WORDED);
/** What things are counted in, which may be a sign. */
export const unit = plain.refine((value) => value === '' || isNamed(value), WORDED);

/** What a thing is called: a dash or an accent alone leaves nothing to read, and nothing to click on. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(FIELD_LIMITS.name)
  .refine((value) => value === '' || isNamed(value), WORDED);

/** A name whose letters are compared with those of others. */
export const nameOf = (role: NameRole) => means(name, { is: 'name', role });
/** The same for words that are no name by themselves, such as who has looked into something. */
export const labelText = means(text, { is: 'name', role: 'label' });

/** An id that names no entry. */
export const id = z.string().regex(ID_PATTERN);

export const day = means(
  z.string().refine(isCalendarDay, {
    params: { code: 'invalid-date' },
    error: wants('day'),
  }),
  { is: 'date' },
);

export const date = means(
  z.string().refine(isPartialDate, {
    params: { code: 'invalid-date' },
    error: wants('date'),
  }),
  { is: 'date' },
);

/** A date that nobody need know for sure. */
export const uncertainDate = means(
  z.string().refine(isUncertainDate, {
    params: { code: 'invalid-date' },
    error: wants('uncertain-date'),
  }),
  { is: 'date' },
);

export const url = z.string().superRefine((value, context) => {
  const fault = addressFault(value);
  if (fault === undefined) return;
  const params = { code: 'invalid-url', fault };
  context.addIssue({ code: 'custom', params, message: wants('address') });
});

export const language = z.string().refine(isLanguage, {
  params: { code: 'invalid-value', wants: 'language' },
  error: wants('language'),
});

/** Refuses what stands in a list before: it would be shown, counted and linked twice. */
export function once(list: readonly string[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    if (seen.has(item)) {
      const says: Says = { of: 'values', name: 'once', given: [item] };
      context.addIssue({ code: 'custom', path: [index], params: { code: 'invalid-value', says } });
    }
    seen.add(item);
  });
}

/**
 * The id of another entry.
 * @param to what it may be
 * @param as what the field says of it, as a verb phrase for its list of what links to it: `omits`
 * @param more whether words may stand there for what is no entry
 */
export function ref(to: Targets, as: string, more: { readonly orWords?: true } = {}): z.ZodString {
  return means(id, { is: 'reference', to, as, ...more });
}

/** The ids of other entries, each once. */
export function refs(to: Targets, as: string) {
  return z.array(ref(to, as)).max(MOST.named).superRefine(once);
}

/** The works that say so. */
export const cites = z.array(ref('citable', 'cites')).min(1).max(MOST.cites).superRefine(once);

export const TOPIC = z.string().regex(ID_PATTERN);
export const topics = z
  .array(means(TOPIC, { is: 'topic' }))
  .max(MOST.topics)
  .superRefine(once);

/** Whether early years are meant as they stand; see years.ts. */
export const ancient = z.boolean().optional();

export const title = nameOf('title');

/** The fields of every entry that has a page. */
export const common = {
  title,
  aliases: z.array(nameOf('alias')).max(MOST.aliases).optional(),
  /** What tells it from another entry of its name: it follows the title in brackets wherever names are listed. */
  distinguished: means(name, { is: 'name', role: 'label' }).optional(),
  /** What it is called in other languages, in their own letters. */
  names: z
    .array(z.strictObject({ name: nameOf('alias'), language }))
    .max(MOST.aliases)
    .optional(),
  /** Its presence is the mark. */
  unverified: text.optional(),
  /** What was wrong on its page and is mended, for readers who have read it before. */
  corrected: z
    .array(z.strictObject({ on: day, what: text }))
    .max(MOST.changes)
    .optional(),
  ancient,
};
