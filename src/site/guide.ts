import { getEntry } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { entryGuides as entryGuidesIn } from '../core/guide/entries.ts';
import { GUIDE_FAMILIES, guideView } from '../core/guide/index.ts';
import type { SampleView } from '../core/guide/index.ts';
import { PROBLEM_CODES } from '../core/model/codes.ts';
import type { ProblemCode } from '../core/model/codes.ts';
import { addresses } from './pages.ts';
import { words } from './words.ts';

/** The contributor's guide, which is the same for every story of one language. */

/** All codes in families, each with its address and one sentence. */
export const guideFamilies = GUIDE_FAMILIES.map(({ id, codes }) => ({
  id,
  title: words.guide.families[id],
  codes: codes.map((code) => ({
    code,
    url: addresses.problem(code),
    about: words.guide.codes[code].about,
  })),
}));

/** What the files of each folder are. */
export const entryGuides = entryGuidesIn(words);

/** The files of an example, with what a repair changes marked. */
export interface SampleHtml {
  readonly remark: string | undefined;
  readonly files: readonly { readonly file: string; readonly html: string }[];
}

export type GuidePageProps = ReturnType<typeof pageOf>['props'];

/** The static paths of the guide's pages; around the advice stands what all pages of the story have. */
export async function guidePaths() {
  const chrome = await getEntry('indexes', 'chrome');
  return (Object.keys(PROBLEM_CODES) as ProblemCode[]).map((code) =>
    pageOf(code, String(chrome?.digest)),
  );
}

function pageOf(code: ProblemCode, frame: string) {
  const { example, repair, ...view } = guideView(code, words);
  const props = {
    ...view,
    url: addresses.problem(code),
    example: drawn(example),
    repair: drawn(repair),
  };
  return { params: { code }, props, cacheKey: `${frame} ${JSON.stringify(props)}` };
}

function drawn({ remark, files }: SampleView): SampleHtml {
  return {
    remark,
    files: files.map(({ file, lines }) => {
      const drawnLines = lines.flatMap(({ text, changed }) => [
        changed ? h('mark', text) : text,
        '\n',
      ]);
      return { file, html: toHtml(h(null, drawnLines)) };
    }),
  };
}
