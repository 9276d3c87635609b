import type { Node, Parent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '../model/codes.ts';
import type { Edit } from '../model/problem.ts';
import { COMPONENTS, inWords, refusalOf } from './components.ts';
import type { AttributeRule, ComponentRule } from './components.ts';
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
): void {
  const name = element.name ?? '';
  const refusal = refusalOf(name);
  if (refusal) {
    const fix = renaming(element, name, parent);
    report(element, refusal.code, refusal.message, refusal.hint, fix);
  }
  const rule = refusal ? undefined : COMPONENTS[name];
  if (!rule) return;
  checkAttributes(element, name, rule, report);
  checkPlacement(element, name, rule, parent, report);
}

/** The certain repair of a component's name: with it the element must be right in every way. */
function renaming(element: JsxElement, name: string, parent: Parent | undefined): Edit[] {
  const right = meantBy(name, Object.keys(COMPONENTS));
  if (right === undefined || !element.position) return [];
  let wrong = false;
  checkElement({ ...element, name: right }, parent, () => (wrong = true));
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
  for (const [key, attribute] of Object.entries(rule.attributes)) {
    if (!attribute.required || meant.has(key)) continue;
    report(
      element,
      'missing-attribute',
      `<${name}> needs the attribute "${key}": ${attribute.words}.`,
      `Write it like this: ${rule.example.replace(/\n+/g, ' ')}`,
    );
  }
  // Only <Quote> may have either.
  if (meant.has('lang') !== meant.has('original')) {
    report(
      element,
      'missing-attribute',
      '<Quote> needs "lang" and "original" together.',
      "Give the words in the original language and that language's code, or neither.",
    );
  }
  if (name === 'Claim' && seen.has('occurrence') && !seen.has('quote')) {
    report(
      element,
      'missing-attribute',
      '<Claim> has "occurrence" without "quote".',
      'Add the words that stand in the original more than once, or take "occurrence" out.',
    );
  }
}

function checkAttribute(
  { name: key, value }: MdxJsxAttribute,
  at: Node,
  name: string,
  rule: ComponentRule,
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
  } else if (!expected.accepts(value)) {
    const near = expected.values
      ? didYouMean(value, expected.values)
      : asQuestion(expected.near?.(value));
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
  rule: ComponentRule,
  element: JsxElement,
): Edit[] {
  const right = meantBy(key, Object.keys(rule.attributes));
  const taken = element.attributes.some((each) => 'name' in each && each.name === right);
  return Object.entries(rule.attributes).flatMap(([known, { accepts }]) =>
    known === right && !taken && accepts(value) ? editAt(startOf(at), key, known) : [],
  );
}

function valueFix(value: string, at: Node, expected: AttributeRule): Edit[] {
  const right = expected.values ? meantBy(value, expected.values) : expected.certain?.(value);
  return right !== undefined && expected.accepts(right) ? editIn(at, value, right) : [];
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
    // Beside nothing but an expression it is read as a block. The expression has its own problem.
    if (element.children.some((child) => /Expression$/.test(child.type))) return;
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
