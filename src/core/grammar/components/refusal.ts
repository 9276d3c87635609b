import type { Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import { nearest } from '../near.ts';
import { BUILT_IN_COMPONENTS } from './index.ts';

/** Why an element of this name may not stand in content, and what may; undefined when it may. */
export function refusalOf(
  name: string,
  components = BUILT_IN_COMPONENTS,
): { code: 'raw-html' | 'unknown-component'; said: Said } | undefined {
  if (components.has(name)) return undefined;
  if (name === '') return { code: 'raw-html', said: say.elements.fragment() };
  const near = nearest(name, components.names);
  return /^[a-z]/.test(name) && !/[.:]/.test(name)
    ? { code: 'raw-html', said: say.elements.html(name, near, components.names) }
    : { code: 'unknown-component', said: say.elements.unknown(name, near, components.names) };
}
