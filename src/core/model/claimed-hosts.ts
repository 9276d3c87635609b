import { parse } from 'tldts';
import { asciiOf } from './confusables.ts';
import { readableHost } from './hosts.ts';
import { hostOf } from './web-address.ts';

/**
 * The host that a text shows as an address while it is not the one of `url`, as the text has it;
 * undefined where there is none. An address is what follows "://", what begins with "www.", and
 * what ends like a host under a public suffix: "example.com", but not "Node.js", "U.S." or "v2.0".
 * So is the number of a machine, "localhost", and a name with a port.
 * A text may leave out "www." and the first parts of a host: "example.com" for "uk.example.com".
 *
 * @param url an address, or `#…` for a part of the page, which belongs to no host
 */
export function hostClaimedIn(text: string, url: string): string | undefined {
  const hosts = hostsOf(url);
  // Letters that only look like those of an address make one for the reader.
  const plain = text.normalize('NFKC').replace(DOTS, '.');
  const imitated = addressesIn(asciiOf(plain), url).filter((claim) => /^\p{ASCII}*$/u.test(claim));
  const machines = [plain, asciiOf(plain)].map((each) => machineIn(each, url));
  const claims = [...addressesIn(plain, url), ...imitated, ...machines].filter(
    (claim) => claim !== undefined,
  );
  const isTrue = (claim: string): boolean => hosts.some((host) => isWithin(host, claim));
  return claims.find((claim) => !isTrue(claim) && !isTrue(asciiOf(claim)));
}

const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = `${BYTE}(?:\\.${BYTE}){3}`;
const IPV6 = String.raw`(?=[\da-f:.]*::|(?:[\da-f]+:){7})[\da-f:.]+`;

/** A number of a machine among words: of four parts one has three digits, which versions rarely have. */
const AMONG_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?=[\d.]*\d{3})${IPV4}(?!\.?[\p{L}\p{N}])|(?<=\[)${IPV6}(?=\])`,
  'iu',
);

/** A text that is nothing but the number of a machine, its own name, or a name with a port. */
const WHOLE = new RegExp(
  String.raw`^(?:[a-z][a-z\d+.-]*:)?/*(?:[^\s/@]*@)?(?:(${IPV4}|(?:[a-z\d-]+\.)*localhost|${IPV6}|\[${IPV6}\])(?::\d*)?|([a-z][a-z\d-]*(?:\.[a-z\d-]+)*):\d{2,5})(?:[/?#]\S*)?$`,
  'iu',
);

/** The machine that a text names without a name of the web; a place in the page belongs to none. */
function machineIn(text: string, url: string): string | undefined {
  if (url.startsWith('#')) return undefined;
  const words = text.trim().replace(/^["'“‘«(]+|(?<!["'”’»),.;!])["'”’»),.;!]+$/gu, '');
  const [machine, name] = WHOLE.exec(words)?.slice(1) ?? [];
  // In capitals it is the number of a standard, as in "ISO:9001".
  const named = name === name?.toLowerCase() ? name : undefined;
  return machine ?? named ?? AMONG_WORDS.exec(text)?.[0];
}

/** What looks like the dot of a host; the full stop of Chinese only beside a Latin letter. */
const DOTS = /[·•‧∙⋅]|(?<=[a-z\d])。|。(?=[a-z])/giu;

/** The hosts that an address leads to: its own and, of an archived copy, that of the original. */
function hostsOf(url: string): (string | undefined)[] {
  return [url, ...url.split(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i)].map(hostOf);
}

/** Tells whether a host is another one or a part of it; "www." makes no difference. */
function isWithin(host: string | undefined, other: string): boolean {
  const own = withoutWww(host);
  const whole = withoutWww(readableHost(other));
  return own === whole || own?.endsWith(`.${whole}`) === true;
}

function withoutWww(host: string | undefined): string | undefined {
  return host?.replace(/^www\./, '');
}

/** A part of a text without spaces: what precedes "://", what may be a host, and what follows it. */
const PIECE = /([a-z][a-z\d+.-]*:\/+|\/\/+)?([^\s/?#\\]+)/giu;

/** The hosts that a text shows. Where one was found, what follows it up to a space is its path. */
function addressesIn(text: string, url: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/\s/u)) {
    for (const [piece, protocol = ''] of word.matchAll(PIECE)) {
      const names = piece
        .slice(protocol.length)
        .split(/[^\p{L}\p{M}\p{N}._-]/u)
        .map(trimmed)
        .filter(Boolean);
      const hosts = names.flatMap((name) => hostAtStart(name, url) ?? []);
      if (hosts.length === 0 && protocol.includes(':')) hosts.push(...names.slice(0, 1));
      found.push(...hosts);
      if (hosts.length > 0) break;
    }
  }
  return found;
}

/** A name without dots, hyphens and underscores around it. */
function trimmed(name: string): string {
  return name.replace(/^[._-]+|(?<![._-])[._-]+$/g, '');
}

/** A word as far as it is a host: all of it, or what precedes a hyphen, as in "a.com-based". */
function hostAtStart(word: string, url: string): string | undefined {
  const end = word.slice(word.lastIndexOf('.') + 1).search(/[_-]/);
  const start = end < 0 ? word : word.slice(0, word.lastIndexOf('.') + 1 + end);
  return [word, start].find((each) => isHost(each, url));
}

/** Ends of file names that are ends of hosts as well. */
const FILE_END = /\.(?:md|mov|pl|py|rs|sh|zip)$/;

/** Tells whether a word without protocol is an address all the same. */
function isHost(word: string, url: string): boolean {
  const name = word.toLowerCase();
  if (/^www\.[^.]/.test(name) || withoutWww(readableHost(name)) === withoutWww(hostOf(url)))
    return true;
  const { domain, isIcann } = parse(name, { extractHostname: false });
  if (!isIcann || domain === null) return false;
  // A link to a file may be called like it.
  const path = url.toLowerCase().replace(/[?#].*/s, '');
  return !(FILE_END.test(name) && path.endsWith(`/${name}`));
}
