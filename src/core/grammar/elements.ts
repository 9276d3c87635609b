import type { Node, Parent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '../model/codes.ts';
import type { Edit } from '../model/problem.ts';
import { inWords } from '../model/words.ts';
import type { Attribute } from './components/attributes.ts';
import type { Component, Need, Pair } from './components/component.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';
import { refusalOf } from './components/refusal.ts';
import { editAt, editIn } from './edit.ts';
import { asQuestion, didYouMean, nearest } from './near.ts';
import { startOf } from './position.ts';
import { meantBy } from './slip.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type Report = (
  node: Node,
  code: ProblemCode,
  message: string,
  hint: string,
  fix?: readonly Edit[],
) => void;

/** Checks one element against the rule of its component: its attributes, its place, its content. */
export function checkElement(
  element: JsxElement,
  parent: Parent | undefined,
  report: Report,
  components: Components,
): void {
  const name = nameOf(element);
  const rule = components.of(name);
  if (rule) {
    checkAttributes(element, name, rule, report);
    checkPlacement(element, name, rule, parent, report);
    return;
  }
  const refusal = refusalOf(name, components);
  if (!refusal) return;
  const fix = renaming(element, name, parent, components);
  report(element, refusal.code, refusal.message, refusal.hint, fix);
}

/** What stands behind the "<" of an element: nothing in a fragment. */
function nameOf({ name }: JsxElement): string {
  return name === null ? '' : name;
}

/** The certain repair of a component's name: with it the element must be right in every way. */
function renaming(
  element: JsxElement,
  name: string,
  parent: Parent | undefined,
  components: Components,
): Edit[] {
  const right = meantBy(name, components.names);
  if (right === undefined || !element.position) return [];
  let wrong = false;
  checkElement({ ...element, name: right }, parent, () => (wrong = true), components);
  if (wrong) return [];
  // An empty element may have a closing tag or none: then its name stands in it once.
  if (element.children.length === 0) return editIn(element, name, right);
  const { start, end } = element.position;
  const closing = { line: end.line, column: end.column - name.length - 1 };
  return [
    ...editAt({ line: start.line, column: start.column + 1 }, name, right),
    ...editAt(closing, name, right),
  ];
}

/** Tells whether a node is an HTML element, and no component. */
export function isHtml(node: Node | undefined, components = BUILT_IN_COMPONENTS): boolean {
  return (
    (node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') &&
    refusalOf(nameOf(node as JsxElement), components)?.code === 'raw-html'
  );
}

function checkAttributes(element: JsxElement, name: string, rule: Component, report: Report): void {
  const { attributes, together = [] } = rule;
  const known = Object.keys(attributes);
  const seen = new Set<string>();
  const meant = new Set<string | undefined>();
  for (const attribute of element.attributes) {
    const at = attribute.position ? (attribute as Node) : element;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(
        at,
        'mdx-code',
        `<${name}> holds an expression in braces.`,
        'Write every attribute as name="value".',
      );
      // It may stand for any attribute: none can be missed now.
      known.forEach((key) => meant.add(key));
    } else if (seen.has(attribute.name)) {
      report(
        at,
        'duplicate-attribute',
        `<${name}> has "${attribute.name}" twice.`,
        'Keep one of them.',
      );
    } else {
      seen.add(attribute.name);
      // A misspelt attribute is there all the same: it is not missing as well.
      meant.add(nearest(attribute.name, known));
      checkAttribute(attribute, at, name, rule, element, report);
    }
  }
  for (const [key, attribute] of Object.entries(attributes)) {
    if (!attribute.required || meant.has(key)) continue;
    report(
      element,
      'missing-attribute',
      `<${name}> needs the attribute "${key}": ${attribute.words}.`,
      `Write it like this: ${rule.example.replace(/\n+/g, ' ')}`,
    );
  }
  for (const each of together) {
    const message = 'pair' in each ? brokenPair(name, each, meant) : unmetNeed(name, each, seen);
    if (message !== undefined) report(element, 'missing-attribute', message, each.hint);
  }
}

