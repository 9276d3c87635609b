import { inWords } from '../../model/words.ts';
import { didYouMean } from '../near.ts';
import { BUILT_IN_COMPONENTS } from './index.ts';

/** Why an element of this name may not stand in content, and what may; undefined when it may. */
export function refusalOf(
  name: string,
  components = BUILT_IN_COMPONENTS,
): { code: 'raw-html' | 'unknown-component'; message: string; hint: string } | undefined {
  if (components.has(name)) return undefined;
  if (name === '') {
    return {
      code: 'raw-html',
      message: 'Content holds no fragments "<>".',
      hint: 'Take out "<>" and "</>".',
    };
  }
  const html = /^[a-z]/.test(name) && !/[.:]/.test(name);
  return {
    code: html ? 'raw-html' : 'unknown-component',
    message: html
      ? `Content holds no raw HTML, but here is <${name}>.`
      : `There is no component <${name}>.`,
    hint: `${didYouMean(name, components.names)}${html ? 'Write Markdown instead; the' : 'The'} components are ${inWords(components.names)}.`,
  };
}
