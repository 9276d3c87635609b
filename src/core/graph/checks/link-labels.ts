import type { Kinds } from '../../kinds/index.ts';
import { hostClaimedIn } from '../../model/claimed-hosts.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { hostOf } from '../../model/web-address.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import type { NameIndex } from '../names.ts';
import { problemIn } from '../problem-in.ts';

/** An address within this site. */
const THIS_SITE = '';

/**
 * The words of a link to an entry are no address of another site, unless the entry has that very
 * name, such as an outlet called "Gazeta.ru".
 */
export function labelsOf(entry: Entry, names: NameIndex): Problem[] {
  return entry.facts.links.flatMap((link): Problem[] => {
    const { value, label } = link.node;
    const claimed = label === undefined ? undefined : hostClaimedIn(label, THIS_SITE);
    if (label === undefined || claimed === undefined) return [];
    const target = names.resolve(value);
    if (target.kind === 'found' && names.entriesNamed(label).includes(target.id)) return [];
    return [problemIn(entry, link, 'misleading-link', say.entryLinks.toThisSite(claimed))];
  });
}

/** The title of a work is a link to it, so that it is no address of another site. */
function titleOf(entry: Entry, kinds: Kinds): Problem[] {
  const { title } = entry.data;
  // A headline may name a site; what is an address as a whole, or begins like one, is none.
  if (/\s/.test(title) && !ADDRESS.test(title)) return [];
  const url = kinds.of(entry.collection).cited?.work(entry.data).url ?? THIS_SITE;
  if (url === THIS_SITE && !ADDRESS.test(title)) return [];
  const claimed = hostClaimedIn(title, url);
  if (claimed === undefined) return [];
  return [problemIn(entry, ['title'], 'misleading-link', leadsTo(url, claimed))];
}

function leadsTo(url: string, claimed: string): Said {
  const host = hostOf(url);
  if (host !== undefined) return say.entryLinks.titleElsewhere(claimed, host);
  return url === THIS_SITE
    ? say.entryLinks.titleToThisSite(claimed)
    : say.entryLinks.titleToThisPage(claimed);
}

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/|www\.)/i;

export const linkLabels: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) => [
    ...labelsOf(entry, draft.names),
    ...titleOf(entry, draft.definitions.kinds),
  ]);
