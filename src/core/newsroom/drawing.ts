import { quotable } from '../grammar/characters.ts';
import type { FaultOf } from './guard.ts';
import { isObject } from './shape.ts';

/** Elements that run, style, load or replace something: a page has none but those of its layout. */
const REFUSED = new Set(
  (
    'script style link meta base title html head body template slot frame frameset iframe object ' +
    'embed applet noscript audio video source track foreignobject'
  ).split(' '),
);

/** Properties whose value is an address, as hast writes them. */
const LOADED = new Set(['src', 'srcset', 'poster', 'data', 'background']);
const FOLLOWED = new Set(['href', 'xlinkhref', 'action', 'formaction']);

/** An address of another site, or of a scheme of its own. */
const ELSEWHERE = /^[\s\p{Cc}]*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu;
const CODE = /^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu;

/**
 * What keeps a drawing from being put into a page, where every script and style has its place in
 * the page's policy and nothing is loaded from elsewhere.
 * @param made elements of hast, which nobody has looked at yet: a list or a single one
 */
export const drawingFault: FaultOf = (made) => {
  if (made === undefined) return undefined;
  const open: unknown[] = Array.isArray(made) ? [...(made as unknown[])].reverse() : [made];
  while (open.length > 0) {
    const node = open.pop();
    if (!isObject(node)) return NO_NODE;
    const { type, value, children } = node;
    if (type === 'text' && typeof value === 'string') continue;
    if (type !== 'element' || typeof node['tagName'] !== 'string') return NO_NODE;
    if (!Array.isArray(children)) return NO_NODE;
    const fault = elementFault(node['tagName'], node['properties']);
    if (fault !== undefined) return fault;
    open.push(...(children as unknown[]).toReversed());
  }
  return undefined;
};

/** The same for what must draw a list. */
export const drawingsFault: FaultOf = (made) =>
  Array.isArray(made) ? drawingFault(made) : 'gives no list of elements';

const NO_NODE = 'draws what is neither an element of "h" or "s" nor a text within one';

function elementFault(name: string, properties: unknown): string | undefined {
  const shown = `<${quotable(name)}>`;
  if (!/^[a-z][a-z0-9-]*$/i.test(name)) return `draws ${shown}, and no element is called so`;
  if (REFUSED.has(name.toLowerCase())) return `draws ${shown}, which no drawing may hold`;
  for (const [written, value] of Object.entries(isObject(properties) ? properties : {})) {
    const key = written.toLowerCase().replaceAll(/[^a-z]/g, '');
    const says = [value].flat().join(' ');
    if (key === 'style') {
      return `gives ${shown} a style of its own: give it a class, and that a style sheet`;
    }
    if (key.startsWith('on')) return `gives ${shown} the handler "${quotable(written)}"`;
    if (LOADED.has(key) && says.split(',').some((each) => ELSEWHERE.test(each))) {
      return `loads "${quotable(says)}", and a page loads nothing from elsewhere`;
    }
    if (FOLLOWED.has(key) && CODE.test(says)) return `lets ${shown} lead to code`;
  }
  return undefined;
}
