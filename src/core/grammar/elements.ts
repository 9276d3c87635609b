import type { Node, Parent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '../model/codes.ts';
import { COMPONENTS, inWords, refusalOf } from './components.ts';
import type { ComponentRule } from './components.ts';
import { didYouMean, nearest } from './near.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type Report = (node: Node, code: ProblemCode, message: string, hint: string) => void;

/** Checks one element against the rule of its component: its attributes, its place, its content. */
export function checkElement(
  element: JsxElement,
  parent: Parent | undefined,
  report: Report,
): void {
  const name = element.name ?? '';
  const refusal = refusalOf(name);
  const rule = COMPONENTS[name];
  if (refusal || !rule) {
    if (refusal) report(element, refusal.code, refusal.message, refusal.hint);
    return;
  }
  checkAttributes(element, name, rule, report);
  checkPlacement(element, name, rule, parent, report);
}

/** Tells whether a node is an HTML element, and no component. */
export function isHtml(node: Node | undefined): boolean {
  return (
    (node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') &&
    refusalOf((node as JsxElement).name ?? '')?.code === 'raw-html'
  );
}

function checkAttributes(
  element: JsxElement,
  name: string,
  rule: ComponentRule,
  report: Report,
): void {
  const known = Object.keys(rule.attributes);
  const seen = new Set<string>();
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
      known.forEach((key) => seen.add(key));
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
      if (!known.includes(attribute.name)) seen.add(nearest(attribute.name, known) ?? '');
      checkAttribute(attribute, at, name, rule, report);
    }
  }
  for (const [key, attribute] of Object.entries(rule.attributes)) {
    if (!attribute.required || seen.has(key)) continue;
    report(
      element,
      'missing-attribute',
      `<${name}> needs the attribute "${key}": ${attribute.words}.`,
      `Write it like this: ${rule.example.replace(/\n+/g, ' ')}`,
    );
  }
  if (name === 'Quote' && seen.has('lang') !== seen.has('original')) {
    report(
      element,
      'missing-attribute',
      '<Quote> needs "lang" and "original" together.',
      "Give the words in the original language and that language's code, or neither.",
    );
  }
}

function checkAttribute(
  { name: key, value }: MdxJsxAttribute,
  at: Node,
  name: string,
  rule: ComponentRule,
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
  } else if (!expected.accepts(value)) {
    const near = expected.values ? didYouMean(value, expected.values) : '';
    report(
      at,
      'invalid-attribute',
      `"${value}" is no value for "${key}" of <${name}>.`,
      `${near}It must be ${expected.words}.`,
    );
  }
}

function checkPlacement(
  element: JsxElement,
  name: string,
  rule: ComponentRule,
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
    misplaced(
      `<${name}> must stand inside a paragraph, on one line with its words.`,
      `Write it like this: ${example}`,
    );
  } else if (rule.content === 'none' && element.children.length > 0) {
    misplaced(`<${name}> holds no text.`, `Write it like this: ${example}`);
  } else if (rule.content !== 'none' && element.children.length === 0) {
    misplaced(`<${name}> is empty.`, `Put its words between the tags: ${example}`);
  }
}
