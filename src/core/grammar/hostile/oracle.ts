import { createProcessor } from '@mdx-js/mdx';
import type { CallExpression, Expression, Identifier, Node } from 'estree';
import type { ObjectExpression, Program, Property } from 'estree';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';

/**
 * A second opinion on files that the gate accepts, which shares neither code nor lists with it:
 * the compiler of MDX turns a file into a program, and in that program nothing may stand but
 * calls that make listed elements out of literals.
 */

const COMPONENTS = new Set(
  'Mark Claim Quote Figure Timeline ActorGraph Comparison Aside'.split(' '),
);

/** Elements that Markdown makes; the last ones belong to its footnotes. */
const ELEMENTS = new Set(
  'p a img em strong del code pre blockquote ul ol li h2 h3 h4 hr br table thead tbody tr th td sup section'.split(
    ' ',
  ),
);

/** Properties of such elements; those of components are not looked at, but must be literals. */
const PROPERTIES = new Set(
  'children href src alt title id className start style textAlign dir data-footnotes data-footnote-ref data-footnote-backref aria-describedby aria-label'.split(
    ' ',
  ),
);

const processor = createProcessor({
  format: 'mdx',
  remarkPlugins: [
    [remarkFrontmatter, ['yaml']],
    [remarkGfm, { singleTilde: false }],
  ],
});

/** What stands in a file, or in the program compiled from it, and may not; empty when nothing does. */
export function foreignIn(text: string): string[] {
  let program: Program;
  const found: string[] = [];
  try {
    const tree = processor.parse(indented(text));
    // An empty expression or a fragment leaves no trace in the program.
    visit(tree, (node) => {
      const nameless = 'attributes' in node && node.name === null;
      if (/^mdx.*(?:Esm|Expression)$/.test(node.type) || nameless) found.push(node.type);
    });
    program = processor.runSync(tree as never);
  } catch (error) {
    return [`it is no MDX: ${String(error)}`];
  }
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      if (statement.source.value !== 'react/jsx-runtime') found.push('an import');
    } else if (statement.type === 'FunctionDeclaration') {
      const { name } = statement.id ?? { name: '' };
      if (name === '_createMdxContent') found.push(...inContent(statement.body.body));
      else if (name !== '_missingMdxReference') found.push(`a function ${name}`);
    } else if (
      statement.type !== 'ExportDefaultDeclaration' ||
      (statement.declaration as { id?: Identifier }).id?.name !== 'MDXContent'
    ) {
      found.push(`a statement ${statement.type}`);
    }
  }
  return found;
}

/**
 * A paragraph that begins with "import" or "export" is a program to MDX, and an error where it is
 * no JavaScript: whatever reads it so runs nothing. To see the rest of such a file, the line gets
 * the space that MDX asks for, and only such a line.
 */
function indented(text: string): string {
  let now = text;
  for (let count = 0; count < 20; count += 1) {
    const line = refusedStatement(now);
    if (line === undefined) return now;
    const lines = now.split('\n');
    now = lines.with(line - 1, ` ${lines[line - 1]}`).join('\n');
  }
  return now;
}

/** The line of a statement that is no JavaScript; undefined where the parser stumbles over no such. */
function refusedStatement(text: string): number | undefined {
  try {
    processor.parse(text);
    return undefined;
  } catch (error) {
    const { ruleId, line, source } = error as VFileMessage;
    if (ruleId !== 'acorn' || source !== 'micromark-extension-mdxjs-esm') return undefined;
    const before = text.split('\n').slice(0, line);
    return before.findLastIndex((each) => /^(?:import|export) /.test(each)) + 1 || undefined;
  }
}

/** The body of the function that draws the page: names of components, and one value returned. */
function inContent(body: readonly Node[]): string[] {
  return body.flatMap((statement): string[] => {
    if (statement.type === 'ReturnStatement') return inValue(statement.argument ?? undefined);
    if (statement.type === 'IfStatement') return inMissing(statement.test);
    if (statement.type !== 'VariableDeclaration') return [`a statement ${statement.type}`];
    return statement.declarations.flatMap(({ id }) => {
      if (id.type === 'Identifier' && id.name === '_components') return [];
      const names = id.type === 'ObjectPattern' ? id.properties : [];
      return names.flatMap((property) => {
        const key = property.type === 'Property' ? nameOf(property.key) : undefined;
        return key !== undefined && COMPONENTS.has(key) ? [] : [`a variable ${key}`];
      });
    });
  });
}

