import type { Place, Problem } from '../model/problem.ts';
import { siteSchema } from '../model/schemas.ts';
import type { SiteConfig } from '../model/schemas.ts';
import { validateWith } from './entry.ts';
import { readYaml } from './yaml.ts';

export interface ParsedSite {
  readonly config: SiteConfig | undefined;
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  readonly problems: readonly Problem[];
}

/** Parses `site.yaml`, the settings of the whole site. */
export function parseSite(text: string, file: string): ParsedSite {
  const yaml = readYaml(text, file, 1);
  const problems = [...yaml.problems];
  const config = problems.length === 0 ? validateWith(siteSchema, yaml, problems) : undefined;
  return { config, placeOf: yaml.placeOf, problems };
}
