/** One block of a `_headers` file: the addresses it is for, and what it says of them. */
interface HeaderRule {
  readonly pattern: RegExp;
  /** Names of what the pattern's groups catch: `splat` or a placeholder. */
  readonly caught: readonly string[];
  readonly set: [name: string, value: string][];
  /** Headers of earlier rules that are taken back. */
  readonly detach: string[];
}

export interface HeaderRules {
  readonly rules: readonly HeaderRule[];
  /** Lines that say nothing a server could send. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const PATH = /^(?:\/|https?:\/\/)/;
const WILDCARD = /\*|:[A-Za-z]\w*/g;

/** What a header may be named and say (RFC 9110, 5.1 and 5.5). */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;

/** What frames an answer: only the server knows it. */
const OWN =
  /^(?:connection|content-(?:encoding|length|range)|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * Reads a `_headers` file as static hosts do (Cloudflare Pages, Netlify): a line with a path, which
 * may hold `*` and `:placeholders`, and below it `Name: value`, or `! Name` to take one back. What
 * cannot be read is passed over and told.
 */
export function readHeaderRules(text: string): HeaderRules {
  const rules: HeaderRule[] = [];
  const faults: { line: number; message: string }[] = [];
  text.split(/\r\n?|\n/).forEach((written, index) => {
    const line = written.trim();
    const fault = line === '' || line.startsWith('#') ? undefined : readLine(line, rules);
    if (fault !== undefined) faults.push({ line: index + 1, message: fault });
  });
  return { rules, faults };
}

/** Adds what a line says to the rules; returns what is wrong with it. */
function readLine(line: string, rules: HeaderRule[]): string | undefined {
  if (PATH.test(line)) {
    rules.push(ruleFor(line));
    return undefined;
  }
  const rule = rules.at(-1);
  if (!rule) return 'A path must come before the first header.';
  if (line.startsWith('!')) {
    const name = line.slice(1).trim();
    if (!NAME.test(name)) return 'After "!" stands the name of one header.';
    rule.detach.push(name.toLowerCase());
    return undefined;
  }
  const [, name = '', value = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
  const said = value.trim();
  if (!NAME.test(name) || !VALUE.test(said)) return 'This is neither a path nor "Name: value".';
  if (OWN.test(name)) return `Only the server can say what ${name} is.`;
  rule.set.push([name, said]);
  return undefined;
}

function ruleFor(path: string): HeaderRule {
  const caught: string[] = [];
  // A rule for another host is never for this one.
  const source = path.startsWith('/')
    ? path
        .split(/(\*|:[A-Za-z]\w*)/)
        .map((part, index) => {
          if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
          caught.push(part === '*' ? 'splat' : part.slice(1));
          return part === '*' ? '(.*)' : '([^/]+)';
        })
        .join('')
    : '(?!)';
  return { pattern: new RegExp(`^${source}$`, 's'), caught, set: [], detach: [] };
}

/**
 * The headers that the rules give to an address: those of all rules that fit, in their order. One
 * that is set twice has both values, and `! Name` takes back what came before.
 * @param path as it stands in the address: percent-encoded, beginning with `/`
 */
export function headersFor({ rules }: HeaderRules, path: string): [name: string, value: string][] {
  const found = new Map<string, [string, string]>();
  for (const { pattern, caught, set, detach } of rules) {
    const match = pattern.exec(path);
    if (!match) continue;
    for (const name of detach) found.delete(name);
    for (const [name, said] of set) {
      const value = said.replace(WILDCARD, (word) => {
        const at = caught.indexOf(word.slice(1));
        return at === -1 ? word : (match[at + 1] ?? '');
      });
      const earlier = found.get(name.toLowerCase());
      found.set(
        name.toLowerCase(),
        earlier ? [earlier[0], `${earlier[1]}, ${value}`] : [name, value],
      );
    }
  }
  return [...found.values()];
}
