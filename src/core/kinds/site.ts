import { z } from 'zod';
import { plainOf } from '../model/confusables.ts';
import { NOT_STATED } from '../model/accounts.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { siteAddressFault } from '../model/site-address.ts';
import { addressFault } from '../model/web-address.ts';
import { meantValues } from './meaning.ts';
import { wants } from './refusals.ts';
import type { Says } from './refusals.ts';
import {
  ancient,
  day,
  id,
  labelText,
  language,
  name,
  nameOf,
  once,
  text,
  TOPIC,
  url,
} from './values.ts';

/** The address of the whole site: what every one of its own begins with. */
const siteUrl = z.string().superRefine((value, context) => {
  const fault = addressFault(value) ?? siteAddressFault(value);
  if (fault === undefined) return;
  const params = { code: 'invalid-url', fault };
  context.addIssue({ code: 'custom', params, message: wants('site-address') });
});
/** Refuses a name that another topic has, in whatever case: readers could not choose between them. */
function ownNames(topics: Readonly<Record<string, string>>, context: z.core.$RefinementCtx): void {
  const known = new Map<string, string>();
  for (const [topic, label] of Object.entries(topics)) {
    const plain = plainOf(label);
    const other = known.get(plain);
    known.set(plain, other ?? topic);
    if (other === undefined) continue;
    const says: Says = { of: 'site', name: 'topic', given: [other] };
    context.addIssue({ code: 'custom', path: [topic], params: { code: 'invalid-value', says } });
  }
}

/** What of those who answer for a site is not stated where the settings say nothing of it. */
const stated = text.default(NOT_STATED);

/** The address of a repository: those of its files are that address with more behind it. */
const repository = url.superRefine((value, context) => {
  const end = /[?#]/.exec(value)?.[0];
  if (end === undefined) return;
  const params = { code: 'invalid-url', fault: { is: 'more', begins: end } };
  context.addIssue({ code: 'custom', params, message: wants('repository') });
});

/** The settings of the whole site, in site.yaml. */
export const siteSchema = z.strictObject({
  title: nameOf('title'),
  tagline: text,
  description: text,
  language,
  url: siteUrl,
  /** Where the files are kept, for links that let readers propose a change. */
  repository: repository.optional(),
  licence: z.strictObject({ name: nameOf('label'), url }),
  /** Who answers for the site. What is left out is not stated, and pages say so. */
  publisher: stated,
  contact: stated,
  ownership: stated,
  funding: stated,
  /** How readers ask for a correction. */
  corrections: stated,
  editors: z
    .union([labelText, z.array(labelText).min(1).max(MOST.authors).superRefine(once)])
    .transform((value) => [value].flat())
    .default([NOT_STATED]),
  /** The explainer that opens the front page. */
  lead: id,
  /** Days that the story turns on, oldest first. */
  'key-dates': z
    .array(z.strictObject({ date: day, label: nameOf('label') }))
    .min(1)
    .max(MOST.keyDates),
  ancient,
  /** Names of the topics that claims and events are filed under. */
  topics: z.record(TOPIC, name).superRefine((value, context) => {
    ownNames(value, context);
    const first = Object.keys(value)[MOST.topics];
    if (first === undefined) return;
    const says: Says = { of: 'site', name: 'topics', given: [MOST.topics] };
    context.addIssue({ code: 'custom', path: [first], params: { code: 'invalid-value', says } });
  }),
});

/** The values of its fields that stand for something. */
export const SITE_VALUES = meantValues(siteSchema);

export type SiteConfig = z.output<typeof siteSchema>;
