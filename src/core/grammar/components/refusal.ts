import type { Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import { nearest } from '../near.ts';
import { COMPONENT_NAMES, isComponent } from './index.ts';

/** Why an element of this name may not stand in content, and what may; undefined when it may. */
export function refusalOf(
  name: string,
): { code: 'raw-html' | 'unknown-component'; said: Said } | undefined {
  if (isComponent(name)) return undefined;
  if (name === '') return { code: 'raw-html', said: say.elements.fragment() };
  const near = nearest(name, COMPONENT_NAMES);
  return /^[a-z]/.test(name) && !/[.:]/.test(name)
    ? { code: 'raw-html', said: say.elements.html(name, near, COMPONENT_NAMES) }
    : { code: 'unknown-component', said: say.elements.unknown(name, near, COMPONENT_NAMES) };
}
