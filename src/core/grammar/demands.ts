import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { Attributes, Component, Demand } from './components/component.ts';
import type { JsxElement, Report } from './elements.ts';
import { meantBy } from './slip.ts';

/**
 * Checks what the value of an attribute asks of the others, each way in one problem: what is lacking,
 * and what stands there only with another value. While the value cannot be read, neither is known.
 * @param meant the attributes that are there, misspelt ones too
 */
export function checkDemand(
  element: JsxElement,
  name: string,
  { attribute: key, is, needs, only, why }: Demand,
  meant: ReadonlySet<string | undefined>,
  report: Report,
  attributes: Attributes,
): void {
  const written = element.attributes.filter(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute',
  );
  const value = written.find((each) => each.name === key)?.value;
  if (typeof value !== 'string' || attributes[key]?.read(value) === undefined) return;
  if (value === is) {
    const lacking = needs.filter((each) => !meant.has(each));
    if (lacking.length === 0) return;
    report(element, 'missing-attribute', say.attributes.lacking(name, key, is, lacking, why));
    return;
  }
  const [first, ...others] = written.filter((each) => only.includes(each.name));
  if (!first) return;
  const names = [...new Set([first, ...others].map((each) => each.name))];
  const said = say.attributes.outOfPlace(name, names, key, is);
  report(first.position ? first : element, 'unknown-attribute', said);
}

/** What a value that has another word now is, and what is to be said of it. */
export function renamedValue(
  key: string,
  written: string,
  { demands = [] }: Component,
): { readonly is: string; readonly said: (name: string) => Said } | undefined {
  for (const { attribute, is, also, why } of demands) {
    if (attribute !== key || also === undefined || !meantBy(written, [also])) continue;
    return { is, said: (name) => say.attributes.renamed(name, key, written, is, why) };
  }
  return undefined;
}
