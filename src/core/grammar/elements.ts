import type { Node, Parent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '../model/codes.ts';
import type { Edit, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { Attribute } from './components/attributes.ts';
import type { Component, Need, Pair } from './components/component.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';
import { refusalOf } from './components/refusal.ts';
import { renamedValue, unmetDemand } from './demands.ts';
import { editAt, editIn } from './edit.ts';
import { nearest } from './near.ts';
import { startOf } from './position.ts';
import { meantBy } from './slip.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type Report = (node: Node, code: ProblemCode, said: Said, fix?: readonly Edit[]) => void;

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
  report(element, refusal.code, refusal.said, fix);
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
  const { attributes, together = [], demands = [] } = rule;
  const known = Object.keys(attributes);
  const seen = new Set<string>();
  const meant = new Set<string | undefined>();
  for (const attribute of element.attributes) {
    const at = attribute.position ? (attribute as Node) : element;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(at, 'mdx-code', say.attributes.expressionAmong(name));
      // It may stand for any attribute: none can be missed now.
      known.forEach((key) => meant.add(key));
    } else if (seen.has(attribute.name)) {
      report(at, 'duplicate-attribute', say.attributes.twice(name, attribute.name));
    } else {
      seen.add(attribute.name);
      // A misspelt attribute is there all the same: it is not missing as well.
      meant.add(nearest(attribute.name, known));
      checkAttribute(attribute, at, name, rule, element, report);
    }
  }
  for (const [key, attribute] of Object.entries(attributes)) {
    if (!attribute.required || meant.has(key)) continue;
    const said = say.attributes.missing(name, key, attribute.wants, exampleOf(rule));
    report(element, 'missing-attribute', said);
  }
  for (const each of together) {
    const said = 'pair' in each ? brokenPair(name, each, meant) : unmetNeed(name, each, seen);
    if (said !== undefined) report(element, 'missing-attribute', said);
  }
  for (const demand of demands) {
    const unmet = unmetDemand(element, name, demand, meant, attributes);
    if (unmet) report(unmet.at, unmet.code, unmet.said);
  }
}

function brokenPair(
  name: string,
  { pair: [one, other], why }: Pair,
  meant: ReadonlySet<string | undefined>,
): Said | undefined {
  if (meant.has(one) === meant.has(other)) return undefined;
  return say.attributes.onlyOneOfTwo(name, one, other, why);
}

function unmetNeed(
  name: string,
  { attribute, needs, why }: Need,
  seen: ReadonlySet<string>,
): Said | undefined {
  if (!seen.has(attribute) || seen.has(needs)) return undefined;
  return say.attributes.withoutAnother(name, attribute, needs, why);
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
    const said = say.attributes.unknown(name, key, nearest(key, known), known);
    const isText = typeof value === 'string';
    const fix = isText ? renamingAttribute(key, value, at, rule, element) : [];
    report(at, 'unknown-attribute', said, fix);
  } else if (typeof value !== 'string') {
    if (value) report(at, 'mdx-code', say.attributes.expression(key, expected.wants));
    else report(at, 'invalid-attribute', say.attributes.noValue(key, expected.wants));
  } else if (expected.read(value) === undefined) {
    const renamed = renamedValue(key, value, rule);
    if (renamed) {
      report(at, 'invalid-attribute', renamed.said(name), editIn(at, value, renamed.is));
      return;
    }
    const near = expected.near?.(value);
    const said = say.attributes.wrongValue(name, key, value, near, expected.wants);
    report(at, 'invalid-attribute', said, valueFix(value, at, expected));
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
  const misplaced = (said: Said): void => report(element, 'misplaced-component', said);
  const example = exampleOf(rule);
  if (rule.placement === 'block' && (inText || parent?.type !== 'root')) {
    misplaced(say.elements.notOnLinesOfItsOwn(name));
  } else if (rule.placement === 'text' && !inText) {
    // Beside nothing but an expression it is read as a block. The expression has its own problem.
    if (element.children.some((child) => /Expression$/.test(child.type))) return;
    misplaced(say.elements.notInParagraph(name, example));
  } else if (rule.empty && element.children.length > 0) {
    misplaced(say.elements.holdsText(name, example));
  } else if (!rule.empty && element.children.length === 0) {
    misplaced(say.elements.empty(name, example));
  }
}

/** The example of a component on one line. */
export function exampleOf({ example }: Pick<Component, 'example'>): string {
  return example.replace(/\n+/g, ' ');
}
