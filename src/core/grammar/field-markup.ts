import type { Collection } from '../kinds/index.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { placeOf } from './places.ts';
import type { Path } from './places.ts';
import type { YamlText } from './yaml.ts';

/**
 * Links, citations, notes, comments, templates, strong and struck words. Nothing can be escaped in
 * a field, so only what no sentence holds is looked for.
 */
const MARKUP =
  /\[\[[^[\]]+\]\]|\[[^[\]]*(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}][^[\]]*\]|\[\^[^[\]]+\]|\^\[|\]\((?:https?:|mailto:|#)|<!--[^]*?-->|%%|\{\{|\*\*(?=\S)[^*]+\*\*|~~(?=\S)[^~]+~~/u;

/** The titles of other people's works stand as these people wrote them. */
const VERBATIM: ReadonlySet<Collection> = new Set<Collection>(['references']);

/** Finds marks in an entry's fields that would be printed: fields hold plain words. */
export function fieldMarkup(collection: Collection, { data, places }: YamlText): Problem[] {
  if (VERBATIM.has(collection)) return [];
  const problems: Problem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const [sign] = MARKUP.exec(value) ?? [];
      if (sign !== undefined) {
        problems.push(problem(placeOf(places, path), 'literal-markup', say.markup.inField(sign)));
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(data, []);
  return problems;
}
