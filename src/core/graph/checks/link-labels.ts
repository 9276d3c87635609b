import { hostClaimedIn } from '../../model/claimed-hosts.ts';
import type { Problem } from '../../model/problem.ts';
import { placeAt } from '../../grammar/link-words.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import type { NameIndex } from '../names.ts';
import { problemIn } from '../problem-in.ts';

const HINT = 'Say in words what stands there; an address stands in a link that leads to it.';

/**
 * The words of a link to an entry are no address of another site, unless the entry has that very
 * name, such as an outlet called "Gazeta.ru".
 */
export function labelsOf(entry: Entry, names: NameIndex): Problem[] {
  return entry.facts.links.flatMap((link): Problem[] => {
    const { value, label } = link.node;
    const claimed = label === undefined ? undefined : hostClaimedIn(label, '');
    if (label === undefined || claimed === undefined) return [];
    const target = names.resolve(value);
    if (target.kind === 'found' && names.entriesNamed(label).includes(target.id)) return [];
    const message = `The text says "${claimed}", and the link leads to a page of this site.`;
    return [problemIn(entry, link, 'misleading-link', message, HINT)];
  });
}

/** The title of a work is a link to it, so that it is no address of another site. */
function titleOf(entry: Entry): Problem[] {
  const { title } = entry.data;
  // A headline may name a site; what is an address as a whole, or begins like one, is none.
  if (/\s/.test(title) && !ADDRESS.test(title)) return [];
  const url = 'url' in entry.data ? entry.data.url : '';
  if (url === '' && !ADDRESS.test(title)) return [];
  const claimed = hostClaimedIn(title, url);
  if (claimed === undefined) return [];
  const message = `The title says "${claimed}", and leads to ${placeAt(url)}.`;
  return [problemIn(entry, ['title'], 'misleading-link', message, HINT)];
}

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/|www\.)/i;

export const linkLabels: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) => [
    ...labelsOf(entry, draft.names),
    ...titleOf(entry),
  ]);
