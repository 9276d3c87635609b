import type { Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProblemCode } from '../model/codes.ts';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { Attributes, Component, Demand } from './components/component.ts';
import { meantBy } from './slip.ts';

/** What an element lacks, or has in vain, and where that is told. */
interface Unmet {
  readonly at: Node;
  readonly code: ProblemCode;
  readonly said: Said;
}

/**
 * What is not as the value of an attribute asks of the others, each way at once: what is lacking, or
 * what stands there only with another value. While the value cannot be read, neither is known.
 * @param meant the attributes that are there, misspelt ones too
 */
export function unmetDemand(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  name: string,
  { attribute: key, is, needs, only, why }: Demand,
  meant: ReadonlySet<string | undefined>,
  attributes: Attributes,
): Unmet | undefined {
  const written = element.attributes.filter(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute',
  );
  const value = written.find((each) => each.name === key)?.value;
  if (typeof value !== 'string' || attributes[key]?.read(value) === undefined) return undefined;
  if (value === is) {
    const lacking = needs.filter((each) => !meant.has(each));
    if (lacking.length === 0) return undefined;
    const said = say.attributes.lacking(name, key, is, lacking, why);
    return { at: element, code: 'missing-attribute', said };
  }
  const inVain = written.filter((each) => only.includes(each.name));
  const [first] = inVain;
  if (!first) return undefined;
  const names = [...new Set(inVain.map((each) => each.name))];
  const said = say.attributes.outOfPlace(name, names, key, is);
  return { at: first.position ? first : element, code: 'unknown-attribute', said };
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
