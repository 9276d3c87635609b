import { siteSchema } from '../kinds/site.ts';
import { cleanText, restoreAll } from './characters.ts';
import { dateProblems } from './dates.ts';
import { fieldsOf, validateWith } from './entry.ts';
import { limitProblem } from './limits.ts';
import { brokenSite } from './result.ts';
import type { ParsedSite } from './result.ts';

export type { ParsedSite } from './result.ts';

/** Parses `site.yaml`, the settings of the whole site. */
export function parseSite(raw: string, file: string): ParsedSite {
  const clean = cleanText(raw, file);
  const limit = limitProblem(clean.text, file);
  if (limit) return brokenSite(file, restoreAll(clean, [limit]));
  const yaml = fieldsOf(clean.text, file, 1);
  const found = [...yaml.problems];
  const config = found.length === 0 ? validateWith(siteSchema, yaml, found) : undefined;
  if (yaml.problems.length === 0) found.push(...dateProblems('site', yaml));
  const problems = restoreAll(clean, found);
  return {
    config: problems.length === 0 ? config : undefined,
    language: siteSchema.shape.language.safeParse(settingIn(yaml.data, 'language')).data,
    places: yaml.places,
    problems,
  };
}

/**
 * The address of the site, also where other settings do not fit; undefined where it cannot be read
 * or is none.
 */
export function urlOfSite(raw: string): string | undefined {
  const { text } = cleanText(raw, '');
  if (limitProblem(text, '')) return undefined;
  const { data } = fieldsOf(text, '', 1);
  return siteSchema.shape.url.safeParse(settingIn(data, 'url')).data;
}

function settingIn(data: unknown, name: string): unknown {
  const isThere = typeof data === 'object' && data !== null && Object.hasOwn(data, name);
  return isThere ? (data as Record<string, unknown>)[name] : undefined;
}