/** The compiler writes `if (!Mark) _missingMdxReference(…)`. */
function inMissing(test: Expression): string[] {
  const argument = test.type === 'UnaryExpression' ? nameOf(test.argument) : undefined;
  return argument !== undefined && COMPONENTS.has(argument) ? [] : [`a condition ${test.type}`];
}

function inValue(node: Node | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return 'regex' in node ? ['a pattern'] : [];
    case 'ArrayExpression':
      return node.elements.flatMap((item) => inValue(item ?? undefined));
    case 'CallExpression':
      return inCall(node);
    default:
      return [`a value ${node?.type}`];
  }
}

function inCall({ callee, arguments: [type, properties] }: CallExpression): string[] {
  const maker = nameOf(callee);
  if (maker !== '_jsx' && maker !== '_jsxs') return [`a call of ${maker}`];
  const name = type && nameOf(type);
  if (name === undefined || !(ELEMENTS.has(name) || COMPONENTS.has(name) || name === '_Fragment')) {
    return [`an element ${name}`];
  }
  if (properties?.type !== 'ObjectExpression') return [`properties ${properties?.type}`];
  return properties.properties.flatMap((property) =>
    property.type === 'Property' ? inProperty(property, name, wordsOf(properties)) : ['a spread'],
  );
}

function inProperty({ key, value, computed }: Property, element: string, words: string): string[] {
  const name = key.type === 'Literal' ? String(key.value) : nameOf(key);
  if (computed || name === undefined) return ['a computed property'];
  if (name === 'children') return inValue(value);
  if (/^on|^style$|^class/i.test(name) && COMPONENTS.has(element)) return [`a property ${name}`];
  if (name === 'style' && /^t[hd]$/.test(element)) return [];
  if (!COMPONENTS.has(element) && !PROPERTIES.has(name)) return [`a property ${name}`];
  if (value.type !== 'Literal') return [`a property ${name} that is ${value.type}`];
  if (name === 'src')
    return isPicture(String(value.value)) ? [] : [`an image ${String(value.value)}`];
  if (name === 'alt') return /\S/.test(String(value.value)) ? [] : ['an image without words'];
  if (name !== 'href') return [];
  const address = String(value.value);
  return isHarmless(address) || showsItself(address, words) ? [] : [`a link to ${address}`];
}

/** What an element holds, where that is text alone. */
function wordsOf({ properties }: ObjectExpression): string {
  const children = properties.find(
    (it) => it.type === 'Property' && nameOf(it.key) === 'children',
  ) as Property | undefined;
  return children?.value.type === 'Literal' ? String(children.value.value) : '';
}

/**
 * Other readers of Markdown search finished text for addresses and link what they find, also
 * behind a letter. Our pages do not; and such a link shows where it leads.
 */
function showsItself(address: string, words: string): boolean {
  const bare = /^(?:https?:\/\/|mailto:)(.+)$/s.exec(address)?.[1];
  return bare !== undefined && words !== '' && encodeURI(words).endsWith(bare);
}

/** Whether an address leads to a picture in the same folder and nowhere else. */
function isPicture(address: string): boolean {
  const { href } = new URL(address, 'https://a.example/b/');
  return (
    /^https:\/\/a\.example\/b\/[\w-]+\.(?:png|jpg|webp|avif)$/.test(href) && !/[\s/]/.test(address)
  );
}

function isHarmless(address: string): boolean {
  if (address.startsWith('#')) return true;
  const url = URL.parse(address);
  // What no browser can read leads nowhere.
  if (url === null) return /^https?:\/\//.test(address);
  return (
    /^https?:$/.test(url.protocol) &&
    url.username + url.password === '' &&
    /[a-z]/.test(url.hostname.replace(/\.$/, '').split('.').at(-1) ?? '') &&
    !/[\\\s]/.test(address)
  );
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  return nameOf(node.object) === '_components' ? nameOf(node.property) : undefined;
}