function brokenPair(
  name: string,
  { pair: [one, other] }: Pair,
  meant: ReadonlySet<string | undefined>,
): string | undefined {
  if (meant.has(one) === meant.has(other)) return undefined;
  return `<${name}> needs "${one}" and "${other}" together.`;
}

function unmetNeed(
  name: string,
  { attribute, needs }: Need,
  seen: ReadonlySet<string>,
): string | undefined {
  if (!seen.has(attribute) || seen.has(needs)) return undefined;
  return `<${name}> has "${attribute}" without "${needs}".`;
}

function checkAttribute(
  { name: key, value }: MdxJsxAttribute,
  at: Node,
  name: string,
  rule: Component,
  element: JsxElement,
  report: Report,
): void {
  const known = Object.keys(rule.attributes);
  const expected = known.includes(key) ? rule.attributes[key] : undefined;
  if (!expected) {
    report(
      at,
      'unknown-attribute',
      `<${name}> has no attribute "${key}".`,
      `${didYouMean(key, known)}${known.length > 0 ? `It may have ${inWords(known)}.` : 'It has no attributes.'}`,
      typeof value === 'string' ? renamingAttribute(key, value, at, rule, element) : [],
    );
  } else if (typeof value !== 'string') {
    report(
      at,
      value ? 'mdx-code' : 'invalid-attribute',
      value
        ? `The attribute "${key}" holds an expression in braces.`
        : `The attribute "${key}" has no value.`,
      `Write ${key}="…" with ${expected.words}.`,
    );
  } else if (expected.read(value) === undefined) {
    const near = asQuestion(expected.near?.(value));
    report(
      at,
      'invalid-attribute',
      `"${value}" is no value for "${key}" of <${name}>.`,
      `${near}It must be ${expected.words}.`,
      valueFix(value, at, expected),
    );
  }
}

function renamingAttribute(
  key: string,
  value: string,
  at: Node,
  rule: Component,
  element: JsxElement,
): Edit[] {
  const right = meantBy(key, Object.keys(rule.attributes));
  const taken = element.attributes.some((each) => 'name' in each && each.name === right);
  if (taken) return [];
  return Object.entries(rule.attributes)
    .filter(([known, attribute]) => known === right && attribute.read(value) !== undefined)
    .flatMap(([known]) => editAt(startOf(at), key, known));
}

function valueFix(value: string, at: Node, expected: Attribute): Edit[] {
  const right = expected.certain?.(value);
  return right !== undefined && expected.read(right) !== undefined ? editIn(at, value, right) : [];
}

function checkPlacement(
  element: JsxElement,
  name: string,
  rule: Component,
  parent: Parent | undefined,
  report: Report,
): void {
  const inText = element.type === 'mdxJsxTextElement';
  const misplaced = (message: string, hint: string): void =>
    report(element, 'misplaced-component', message, hint);
  const example = rule.example.replace(/\n+/g, ' ');
  if (rule.placement === 'block' && (inText || parent?.type !== 'root')) {
    misplaced(
      `<${name}> must stand on lines of its own.`,
      'Put an empty line before and after it, outside lists, quotations and notes.',
    );
  } else if (rule.placement === 'text' && !inText) {
    // Beside nothing but an expression it is read as a block. The expression has its own problem.
    if (element.children.some((child) => child.type.endsWith('Expression'))) return;
    misplaced(
      `<${name}> must stand inside a paragraph, on one line with its words.`,
      `Write it like this: ${example}`,
    );
  } else if (rule.empty && element.children.length > 0) {
    misplaced(`<${name}> holds no text.`, `Write it like this: ${example}`);
  } else if (!rule.empty && element.children.length === 0) {
    misplaced(`<${name}> is empty.`, `Put its words between the tags: ${example}`);
  }
}
