import { transformSync } from 'esbuild';
import type { TextPlace } from './place.ts';

/** One thing that is wrong with a text, and where. */
interface TextFault extends TextPlace {
  readonly message: string;
}

/** What a sheet inside a page must not hold, with a sentence for each. */
const REFUSED: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/<\/style/i, 'A style sheet stands within <style>, which "</style" would end.'],
  [/@import\b/i, 'A style sheet imports no other: name each under "styles".'],
  [
    /url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/)(?<!data:)/i,
    'A style sheet loads nothing from elsewhere: a page holds all that it shows.',
  ],
];

/** What is wrong with a newsroom's style sheet, which is put into pages as it is. */
export function styleFault(css: string): TextFault | undefined {
  return syntaxFault(css) ?? refusedIn(css);
}

function syntaxFault(css: string): TextFault | undefined {
  const options = { loader: 'css', logLevel: 'silent' } as const;
  const messages = ((): readonly Message[] => {
    try {
      return transformSync(css, options).warnings.filter(({ id }) => id === 'css-syntax-error');
    } catch (error) {
      return (error as { errors?: readonly Message[] }).errors ?? [];
    }
  })();
  const [first] = messages;
  if (!first) return undefined;
  const { line = 1, column = 0 } = first.location ?? {};
  return { line, column: column + 1, message: `The style sheet cannot be read: ${first.text}.` };
}

type Message = ReturnType<typeof transformSync>['warnings'][number];

function refusedIn(css: string): TextFault | undefined {
  // Comments keep their length, so that places stay.
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) =>
    /<\/style/i.test(comment) ? comment : comment.replaceAll(/[^\n]/g, ' '),
  );
  for (const [pattern, message] of REFUSED) {
    const at = pattern.exec(text)?.index;
    if (at === undefined) continue;
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
  }
  return undefined;
}
